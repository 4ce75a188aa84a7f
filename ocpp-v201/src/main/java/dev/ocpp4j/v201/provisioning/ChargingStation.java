package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A Charging Station, as it describes itself (B01, section 2.13).
 *
 * @param model its model; at most 20 characters
 * @param vendorName its vendor; at most 50 characters
 * @param serialNumber its serial number; at most 25 characters; null when not sent
 * @param modem its modem; null when not sent
 * @param firmwareVersion its firmware version; at most 50 characters; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record ChargingStation(
        @NotNull @Size(max = 20) String model,
        @NotNull @Size(max = 50) String vendorName,
        @Size(max = 25) @Nullable String serialNumber,
        @Valid @Nullable Modem modem,
        @Size(max = 50) @Nullable String firmwareVersion,
        @Valid @Nullable CustomData customData) {
    /** With the required fields. */
    public ChargingStation(String model, String vendorName) {
        this(model, vendorName, null, null, null, null);
    }

    public ChargingStation withSerialNumber(@Nullable String serialNumber) {
        return new ChargingStation(model, vendorName, serialNumber, modem, firmwareVersion, customData);
    }

    public ChargingStation withModem(@Nullable Modem modem) {
        return new ChargingStation(model, vendorName, serialNumber, modem, firmwareVersion, customData);
    }

    public ChargingStation withFirmwareVersion(@Nullable String firmwareVersion) {
        return new ChargingStation(model, vendorName, serialNumber, modem, firmwareVersion, customData);
    }

    public ChargingStation withCustomData(@Nullable CustomData customData) {
        return new ChargingStation(model, vendorName, serialNumber, modem, firmwareVersion, customData);
    }
}
