package dev.ocpp4j.v201.tariffandcost;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * CostUpdatedRequest.
 *
 * @param totalCost see the specification
 * @param transactionId see the specification
 * @param customData vendor specific data; null when not sent
 */
public record CostUpdatedRequest(
        @NotNull BigDecimal totalCost,
        @NotNull @Size(max = 36) String transactionId,
        @Valid @Nullable CustomData customData)
        implements Request<CostUpdatedResponse> {
    /** With the required fields. */
    public CostUpdatedRequest(BigDecimal totalCost, String transactionId) {
        this(totalCost, transactionId, null);
    }

    public CostUpdatedRequest withCustomData(@Nullable CustomData customData) {
        return new CostUpdatedRequest(totalCost, transactionId, customData);
    }
}
