package dev.ocpp4j.v201.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Limits over time (K01, section 2.12).
 *
 * @param id names the schedule
 * @param chargingRateUnit the unit of the limits
 * @param chargingSchedulePeriod its periods in order; the first starts at 0 (K01.FR.31, K01.FR.35); 1 to 1024 of them
 * @param startSchedule when it starts; there for the kinds Absolute and Recurring, absent for Relative (K01.FR.40,
 *     K01.FR.41); null when not sent
 * @param duration how long it lasts, in s; null leaves the end open
 * @param minChargingRate below this rate charging wastes energy, in the unit of the limits, at most one decimal; null
 *     when not sent
 * @param salesTariff its prices; null when not sent
 * @param customData vendor specific data; null when not sent
 */
@KeepsRules
public record ChargingSchedule(
        @NotNull Integer id,
        @NotNull ChargingRateUnit chargingRateUnit,
        @NotNull @Size(min = 1, max = 1024) List<@NotNull @Valid ChargingSchedulePeriod> chargingSchedulePeriod,
        @Nullable Instant startSchedule,
        @Nullable Integer duration,
        @Nullable BigDecimal minChargingRate,
        @Valid @Nullable SalesTariff salesTariff,
        @Valid @Nullable CustomData customData)
        implements Ruled {
    /** Copies the list. */
    public ChargingSchedule {
        chargingSchedulePeriod = chargingSchedulePeriod == null ? null : List.copyOf(chargingSchedulePeriod);
    }

    /** With the required fields. */
    public ChargingSchedule(
            Integer id, ChargingRateUnit chargingRateUnit, List<ChargingSchedulePeriod> chargingSchedulePeriod) {
        this(id, chargingRateUnit, chargingSchedulePeriod, null, null, null, null, null);
    }

    public ChargingSchedule withStartSchedule(@Nullable Instant startSchedule) {
        return new ChargingSchedule(
                id,
                chargingRateUnit,
                chargingSchedulePeriod,
                startSchedule,
                duration,
                minChargingRate,
                salesTariff,
                customData);
    }

    public ChargingSchedule withDuration(@Nullable Integer duration) {
        return new ChargingSchedule(
                id,
                chargingRateUnit,
                chargingSchedulePeriod,
                startSchedule,
                duration,
                minChargingRate,
                salesTariff,
                customData);
    }

    public ChargingSchedule withMinChargingRate(@Nullable BigDecimal minChargingRate) {
        return new ChargingSchedule(
                id,
                chargingRateUnit,
                chargingSchedulePeriod,
                startSchedule,
                duration,
                minChargingRate,
                salesTariff,
                customData);
    }

    public ChargingSchedule withSalesTariff(@Nullable SalesTariff salesTariff) {
        return new ChargingSchedule(
                id,
                chargingRateUnit,
                chargingSchedulePeriod,
                startSchedule,
                duration,
                minChargingRate,
                salesTariff,
                customData);
    }

    public ChargingSchedule withCustomData(@Nullable CustomData customData) {
        return new ChargingSchedule(
                id,
                chargingRateUnit,
                chargingSchedulePeriod,
                startSchedule,
                duration,
                minChargingRate,
                salesTariff,
                customData);
    }

    /** K01.FR.31, K01.FR.35 and section 2.12. */
    @Override
    public Optional<String> brokenRule() {
        if (minChargingRate != null && minChargingRate.stripTrailingZeros().scale() > 1) {
            return Optional.of("minChargingRate must have at most one decimal (section 2.12)");
        }
        if (chargingSchedulePeriod == null) {
            return Optional.empty();
        }
        if (!chargingSchedulePeriod.isEmpty()
                && !Integer.valueOf(0).equals(chargingSchedulePeriod.get(0).startPeriod())) {
            return Optional.of("the first startPeriod must be 0 (K01.FR.31)");
        }
        if (!isOrdered()) {
            return Optional.of("the periods must be in the order of their startPeriod (K01.FR.35)");
        }
        return Optional.empty();
    }

    private boolean isOrdered() {
        for (int i = 1; i < chargingSchedulePeriod.size(); i++) {
            Integer before = chargingSchedulePeriod.get(i - 1).startPeriod();
            Integer start = chargingSchedulePeriod.get(i).startPeriod();
            if (before != null && start != null && start < before) {
                return false;
            }
        }
        return true;
    }
}
