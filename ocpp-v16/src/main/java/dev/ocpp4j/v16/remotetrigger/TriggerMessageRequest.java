package dev.ocpp4j.v16.remotetrigger;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * DRAFT
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
