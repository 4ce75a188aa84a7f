package dev.ocpp4j.smartcharging;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A limit of the hardware, such as that of a cable, a contactor or a breaker. It is part of every minimum.
 *
 * @param evse the EVSE that it limits; 0 is the station, and so each of its EVSEs too
 * @param schedule the limit over time; without {@code startSchedule} it counts from the start of the window asked for
 */
public record LocalLimit(int evse, Schedule schedule) {
    /** Checks that the schedule is there. */
    public LocalLimit {
        Objects.requireNonNull(schedule, "schedule");
    }

    /** A limit that never changes. */
    public static LocalLimit constant(int evse, RateUnit unit, BigDecimal limit) {
        return new LocalLimit(evse, new Schedule(unit, new SchedulePeriod(0, new PeriodValue(limit))));
    }
}
