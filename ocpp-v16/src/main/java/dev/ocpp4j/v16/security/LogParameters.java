package dev.ocpp4j.v16.security;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What part of a log to upload, and where to (security whitepaper section 6.14).
 *
 * @param remoteLocation the URL to upload to, at most 512 characters
 * @param oldestTimestamp the oldest entry wanted; null when not sent
 * @param latestTimestamp the latest entry wanted; null when not sent
 */
public record LogParameters(
        @NotNull @Size(max = 512) String remoteLocation,
        @Nullable Instant oldestTimestamp,
        @Nullable Instant latestTimestamp) {
    /** With the required field. */
    public LogParameters(String remoteLocation) {
        this(remoteLocation, null, null);
    }

    /** The same with this {@code oldestTimestamp}. */
    public LogParameters withOldestTimestamp(@Nullable Instant oldestTimestamp) {
        return new LogParameters(remoteLocation, oldestTimestamp, latestTimestamp);
    }

    /** The same with this {@code latestTimestamp}. */
    public LogParameters withLatestTimestamp(@Nullable Instant latestTimestamp) {
        return new LogParameters(remoteLocation, oldestTimestamp, latestTimestamp);
    }
}
