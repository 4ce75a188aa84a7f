package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/**
 * What a Charging Station answers in functional block B, Provisioning. What is not implemented is answered
 * NotSupported.
 */
public interface ProvisioningStation {
    /** The CSMS asks for a predefined report of the device model (B07, section 1.17.1). */
    default GetBaseReportResponse getBaseReport(GetBaseReportRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Provisioning.GET_BASE_REPORT);
    }

    /** The CSMS asks for a report on chosen components and variables (B08, section 1.26.1). */
    default GetReportResponse getReport(GetReportRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Provisioning.GET_REPORT);
    }

    /** The CSMS reads variables (B06, section 1.28.1). */
    default GetVariablesResponse getVariables(GetVariablesRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Provisioning.GET_VARIABLES);
    }

    /** The CSMS asks for a reset of the station or of one EVSE (B11, B12, section 1.48.1). */
    default ResetResponse reset(ResetRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Provisioning.RESET);
    }

    /** The CSMS stores how to connect to a CSMS (B09, section 1.55.1). */
    default SetNetworkProfileResponse setNetworkProfile(SetNetworkProfileRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Provisioning.SET_NETWORK_PROFILE);
    }

    /** The CSMS writes variables (B05, section 1.57.1). */
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
