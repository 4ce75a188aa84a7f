package dev.ocpp4j.smartcharging;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * One step of a {@link Schedule}: it begins at {@code startPeriod} and holds until the next one begins
 * (1.6 section 7.14, K01.FR.12).
 *
 * @param startPeriod seconds from the start of the schedule, not negative
 * @param value what holds from then on
 */
public record SchedulePeriod(int startPeriod, PeriodValue value) {
    /** Checks that the value is there. */
    public SchedulePeriod {
        Objects.requireNonNull(value, "value");
    }

    /** A period with a limit alone, given as text, such as {@code SchedulePeriod.of(3600, "16.5")}. */
    public static SchedulePeriod of(int startPeriod, String limit) {
        return new SchedulePeriod(startPeriod, new PeriodValue(new BigDecimal(limit)));
    }

    /** A period with a limit alone. */
    public static SchedulePeriod of(int startPeriod, long limit) {
        return new SchedulePeriod(startPeriod, new PeriodValue(BigDecimal.valueOf(limit)));
    }
}
