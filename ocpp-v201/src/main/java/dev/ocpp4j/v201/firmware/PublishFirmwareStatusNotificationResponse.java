package dev.ocpp4j.v201.firmware;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS has the progress (L03, section 1.42.2).
 *
 * @param customData vendor specific data; null when not sent
 */
public record PublishFirmwareStatusNotificationResponse(
        @Valid @Nullable CustomData customData) implements Response {
    /** With no field. */
    public PublishFirmwareStatusNotificationResponse() {
        this(null);
    }

    public PublishFirmwareStatusNotificationResponse withCustomData(@Nullable CustomData customData) {
        return new PublishFirmwareStatusNotificationResponse(customData);
    }
}
