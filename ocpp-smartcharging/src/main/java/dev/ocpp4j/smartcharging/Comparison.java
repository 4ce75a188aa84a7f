package dev.ocpp4j.smartcharging;

import dev.ocpp4j.smartcharging.Deviation.Kind;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a station reports, or what it draws, against what it should.
 *
 * @param tolerance by how much a limit may differ, in the unit of the schedules, not negative
 * @param clockSkew how far the clock of the station may be off, so that its changes come earlier or later, not negative
 * @param phases whether the number of phases is compared too; absent counts as three
 */
public record Comparison(BigDecimal tolerance, Duration clockSkew, boolean phases) {
    /** Neither tolerance nor skew; phases are compared. */
    public static final Comparison EXACT = new Comparison(BigDecimal.ZERO, Duration.ZERO, true);

    /** Checks the ranges. */
    public Comparison {
        Objects.requireNonNull(tolerance, "tolerance");
        Objects.requireNonNull(clockSkew, "clockSkew");
        if (tolerance.signum() < 0 || clockSkew.isNegative()) {
            throw new IllegalArgumentException("tolerance " + tolerance + ", clockSkew " + clockSkew);
        }
    }

    /**
     * Compares a report with what is expected. At each instant the report must say what is expected then, or what is
     * expected within the skew before or after. Only the time of the expected schedule is looked at, less the skew at
     * either end.
     *
     * @throws IllegalArgumentException if the units differ
     */
    public List<Deviation> compare(LimitSchedule expected, LimitSchedule reported) {
        if (expected.unit() != reported.unit()) {
            throw new IllegalArgumentException(
                    "A report in " + reported.unit() + " cannot be compared with " + expected.unit());
        }
        long skew = clockSkew.toSeconds();
        long start = expected.start().getEpochSecond();
        long from = Math.min(start + skew, start + expected.duration());
        long to = Math.max(from, start + expected.duration() - skew);
        List<Deviation> deviations = new ArrayList<>();
        List<Long> edges = edges(expected, reported, skew, from, to);
        for (int i = 0; i + 1 < edges.size(); i++) {
            long t = edges.get(i);
            Deviation deviation = at(expected, reported, t, skew, edges.get(i + 1));
            if (deviation != null) {
                append(deviations, deviation);
            }
        }
        return deviations;
    }

    /** All instants at which the outcome can change, in order. */
    private static List<Long> edges(LimitSchedule expected, LimitSchedule reported, long skew, long from, long to) {
        TreeSet<Long> edges = new TreeSet<>();
        for (CompositePeriod period : expected.periods()) {
            long at = expected.start().getEpochSecond() + period.startPeriod();
            edges.add(at - skew);
            edges.add(at);
            edges.add(at + skew);
        }
        for (CompositePeriod period : reported.periods()) {
            edges.add(reported.start().getEpochSecond() + period.startPeriod());
        }
        edges.add(reported.start().getEpochSecond() + reported.duration());
        edges.add(from);
        edges.add(to);
        return List.copyOf(edges.subSet(from, true, to, true));
    }

    private @Nullable Deviation at(LimitSchedule expected, LimitSchedule reported, long t, long skew, long until) {
        long elapsed = t - expected.start().getEpochSecond();
        CompositePeriod wanted = expected.at(elapsed);
        Instant from = Instant.ofEpochSecond(t);
        Instant to = Instant.ofEpochSecond(until);
        long reportedElapsed = t - reported.start().getEpochSecond();
        if (reportedElapsed < 0 || reportedElapsed >= reported.duration()) {
            return new Deviation(Kind.MISSING, from, to, wanted.limit(), null);
        }
        CompositePeriod said = reported.at(reportedElapsed);
        Kind kind = Kind.LIMIT;
        for (CompositePeriod allowed : around(expected, elapsed, skew)) {
            if (sameLimit(allowed.limit(), said.limit())) {
                if (!phases || count(allowed) == count(said)) {
                    return null;
                }
                kind = Kind.PHASES;
            }
        }
        return kind == Kind.LIMIT
                ? new Deviation(kind, from, to, wanted.limit(), said.limit())
                : new Deviation(kind, from, to, BigDecimal.valueOf(count(wanted)), BigDecimal.valueOf(count(said)));
    }

    /** The periods in force from the skew before to the skew after. */
    private static List<CompositePeriod> around(LimitSchedule expected, long elapsed, long skew) {
        List<CompositePeriod> around = new ArrayList<>();
        for (int i = 0; i < expected.periods().size(); i++) {
            CompositePeriod period = expected.periods().get(i);
            if (period.startPeriod() <= elapsed + skew && expected.endPeriod(i) > elapsed - skew) {
                around.add(period);
            }
        }
        return around;
    }

    private boolean sameLimit(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == other;
        }
        return one.subtract(other).abs().compareTo(tolerance) <= 0;
    }

    private static int count(CompositePeriod period) {
        return period.numberPhases() == null ? 3 : period.numberPhases();
    }

    private static void append(List<Deviation> deviations, Deviation added) {
        Deviation last = deviations.isEmpty() ? null : deviations.get(deviations.size() - 1);
        boolean goesOn = last != null
                && last.to().equals(added.from())
                && last.kind() == added.kind()
                && Objects.equals(last.expected(), added.expected())
                && Objects.equals(last.actual(), added.actual());
        if (goesOn) {
            deviations.set(
                    deviations.size() - 1,
                    new Deviation(last.kind(), last.from(), added.to(), last.expected(), last.actual()));
        } else {
            deviations.add(added);
        }
    }

    /**
     * Finds the measurements that are above what is allowed: above the highest limit within the skew before and after.
     * To draw less than allowed is no deviation. Measurements outside the schedule are not looked at.
     *
     * @param measurements in the unit of the schedule
     */
    public List<Deviation> exceeded(LimitSchedule allowed, List<Measurement> measurements) {
        List<Deviation> deviations = new ArrayList<>();
        long skew = clockSkew.toSeconds();
        for (Measurement measurement : measurements) {
            long elapsed = measurement.at().getEpochSecond() - allowed.start().getEpochSecond();
            if (elapsed < 0 || elapsed >= allowed.duration()) {
                continue;
            }
            BigDecimal highest = BigDecimal.ZERO;
            for (CompositePeriod period : around(allowed, elapsed, skew)) {
                highest = highest == null || period.limit() == null ? null : highest.max(period.limit());
            }
            if (highest != null && measurement.value().compareTo(highest.add(tolerance)) > 0) {
                deviations.add(
                        new Deviation(Kind.EXCEEDED, measurement.at(), measurement.at(), highest, measurement.value()));
            }
        }
        return deviations;
    }
}
