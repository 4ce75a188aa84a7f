package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * DRAFT
 */
public record AuthorizeRequest(@NotNull @Size(max = 20) String idTag) implements Request<AuthorizeResponse> {}
