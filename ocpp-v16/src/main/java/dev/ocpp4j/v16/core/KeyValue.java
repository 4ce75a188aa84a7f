package dev.ocpp4j.v16.core;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A configuration key and its value (1.6 section 7.29).
 *
 * @param key the name of the key, at most 50 characters
 * @param readonly false when ChangeConfiguration can set it
 * @param value the value, at most 500 characters; null when it is not set
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
