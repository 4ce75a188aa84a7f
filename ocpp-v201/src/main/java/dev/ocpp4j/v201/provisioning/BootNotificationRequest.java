package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A Charging Station tells who it is, after each boot (B01 to B03, section 1.2.1).
 *
 * @param chargingStation the station
 * @param reason why it booted
 * @param customData vendor specific data; null when not sent
 */
public record BootNotificationRequest(
        @NotNull @Valid ChargingStation chargingStation,
        @NotNull BootReason reason,
        @Valid @Nullable CustomData customData)
        implements Request<BootNotificationResponse> {
    /** With the required fields. */
    public BootNotificationRequest(ChargingStation chargingStation, BootReason reason) {
        this(chargingStation, reason, null);
    }

    public BootNotificationRequest withCustomData(@Nullable CustomData customData) {
        return new BootNotificationRequest(chargingStation, reason, customData);
    }
}
