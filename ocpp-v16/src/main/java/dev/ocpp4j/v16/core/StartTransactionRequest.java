package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A transaction started (1.6 sections 4.8 and 6.45).
 *
 * @param connectorId the connector, 1 or more
 * @param idTag the identifier that started it, at most 20 characters, compared without regard to case
 * @param meterStart the meter at the start, in Wh
 * @param timestamp when it started
 * @param reservationId the reservation that it ends; null when not sent
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
