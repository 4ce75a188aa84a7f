package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v16.common.IdTagInfo;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * DRAFT
 */
public record StopTransactionResponse(@Valid @Nullable IdTagInfo idTagInfo) implements Response {
    /** With no field. */
    public StopTransactionResponse() {
        this(null);
    }

    /** The same with this {@code idTagInfo}. */
    public StopTransactionResponse withIdTagInfo(@Nullable IdTagInfo idTagInfo) {
        return new StopTransactionResponse(idTagInfo);
    }
}
