package dev.ocpp4j.v16.localauthlist;

import dev.ocpp4j.core.Response;
import jakarta.validation.constraints.NotNull;

/**
 * Tells whether the Local Authorization List was updated (1.6 sections 5.15 and 6.42).
 *
 * @param status whether it was
 */
public record SendLocalListResponse(@NotNull UpdateStatus status) implements Response {}
