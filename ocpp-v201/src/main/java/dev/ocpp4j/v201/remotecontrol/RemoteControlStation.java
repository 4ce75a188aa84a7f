package dev.ocpp4j.v201.remotecontrol;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/**
 * What a Charging Station answers in functional block F, Remote Control. What is not implemented is answered
 * NotSupported.
 */
public interface RemoteControlStation {
    /** The CSMS asks for a transaction to start (F01, F02, section 1.44.1). */
    default RequestStartTransactionResponse requestStartTransaction(
            RequestStartTransactionRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(RemoteControl.REQUEST_START_TRANSACTION);
    }

    /** The CSMS asks for a transaction to stop (F03, F04, section 1.45.1). */
    default RequestStopTransactionResponse requestStopTransaction(
            RequestStopTransactionRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(RemoteControl.REQUEST_STOP_TRANSACTION);
    }

    /** The CSMS asks for a message to be sent now (F06, section 1.61.1). */
    default TriggerMessageResponse triggerMessage(TriggerMessageRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(RemoteControl.TRIGGER_MESSAGE);
    }

    /** The CSMS asks for a connector to be unlocked (F05, section 1.62.1). */
    default UnlockConnectorResponse unlockConnector(UnlockConnectorRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(RemoteControl.UNLOCK_CONNECTOR);
    }

    /** The handlers that call an implementation. */
    static Handlers handlers(RemoteControlStation station) {
        return Handlers.builder()
                .on(RequestStartTransactionRequest.class, station::requestStartTransaction)
                .on(RequestStopTransactionRequest.class, station::requestStopTransaction)
                .on(TriggerMessageRequest.class, station::triggerMessage)
                .on(UnlockConnectorRequest.class, station::unlockConnector)
                .build();
    }
}
