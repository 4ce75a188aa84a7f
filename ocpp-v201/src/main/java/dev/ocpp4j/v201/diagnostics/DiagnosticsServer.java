package dev.ocpp4j.v201.diagnostics;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/** What a CSMS answers in functional block N, Diagnostics. What is not implemented is answered NotSupported. */
public interface DiagnosticsServer {
    /** LogStatusNotification. */
    default LogStatusNotificationResponse logStatusNotification(
            LogStatusNotificationRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Diagnostics.LOG_STATUS_NOTIFICATION);
    }

    /** NotifyCustomerInformation. */
    default NotifyCustomerInformationResponse notifyCustomerInformation(
            NotifyCustomerInformationRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Diagnostics.NOTIFY_CUSTOMER_INFORMATION);
    }

    /** NotifyEvent. */
    default NotifyEventResponse notifyEvent(NotifyEventRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Diagnostics.NOTIFY_EVENT);
    }

    /** NotifyMonitoringReport. */
    default NotifyMonitoringReportResponse notifyMonitoringReport(
            NotifyMonitoringReportRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Diagnostics.NOTIFY_MONITORING_REPORT);
    }

    /** The handlers that call an implementation. */
    static Handlers handlers(DiagnosticsServer server) {
        return Handlers.builder()
                .on(LogStatusNotificationRequest.class, server::logStatusNotification)
                .on(NotifyCustomerInformationRequest.class, server::notifyCustomerInformation)
                .on(NotifyEventRequest.class, server::notifyEvent)
                .on(NotifyMonitoringReportRequest.class, server::notifyMonitoringReport)
                .build();
    }
}
