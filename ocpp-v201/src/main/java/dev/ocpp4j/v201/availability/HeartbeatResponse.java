package dev.ocpp4j.v201.availability;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS tells the time (G02, section 1.29.2).
 *
 * @param currentTime the time of the CSMS
 * @param customData vendor specific data; null when not sent
 */
public record HeartbeatResponse(
        @NotNull Instant currentTime, @Valid @Nullable CustomData customData) implements Response {
    /** With the required fields. */
    public HeartbeatResponse(Instant currentTime) {
        this(currentTime, null);
    }

    public HeartbeatResponse withCustomData(@Nullable CustomData customData) {
        return new HeartbeatResponse(currentTime, customData);
    }
}
