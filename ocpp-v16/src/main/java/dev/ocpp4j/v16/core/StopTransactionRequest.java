package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Request;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A transaction ended (1.6 sections 4.10 and 6.49).
 *
 * @param meterStop the meter at the end, in Wh
 * @param timestamp when it ended
 * @param transactionId the transaction; -1 when its id never became known (errata 3.18), which is to be answered like
 *     any other
 * @param idTag the identifier that ended it, at most 20 characters, compared without regard to case; sent when it is
 *     known; null when not sent
 * @param reason why it ended; null stands for Local (J-1.6 errata 2.6)
 * @param transactionData readings for billing; null when not sent
 */
public record StopTransactionRequest(
        @NotNull Integer meterStop,
        @NotNull Instant timestamp,
        @NotNull Integer transactionId,
        @Size(max = 20) @Nullable String idTag,
        @Nullable Reason reason,
        @Nullable List<@NotNull @Valid MeterValue> transactionData)
        implements Request<StopTransactionResponse> {
    /** Copies the list. */
    public StopTransactionRequest {
        if (transactionData != null) {
            transactionData = List.copyOf(transactionData);
        }
    }

    /** With the required fields. */
    public StopTransactionRequest(Integer meterStop, Instant timestamp, Integer transactionId) {
        this(meterStop, timestamp, transactionId, null, null, null);
    }

    /** The same with this {@code idTag}. */
    public StopTransactionRequest withIdTag(@Nullable String idTag) {
        return new StopTransactionRequest(meterStop, timestamp, transactionId, idTag, reason, transactionData);
    }

    /** The same with this {@code reason}. */
    public StopTransactionRequest withReason(@Nullable Reason reason) {
        return new StopTransactionRequest(meterStop, timestamp, transactionId, idTag, reason, transactionData);
    }

    /** The same with this {@code transactionData}. */
    public StopTransactionRequest withTransactionData(@Nullable List<MeterValue> transactionData) {
        return new StopTransactionRequest(meterStop, timestamp, transactionId, idTag, reason, transactionData);
    }
}
