package dev.ocpp4j.v201.remotecontrol;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.ChargingProfile;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.IdToken;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * RequestStartTransactionRequest.
 *
 * @param idToken see the specification
 * @param remoteStartId see the specification
 * @param evseId see the specification; null when not sent
 * @param groupIdToken see the specification; null when not sent
 * @param chargingProfile see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record RequestStartTransactionRequest(
        @NotNull @Valid IdToken idToken,
        @NotNull Integer remoteStartId,
        @Nullable Integer evseId,
        @Valid @Nullable IdToken groupIdToken,
        @Valid @Nullable ChargingProfile chargingProfile,
        @Valid @Nullable CustomData customData)
        implements Request<RequestStartTransactionResponse> {
    /** With the required fields. */
    public RequestStartTransactionRequest(IdToken idToken, Integer remoteStartId) {
        this(idToken, remoteStartId, null, null, null, null);
    }

    public RequestStartTransactionRequest withEvseId(@Nullable Integer evseId) {
        return new RequestStartTransactionRequest(
                idToken, remoteStartId, evseId, groupIdToken, chargingProfile, customData);
    }

    public RequestStartTransactionRequest withGroupIdToken(@Nullable IdToken groupIdToken) {
        return new RequestStartTransactionRequest(
                idToken, remoteStartId, evseId, groupIdToken, chargingProfile, customData);
    }

    public RequestStartTransactionRequest withChargingProfile(@Nullable ChargingProfile chargingProfile) {
        return new RequestStartTransactionRequest(
                idToken, remoteStartId, evseId, groupIdToken, chargingProfile, customData);
    }

    public RequestStartTransactionRequest withCustomData(@Nullable CustomData customData) {
        return new RequestStartTransactionRequest(
                idToken, remoteStartId, evseId, groupIdToken, chargingProfile, customData);
    }
}
