package dev.ocpp4j.v16.localauthlist;

import dev.ocpp4j.core.Response;
import jakarta.validation.constraints.NotNull;

/**
 * DRAFT
 */
public record GetLocalListVersionResponse(@NotNull Integer listVersion) implements Response {}
