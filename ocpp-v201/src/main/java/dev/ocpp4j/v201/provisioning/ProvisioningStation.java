package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/**
 * What a Charging Station answers in functional block B, Provisioning. What is not implemented is answered
 * NotSupported.
 */
public interface ProvisioningStation {
    /** GetBaseReport. */
    default GetBaseReportResponse getBaseReport(GetBaseReportRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Provisioning.GET_BASE_REPORT);
    }

    /** GetReport. */
    default GetReportResponse getReport(GetReportRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Provisioning.GET_REPORT);
    }

    /** GetVariables. */
    default GetVariablesResponse getVariables(GetVariablesRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Provisioning.GET_VARIABLES);
    }

    /** Reset. */
    default ResetResponse reset(ResetRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Provisioning.RESET);
    }

    /** SetNetworkProfile. */
    default SetNetworkProfileResponse setNetworkProfile(SetNetworkProfileRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Provisioning.SET_NETWORK_PROFILE);
    }

    /** SetVariables. */
    default SetVariablesResponse setVariables(SetVariablesRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Provisioning.SET_VARIABLES);
    }

    /** The handlers that call an implementation. */
    static Handlers handlers(ProvisioningStation station) {
        return Handlers.builder()
                .on(GetBaseReportRequest.class, station::getBaseReport)
                .on(GetReportRequest.class, station::getReport)
                .on(GetVariablesRequest.class, station::getVariables)
                .on(ResetRequest.class, station::reset)
                .on(SetNetworkProfileRequest.class, station::setNetworkProfile)
                .on(SetVariablesRequest.class, station::setVariables)
                .build();
    }
}
