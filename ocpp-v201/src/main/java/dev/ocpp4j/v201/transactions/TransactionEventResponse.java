package dev.ocpp4j.v201.transactions;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.IdTokenInfo;
import dev.ocpp4j.v201.common.MessageContent;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * TransactionEventResponse.
 *
 * @param totalCost see the specification; null when not sent
 * @param chargingPriority see the specification; null when not sent
 * @param idTokenInfo see the specification; null when not sent
 * @param updatedPersonalMessage see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record TransactionEventResponse(
        @Nullable BigDecimal totalCost,
        @Nullable Integer chargingPriority,
        @Valid @Nullable IdTokenInfo idTokenInfo,
        @Valid @Nullable MessageContent updatedPersonalMessage,
        @Valid @Nullable CustomData customData)
        implements Response {
    /** With no field. */
    public TransactionEventResponse() {
        this(null, null, null, null, null);
    }

    public TransactionEventResponse withTotalCost(@Nullable BigDecimal totalCost) {
        return new TransactionEventResponse(
                totalCost, chargingPriority, idTokenInfo, updatedPersonalMessage, customData);
    }

    public TransactionEventResponse withChargingPriority(@Nullable Integer chargingPriority) {
        return new TransactionEventResponse(
                totalCost, chargingPriority, idTokenInfo, updatedPersonalMessage, customData);
    }

    public TransactionEventResponse withIdTokenInfo(@Nullable IdTokenInfo idTokenInfo) {
        return new TransactionEventResponse(
                totalCost, chargingPriority, idTokenInfo, updatedPersonalMessage, customData);
    }

    public TransactionEventResponse withUpdatedPersonalMessage(@Nullable MessageContent updatedPersonalMessage) {
        return new TransactionEventResponse(
                totalCost, chargingPriority, idTokenInfo, updatedPersonalMessage, customData);
    }

    public TransactionEventResponse withCustomData(@Nullable CustomData customData) {
        return new TransactionEventResponse(
                totalCost, chargingPriority, idTokenInfo, updatedPersonalMessage, customData);
    }
}
