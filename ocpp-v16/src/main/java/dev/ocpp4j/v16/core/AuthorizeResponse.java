package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v16.common.IdTagInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * DRAFT
 */
public record AuthorizeResponse(@NotNull @Valid IdTagInfo idTagInfo) implements Response {}
