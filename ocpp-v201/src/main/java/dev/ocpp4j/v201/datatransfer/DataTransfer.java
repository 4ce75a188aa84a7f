package dev.ocpp4j.v201.datatransfer;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.Direction;
import java.util.List;

/** The actions of functional block P, Data Transfer. */
public final class DataTransfer {
    public static final Action<DataTransferRequest, DataTransferResponse> DATA_TRANSFER =
            new Action<>("DataTransfer", Direction.BOTH, DataTransferRequest.class, DataTransferResponse.class);

    /** All of them. */
    public static final List<Action<?, ?>> ACTIONS = List.of(DATA_TRANSFER);

    private DataTransfer() {}
}
