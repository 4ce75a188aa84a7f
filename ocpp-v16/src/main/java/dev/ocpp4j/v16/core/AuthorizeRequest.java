package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Asks whether an identifier may charge (1.6 sections 4.1 and 6.1).
 *
 * @param idTag the identifier, at most 20 characters, compared without regard to case
 */
public record AuthorizeRequest(@NotNull @Size(max = 20) String idTag) implements Request<AuthorizeResponse> {}
