package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/** What a Central System answers in the Core profile. What is not implemented is answered NotSupported. */
public interface CoreServer {
    /** DRAFT */
    default AuthorizeResponse authorize(AuthorizeRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Core.AUTHORIZE);
    }

    /** DRAFT */
    default BootNotificationResponse bootNotification(BootNotificationRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Core.BOOT_NOTIFICATION);
    }

    /** DRAFT */
    default DataTransferResponse dataTransfer(DataTransferRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Core.DATA_TRANSFER);
    }

    /** DRAFT */
    default HeartbeatResponse heartbeat(HeartbeatRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Core.HEARTBEAT);
    }

    /** DRAFT */
    default MeterValuesResponse meterValues(MeterValuesRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Core.METER_VALUES);
    }

    /** DRAFT */
    default StartTransactionResponse startTransaction(StartTransactionRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Core.START_TRANSACTION);
    }

    /** DRAFT */
    default StatusNotificationResponse statusNotification(StatusNotificationRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Core.STATUS_NOTIFICATION);
    }

    /** DRAFT */
    default StopTransactionResponse stopTransaction(StopTransactionRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Core.STOP_TRANSACTION);
    }

    /** The handlers that call an implementation. */
    static Handlers handlers(CoreServer server) {
        return Handlers.builder()
                .on(AuthorizeRequest.class, server::authorize)
                .on(BootNotificationRequest.class, server::bootNotification)
                .on(DataTransferRequest.class, server::dataTransfer)
                .on(HeartbeatRequest.class, server::heartbeat)
                .on(MeterValuesRequest.class, server::meterValues)
                .on(StartTransactionRequest.class, server::startTransaction)
                .on(StatusNotificationRequest.class, server::statusNotification)
                .on(StopTransactionRequest.class, server::stopTransaction)
                .build();
    }
}
