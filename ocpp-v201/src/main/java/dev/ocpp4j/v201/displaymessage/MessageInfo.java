package dev.ocpp4j.v201.displaymessage;

import dev.ocpp4j.v201.common.Component;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.MessageContent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * MessageInfo.
 *
 * @param id see the specification
 * @param priority see the specification
 * @param message see the specification
 * @param display see the specification; null when not sent
 * @param state see the specification; null when not sent
 * @param startDateTime see the specification; null when not sent
 * @param endDateTime see the specification; null when not sent
 * @param transactionId see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record MessageInfo(
        @NotNull Integer id,
        @NotNull MessagePriority priority,
        @NotNull @Valid MessageContent message,
        @Valid @Nullable Component display,
        @Nullable MessageState state,
        @Nullable Instant startDateTime,
        @Nullable Instant endDateTime,
        @Size(max = 36) @Nullable String transactionId,
        @Valid @Nullable CustomData customData) {
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
}
