package dev.ocpp4j.v201.availability;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A Charging Station shows that it is alive (G02, section 1.29.1).
 *
 * @param customData vendor specific data; null when not sent
 */
public record HeartbeatRequest(@Valid @Nullable CustomData customData) implements Request<HeartbeatResponse> {
    /** With no field. */
    public HeartbeatRequest() {
        this(null);
    }

    public HeartbeatRequest withCustomData(@Nullable CustomData customData) {
        return new HeartbeatRequest(customData);
    }
}
