package dev.ocpp4j.v201.transactions;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.IdTokenInfo;
import dev.ocpp4j.v201.common.KeepsRules;
import dev.ocpp4j.v201.common.MessageContent;
import dev.ocpp4j.v201.common.Ruled;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS has the event (E01 to E15, I02, I03, section 1.60.2).
 *
 * @param totalCost what the transaction costs, with taxes, in the currency of the station; the running cost in answer
 *     to an update, the final one in answer to the end; 0 means free, null that nothing is said
 * @param chargingPriority how important the transaction is for smart charging, from -9 to 9 (most important), for this
 *     transaction only; null leaves the one of the identifier
 * @param idTokenInfo the status of the identifier; sent when the event has one; null when not sent
 * @param updatedPersonalMessage a message for the driver, such as a new tariff; null when not sent
 * @param customData vendor specific data; null when not sent
 */
@KeepsRules
public record TransactionEventResponse(
        @Nullable BigDecimal totalCost,
        @Nullable Integer chargingPriority,
        @Valid @Nullable IdTokenInfo idTokenInfo,
        @Valid @Nullable MessageContent updatedPersonalMessage,
        @Valid @Nullable CustomData customData)
        implements Response, Ruled {
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

    /** Sections 1.60.2 and 2.1.4. */
    @Override
    public Optional<String> brokenRule() {
        if (chargingPriority != null && (chargingPriority < -9 || chargingPriority > 9)) {
            return Optional.of("chargingPriority must be from -9 to 9 (section 1.60.2)");
        }
        if (totalCost != null && totalCost.stripTrailingZeros().scale() > 6) {
            return Optional.of("totalCost must have at most six decimals (section 2.1.4)");
        }
        return Optional.empty();
    }
}
