package dev.ocpp4j.v201.firmware;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * PublishFirmwareStatusNotificationRequest.
 *
 * @param status see the specification
 * @param location see the specification; null when not sent
 * @param requestId see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record PublishFirmwareStatusNotificationRequest(
        @NotNull PublishFirmwareStatus status,
        @Size(min = 1) @Nullable List<@NotNull @Size(max = 512) String> location,
        @Nullable Integer requestId,
        @Valid @Nullable CustomData customData)
        implements Request<PublishFirmwareStatusNotificationResponse> {
    /** Copies the list. */
    public PublishFirmwareStatusNotificationRequest {
        location = location == null ? null : List.copyOf(location);
    }

    /** With the required fields. */
    public PublishFirmwareStatusNotificationRequest(PublishFirmwareStatus status) {
        this(status, null, null, null);
    }

    public PublishFirmwareStatusNotificationRequest withLocation(@Nullable List<String> location) {
        return new PublishFirmwareStatusNotificationRequest(status, location, requestId, customData);
    }

    public PublishFirmwareStatusNotificationRequest withRequestId(@Nullable Integer requestId) {
        return new PublishFirmwareStatusNotificationRequest(status, location, requestId, customData);
    }

    public PublishFirmwareStatusNotificationRequest withCustomData(@Nullable CustomData customData) {
        return new PublishFirmwareStatusNotificationRequest(status, location, requestId, customData);
    }
}
