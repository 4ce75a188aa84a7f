package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Asks to set a configuration key (1.6 sections 5.3 and 6.9).
 *
 * @param key the name of the key, at most 50 characters, compared without regard to case; {@link
 *     dev.ocpp4j.v16.configuration.ConfigurationKeys} lists the standard ones
 * @param value the new value, at most 500 characters, compared without regard to case
 */
public record ChangeConfigurationRequest(
        @NotNull @Size(max = 50) String key,
        @NotNull @Size(max = 500) String value) implements Request<ChangeConfigurationResponse> {}
