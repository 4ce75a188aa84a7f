package dev.ocpp4j.v16.firmware;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/** What a Charge Point answers in the Firmware Management profile. What is not implemented is answered NotSupported. */
public interface FirmwareManagementStation {
    /** Diagnostics are to be uploaded (1.6 section 5.9). */
    default GetDiagnosticsResponse getDiagnostics(GetDiagnosticsRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(FirmwareManagement.GET_DIAGNOSTICS);
    }

    /** New firmware is to be installed (1.6 section 5.19). */
    default UpdateFirmwareResponse updateFirmware(UpdateFirmwareRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(FirmwareManagement.UPDATE_FIRMWARE);
    }

    /** The handlers that call an implementation. */
    static Handlers handlers(FirmwareManagementStation station) {
        return Handlers.builder()
                .on(GetDiagnosticsRequest.class, station::getDiagnostics)
                .on(UpdateFirmwareRequest.class, station::updateFirmware)
                .build();
    }
}
