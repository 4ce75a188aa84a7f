package dev.ocpp4j.v16.remotetrigger;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v16.common.TriggerMessageStatus;
import jakarta.validation.constraints.NotNull;

/**
 * DRAFT
 */
public record TriggerMessageResponse(@NotNull TriggerMessageStatus status) implements Response {}
