package dev.ocpp4j.v16.security;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v16.common.TriggerMessageStatus;
import jakarta.validation.constraints.NotNull;

/**
 * Tells whether the message will be sent (security whitepaper section 5.6).
 *
 * @param status whether it will
 */
public record ExtendedTriggerMessageResponse(@NotNull TriggerMessageStatus status) implements Response {}
