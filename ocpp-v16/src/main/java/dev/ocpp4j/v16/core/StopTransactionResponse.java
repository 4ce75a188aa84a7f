package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v16.common.IdTagInfo;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * Tells that the end of the transaction arrived (1.6 sections 4.10 and 6.50).
 *
 * @param idTagInfo what is known about the identifier that ended it; null when not sent
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
