package dev.ocpp4j.v201.displaymessage;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * SetDisplayMessageRequest.
 *
 * @param message see the specification
 * @param customData vendor specific data; null when not sent
 */
public record SetDisplayMessageRequest(
        @NotNull @Valid MessageInfo message,
        @Valid @Nullable CustomData customData) implements Request<SetDisplayMessageResponse> {
    /** With the required fields. */
    public SetDisplayMessageRequest(MessageInfo message) {
        this(message, null);
    }

    public SetDisplayMessageRequest withCustomData(@Nullable CustomData customData) {
        return new SetDisplayMessageRequest(message, customData);
    }
}
