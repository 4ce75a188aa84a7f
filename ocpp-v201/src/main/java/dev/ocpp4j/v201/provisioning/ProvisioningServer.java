package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/** What a CSMS answers in functional block B, Provisioning. What is not implemented is answered NotSupported. */
public interface ProvisioningServer {
    /** BootNotification. */
    default BootNotificationResponse bootNotification(BootNotificationRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Provisioning.BOOT_NOTIFICATION);
    }

    /** NotifyReport. */
    default NotifyReportResponse notifyReport(NotifyReportRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Provisioning.NOTIFY_REPORT);
    }

    /** The handlers that call an implementation. */
    static Handlers handlers(ProvisioningServer server) {
        return Handlers.builder()
                .on(BootNotificationRequest.class, server::bootNotification)
                .on(NotifyReportRequest.class, server::notifyReport)
                .build();
    }
}
