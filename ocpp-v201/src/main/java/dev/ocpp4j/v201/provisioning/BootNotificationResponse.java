package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Answers a registration (B01 to B03, section 1.2.2).
 *
 * @param currentTime the time of the CSMS
 * @param interval when accepted the heartbeat interval, else the shortest wait before the next try; in seconds
 * @param status whether the Charging Station is accepted
 * @param statusInfo details of the status; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record BootNotificationResponse(
        @NotNull Instant currentTime,
        @NotNull Integer interval,
        @NotNull RegistrationStatus status,
        @Valid @Nullable StatusInfo statusInfo,
        @Valid @Nullable CustomData customData)
        implements Response {
    /** With the required fields. */
    public BootNotificationResponse(Instant currentTime, Integer interval, RegistrationStatus status) {
        this(currentTime, interval, status, null, null);
    }

    public BootNotificationResponse withStatusInfo(@Nullable StatusInfo statusInfo) {
        return new BootNotificationResponse(currentTime, interval, status, statusInfo, customData);
    }

    public BootNotificationResponse withCustomData(@Nullable CustomData customData) {
        return new BootNotificationResponse(currentTime, interval, status, statusInfo, customData);
    }
}
