package dev.ocpp4j.v201.firmware;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * FirmwareStatusNotificationRequest.
 *
 * @param status see the specification
 * @param requestId see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record FirmwareStatusNotificationRequest(
        @NotNull FirmwareStatus status,
        @Nullable Integer requestId,
        @Valid @Nullable CustomData customData) implements Request<FirmwareStatusNotificationResponse> {
    /** With the required fields. */
    public FirmwareStatusNotificationRequest(FirmwareStatus status) {
        this(status, null, null);
    }

    public FirmwareStatusNotificationRequest withRequestId(@Nullable Integer requestId) {
        return new FirmwareStatusNotificationRequest(status, requestId, customData);
    }

    public FirmwareStatusNotificationRequest withCustomData(@Nullable CustomData customData) {
        return new FirmwareStatusNotificationRequest(status, requestId, customData);
    }
}
