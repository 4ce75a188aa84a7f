package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The Charge Point tells who it is, after each boot (1.6 sections 4.2 and 6.3).
 *
 * @param chargePointVendor its vendor, at most 20 characters
 * @param chargePointModel its model, at most 20 characters
 * @param chargePointSerialNumber its serial number, at most 25 characters; null when not sent
 * @param chargeBoxSerialNumber the serial number of the Charge Box inside, at most 25 characters; deprecated by the
 *     specification; null when not sent
 * @param firmwareVersion its firmware version, at most 50 characters; null when not sent
 * @param iccid the ICCID of its SIM card, at most 20 characters; null when not sent
 * @param imsi the IMSI of its SIM card, at most 20 characters; null when not sent
 * @param meterType the type of its main meter, at most 25 characters; null when not sent
 * @param meterSerialNumber the serial number of its main meter, at most 25 characters; null when not sent
 */
public record BootNotificationRequest(
        @NotNull @Size(max = 20) String chargePointVendor,
        @NotNull @Size(max = 20) String chargePointModel,
        @Size(max = 25) @Nullable String chargePointSerialNumber,
        @Size(max = 25) @Nullable String chargeBoxSerialNumber,
        @Size(max = 50) @Nullable String firmwareVersion,
        @Size(max = 20) @Nullable String iccid,
        @Size(max = 20) @Nullable String imsi,
        @Size(max = 25) @Nullable String meterType,
        @Size(max = 25) @Nullable String meterSerialNumber)
        implements Request<BootNotificationResponse> {
    /** With the required fields. */
    public BootNotificationRequest(String chargePointVendor, String chargePointModel) {
        this(chargePointVendor, chargePointModel, null, null, null, null, null, null, null);
    }

    /** The same with this {@code chargePointSerialNumber}. */
    public BootNotificationRequest withChargePointSerialNumber(@Nullable String chargePointSerialNumber) {
        return new BootNotificationRequest(
                chargePointVendor,
                chargePointModel,
                chargePointSerialNumber,
                chargeBoxSerialNumber,
                firmwareVersion,
                iccid,
                imsi,
                meterType,
                meterSerialNumber);
    }

    /** The same with this {@code chargeBoxSerialNumber}. */
    public BootNotificationRequest withChargeBoxSerialNumber(@Nullable String chargeBoxSerialNumber) {
        return new BootNotificationRequest(
                chargePointVendor,
                chargePointModel,
                chargePointSerialNumber,
                chargeBoxSerialNumber,
                firmwareVersion,
                iccid,
                imsi,
                meterType,
                meterSerialNumber);
    }

    /** The same with this {@code firmwareVersion}. */
    public BootNotificationRequest withFirmwareVersion(@Nullable String firmwareVersion) {
        return new BootNotificationRequest(
                chargePointVendor,
                chargePointModel,
                chargePointSerialNumber,
                chargeBoxSerialNumber,
                firmwareVersion,
                iccid,
                imsi,
                meterType,
                meterSerialNumber);
    }

    /** The same with this {@code iccid}. */
    public BootNotificationRequest withIccid(@Nullable String iccid) {
        return new BootNotificationRequest(
                chargePointVendor,
                chargePointModel,
                chargePointSerialNumber,
                chargeBoxSerialNumber,
                firmwareVersion,
                iccid,
                imsi,
                meterType,
                meterSerialNumber);
    }

    /** The same with this {@code imsi}. */
    public BootNotificationRequest withImsi(@Nullable String imsi) {
        return new BootNotificationRequest(
                chargePointVendor,
                chargePointModel,
                chargePointSerialNumber,
                chargeBoxSerialNumber,
                firmwareVersion,
                iccid,
                imsi,
                meterType,
                meterSerialNumber);
    }

    /** The same with this {@code meterType}. */
    public BootNotificationRequest withMeterType(@Nullable String meterType) {
        return new BootNotificationRequest(
                chargePointVendor,
                chargePointModel,
                chargePointSerialNumber,
                chargeBoxSerialNumber,
                firmwareVersion,
                iccid,
                imsi,
                meterType,
                meterSerialNumber);
    }

    /** The same with this {@code meterSerialNumber}. */
    public BootNotificationRequest withMeterSerialNumber(@Nullable String meterSerialNumber) {
        return new BootNotificationRequest(
                chargePointVendor,
                chargePointModel,
                chargePointSerialNumber,
                chargeBoxSerialNumber,
                firmwareVersion,
                iccid,
                imsi,
                meterType,
                meterSerialNumber);
    }
}
