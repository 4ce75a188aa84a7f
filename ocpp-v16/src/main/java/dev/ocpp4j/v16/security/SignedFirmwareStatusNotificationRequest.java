package dev.ocpp4j.v16.security;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * DRAFT
 */
public record SignedFirmwareStatusNotificationRequest(
        @NotNull FirmwareStatusEnumType status, @Nullable Integer requestId)
        implements Request<SignedFirmwareStatusNotificationResponse> {
    /** With the required field. */
    public SignedFirmwareStatusNotificationRequest(FirmwareStatusEnumType status) {
        this(status, null);
    }

    /** The same with this {@code requestId}. */
    public SignedFirmwareStatusNotificationRequest withRequestId(@Nullable Integer requestId) {
        return new SignedFirmwareStatusNotificationRequest(status, requestId);
    }
}
