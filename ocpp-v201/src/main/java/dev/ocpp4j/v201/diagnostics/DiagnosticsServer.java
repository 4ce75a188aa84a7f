package dev.ocpp4j.v201.diagnostics;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/** What a CSMS answers in functional block N, Diagnostics. What is not implemented is answered NotSupported. */
public interface DiagnosticsServer {
    /** A Charging Station reports how far the upload of a log file is (N01, section 1.31.1). */
    default LogStatusNotificationResponse logStatusNotification(
            LogStatusNotificationRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Diagnostics.LOG_STATUS_NOTIFICATION);
    }

    /** A Charging Station reports what it stores of a customer, or a part of it (N09, N10, section 1.34.1). */
    default NotifyCustomerInformationResponse notifyCustomerInformation(
            NotifyCustomerInformationRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Diagnostics.NOTIFY_CUSTOMER_INFORMATION);
    }

    /** A Charging Station reports events of its components (N07, N08, G05, section 1.38.1). */
    default NotifyEventResponse notifyEvent(NotifyEventRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Diagnostics.NOTIFY_EVENT);
    }

    /** A Charging Station reports which monitors are set, or a part of them (N02, section 1.39.1). */
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
