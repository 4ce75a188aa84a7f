package dev.ocpp4j.v201.reservation;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Answers the cancellation (H02, section 1.3.2).
 *
 * @param status whether there was such a reservation
 * @param statusInfo details of the status; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record CancelReservationResponse(
        @NotNull CancelReservationStatus status,
        @Valid @Nullable StatusInfo statusInfo,
        @Valid @Nullable CustomData customData)
        implements Response {
    /** With the required fields. */
    public CancelReservationResponse(CancelReservationStatus status) {
        this(status, null, null);
    }

    public CancelReservationResponse withStatusInfo(@Nullable StatusInfo statusInfo) {
        return new CancelReservationResponse(status, statusInfo, customData);
    }

    public CancelReservationResponse withCustomData(@Nullable CustomData customData) {
        return new CancelReservationResponse(status, statusInfo, customData);
    }
}
