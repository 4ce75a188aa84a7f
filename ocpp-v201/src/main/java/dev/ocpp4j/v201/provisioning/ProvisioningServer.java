package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/** What a CSMS answers in functional block B, Provisioning. What is not implemented is answered NotSupported. */
public interface ProvisioningServer {
    /** A Charging Station tells who it is, after each boot (B01 to B03, section 1.2.1). */
    default BootNotificationResponse bootNotification(BootNotificationRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Provisioning.BOOT_NOTIFICATION);
    }

    /** A Charging Station sends a report of its device model, or a part of one (B07, B08, section 1.40.1). */
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
