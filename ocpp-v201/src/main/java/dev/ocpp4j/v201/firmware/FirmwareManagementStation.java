package dev.ocpp4j.v201.firmware;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/**
 * What a Charging Station answers in functional block L, FirmwareManagement. What is not implemented is answered
 * NotSupported.
 */
public interface FirmwareManagementStation {
    /** PublishFirmware. */
    default PublishFirmwareResponse publishFirmware(PublishFirmwareRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(FirmwareManagement.PUBLISH_FIRMWARE);
    }

    /** UnpublishFirmware. */
    default UnpublishFirmwareResponse unpublishFirmware(UnpublishFirmwareRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(FirmwareManagement.UNPUBLISH_FIRMWARE);
    }

    /** UpdateFirmware. */
    default UpdateFirmwareResponse updateFirmware(UpdateFirmwareRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(FirmwareManagement.UPDATE_FIRMWARE);
    }

    /** The handlers that call an implementation. */
    static Handlers handlers(FirmwareManagementStation station) {
        return Handlers.builder()
                .on(PublishFirmwareRequest.class, station::publishFirmware)
                .on(UnpublishFirmwareRequest.class, station::unpublishFirmware)
                .on(UpdateFirmwareRequest.class, station::updateFirmware)
                .build();
    }
}
