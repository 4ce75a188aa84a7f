package dev.ocpp4j.v16.csms;

import dev.ocpp4j.v16.core.Reason;
import dev.ocpp4j.v16.core.StartTransactionRequest;
import dev.ocpp4j.v16.core.StopTransactionRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A transaction as far as it was told.
 *
 * @param id what the Central System gave it, any number; {@link #UNKNOWN_ID} when the station knows none (1.6 errata 3.18)
 * @param connectorId 1 or more; 0 when it was not told
 * @param start null when only the end was told
 * @param stop null as long as it goes on
 */
public record TransactionView(
        int id,
        int connectorId,
        @Nullable StartTransactionRequest start,
        @Nullable StopTransactionRequest stop) {
    /** What a station sends that does not know the id of its transaction. */
    public static final int UNKNOWN_ID = -1;

    /** Whether it goes on. */
    public boolean isOngoing() {
        return stop == null;
    }

    /** What was delivered, in Wh; empty as long as start or end are not known. */
    public Optional<Integer> energy() {
        return start == null || stop == null ? Optional.empty() : Optional.of(stop.meterStop() - start.meterStart());
    }

    /** Why it ended, Local where nothing is said (section 4.10); empty as long as it goes on. */
    public Optional<Reason> reason() {
        if (stop == null) {
            return Optional.empty();
        }
        return Optional.of(stop.reason() == null ? Reason.LOCAL : stop.reason());
    }
}
