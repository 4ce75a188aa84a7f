package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v16.common.IdTagInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Tells whether an identifier may charge (1.6 sections 4.1 and 6.2).
 *
 * @param idTagInfo what is known about the identifier
 */
public record AuthorizeResponse(@NotNull @Valid IdTagInfo idTagInfo) implements Response {}
