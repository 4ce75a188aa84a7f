package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v16.common.ChargingProfile;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * DRAFT
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
