package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * BootNotificationResponse.
 *
 * @param currentTime see the specification
 * @param interval see the specification
 * @param status see the specification
 * @param statusInfo see the specification; null when not sent
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
