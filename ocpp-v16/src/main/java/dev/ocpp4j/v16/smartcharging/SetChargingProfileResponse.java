package dev.ocpp4j.v16.smartcharging;

import dev.ocpp4j.core.Response;
import jakarta.validation.constraints.NotNull;

/**
 * DRAFT
 */
public record SetChargingProfileResponse(@NotNull ChargingProfileStatus status) implements Response {}
