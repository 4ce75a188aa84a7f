package dev.ocpp4j.v201.transactions;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.EVSE;
import dev.ocpp4j.v201.common.IdToken;
import dev.ocpp4j.v201.common.MeterValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Charging Station reports the start of a transaction, an event in it, or its end (E01 to E15, section 1.60.1).
 *
 * @param eventType start, update or end
 * @param timestamp when it happened
 * @param triggerReason why the event is sent
 * @param seqNo one more than that of the event before, best 0 at the start of a transaction; shows whether one is
 *     missing
 * @param transactionInfo the transaction
 * @param meterValue meter values; at least one; null when not sent
 * @param offline whether it happened while the station was offline; null means no
 * @param numberOfPhasesUsed on how many phases is charged; null when not sent
 * @param cableMaxCurrent what the cable can carry, in A; null when not sent
 * @param reservationId the reservation that ends with this transaction; null when not sent
 * @param evse the EVSE and connector; sent once it is known and when the connector is (E01.FR.16); null when not sent
 * @param idToken the identifier that authorizes, or ends the authorization; sent once for each (E01.FR.10); null when
 *     not sent
 * @param customData vendor specific data; null when not sent
 */
public record TransactionEventRequest(
        @NotNull TransactionEvent eventType,
        @NotNull Instant timestamp,
        @NotNull TriggerReason triggerReason,
        @NotNull Integer seqNo,
        @NotNull @Valid Transaction transactionInfo,
        @Size(min = 1) @Nullable List<@NotNull @Valid MeterValue> meterValue,
        @Nullable Boolean offline,
        @Nullable Integer numberOfPhasesUsed,
        @Nullable Integer cableMaxCurrent,
        @Nullable Integer reservationId,
        @Valid @Nullable EVSE evse,
        @Valid @Nullable IdToken idToken,
        @Valid @Nullable CustomData customData)
        implements Request<TransactionEventResponse> {
    /** Copies the list. */
    public TransactionEventRequest {
        meterValue = meterValue == null ? null : List.copyOf(meterValue);
    }

    /** With the required fields. */
    public TransactionEventRequest(
            TransactionEvent eventType,
            Instant timestamp,
            TriggerReason triggerReason,
            Integer seqNo,
            Transaction transactionInfo) {
        this(
                eventType,
                timestamp,
                triggerReason,
                seqNo,
                transactionInfo,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    public TransactionEventRequest withMeterValue(@Nullable List<MeterValue> meterValue) {
        return new TransactionEventRequest(
                eventType,
                timestamp,
                triggerReason,
                seqNo,
                transactionInfo,
                meterValue,
                offline,
                numberOfPhasesUsed,
                cableMaxCurrent,
                reservationId,
                evse,
                idToken,
                customData);
    }

    public TransactionEventRequest withOffline(@Nullable Boolean offline) {
        return new TransactionEventRequest(
                eventType,
                timestamp,
                triggerReason,
                seqNo,
                transactionInfo,
                meterValue,
                offline,
                numberOfPhasesUsed,
                cableMaxCurrent,
                reservationId,
                evse,
                idToken,
                customData);
    }

    public TransactionEventRequest withNumberOfPhasesUsed(@Nullable Integer numberOfPhasesUsed) {
        return new TransactionEventRequest(
                eventType,
                timestamp,
                triggerReason,
                seqNo,
                transactionInfo,
                meterValue,
                offline,
                numberOfPhasesUsed,
                cableMaxCurrent,
                reservationId,
                evse,
                idToken,
                customData);
    }

    public TransactionEventRequest withCableMaxCurrent(@Nullable Integer cableMaxCurrent) {
        return new TransactionEventRequest(
                eventType,
                timestamp,
                triggerReason,
                seqNo,
                transactionInfo,
                meterValue,
                offline,
                numberOfPhasesUsed,
                cableMaxCurrent,
                reservationId,
                evse,
                idToken,
                customData);
    }

    public TransactionEventRequest withReservationId(@Nullable Integer reservationId) {
        return new TransactionEventRequest(
                eventType,
                timestamp,
                triggerReason,
                seqNo,
                transactionInfo,
                meterValue,
                offline,
                numberOfPhasesUsed,
                cableMaxCurrent,
                reservationId,
                evse,
                idToken,
                customData);
    }

    public TransactionEventRequest withEvse(@Nullable EVSE evse) {
        return new TransactionEventRequest(
                eventType,
                timestamp,
                triggerReason,
                seqNo,
                transactionInfo,
                meterValue,
                offline,
                numberOfPhasesUsed,
                cableMaxCurrent,
                reservationId,
                evse,
                idToken,
                customData);
    }

    public TransactionEventRequest withIdToken(@Nullable IdToken idToken) {
        return new TransactionEventRequest(
                eventType,
                timestamp,
                triggerReason,
                seqNo,
                transactionInfo,
                meterValue,
                offline,
                numberOfPhasesUsed,
                cableMaxCurrent,
                reservationId,
                evse,
                idToken,
                customData);
    }

    public TransactionEventRequest withCustomData(@Nullable CustomData customData) {
        return new TransactionEventRequest(
                eventType,
                timestamp,
                triggerReason,
                seqNo,
                transactionInfo,
                meterValue,
                offline,
                numberOfPhasesUsed,
                cableMaxCurrent,
                reservationId,
                evse,
                idToken,
                customData);
    }
}
