package dev.ocpp4j.v16.security;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Asks the Charge Point to send a message now, one of the security extension too (security whitepaper section 5.5).
 *
 * @param requestedMessage the message
 * @param connectorId the connector that it is to be about, 1 or more; null for all that apply
 */
public record ExtendedTriggerMessageRequest(
        @NotNull MessageTriggerEnumType requestedMessage,
        @Nullable Integer connectorId) implements Request<ExtendedTriggerMessageResponse> {
    /** With the required field. */
    public ExtendedTriggerMessageRequest(MessageTriggerEnumType requestedMessage) {
        this(requestedMessage, null);
    }

    /** The same with this {@code connectorId}. */
    public ExtendedTriggerMessageRequest withConnectorId(@Nullable Integer connectorId) {
        return new ExtendedTriggerMessageRequest(requestedMessage, connectorId);
    }
}
