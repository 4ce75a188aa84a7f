package dev.ocpp4j.v16.security;

import dev.ocpp4j.core.Response;
import jakarta.validation.constraints.NotNull;

/**
 * Tells whether the firmware will be installed (security whitepaper section 5.22).
 *
 * @param status whether it will
 */
public record SignedUpdateFirmwareResponse(@NotNull UpdateFirmwareStatus status) implements Response {}
