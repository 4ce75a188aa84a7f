package dev.ocpp4j.v201.transactions;

import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Transaction.
 *
 * @param transactionId see the specification
 * @param chargingState see the specification; null when not sent
 * @param timeSpentCharging see the specification; null when not sent
 * @param stoppedReason see the specification; null when not sent
 * @param remoteStartId see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record Transaction(
        @NotNull @Size(max = 36) String transactionId,
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
