package dev.ocpp4j.smartcharging;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Ticks at round local times. */
final class TimeAxis {
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final int DAY = 86_400;
    private static final int[] STEPS = {
        1, 5, 10, 15, 30, 60, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, DAY, 2 * DAY, 7 * DAY, 28 * DAY
    };

    private TimeAxis() {}

    /**
     * One tick.
     *
     * @param at seconds from the start
     */
    record Tick(int at, String label) {}

    static String dateTime(Instant instant, ZoneId zone) {
        return DATE_TIME.format(instant.atZone(zone)).replaceFirst(":00$", "");
    }

    static List<Tick> ticks(Instant start, int duration, ZoneId zone, int most) {
        int step = STEPS[0];
        for (int candidate : STEPS) {
            step = candidate;
            if (duration / step <= most) {
                break;
            }
        }
        step = Math.max(step, duration / Math.max(most, 1) / DAY * DAY);
        List<Tick> ticks = new ArrayList<>();
        LocalDateTime tick = start.atZone(zone).toLocalDate().atStartOfDay();
        long last = -1;
        while (true) {
            long at = tick.atZone(zone).toEpochSecond() - start.getEpochSecond();
            if (at >= duration) {
                return ticks;
            }
            // A time that the change of clocks skips or repeats stands once.
            if (at >= 0 && at > last) {
                ticks.add(new Tick((int) at, label(tick, step)));
                last = at;
            }
            tick = tick.plusSeconds(step);
        }
    }

    private static String label(LocalDateTime time, int step) {
        if (time.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return DATE.format(time);
        }
        return (step < 60 ? SECOND : HOUR).format(time);
    }
}
