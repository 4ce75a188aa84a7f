package dev.ocpp4j.smartcharging;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A picture of a composite schedule: the limit that results, and below it one lane for each profile that has to do with
 * it, showing when it runs and when it governs. Immutable.
 */
public final class Timeline {
    /** How much a profile counts at a time. */
    enum State {
        /** It has no period. */
        SILENT,
        /** It has a period, and another profile of its purpose leads. */
        OUTRANKED,
        /** It leads its purpose, and another limit is lower. */
        HIGHER,
        /** It sets the limit. */
        GOVERNS
    }

    /**
     * A stretch of a lane.
     *
     * @param from seconds from the start
     * @param to the same
     * @param limit its limit at that time
     */
    record Segment(int from, int to, State state, @Nullable BigDecimal limit) {}

    /**
     * A lane.
     *
     * @param installed its profile; null for what is no profile
     * @param segments only where it is not silent
     */
    record Row(String label, @Nullable InstalledProfile installed, List<Segment> segments) {}

    final int evse;
    final Instant start;
    final int duration;
    final RateUnit unit;
    final ZoneId zone;
    final List<ExplainedPeriod> periods;
    final List<Row> rows;

    private Timeline(CompositeSchedule schedule, List<ExplainedPeriod> periods, ZoneId zone) {
        evse = schedule.evse();
        start = schedule.start();
        duration = schedule.duration();
        unit = schedule.unit();
        this.zone = Objects.requireNonNull(zone, "zone");
        this.periods = List.copyOf(periods);
        rows = rows(periods);
    }

    /**
     * Draws a composite schedule.
     *
     * @param zone for the times on the axis
     * @throws IllegalArgumentException if the request cannot be served
     */
    public static Timeline of(CompositeSchedules schedules, CompositeRequest request, ZoneId zone) {
        return new Timeline(schedules.compose(request), schedules.explain(request), zone);
    }

    private static List<Row> rows(List<ExplainedPeriod> periods) {
        Map<Object, Row> rows = new LinkedHashMap<>();
        for (ExplainedPeriod period : periods) {
            Map<Object, Segment> here = new LinkedHashMap<>();
            for (Contribution governing : period.governing()) {
                put(rows, here, governing, period, State.GOVERNS);
            }
            for (Contribution lost : period.others()) {
                put(rows, here, lost, period, state(lost));
            }
            here.forEach((key, segment) -> append(rows.get(key).segments(), segment));
        }
        return rows.values().stream().sorted(Timeline::byPurpose).toList();
    }

    private static State state(Contribution lost) {
        if (lost.limit() == null) {
            return State.SILENT;
        }
        return switch (lost.rule()) {
            case "S5", "Z1", "Z2" -> State.HIGHER;
            default -> State.OUTRANKED;
        };
    }

    private static void put(
            Map<Object, Row> rows,
            Map<Object, Segment> here,
            Contribution contribution,
            ExplainedPeriod period,
            State state) {
        InstalledProfile installed = contribution.installed();
        if (installed == null && state != State.GOVERNS) {
            return;
        }
        Object key = installed == null ? contribution.cause() : installed;
        rows.computeIfAbsent(key, made -> new Row(contribution.label(), installed, new ArrayList<>()));
        Segment added = new Segment(period.startPeriod(), period.endPeriod(), state, contribution.limit());
        here.merge(key, added, (one, other) -> one.state().compareTo(other.state()) >= 0 ? one : other);
    }

    private static void append(List<Segment> segments, Segment added) {
        Segment last = segments.isEmpty() ? null : segments.get(segments.size() - 1);
        boolean goesOn = last != null
                && last.to() == added.from()
                && last.state() == added.state()
                && Objects.equals(last.limit(), added.limit());
        if (goesOn) {
            segments.set(segments.size() - 1, new Segment(last.from(), added.to(), last.state(), last.limit()));
        } else if (added.state() != State.SILENT) {
            segments.add(added);
        }
    }

    /** By purpose, the highest level first; what is no profile comes last. */
    private static int byPurpose(Row one, Row other) {
        if (one.installed() == null || other.installed() == null) {
            return (one.installed() == null ? 1 : 0) - (other.installed() == null ? 1 : 0);
        }
        Profile profile = one.installed().profile();
        Profile that = other.installed().profile();
        int byPurpose = profile.purpose().compareTo(that.purpose());
        return byPurpose != 0 ? byPurpose : Integer.compare(that.stackLevel(), profile.stackLevel());
    }

    /** The row of what governs. */
    int rowOf(Contribution governing) {
        String label = governing.label();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.installed() == null
                    ? governing.installed() == null && row.label().equals(label)
                    : row.installed().equals(governing.installed())) {
                return i;
            }
        }
        throw new IllegalStateException("No row for " + governing);
    }

    /** A limit in words: on fewer phases than three that is said too. */
    String number(CompositePeriod period) {
        if (period.limit() == null) {
            return "no limit known";
        }
        Integer phases = period.numberPhases();
        String number = period.limit().toPlainString();
        if (phases == null || phases == 3) {
            return number;
        }
        Integer use = period.phaseToUse();
        return number + (use == null ? " on " + phases + "ph" : " on L" + use);
    }

    String title() {
        String subject = evse == 0 ? "Station" : "EVSE " + evse;
        return subject + ", limit in " + (unit == RateUnit.A ? "A per phase" : "W") + ", "
                + TimeAxis.dateTime(start, zone) + " to " + TimeAxis.dateTime(start.plusSeconds(duration), zone) + ", "
                + zone.getId();
    }

    /**
     * The picture as text for a terminal, lines ended by {@code \n}.
     *
     * @param columns how wide it may be, 60 or more
     */
    public String toText(int columns) {
        return new TimelineText(this, columns).draw();
    }

    /** The picture as an SVG file. */
    public String toSvg() {
        return new TimelineSvg(this).draw();
    }
}
