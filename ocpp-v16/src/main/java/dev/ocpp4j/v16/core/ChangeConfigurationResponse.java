package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Response;
import jakarta.validation.constraints.NotNull;

/**
 * Tells whether a configuration key was set (1.6 sections 5.3 and 6.10).
 *
 * @param status whether it was set
 */
public record ChangeConfigurationResponse(@NotNull ConfigurationStatus status) implements Response {}
