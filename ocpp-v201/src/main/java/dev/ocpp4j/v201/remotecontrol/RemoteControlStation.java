package dev.ocpp4j.v201.remotecontrol;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/**
 * What a Charging Station answers in functional block F, RemoteControl. What is not implemented is answered
 * NotSupported.
 */
public interface RemoteControlStation {
    /** RequestStartTransaction. */
    default RequestStartTransactionResponse requestStartTransaction(
            RequestStartTransactionRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(RemoteControl.REQUEST_START_TRANSACTION);
    }

    /** RequestStopTransaction. */
    default RequestStopTransactionResponse requestStopTransaction(
            RequestStopTransactionRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(RemoteControl.REQUEST_STOP_TRANSACTION);
    }

    /** TriggerMessage. */
    default TriggerMessageResponse triggerMessage(TriggerMessageRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(RemoteControl.TRIGGER_MESSAGE);
    }

    /** UnlockConnector. */
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
