package dev.ocpp4j.v16.firmware;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/** What a Charge Point answers in the Firmware Management profile. What is not implemented is answered NotSupported. */
public interface FirmwareStation {
    /** DRAFT */
    default GetDiagnosticsResponse getDiagnostics(GetDiagnosticsRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Firmware.GET_DIAGNOSTICS);
    }

    /** DRAFT */
    default UpdateFirmwareResponse updateFirmware(UpdateFirmwareRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Firmware.UPDATE_FIRMWARE);
    }

    /** The handlers that call an implementation. */
    static Handlers handlers(FirmwareStation station) {
        return Handlers.builder()
                .on(GetDiagnosticsRequest.class, station::getDiagnostics)
                .on(UpdateFirmwareRequest.class, station::updateFirmware)
                .build();
    }
}
