package dev.ocpp4j.v16.security;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v16.common.TriggerMessageStatus;
import jakarta.validation.constraints.NotNull;

/**
 * DRAFT
 */
public record ExtendedTriggerMessageResponse(@NotNull TriggerMessageStatus status) implements Response {}
