package dev.ocpp4j.v16.remotetrigger;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v16.common.TriggerMessageStatus;
import jakarta.validation.constraints.NotNull;

/**
 * Tells whether the message will be sent (1.6 sections 5.17 and 6.52).
 *
 * @param status whether it will
 */
public record TriggerMessageResponse(@NotNull TriggerMessageStatus status) implements Response {}
