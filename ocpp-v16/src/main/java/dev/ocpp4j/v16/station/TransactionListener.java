package dev.ocpp4j.v16.station;

import dev.ocpp4j.v16.common.ChargingProfile;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Is told of transactions, on the loop of the station. */
public interface TransactionListener {
    /**
     * A transaction begins; its id is not known yet.
     *
     * @param startProfile what the RemoteStartTransaction brought for it, accepted before; null for nothing
     */
    default void started(int connectorId, Instant at, @Nullable ChargingProfile startProfile) {}

    /** The Central System has given its id. */
    default void identified(int connectorId, int transactionId) {}

    /** A transaction has ended. */
    default void ended(int connectorId) {}
}
