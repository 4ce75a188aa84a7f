package dev.ocpp4j.v201.reservation;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS has the end of the reservation (H01, H04, section 1.46.2).
 *
 * @param customData vendor specific data; null when not sent
 */
public record ReservationStatusUpdateResponse(
        @Valid @Nullable CustomData customData) implements Response {
    /** With no field. */
    public ReservationStatusUpdateResponse() {
        this(null);
    }

    public ReservationStatusUpdateResponse withCustomData(@Nullable CustomData customData) {
        return new ReservationStatusUpdateResponse(customData);
    }
}
