package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v16.common.ChargingProfile;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Asks to start a transaction (1.6 sections 5.11 and 6.33).
 *
 * @param idTag the identifier to start it with, at most 20 characters, compared without regard to case
 * @param connectorId the connector to start it on, 1 or more; null leaves the choice to the Charge Point, which may
 *     also refuse
 * @param chargingProfile the limits for the transaction: a TxProfile without a transaction id (section 5.16.2); null
 *     when not sent
 */
public record RemoteStartTransactionRequest(
        @NotNull @Size(max = 20) String idTag,
        @Nullable Integer connectorId,
        @Valid @Nullable ChargingProfile chargingProfile)
        implements Request<RemoteStartTransactionResponse> {
    /** With the required field. */
    public RemoteStartTransactionRequest(String idTag) {
        this(idTag, null, null);
    }

    /** The same with this {@code connectorId}. */
    public RemoteStartTransactionRequest withConnectorId(@Nullable Integer connectorId) {
        return new RemoteStartTransactionRequest(idTag, connectorId, chargingProfile);
    }

    /** The same with this {@code chargingProfile}. */
    public RemoteStartTransactionRequest withChargingProfile(@Nullable ChargingProfile chargingProfile) {
        return new RemoteStartTransactionRequest(idTag, connectorId, chargingProfile);
    }
}
