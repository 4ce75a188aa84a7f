package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The status of a connector or of the Charge Point (1.6 sections 4.9 and 6.47).
 *
 * @param connectorId the connector; 0 is the Charge Point itself, which can only be Available, Unavailable or Faulted
 * @param errorCode what is wrong, {@link ChargePointErrorCode#NO_ERROR} for nothing
 * @param status the status
 * @param info more about the error, at most 50 characters; null when not sent
 * @param timestamp since when; null stands for the moment of receipt
 * @param vendorId who defined the vendor error code, at most 255 characters; null when not sent
 * @param vendorErrorCode an error code of the vendor, at most 50 characters; null when not sent
 */
public record StatusNotificationRequest(
        @NotNull Integer connectorId,
        @NotNull ChargePointErrorCode errorCode,
        @NotNull ChargePointStatus status,
        @Size(max = 50) @Nullable String info,
        @Nullable Instant timestamp,
        @Size(max = 255) @Nullable String vendorId,
        @Size(max = 50) @Nullable String vendorErrorCode)
        implements Request<StatusNotificationResponse> {
    /** With the required fields. */
    public StatusNotificationRequest(Integer connectorId, ChargePointErrorCode errorCode, ChargePointStatus status) {
        this(connectorId, errorCode, status, null, null, null, null);
    }

    /** The same with this {@code info}. */
    public StatusNotificationRequest withInfo(@Nullable String info) {
        return new StatusNotificationRequest(
                connectorId, errorCode, status, info, timestamp, vendorId, vendorErrorCode);
    }

    /** The same with this {@code timestamp}. */
    public StatusNotificationRequest withTimestamp(@Nullable Instant timestamp) {
        return new StatusNotificationRequest(
                connectorId, errorCode, status, info, timestamp, vendorId, vendorErrorCode);
    }

    /** The same with this {@code vendorId}. */
    public StatusNotificationRequest withVendorId(@Nullable String vendorId) {
        return new StatusNotificationRequest(
                connectorId, errorCode, status, info, timestamp, vendorId, vendorErrorCode);
    }

    /** The same with this {@code vendorErrorCode}. */
    public StatusNotificationRequest withVendorErrorCode(@Nullable String vendorErrorCode) {
        return new StatusNotificationRequest(
                connectorId, errorCode, status, info, timestamp, vendorId, vendorErrorCode);
    }
}
