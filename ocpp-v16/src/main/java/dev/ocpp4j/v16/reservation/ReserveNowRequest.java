package dev.ocpp4j.v16.reservation;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * DRAFT
 */
public record ReserveNowRequest(
        @NotNull Integer connectorId,
        @NotNull Instant expiryDate,
        @NotNull @Size(max = 20) String idTag,
        @NotNull Integer reservationId,
        @Size(max = 20) @Nullable String parentIdTag)
        implements Request<ReserveNowResponse> {
    /** With the required fields. */
    public ReserveNowRequest(Integer connectorId, Instant expiryDate, String idTag, Integer reservationId) {
        this(connectorId, expiryDate, idTag, reservationId, null);
    }

    /** The same with this {@code parentIdTag}. */
    public ReserveNowRequest withParentIdTag(@Nullable String parentIdTag) {
        return new ReserveNowRequest(connectorId, expiryDate, idTag, reservationId, parentIdTag);
    }
}
