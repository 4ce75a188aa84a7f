package dev.ocpp4j.smartcharging;

import static dev.ocpp4j.smartcharging.Occurrences.NEVER;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One schedule of a profile, or a local limit, in flat arrays. Immutable. */
final class CompiledSchedule {
    /** What the periods count from. */
    enum Origin {
        /** {@link #start}. */
        FIXED,
        /** The start of energy delivery in the transaction. */
        SESSION,
        /** The start of the window asked for. */
        WINDOW
    }

    /** Null for a local limit. */
    final @Nullable InstalledProfile installed;

    final Origin origin;
    final long start;
    final Occurrences occurrences;
    final long validFrom;
    final long validTo;

    /** The starts of the periods that can run at all; the first is 0. */
    final int[] starts;
    /** The limits as {@link Units#exact}. */
    final long[] values;
    /** For how many phases each limit was made and which one it prescribes, see {@link PhaseMark}. */
    final byte[] marks;

    final boolean power;
    /** Seconds after which an occurrence has no period any more. */
    final long end;
    /** When its last period has ended, as far as that is known without a session and a window. */
    private final long over;

    private CompiledSchedule(
            Schedule schedule,
            Units units,
            @Nullable InstalledProfile installed,
            Origin origin,
            long start,
            Occurrences occurrences) {
        this.installed = installed;
        this.origin = origin;
        this.start = start;
        this.occurrences = occurrences;
        Instant from = installed == null ? null : installed.profile().validFrom();
        Instant to = installed == null ? null : installed.profile().validTo();
        validFrom = from == null ? Long.MIN_VALUE : from.getEpochSecond();
        validTo = to == null ? NEVER : to.getEpochSecond();
        Integer duration = schedule.duration();
        end = duration == null ? NEVER : duration;
        boolean once = origin == Origin.FIXED && occurrences instanceof Occurrences.Once && end != NEVER;
        over = once ? Math.min(validTo, start + end) : validTo;
        power = units.isPower(schedule.unit());

        List<SchedulePeriod> periods = runnable(schedule.periods(), end);
        int n = periods.size();
        starts = new int[n];
        values = new long[n];
        marks = new byte[n];
        for (int i = 0; i < n; i++) {
            SchedulePeriod period = periods.get(i);
            starts[i] = period.startPeriod();
            values[i] = units.exact(schedule.unit(), period.value());
            marks[i] = (byte) units.mark(period.value());
        }
    }

    /** The periods before the end of the duration; the others never run (T11). */
    private static List<SchedulePeriod> runnable(List<SchedulePeriod> periods, long end) {
        int n = 0;
        long last = -1;
        for (SchedulePeriod period : periods) {
            if (period.startPeriod() <= last || (n == 0 && period.startPeriod() != 0)) {
                throw new IllegalArgumentException(
                        "Periods must start at 0 and increase, but startPeriod is " + period.startPeriod());
            }
            last = period.startPeriod();
            if (last < end) {
                n++;
            } else {
                break;
            }
        }
        return periods.subList(0, n);
    }

    /** A local limit; it is always valid. */
    static CompiledSchedule ofLocalLimit(Schedule schedule, Units units) {
        Instant start = schedule.startSchedule();
        return new CompiledSchedule(
                schedule,
                units,
                null,
                start == null ? Origin.WINDOW : Origin.FIXED,
                start == null ? 0 : start.getEpochSecond(),
                new Occurrences.Once());
    }

    /** A schedule of a profile; null when by the policies it never counts. */
    static @Nullable CompiledSchedule of(
            InstalledProfile installed, Schedule schedule, Units units, Policies policies) {
        Profile profile = installed.profile();
        try {
            Instant start = schedule.startSchedule();
            return switch (profile.kind()) {
                case RELATIVE ->
                    new CompiledSchedule(schedule, units, installed, Origin.SESSION, 0, new Occurrences.Once());
                case ABSOLUTE ->
                    start == null
                            ? absoluteWithoutStart(installed, schedule, units, policies)
                            : new CompiledSchedule(
                                    schedule,
                                    units,
                                    installed,
                                    Origin.FIXED,
                                    start.getEpochSecond(),
                                    new Occurrences.Once());
                case RECURRING -> {
                    Recurrency recurrency = profile.recurrencyKind();
                    yield start == null || recurrency == null
                            ? null
                            : new CompiledSchedule(
                                    schedule,
                                    units,
                                    installed,
                                    Origin.FIXED,
                                    start.getEpochSecond(),
                                    occurrences(recurrency, policies));
                }
            };
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Profile " + profile.id() + ": " + e.getMessage(), e);
        }
    }

    /** Rule T4. */
    private static @Nullable CompiledSchedule absoluteWithoutStart(
            InstalledProfile installed, Schedule schedule, Units units, Policies policies) {
        Instant from = installed.profile().validFrom();
        Origin origin =
                switch (policies.absoluteWithoutStart()) {
                    case IGNORE -> null;
                    case RELATIVE -> Origin.SESSION;
                    case VALID_FROM_OR_NOW -> from == null ? Origin.WINDOW : Origin.FIXED;
                };
        return origin == null
                ? null
                : new CompiledSchedule(
                        schedule,
                        units,
                        installed,
                        origin,
                        from == null ? 0 : from.getEpochSecond(),
                        new Occurrences.Once());
    }

    private static Occurrences occurrences(Recurrency recurrency, Policies policies) {
        boolean backwards = policies.recurrenceBeforeStart() == Policies.RecurrenceBeforeStart.EXTRAPOLATE;
        return policies.recurrenceZone() == null
                ? new Occurrences.Steps(recurrency.days, backwards)
                : new Occurrences.LocalDays(policies.recurrenceZone(), recurrency.days, backwards);
    }

    /** From when on it will never do anything, if it does not before. */
    long over(boolean hideInGap) {
        return hideInGap ? validTo : over;
    }

    int evse() {
        return installed == null ? 0 : installed.evse();
    }

    int stackLevel() {
        return installed == null ? 0 : installed.profile().stackLevel();
    }

    /** The last period that starts at or before {@code elapsed}, which is not negative and before {@link #end}. */
    int periodAt(long elapsed) {
        // Without a branch that depends on what is found, so that a question at any instant costs the same.
        int found = 0;
        for (int left = starts.length; left > 1; ) {
            int half = left >>> 1;
            found = starts[found + half] <= elapsed ? found + half : found;
            left -= half;
        }
        return found;
    }
}
