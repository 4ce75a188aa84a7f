package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * DRAFT
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
