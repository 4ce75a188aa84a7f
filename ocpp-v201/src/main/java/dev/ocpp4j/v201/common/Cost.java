package dev.ocpp4j.v201.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Cost.
 *
 * @param costKind see the specification
 * @param amount see the specification
 * @param amountMultiplier see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record Cost(
        @NotNull CostKind costKind,
        @NotNull Integer amount,
        @Nullable Integer amountMultiplier,
        @Valid @Nullable CustomData customData) {
    /** With the required fields. */
    public Cost(CostKind costKind, Integer amount) {
        this(costKind, amount, null, null);
    }

    public Cost withAmountMultiplier(@Nullable Integer amountMultiplier) {
        return new Cost(costKind, amount, amountMultiplier, customData);
    }

    public Cost withCustomData(@Nullable CustomData customData) {
        return new Cost(costKind, amount, amountMultiplier, customData);
    }
}
