package dev.ocpp4j.v201.remotecontrol;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.ChargingProfile;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.IdToken;
import dev.ocpp4j.v201.common.KeepsRules;
import dev.ocpp4j.v201.common.Ruled;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS asks for a transaction to start (F01, F02, section 1.44.1).
 *
 * @param idToken for whom
 * @param remoteStartId comes back in the transaction that this starts
 * @param evseId the EVSE, above 0; null leaves the choice to the station
 * @param groupIdToken the group of the identifier; matters when a reservation for a group is to be used; null when not
 *     sent
 * @param chargingProfile a profile for the transaction: purpose TxProfile, without a transactionId (F01.FR.09,
 *     F01.FR.11); null when not sent
 * @param customData vendor specific data; null when not sent
 */
@KeepsRules
public record RequestStartTransactionRequest(
        @NotNull @Valid IdToken idToken,
        @NotNull Integer remoteStartId,
        @Nullable Integer evseId,
        @Valid @Nullable IdToken groupIdToken,
        @Valid @Nullable ChargingProfile chargingProfile,
        @Valid @Nullable CustomData customData)
        implements Request<RequestStartTransactionResponse>, Ruled {
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

    /** The range of section 1.44.1. */
    @Override
    public Optional<String> brokenRule() {
        if (evseId != null && evseId < 1) {
            return Optional.of("evseId must be above 0 (section 1.44.1)");
        }
        return Optional.empty();
    }
}
