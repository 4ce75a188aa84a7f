package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * DRAFT
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
