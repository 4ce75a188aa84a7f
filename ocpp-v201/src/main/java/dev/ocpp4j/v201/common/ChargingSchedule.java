package dev.ocpp4j.v201.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * ChargingSchedule.
 *
 * @param id see the specification
 * @param chargingRateUnit see the specification
 * @param chargingSchedulePeriod see the specification
 * @param startSchedule see the specification; null when not sent
 * @param duration see the specification; null when not sent
 * @param minChargingRate see the specification; null when not sent
 * @param salesTariff see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record ChargingSchedule(
        @NotNull Integer id,
        @NotNull ChargingRateUnit chargingRateUnit,
        @NotNull @Size(min = 1, max = 1024) List<@NotNull @Valid ChargingSchedulePeriod> chargingSchedulePeriod,
        @Nullable Instant startSchedule,
        @Nullable Integer duration,
        @Nullable BigDecimal minChargingRate,
        @Valid @Nullable SalesTariff salesTariff,
        @Valid @Nullable CustomData customData) {
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
}
