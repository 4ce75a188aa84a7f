package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Request;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Readings of meters and sensors (1.6 sections 4.7 and 6.31).
 *
 * @param connectorId the connector; 0 is the main meter of the Charge Point
 * @param meterValue the readings, at least one (section 6.31)
 * @param transactionId the transaction that was going on when they were taken; -1 when its id never became known
 *     (errata 3.18); null outside of a transaction and for the main meter
 */
public record MeterValuesRequest(
        @NotNull Integer connectorId,
        @NotNull @Size(min = 1) List<@NotNull @Valid MeterValue> meterValue,
        @Nullable Integer transactionId)
        implements Request<MeterValuesResponse> {
    /** Copies the list. */
    public MeterValuesRequest {
        if (meterValue != null) {
            meterValue = List.copyOf(meterValue);
        }
    }

    /** With the required fields. */
    public MeterValuesRequest(Integer connectorId, List<MeterValue> meterValue) {
        this(connectorId, meterValue, null);
    }

    /** The same with this {@code transactionId}. */
    public MeterValuesRequest withTransactionId(@Nullable Integer transactionId) {
        return new MeterValuesRequest(connectorId, meterValue, transactionId);
    }
}
