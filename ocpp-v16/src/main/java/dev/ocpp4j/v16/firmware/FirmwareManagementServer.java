package dev.ocpp4j.v16.firmware;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/**
 * What a Central System answers in the Firmware Management profile. What is not implemented is answered NotSupported.
 */
public interface FirmwareManagementServer {
    /** An upload of diagnostics progressed (1.6 section 4.4). */
    default DiagnosticsStatusNotificationResponse diagnosticsStatusNotification(
            DiagnosticsStatusNotificationRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(FirmwareManagement.DIAGNOSTICS_STATUS_NOTIFICATION);
    }

    /** A firmware update progressed (1.6 section 4.5). */
    default FirmwareStatusNotificationResponse firmwareStatusNotification(
            FirmwareStatusNotificationRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(FirmwareManagement.FIRMWARE_STATUS_NOTIFICATION);
    }

    /** The handlers that call an implementation. */
    static Handlers handlers(FirmwareManagementServer server) {
        return Handlers.builder()
                .on(DiagnosticsStatusNotificationRequest.class, server::diagnosticsStatusNotification)
                .on(FirmwareStatusNotificationRequest.class, server::firmwareStatusNotification)
                .build();
    }
}
