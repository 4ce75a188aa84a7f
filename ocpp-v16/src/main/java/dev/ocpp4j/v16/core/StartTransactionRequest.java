package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * DRAFT
 */
public record StartTransactionRequest(
        @NotNull Integer connectorId,
        @NotNull @Size(max = 20) String idTag,
        @NotNull Integer meterStart,
        @NotNull Instant timestamp,
        @Nullable Integer reservationId)
        implements Request<StartTransactionResponse> {
    /** With the required fields. */
    public StartTransactionRequest(Integer connectorId, String idTag, Integer meterStart, Instant timestamp) {
        this(connectorId, idTag, meterStart, timestamp, null);
    }

    /** The same with this {@code reservationId}. */
    public StartTransactionRequest withReservationId(@Nullable Integer reservationId) {
        return new StartTransactionRequest(connectorId, idTag, meterStart, timestamp, reservationId);
    }
}
