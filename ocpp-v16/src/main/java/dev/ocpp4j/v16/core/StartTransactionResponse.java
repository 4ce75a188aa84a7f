package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v16.common.IdTagInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Gives a transaction its id (1.6 sections 4.8 and 6.46).
 *
 * @param idTagInfo what is known about the identifier; when it is not accepted, StopTransactionOnInvalidId tells what
 *     to do
 * @param transactionId the id of the transaction; better more than 0, as -1 stands for an unknown one (errata 3.18 and
 *     3.54)
 */
public record StartTransactionResponse(
        @NotNull @Valid IdTagInfo idTagInfo, @NotNull Integer transactionId) implements Response {}
