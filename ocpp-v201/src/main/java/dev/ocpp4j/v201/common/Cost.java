package dev.ocpp4j.v201.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One kind of cost (section 2.20).
 *
 * @param costKind what kind
 * @param amount the cost per kWh, before the multiplier
 * @param amountMultiplier the power of ten to multiply by, from -3 to 3; null means 0
 * @param customData vendor specific data; null when not sent
 */
@KeepsRules
public record Cost(
        @NotNull CostKind costKind,
        @NotNull Integer amount,
        @Nullable Integer amountMultiplier,
        @Valid @Nullable CustomData customData)
        implements Ruled {
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

    /** The range of section 2.20. */
    @Override
    public Optional<String> brokenRule() {
        if (amountMultiplier != null && (amountMultiplier < -3 || amountMultiplier > 3)) {
            return Optional.of("amountMultiplier must be from -3 to 3 (section 2.20)");
        }
        return Optional.empty();
    }
}
