package dev.ocpp4j.v201.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a schedule with one limit (section 2.11).
 *
 * @param startPeriod when it starts, in s after the start of the schedule; it ends where the next starts
 * @param limit the limit, in the unit of the schedule, at most one decimal
 * @param numberPhases on how many phases; null means 3 for AC; not for DC
 * @param phaseToUse which phase, from 1 to 3; only with one phase, when the EVSE can switch phases; null when not sent
 * @param customData vendor specific data; null when not sent
 */
@KeepsRules
public record ChargingSchedulePeriod(
        @NotNull Integer startPeriod,
        @NotNull BigDecimal limit,
        @Nullable Integer numberPhases,
        @Nullable Integer phaseToUse,
        @Valid @Nullable CustomData customData)
        implements Ruled {
    /** With the required fields. */
    public ChargingSchedulePeriod(Integer startPeriod, BigDecimal limit) {
        this(startPeriod, limit, null, null, null);
    }

    public ChargingSchedulePeriod withNumberPhases(@Nullable Integer numberPhases) {
        return new ChargingSchedulePeriod(startPeriod, limit, numberPhases, phaseToUse, customData);
    }

    public ChargingSchedulePeriod withPhaseToUse(@Nullable Integer phaseToUse) {
        return new ChargingSchedulePeriod(startPeriod, limit, numberPhases, phaseToUse, customData);
    }

    public ChargingSchedulePeriod withCustomData(@Nullable CustomData customData) {
        return new ChargingSchedulePeriod(startPeriod, limit, numberPhases, phaseToUse, customData);
    }

    /** K01.FR.19 and section 2.11. */
    @Override
    public Optional<String> brokenRule() {
        if (limit != null && limit.scale() > 1 && limit.stripTrailingZeros().scale() > 1) {
            return Optional.of("limit must have at most one decimal (section 2.11)");
        }
        if (phaseToUse == null) {
            return Optional.empty();
        }
        if (phaseToUse < 1 || phaseToUse > 3) {
            return Optional.of("phaseToUse must be from 1 to 3 (section 2.11)");
        }
        if (numberPhases == null || numberPhases != 1) {
            return Optional.of("phaseToUse must be left out unless numberPhases is 1 (K01.FR.19)");
        }
        return Optional.empty();
    }
}
