package dev.ocpp4j.v201.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What energy costs from a certain consumption on (section 2.19).
 *
 * @param startValue from which consumption on, up to that of the next
 * @param cost the costs; 1 to 3 of them
 * @param customData vendor specific data; null when not sent
 */
public record ConsumptionCost(
        @NotNull BigDecimal startValue,
        @NotNull @Size(min = 1, max = 3) List<@NotNull @Valid Cost> cost,
        @Valid @Nullable CustomData customData) {
    /** Copies the list. */
    public ConsumptionCost {
        cost = cost == null ? null : List.copyOf(cost);
    }

    /** With the required fields. */
    public ConsumptionCost(BigDecimal startValue, List<Cost> cost) {
        this(startValue, cost, null);
    }

    public ConsumptionCost withCustomData(@Nullable CustomData customData) {
        return new ConsumptionCost(startValue, cost, customData);
    }
}
