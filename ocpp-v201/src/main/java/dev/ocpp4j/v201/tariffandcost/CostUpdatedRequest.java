package dev.ocpp4j.v201.tariffandcost;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.IdentifierString;
import dev.ocpp4j.v201.common.KeepsRules;
import dev.ocpp4j.v201.common.Ruled;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS tells what a transaction costs so far (I02, section 1.11.1).
 *
 * @param totalCost the cost with taxes, in the currency of the station; at most six decimals
 * @param transactionId the transaction; an identifier of at most 36 characters
 * @param customData vendor specific data; null when not sent
 */
@KeepsRules
public record CostUpdatedRequest(
        @NotNull BigDecimal totalCost,
        @NotNull @Size(max = 36) @IdentifierString String transactionId,
        @Valid @Nullable CustomData customData)
        implements Request<CostUpdatedResponse>, Ruled {
    /** With the required fields. */
    public CostUpdatedRequest(BigDecimal totalCost, String transactionId) {
        this(totalCost, transactionId, null);
    }

    public CostUpdatedRequest withCustomData(@Nullable CustomData customData) {
        return new CostUpdatedRequest(totalCost, transactionId, customData);
    }

    /** Section 2.1.4. */
    @Override
    public Optional<String> brokenRule() {
        if (totalCost != null && totalCost.stripTrailingZeros().scale() > 6) {
            return Optional.of("totalCost must have at most six decimals (section 2.1.4)");
        }
        return Optional.empty();
    }
}
