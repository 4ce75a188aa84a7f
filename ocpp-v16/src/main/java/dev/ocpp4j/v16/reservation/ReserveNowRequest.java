package dev.ocpp4j.v16.reservation;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Asks to reserve a connector (1.6 sections 5.13 and 6.37).
 *
 * @param connectorId the connector; 0 is any, if the key ReserveConnectorZeroSupported is true
 * @param expiryDate when the reservation ends
 * @param idTag the identifier that it is for, at most 20 characters, compared without regard to case
 * @param reservationId the id of the reservation; one with the same id is replaced
 * @param parentIdTag the group of identifiers that may use it too, at most 20 characters, compared without regard to
 *     case; null when not sent
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
