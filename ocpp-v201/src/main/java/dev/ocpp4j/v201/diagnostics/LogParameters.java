package dev.ocpp4j.v201.diagnostics;

import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a log file should span, and where it goes (N01, section 2.29).
 *
 * @param remoteLocation the URL to upload it to; at most 512 characters
 * @param oldestTimestamp from when on; null for no limit
 * @param latestTimestamp until when; null for no limit
 * @param customData vendor specific data; null when not sent
 */
public record LogParameters(
        @NotNull @Size(max = 512) String remoteLocation,
        @Nullable Instant oldestTimestamp,
        @Nullable Instant latestTimestamp,
        @Valid @Nullable CustomData customData) {
    /** With the required fields. */
    public LogParameters(String remoteLocation) {
        this(remoteLocation, null, null, null);
    }

    public LogParameters withOldestTimestamp(@Nullable Instant oldestTimestamp) {
        return new LogParameters(remoteLocation, oldestTimestamp, latestTimestamp, customData);
    }

    public LogParameters withLatestTimestamp(@Nullable Instant latestTimestamp) {
        return new LogParameters(remoteLocation, oldestTimestamp, latestTimestamp, customData);
    }

    public LogParameters withCustomData(@Nullable CustomData customData) {
        return new LogParameters(remoteLocation, oldestTimestamp, latestTimestamp, customData);
    }
}
