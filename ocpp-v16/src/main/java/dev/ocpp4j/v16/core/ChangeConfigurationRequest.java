package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * DRAFT
 */
public record ChangeConfigurationRequest(
        @NotNull @Size(max = 50) String key,
        @NotNull @Size(max = 500) String value) implements Request<ChangeConfigurationResponse> {}
