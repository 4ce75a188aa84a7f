package dev.ocpp4j.v201.displaymessage;

import dev.ocpp4j.v201.common.Component;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.IdentifierString;
import dev.ocpp4j.v201.common.KeepsRules;
import dev.ocpp4j.v201.common.MessageContent;
import dev.ocpp4j.v201.common.Ruled;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message for a display, and when to show it (O01 to O06, section 2.31).
 *
 * @param id names the message, from 0
 * @param priority how it shares the display with others
 * @param message what to show
 * @param display which display, when there are many; null when not sent
 * @param state in which state of the station; null for any
 * @param startDateTime from when on; null means at once
 * @param endDateTime until when; it is then removed; null when not sent
 * @param transactionId during this transaction only; it is then removed; an identifier of at most 36 characters; null
 *     when not sent
 * @param customData vendor specific data; null when not sent
 */
@KeepsRules
public record MessageInfo(
        @NotNull Integer id,
        @NotNull MessagePriority priority,
        @NotNull @Valid MessageContent message,
        @Valid @Nullable Component display,
        @Nullable MessageState state,
        @Nullable Instant startDateTime,
        @Nullable Instant endDateTime,
        @Size(max = 36) @IdentifierString @Nullable String transactionId,
        @Valid @Nullable CustomData customData)
        implements Ruled {
    /** With the required fields. */
    public MessageInfo(Integer id, MessagePriority priority, MessageContent message) {
        this(id, priority, message, null, null, null, null, null, null);
    }

    public MessageInfo withDisplay(@Nullable Component display) {
        return new MessageInfo(
                id, priority, message, display, state, startDateTime, endDateTime, transactionId, customData);
    }

    public MessageInfo withState(@Nullable MessageState state) {
        return new MessageInfo(
                id, priority, message, display, state, startDateTime, endDateTime, transactionId, customData);
    }

    public MessageInfo withStartDateTime(@Nullable Instant startDateTime) {
        return new MessageInfo(
                id, priority, message, display, state, startDateTime, endDateTime, transactionId, customData);
    }

    public MessageInfo withEndDateTime(@Nullable Instant endDateTime) {
        return new MessageInfo(
                id, priority, message, display, state, startDateTime, endDateTime, transactionId, customData);
    }

    public MessageInfo withTransactionId(@Nullable String transactionId) {
        return new MessageInfo(
                id, priority, message, display, state, startDateTime, endDateTime, transactionId, customData);
    }

    public MessageInfo withCustomData(@Nullable CustomData customData) {
        return new MessageInfo(
                id, priority, message, display, state, startDateTime, endDateTime, transactionId, customData);
    }

    /** The range of section 2.31. */
    @Override
    public Optional<String> brokenRule() {
        if (id != null && id < 0) {
            return Optional.of("id must be 0 or more (section 2.31)");
        }
        return Optional.empty();
    }
}
