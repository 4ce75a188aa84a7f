package dev.ocpp4j.v201.remotecontrol;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.EVSE;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS asks for a message to be sent now (F06, section 1.61.1).
 *
 * @param requestedMessage which message
 * @param evse about which EVSE and connector; null for all that the message can be about
 * @param customData vendor specific data; null when not sent
 */
public record TriggerMessageRequest(
        @NotNull MessageTrigger requestedMessage,
        @Valid @Nullable EVSE evse,
        @Valid @Nullable CustomData customData) implements Request<TriggerMessageResponse> {
    /** With the required fields. */
    public TriggerMessageRequest(MessageTrigger requestedMessage) {
        this(requestedMessage, null, null);
    }

    public TriggerMessageRequest withEvse(@Nullable EVSE evse) {
        return new TriggerMessageRequest(requestedMessage, evse, customData);
    }

    public TriggerMessageRequest withCustomData(@Nullable CustomData customData) {
        return new TriggerMessageRequest(requestedMessage, evse, customData);
    }
}
