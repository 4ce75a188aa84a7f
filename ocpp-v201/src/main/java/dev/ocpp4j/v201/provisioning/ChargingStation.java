package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * ChargingStation.
 *
 * @param model see the specification
 * @param vendorName see the specification
 * @param serialNumber see the specification; null when not sent
 * @param modem see the specification; null when not sent
 * @param firmwareVersion see the specification; null when not sent
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
