package dev.ocpp4j.v201.transactions;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/**
 * What a Charging Station answers in functional block E, Transactions. What is not implemented is answered
 * NotSupported.
 */
public interface TransactionsStation {
    /** The CSMS asks whether messages about transactions wait in the station (E14, section 1.27.1). */
    default GetTransactionStatusResponse getTransactionStatus(GetTransactionStatusRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Transactions.GET_TRANSACTION_STATUS);
    }

    /** The handlers that call an implementation. */
    static Handlers handlers(TransactionsStation station) {
        return Handlers.builder()
                .on(GetTransactionStatusRequest.class, station::getTransactionStatus)
                .build();
    }
}
