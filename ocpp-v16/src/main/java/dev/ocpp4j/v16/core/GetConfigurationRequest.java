package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for configuration keys and their values (1.6 sections 5.8 and 6.23).
 *
 * @param key the names of the keys, each at most 50 characters; null or empty asks for all; the key
 *     GetConfigurationMaxKeys tells how many are taken at once
 */
public record GetConfigurationRequest(@Nullable List<@NotNull @Size(max = 50) String> key)
        implements Request<GetConfigurationResponse> {
    /** Copies the list. */
    public GetConfigurationRequest {
        if (key != null) {
            key = List.copyOf(key);
        }
    }

    /** With no field. */
    public GetConfigurationRequest() {
        this(null);
    }

    /** The same with this {@code key}. */
    public GetConfigurationRequest withKey(@Nullable List<String> key) {
        return new GetConfigurationRequest(key);
    }
}
