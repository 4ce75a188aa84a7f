package dev.ocpp4j.v201.transactions;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.Direction;
import java.util.List;

/** The actions of functional block E, Transactions. */
public final class Transactions {
    public static final Action<GetTransactionStatusRequest, GetTransactionStatusResponse> GET_TRANSACTION_STATUS =
            new Action<>(
                    "GetTransactionStatus",
                    Direction.TO_STATION,
                    GetTransactionStatusRequest.class,
                    GetTransactionStatusResponse.class);

    public static final Action<TransactionEventRequest, TransactionEventResponse> TRANSACTION_EVENT = new Action<>(
            "TransactionEvent", Direction.TO_CSMS, TransactionEventRequest.class, TransactionEventResponse.class);

    /** All of them. */
    public static final List<Action<?, ?>> ACTIONS = List.of(GET_TRANSACTION_STATUS, TRANSACTION_EVENT);

    private Transactions() {}
}
