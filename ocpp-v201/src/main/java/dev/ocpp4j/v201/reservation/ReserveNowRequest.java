package dev.ocpp4j.v201.reservation;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.IdToken;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * ReserveNowRequest.
 *
 * @param id see the specification
 * @param expiryDateTime see the specification
 * @param idToken see the specification
 * @param connectorType see the specification; null when not sent
 * @param evseId see the specification; null when not sent
 * @param groupIdToken see the specification; null when not sent
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
