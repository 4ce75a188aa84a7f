package dev.ocpp4j.v16.station;

import java.time.Instant;

/** Is told of transactions, on the loop of the station. */
public interface TransactionListener {
    /** A transaction begins; its id is not known yet. */
    default void started(int connectorId, Instant at) {}

    /** The Central System has given its id. */
    default void identified(int connectorId, int transactionId) {}

    /** A transaction has ended. */
    default void ended(int connectorId) {}
}
