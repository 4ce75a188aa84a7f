package dev.ocpp4j.v201.availability;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS has the status (G01, section 1.59.2).
 *
 * @param customData vendor specific data; null when not sent
 */
public record StatusNotificationResponse(@Valid @Nullable CustomData customData) implements Response {
    /** With no field. */
    public StatusNotificationResponse() {
        this(null);
    }

    public StatusNotificationResponse withCustomData(@Nullable CustomData customData) {
        return new StatusNotificationResponse(customData);
    }
}
