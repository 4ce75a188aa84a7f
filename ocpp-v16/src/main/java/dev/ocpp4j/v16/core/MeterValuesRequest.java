package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Request;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * DRAFT
 */
public record MeterValuesRequest(
        @NotNull Integer connectorId,
        @NotNull List<@NotNull @Valid MeterValue> meterValue,
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
