package dev.ocpp4j.v201.transactions;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What the station knows of the transaction, or of all (E14, section 1.27.2).
 *
 * @param messagesInQueue whether messages still wait to be sent
 * @param ongoingIndicator whether the transaction goes on; null when no transaction was named (E14.FR.06)
 * @param customData vendor specific data; null when not sent
 */
public record GetTransactionStatusResponse(
        @NotNull Boolean messagesInQueue,
        @Nullable Boolean ongoingIndicator,
        @Valid @Nullable CustomData customData) implements Response {
    /** With the required fields. */
    public GetTransactionStatusResponse(Boolean messagesInQueue) {
        this(messagesInQueue, null, null);
    }

    public GetTransactionStatusResponse withOngoingIndicator(@Nullable Boolean ongoingIndicator) {
        return new GetTransactionStatusResponse(messagesInQueue, ongoingIndicator, customData);
    }

    public GetTransactionStatusResponse withCustomData(@Nullable CustomData customData) {
        return new GetTransactionStatusResponse(messagesInQueue, ongoingIndicator, customData);
    }
}
