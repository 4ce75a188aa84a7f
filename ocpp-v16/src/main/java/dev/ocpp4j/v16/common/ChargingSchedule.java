package dev.ocpp4j.v16.common;

import dev.ocpp4j.core.constraint.MaxDecimals;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Limits over time (1.6 section 7.13).
 *
 * @param chargingRateUnit the unit of all limits in it
 * @param chargingSchedulePeriod the limits in the order of their start, at least one (section 7.13); the first starts
 *     at 0 (errata 3.70)
 * @param duration how long the schedule lasts, in seconds; null when its last period goes on until the transaction ends
 *     or for ever
 * @param startSchedule when an absolute schedule starts; left out in a composite schedule (errata 3.57); null when it
 *     is relative to the start of charging
 * @param minChargingRate below this rate charging is inefficient for the vehicle; in the unit of the schedule, at most
 *     one decimal; null when not known
 */
public record ChargingSchedule(
        @NotNull ChargingRateUnit chargingRateUnit,
        @NotNull @Size(min = 1) List<@NotNull @Valid ChargingSchedulePeriod> chargingSchedulePeriod,
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
