package dev.ocpp4j.v201.diagnostics;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/**
 * What a Charging Station answers in functional block N, Diagnostics. What is not implemented is answered NotSupported.
 */
public interface DiagnosticsStation {
    /** ClearVariableMonitoring. */
    default ClearVariableMonitoringResponse clearVariableMonitoring(
            ClearVariableMonitoringRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Diagnostics.CLEAR_VARIABLE_MONITORING);
    }

    /** CustomerInformation. */
    default CustomerInformationResponse customerInformation(CustomerInformationRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Diagnostics.CUSTOMER_INFORMATION);
    }

    /** GetLog. */
    default GetLogResponse getLog(GetLogRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Diagnostics.GET_LOG);
    }

    /** GetMonitoringReport. */
    default GetMonitoringReportResponse getMonitoringReport(GetMonitoringReportRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Diagnostics.GET_MONITORING_REPORT);
    }

    /** SetMonitoringBase. */
    default SetMonitoringBaseResponse setMonitoringBase(SetMonitoringBaseRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Diagnostics.SET_MONITORING_BASE);
    }

    /** SetMonitoringLevel. */
    default SetMonitoringLevelResponse setMonitoringLevel(SetMonitoringLevelRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Diagnostics.SET_MONITORING_LEVEL);
    }

    /** SetVariableMonitoring. */
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
