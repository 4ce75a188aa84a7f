package dev.ocpp4j.v16.common;

import dev.ocpp4j.core.constraint.MaxDecimals;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * DRAFT
 */
public record ChargingSchedule(
        @NotNull ChargingRateUnit chargingRateUnit,
        @NotNull List<@NotNull @Valid ChargingSchedulePeriod> chargingSchedulePeriod,
        @Nullable Integer duration,
        @Nullable Instant startSchedule,
        @MaxDecimals(1) @Nullable BigDecimal minChargingRate) {
    /** Copies the list. */
    public ChargingSchedule {
        if (chargingSchedulePeriod != null) {
            chargingSchedulePeriod = List.copyOf(chargingSchedulePeriod);
        }
    }

    /** With the required fields. */
    public ChargingSchedule(ChargingRateUnit chargingRateUnit, List<ChargingSchedulePeriod> chargingSchedulePeriod) {
        this(chargingRateUnit, chargingSchedulePeriod, null, null, null);
    }

    /** The same with this {@code duration}. */
    public ChargingSchedule withDuration(@Nullable Integer duration) {
        return new ChargingSchedule(chargingRateUnit, chargingSchedulePeriod, duration, startSchedule, minChargingRate);
    }

    /** The same with this {@code startSchedule}. */
    public ChargingSchedule withStartSchedule(@Nullable Instant startSchedule) {
        return new ChargingSchedule(chargingRateUnit, chargingSchedulePeriod, duration, startSchedule, minChargingRate);
    }

    /** The same with this {@code minChargingRate}. */
    public ChargingSchedule withMinChargingRate(@Nullable BigDecimal minChargingRate) {
        return new ChargingSchedule(chargingRateUnit, chargingSchedulePeriod, duration, startSchedule, minChargingRate);
    }
}
