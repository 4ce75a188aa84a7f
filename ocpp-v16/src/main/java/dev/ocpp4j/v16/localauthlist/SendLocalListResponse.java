package dev.ocpp4j.v16.localauthlist;

import dev.ocpp4j.core.Response;
import jakarta.validation.constraints.NotNull;

/**
 * DRAFT
 */
public record SendLocalListResponse(@NotNull UpdateStatus status) implements Response {}
