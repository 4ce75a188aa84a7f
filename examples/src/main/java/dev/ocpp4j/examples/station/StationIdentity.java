package dev.ocpp4j.examples.station;

import dev.ocpp4j.v16.core.BootNotificationRequest;

/**
 * What a station says about itself.
 *
 * @param vendor at most 20 characters
 * @param model at most 20 characters
 * @param serialNumber at most 25 characters
 * @param firmwareVersion at most 50 characters
 */
public record StationIdentity(String vendor, String model, String serialNumber, String firmwareVersion) {
    /** The same as a BootNotification of 1.6. */
    public BootNotificationRequest bootNotification() {
        return new BootNotificationRequest(vendor, model)
                .withChargePointSerialNumber(serialNumber)
                .withFirmwareVersion(firmwareVersion);
    }
}
