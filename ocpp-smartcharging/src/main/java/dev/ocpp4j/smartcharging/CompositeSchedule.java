package dev.ocpp4j.smartcharging;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answer of {@link CompositeSchedules#compose}: a step function from its start to its end. The first step starts
 * at 0, and no two neighbours are equal. Immutable; two are equal when they say the same.
 */
public final class CompositeSchedule {
    /** What 2.0.1 section 3.6.1 says for no limit. */
    public static final BigDecimal UNLIMITED = BigDecimal.valueOf(999_999);

    private final int evse;
    private final long start;
    private final int duration;
    private final RateUnit unit;
    private final Units units;
    private final int size;
    private final int[] starts;
    /** Not rounded yet. */
    private final long[] limits;
    /** See {@link PhaseMark}. */
    private final byte[] marks;

    private CompositeSchedule(int evse, long start, int duration, Steps steps) {
        this.evse = evse;
        this.start = start;
        this.duration = duration;
        unit = steps.unit;
        units = steps.units;
        size = steps.size;
        starts = steps.starts;
        limits = steps.limits;
        marks = steps.marks;
    }

    /** The EVSE (2.0.1) or connector (1.6); 0 is the station. */
    public int evse() {
        return evse;
    }

    /** The instant from which the periods count, in whole seconds. */
    public Instant start() {
        return Instant.ofEpochSecond(start);
    }

    /**
     * Its length in seconds: as asked, or shorter when the request allowed fewer periods than that needs. After it
     * nothing is said.
     */
    public int duration() {
        return duration;
    }

    /** The unit of all limits. */
    public RateUnit unit() {
        return unit;
    }

    /** How many periods it has, 1 or more. */
    public int size() {
        return size;
    }

    /** The start of period {@code i} in seconds from {@link #start}. */
    public int startPeriod(int i) {
        return starts[checked(i)];
    }

    /** The end of period {@code i} in seconds from {@link #start}. */
    public int endPeriod(int i) {
        return checked(i) + 1 < size ? starts[i + 1] : duration;
    }

    /** The limit of period {@code i}; null where none is known. */
    public @Nullable BigDecimal limit(int i) {
        return units.decimal(unit, units.round(unit, limits[checked(i)]));
    }

    /** How many phases period {@code i} may use, 1 to 3; null on DC. */
    public @Nullable Integer numberPhases(int i) {
        return units.numberPhases(marks[checked(i)]);
    }

    /** The phase that period {@code i} must use when it is a single one and prescribed; else null. */
    public @Nullable Integer phaseToUse(int i) {
        return PhaseMark.phaseToUse(marks[checked(i)]);
    }

    /** Period {@code i}. */
    public CompositePeriod period(int i) {
        return new CompositePeriod(startPeriod(i), limit(i), numberPhases(i), phaseToUse(i));
    }

    /** All periods. */
    public List<CompositePeriod> periods() {
        List<CompositePeriod> periods = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            periods.add(period(i));
        }
        return List.copyOf(periods);
    }

    /**
     * All periods as a station can say them: OCPP has no word for no limit, so that a value stands for it (R4).
     *
     * @param unlimited what to say where no limit is known, such as {@link #UNLIMITED}
     */
    public List<CompositePeriod> periods(BigDecimal unlimited) {
        List<CompositePeriod> periods = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            CompositePeriod period = period(i);
            if (period.limit() == null) {
                period = new CompositePeriod(starts[i], unlimited, period.numberPhases(), period.phaseToUse());
            }
            CompositePeriod last = periods.isEmpty() ? null : periods.get(periods.size() - 1);
            boolean same = last != null
                    && last.limit().compareTo(period.limit()) == 0
                    && Objects.equals(last.numberPhases(), period.numberPhases())
                    && Objects.equals(last.phaseToUse(), period.phaseToUse());
            if (!same) {
                periods.add(period);
            }
        }
        return List.copyOf(periods);
    }

    /** The same as a value that anyone can make. */
    public LimitSchedule toLimitSchedule() {
        return new LimitSchedule(evse, start(), duration, unit, periods());
    }

    /** All periods, made one by one. */
    public Stream<CompositePeriod> stream() {
        return IntStream.range(0, size).mapToObj(this::period);
    }

    /**
     * The period in force at an instant.
     *
     * @throws IllegalArgumentException if the instant lies outside the schedule
     */
    public CompositePeriod at(Instant instant) {
        long elapsed = instant.getEpochSecond() - start;
        if (elapsed < 0 || elapsed >= duration) {
            throw new IllegalArgumentException(instant + " lies outside the schedule");
        }
        int found = Arrays.binarySearch(starts, 0, size, (int) elapsed);
        return period(found >= 0 ? found : -found - 2);
    }

    private int checked(int i) {
        return Objects.checkIndex(i, size);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CompositeSchedule that
                && evse == that.evse
                && start == that.start
                && duration == that.duration
                && unit == that.unit
                && periods().equals(that.periods());
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(start) + periods().hashCode();
    }

    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder("CompositeSchedule[evse " + evse + ", " + start() + ", " + duration + " s");
        for (int i = 0; i < size; i++) {
            text.append(", ")
                    .append(starts[i])
                    .append(": ")
                    .append(limit(i))
                    .append(' ')
                    .append(unit);
        }
        return text.append(']').toString();
    }

    /** Collects the steps of a sweep and merges neighbours that read the same (R3). */
    static final class Steps {
        private final int most;
        private final Units units;
        private final RateUnit unit;
        private int size;
        private int[] starts;
        private long[] limits;
        private byte[] marks;
        private long lastLimit;
        /** No mark before the first step. */
        private int lastMark = -1;

        Steps(int guess, int most, Units units, RateUnit unit) {
            int capacity = Math.min(guess, most);
            this.most = most;
            this.units = units;
            this.unit = unit;
            starts = new int[capacity];
            limits = new long[capacity];
            marks = new byte[capacity];
        }

        /** Returns false if there is no room for one more period. */
        boolean add(int start, Sweep sweep) {
            int mark = PhaseMark.answered(sweep.mark);
            if (mark == lastMark && units.readTheSame(unit, lastLimit, sweep.value)) {
                return true;
            }
            if (size == starts.length) {
                if (size == most) {
                    return false;
                }
                int capacity = (int) Math.min(most, 2L * size);
                starts = Arrays.copyOf(starts, capacity);
                limits = Arrays.copyOf(limits, capacity);
                marks = Arrays.copyOf(marks, capacity);
            }
            starts[size] = start;
            limits[size] = sweep.value;
            marks[size] = (byte) mark;
            lastLimit = sweep.value;
            lastMark = mark;
            size++;
            return true;
        }

        CompositeSchedule schedule(int evse, long start, int duration) {
            return new CompositeSchedule(evse, start, duration, this);
        }
    }
}
