package dev.ocpp4j.v16.remotetrigger;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Asks the Charge Point to send a message now (1.6 sections 5.17 and 6.51).
 *
 * @param requestedMessage the message
 * @param connectorId the connector that it is to be about, 1 or more; null for all that apply
 */
public record TriggerMessageRequest(
        @NotNull MessageTrigger requestedMessage, @Nullable Integer connectorId)
        implements Request<TriggerMessageResponse> {
    /** With the required field. */
    public TriggerMessageRequest(MessageTrigger requestedMessage) {
        this(requestedMessage, null);
    }

    /** The same with this {@code connectorId}. */
    public TriggerMessageRequest withConnectorId(@Nullable Integer connectorId) {
        return new TriggerMessageRequest(requestedMessage, connectorId);
    }
}
