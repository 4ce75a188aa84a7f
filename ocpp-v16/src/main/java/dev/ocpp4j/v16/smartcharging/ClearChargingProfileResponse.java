package dev.ocpp4j.v16.smartcharging;

import dev.ocpp4j.core.Response;
import jakarta.validation.constraints.NotNull;

/**
 * Tells whether charging profiles were removed (1.6 sections 5.5 and 6.14).
 *
 * @param status whether there were any
 */
public record ClearChargingProfileResponse(@NotNull ClearChargingProfileStatus status) implements Response {}
