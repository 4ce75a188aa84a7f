package dev.ocpp4j.v201.diagnostics;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/**
 * What a Charging Station answers in functional block N, Diagnostics. What is not implemented is answered NotSupported.
 */
public interface DiagnosticsStation {
    /** The CSMS removes monitors (N06, section 1.10.1). */
    default ClearVariableMonitoringResponse clearVariableMonitoring(
            ClearVariableMonitoringRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Diagnostics.CLEAR_VARIABLE_MONITORING);
    }

    /**
     * The CSMS asks for what the station stores of a customer, or for its removal {N09, N10}. Exactly one of idToken,
     * customerCertificate and customerIdentifier names the customer; else the station answers Invalid (N09.FR.09).
     */
    default CustomerInformationResponse customerInformation(CustomerInformationRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Diagnostics.CUSTOMER_INFORMATION);
    }

    /** The CSMS asks for a log file (N01, section 1.24.1). */
    default GetLogResponse getLog(GetLogRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Diagnostics.GET_LOG);
    }

    /** The CSMS asks which monitors are set (N02, section 1.25.1). */
    default GetMonitoringReportResponse getMonitoringReport(GetMonitoringReportRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Diagnostics.GET_MONITORING_REPORT);
    }

    /** The CSMS chooses which built-in monitors are active (N03, section 1.53.1). */
    default SetMonitoringBaseResponse setMonitoringBase(SetMonitoringBaseRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Diagnostics.SET_MONITORING_BASE);
    }

    /** The CSMS sets which events are worth a report (N05, section 1.54.1). */
    default SetMonitoringLevelResponse setMonitoringLevel(SetMonitoringLevelRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Diagnostics.SET_MONITORING_LEVEL);
    }

    /** The CSMS sets monitors (N04, section 1.56.1). */
    default SetVariableMonitoringResponse setVariableMonitoring(
            SetVariableMonitoringRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Diagnostics.SET_VARIABLE_MONITORING);
    }

    /** The handlers that call an implementation. */
    static Handlers handlers(DiagnosticsStation station) {
        return Handlers.builder()
                .on(ClearVariableMonitoringRequest.class, station::clearVariableMonitoring)
                .on(CustomerInformationRequest.class, station::customerInformation)
                .on(GetLogRequest.class, station::getLog)
                .on(GetMonitoringReportRequest.class, station::getMonitoringReport)
                .on(SetMonitoringBaseRequest.class, station::setMonitoringBase)
                .on(SetMonitoringLevelRequest.class, station::setMonitoringLevel)
                .on(SetVariableMonitoringRequest.class, station::setVariableMonitoring)
                .build();
    }
}
