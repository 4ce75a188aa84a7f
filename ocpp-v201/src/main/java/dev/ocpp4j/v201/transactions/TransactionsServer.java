package dev.ocpp4j.v201.transactions;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/** What a CSMS answers in functional block E, Transactions. What is not implemented is answered NotSupported. */
public interface TransactionsServer {
    /**
     * A Charging Station reports the start of a transaction, an event in it, or its end (E01 to E15, section 1.60.1).
     */
    default TransactionEventResponse transactionEvent(TransactionEventRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Transactions.TRANSACTION_EVENT);
    }

    /** The handlers that call an implementation. */
    static Handlers handlers(TransactionsServer server) {
        return Handlers.builder()
                .on(TransactionEventRequest.class, server::transactionEvent)
                .build();
    }
}
