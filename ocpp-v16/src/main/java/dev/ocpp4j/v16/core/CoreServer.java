package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/** What a Central System answers in the Core profile. What is not implemented is answered NotSupported. */
public interface CoreServer {
    /** An identifier was presented (1.6 section 4.1). */
    default AuthorizeResponse authorize(AuthorizeRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Core.AUTHORIZE);
    }

    /** A Charge Point booted (1.6 section 4.2). */
    default BootNotificationResponse bootNotification(BootNotificationRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Core.BOOT_NOTIFICATION);
    }

    /** A message outside OCPP (1.6 sections 4.3 and 5.6). */
    default DataTransferResponse dataTransfer(DataTransferRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Core.DATA_TRANSFER);
    }

    /** A Charge Point is alive (1.6 section 4.6). */
    default HeartbeatResponse heartbeat(HeartbeatRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Core.HEARTBEAT);
    }

    /** Meters and sensors were read (1.6 section 4.7). */
    default MeterValuesResponse meterValues(MeterValuesRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Core.METER_VALUES);
    }

    /** A transaction started (1.6 section 4.8). */
    default StartTransactionResponse startTransaction(StartTransactionRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Core.START_TRANSACTION);
    }

    /** The status of a connector or of a Charge Point changed (1.6 section 4.9). */
    default StatusNotificationResponse statusNotification(StatusNotificationRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Core.STATUS_NOTIFICATION);
    }

    /** A transaction ended (1.6 section 4.10). */
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
