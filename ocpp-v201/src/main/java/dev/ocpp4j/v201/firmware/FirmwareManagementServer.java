package dev.ocpp4j.v201.firmware;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/** What a CSMS answers in functional block L, Firmware Management. What is not implemented is answered NotSupported. */
public interface FirmwareManagementServer {
    /** A Charging Station reports how far an update of its firmware is (L01, L02, section 1.15.1). */
    default FirmwareStatusNotificationResponse firmwareStatusNotification(
            FirmwareStatusNotificationRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(FirmwareManagement.FIRMWARE_STATUS_NOTIFICATION);
    }

    /** A Local Controller reports how far the publishing of a firmware is (L03, section 1.42.1). */
    default PublishFirmwareStatusNotificationResponse publishFirmwareStatusNotification(
            PublishFirmwareStatusNotificationRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(FirmwareManagement.PUBLISH_FIRMWARE_STATUS_NOTIFICATION);
    }

    /** The handlers that call an implementation. */
    static Handlers handlers(FirmwareManagementServer server) {
        return Handlers.builder()
                .on(FirmwareStatusNotificationRequest.class, server::firmwareStatusNotification)
                .on(PublishFirmwareStatusNotificationRequest.class, server::publishFirmwareStatusNotification)
                .build();
    }
}
