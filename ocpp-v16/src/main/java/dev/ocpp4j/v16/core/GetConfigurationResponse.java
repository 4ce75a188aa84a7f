package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Response;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells configuration keys and their values (1.6 sections 5.8 and 6.24).
 *
 * @param configurationKey the keys that are known; null when not sent
 * @param unknownKey the names that were asked for and are not known, each at most 50 characters; null when not sent
 */
public record GetConfigurationResponse(
        @Nullable List<@NotNull @Valid KeyValue> configurationKey,
        @Nullable List<@NotNull @Size(max = 50) String> unknownKey)
        implements Response {
    /** Copies the lists. */
    public GetConfigurationResponse {
        if (configurationKey != null) {
            configurationKey = List.copyOf(configurationKey);
        }
        if (unknownKey != null) {
            unknownKey = List.copyOf(unknownKey);
        }
    }

    /** With no field. */
    public GetConfigurationResponse() {
        this(null, null);
    }

    /** The same with this {@code configurationKey}. */
    public GetConfigurationResponse withConfigurationKey(@Nullable List<KeyValue> configurationKey) {
        return new GetConfigurationResponse(configurationKey, unknownKey);
    }

    /** The same with this {@code unknownKey}. */
    public GetConfigurationResponse withUnknownKey(@Nullable List<String> unknownKey) {
        return new GetConfigurationResponse(configurationKey, unknownKey);
    }
}
