package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v16.common.IdTagInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * DRAFT
 */
public record StartTransactionResponse(
        @NotNull @Valid IdTagInfo idTagInfo, @NotNull Integer transactionId) implements Response {}
