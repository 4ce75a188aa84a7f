package dev.ocpp4j.smartcharging;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** When the periods of a schedule begin to count, once or again and again. Times are UTC seconds. */
interface Occurrences {
    /** Later than every instant. */
    long NEVER = Long.MAX_VALUE;

    /** The start of the occurrence that runs at {@code t}, {@link #NEVER} if the first is still to come. */
    long startAt(long origin, long t);

    /** When the occurrence that begins at {@code start} gives way to the next one. */
    long endOf(long origin, long start);

    /** Beginning at the origin, never again. */
    record Once() implements Occurrences {
        @Override
        public long startAt(long origin, long t) {
            return t >= origin ? origin : NEVER;
        }

        @Override
        public long endOf(long origin, long start) {
            return NEVER;
        }
    }

    /** Every so many times 24 hours (T5); before the origin too if {@code backwards} (T6). */
    record Steps(int days, boolean backwards) implements Occurrences {
        private static final long DAY = 86_400;

        @Override
        public long startAt(long origin, long t) {
            if (t < origin && !backwards) {
                return NEVER;
            }
            // By a constant where that is possible, which is much faster than by a variable.
            long elapsed = t - origin;
            return t - (days == 1 ? Math.floorMod(elapsed, DAY) : Math.floorMod(elapsed, days * DAY));
        }

        @Override
        public long endOf(long origin, long start) {
            return start + days * DAY;
        }
    }

    /** Every so many days at the same time on the clocks of a zone. */
    record LocalDays(ZoneId zone, int days, boolean backwards) implements Occurrences {
        @Override
        public long startAt(long origin, long t) {
            if (t < origin && !backwards) {
                return NEVER;
            }
            ZonedDateTime first = Instant.ofEpochSecond(origin).atZone(zone);
            long elapsedDays = ChronoUnit.DAYS.between(
                    first.toLocalDate(), Instant.ofEpochSecond(t).atZone(zone).toLocalDate());
            long k = Math.floorDiv(elapsedDays, days);
            long start = occurrence(first, k);
            return start <= t ? start : occurrence(first, k - 1);
        }

        private long occurrence(ZonedDateTime first, long k) {
            return first.toLocalDateTime().plusDays(k * days).atZone(zone).toEpochSecond();
        }

        @Override
        public long endOf(long origin, long start) {
            ZonedDateTime first = Instant.ofEpochSecond(origin).atZone(zone);
            long elapsedDays = ChronoUnit.DAYS.between(
                    first.toLocalDate(),
                    Instant.ofEpochSecond(start).atZone(zone).toLocalDate());
            long k = Math.floorDiv(elapsedDays, days);
            long end;
            // A zone that skips a whole day puts two occurrences on the same instant.
            do {
                end = occurrence(first, ++k);
            } while (end <= start);
            return end;
        }
    }
}
