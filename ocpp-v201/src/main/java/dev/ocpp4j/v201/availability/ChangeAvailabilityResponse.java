package dev.ocpp4j.v201.availability;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Answers the change of availability (G03, G04, section 1.5.2).
 *
 * @param status whether and when the change takes place
 * @param statusInfo details of the status; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record ChangeAvailabilityResponse(
        @NotNull ChangeAvailabilityStatus status,
        @Valid @Nullable StatusInfo statusInfo,
        @Valid @Nullable CustomData customData)
        implements Response {
    /** With the required fields. */
    public ChangeAvailabilityResponse(ChangeAvailabilityStatus status) {
        this(status, null, null);
    }

    public ChangeAvailabilityResponse withStatusInfo(@Nullable StatusInfo statusInfo) {
        return new ChangeAvailabilityResponse(status, statusInfo, customData);
    }

    public ChangeAvailabilityResponse withCustomData(@Nullable CustomData customData) {
        return new ChangeAvailabilityResponse(status, statusInfo, customData);
    }
}
