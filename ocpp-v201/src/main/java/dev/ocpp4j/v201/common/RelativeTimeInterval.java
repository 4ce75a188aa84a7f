package dev.ocpp4j.v201.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * RelativeTimeInterval.
 *
 * @param start see the specification
 * @param duration see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record RelativeTimeInterval(
        @NotNull Integer start,
        @Nullable Integer duration,
        @Valid @Nullable CustomData customData) {
    /** With the required fields. */
    public RelativeTimeInterval(Integer start) {
        this(start, null, null);
    }

    public RelativeTimeInterval withDuration(@Nullable Integer duration) {
        return new RelativeTimeInterval(start, duration, customData);
    }

    public RelativeTimeInterval withCustomData(@Nullable CustomData customData) {
        return new RelativeTimeInterval(start, duration, customData);
    }
}
