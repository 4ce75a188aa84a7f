package dev.ocpp4j.v201.firmware;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS has the progress (L01, L02, section 1.15.2).
 *
 * @param customData vendor specific data; null when not sent
 */
public record FirmwareStatusNotificationResponse(
        @Valid @Nullable CustomData customData) implements Response {
    /** With no field. */
    public FirmwareStatusNotificationResponse() {
        this(null);
    }

    public FirmwareStatusNotificationResponse withCustomData(@Nullable CustomData customData) {
        return new FirmwareStatusNotificationResponse(customData);
    }
}
