package dev.ocpp4j.v201.transactions;

import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.IdentifierString;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A transaction (E01 to E15, section 2.48).
 *
 * @param transactionId names it, once and for all (E01.FR.08); an identifier of at most 36 characters
 * @param chargingState its state; sent when it has changed; null when not sent
 * @param timeSpentCharging how long energy has flowed, in s; null when not sent
 * @param stoppedReason why it was stopped; null means Local
 * @param remoteStartId the id of the {@code RequestStartTransactionRequest} that started it; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record Transaction(
        @NotNull @Size(max = 36) @IdentifierString String transactionId,
        @Nullable ChargingState chargingState,
        @Nullable Integer timeSpentCharging,
        @Nullable Reason stoppedReason,
        @Nullable Integer remoteStartId,
        @Valid @Nullable CustomData customData) {
    /** With the required fields. */
    public Transaction(String transactionId) {
        this(transactionId, null, null, null, null, null);
    }

    public Transaction withChargingState(@Nullable ChargingState chargingState) {
        return new Transaction(
                transactionId, chargingState, timeSpentCharging, stoppedReason, remoteStartId, customData);
    }

    public Transaction withTimeSpentCharging(@Nullable Integer timeSpentCharging) {
        return new Transaction(
                transactionId, chargingState, timeSpentCharging, stoppedReason, remoteStartId, customData);
    }

    public Transaction withStoppedReason(@Nullable Reason stoppedReason) {
        return new Transaction(
                transactionId, chargingState, timeSpentCharging, stoppedReason, remoteStartId, customData);
    }

    public Transaction withRemoteStartId(@Nullable Integer remoteStartId) {
        return new Transaction(
                transactionId, chargingState, timeSpentCharging, stoppedReason, remoteStartId, customData);
    }

    public Transaction withCustomData(@Nullable CustomData customData) {
        return new Transaction(
                transactionId, chargingState, timeSpentCharging, stoppedReason, remoteStartId, customData);
    }
}
