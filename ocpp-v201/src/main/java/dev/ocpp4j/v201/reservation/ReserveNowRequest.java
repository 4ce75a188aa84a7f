package dev.ocpp4j.v201.reservation;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.IdToken;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS reserves an EVSE (H01, section 1.47.1).
 *
 * @param id the reservation; a known one is replaced (H01.FR.02)
 * @param expiryDateTime when it ends
 * @param idToken for whom
 * @param connectorType a connector of this type; null when not sent
 * @param evseId this EVSE; null for any
 * @param groupIdToken the group for which it is too; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record ReserveNowRequest(
        @NotNull Integer id,
        @NotNull Instant expiryDateTime,
        @NotNull @Valid IdToken idToken,
        @Nullable Connector connectorType,
        @Nullable Integer evseId,
        @Valid @Nullable IdToken groupIdToken,
        @Valid @Nullable CustomData customData)
        implements Request<ReserveNowResponse> {
    /** With the required fields. */
    public ReserveNowRequest(Integer id, Instant expiryDateTime, IdToken idToken) {
        this(id, expiryDateTime, idToken, null, null, null, null);
    }

    public ReserveNowRequest withConnectorType(@Nullable Connector connectorType) {
        return new ReserveNowRequest(id, expiryDateTime, idToken, connectorType, evseId, groupIdToken, customData);
    }

    public ReserveNowRequest withEvseId(@Nullable Integer evseId) {
        return new ReserveNowRequest(id, expiryDateTime, idToken, connectorType, evseId, groupIdToken, customData);
    }

    public ReserveNowRequest withGroupIdToken(@Nullable IdToken groupIdToken) {
        return new ReserveNowRequest(id, expiryDateTime, idToken, connectorType, evseId, groupIdToken, customData);
    }

    public ReserveNowRequest withCustomData(@Nullable CustomData customData) {
        return new ReserveNowRequest(id, expiryDateTime, idToken, connectorType, evseId, groupIdToken, customData);
    }
}
