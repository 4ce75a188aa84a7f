package dev.ocpp4j.v201.displaymessage;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS sets a message to be displayed (O01, O02, O06, section 1.52.1).
 *
 * @param message the message; a known id is replaced (O06.FR.01)
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
