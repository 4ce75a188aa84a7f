package dev.ocpp4j.v16.core;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * DRAFT
 */
public record KeyValue(
        @NotNull @Size(max = 50) String key,
        @NotNull Boolean readonly,
        @Size(max = 500) @Nullable String value) {
    /** With the required fields. */
    public KeyValue(String key, Boolean readonly) {
        this(key, readonly, null);
    }

    /** The same with this {@code value}. */
    public KeyValue withValue(@Nullable String value) {
        return new KeyValue(key, readonly, value);
    }
}
