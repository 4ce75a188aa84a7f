package dev.ocpp4j.v16.security;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The progress of a secure firmware update (security whitepaper section 5.19, use case L01).
 *
 * @param status the progress
 * @param requestId the id of the SignedUpdateFirmware request; null only with the status Idle (L01.FR.21)
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
