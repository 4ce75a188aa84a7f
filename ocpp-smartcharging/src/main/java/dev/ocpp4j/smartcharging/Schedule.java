package dev.ocpp4j.smartcharging;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A step function of limits (1.6 section 7.13, 2.0.1 ChargingScheduleType).
 *
 * @param unit the unit of all its limits
 * @param periods the steps, the first at 0, strictly increasing
 * @param id the id that 2.0.1 gives to a schedule; null in 1.6
 * @param duration seconds after which the schedule ends; null when the last period holds for ever
 * @param startSchedule where the periods count from, for {@link ProfileKind#ABSOLUTE} and {@link ProfileKind#RECURRING}
 * @param minChargingRate below this charging is inefficient, in {@code unit}; advice only, it never raises a limit
 */
public record Schedule(
        RateUnit unit,
        List<SchedulePeriod> periods,
        @Nullable Integer id,
        @Nullable Integer duration,
        @Nullable Instant startSchedule,
        @Nullable BigDecimal minChargingRate) {
    /** Copies the list. */
    public Schedule {
        Objects.requireNonNull(unit, "unit");
        periods = List.copyOf(periods);
    }

    /** With the required fields. */
    public Schedule(RateUnit unit, List<SchedulePeriod> periods) {
        this(unit, periods, null, null, null, null);
    }

    /** With the required fields. */
    public Schedule(RateUnit unit, SchedulePeriod... periods) {
        this(unit, List.of(periods));
    }

    /** This schedule under the given id. */
    public Schedule withId(@Nullable Integer id) {
        return new Schedule(unit, periods, id, duration, startSchedule, minChargingRate);
    }

    /** This schedule, ending after so many seconds. */
    public Schedule withDuration(@Nullable Integer duration) {
        return new Schedule(unit, periods, id, duration, startSchedule, minChargingRate);
    }

    /** This schedule, counting from the given instant. */
    public Schedule withStartSchedule(@Nullable Instant startSchedule) {
        return new Schedule(unit, periods, id, duration, startSchedule, minChargingRate);
    }

    /** This schedule with the given advice. */
    public Schedule withMinChargingRate(@Nullable BigDecimal minChargingRate) {
        return new Schedule(unit, periods, id, duration, startSchedule, minChargingRate);
    }
}
