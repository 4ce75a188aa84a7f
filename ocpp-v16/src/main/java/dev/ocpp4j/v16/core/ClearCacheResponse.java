package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Response;
import jakarta.validation.constraints.NotNull;

/**
 * Tells whether the Authorization Cache was emptied (1.6 sections 5.4 and 6.12).
 *
 * @param status whether it was; Rejected when there is no cache (errata 3.23)
 */
public record ClearCacheResponse(@NotNull ClearCacheStatus status) implements Response {}
