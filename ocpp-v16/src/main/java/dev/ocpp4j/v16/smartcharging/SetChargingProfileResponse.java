package dev.ocpp4j.v16.smartcharging;

import dev.ocpp4j.core.Response;
import jakarta.validation.constraints.NotNull;

/**
 * Tells whether the charging profile was installed (1.6 sections 5.16 and 6.44).
 *
 * @param status whether it was
 */
public record SetChargingProfileResponse(@NotNull ChargingProfileStatus status) implements Response {}
