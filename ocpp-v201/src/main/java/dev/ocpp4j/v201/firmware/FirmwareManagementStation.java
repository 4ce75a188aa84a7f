package dev.ocpp4j.v201.firmware;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/**
 * What a Charging Station answers in functional block L, Firmware Management. What is not implemented is answered
 * NotSupported.
 */
public interface FirmwareManagementStation {
    /** The CSMS asks a Local Controller to offer a firmware to its stations (L03, section 1.41.1). */
    default PublishFirmwareResponse publishFirmware(PublishFirmwareRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(FirmwareManagement.PUBLISH_FIRMWARE);
    }

    /** The CSMS asks a Local Controller to offer a firmware no more (L04, section 1.63.1). */
    default UnpublishFirmwareResponse unpublishFirmware(UnpublishFirmwareRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(FirmwareManagement.UNPUBLISH_FIRMWARE);
    }

    /** The CSMS asks for an update of the firmware (L01, L02, section 1.64.1). */
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
