package dev.ocpp4j.v16.security;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * DRAFT
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
