package dev.ocpp4j.v201.datatransfer;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/** What a CSMS answers in functional block P, Data Transfer. What is not implemented is answered NotSupported. */
public interface DataTransferServer {
    /** One side sends the other what OCPP has no message for (P01, P02, section 1.13.1). */
    default DataTransferResponse dataTransfer(DataTransferRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(DataTransfer.DATA_TRANSFER);
    }

    /** The handlers that call an implementation. */
    static Handlers handlers(DataTransferServer server) {
        return Handlers.builder()
                .on(DataTransferRequest.class, server::dataTransfer)
                .build();
    }
}
