package dev.ocpp4j.v201.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A time interval that counts from now (section 2.37).
 *
 * @param start when it starts, in s
 * @param duration how long it lasts, in s; null when not sent
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
