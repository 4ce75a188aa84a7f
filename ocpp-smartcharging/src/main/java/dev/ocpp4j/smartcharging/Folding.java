package dev.ocpp4j.smartcharging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Makes a schedule of at most so many periods that nowhere allows more than the original: neighbours are merged to the
 * lower limit and the fewer phases, again and again those that lose the least.
 */
public final class Folding {
    private Folding() {}

    /** A period in a chain. */
    private static final class Link {
        final int start;
        long end;

        @Nullable
        BigDecimal limit;

        @Nullable
        Integer phases;

        @Nullable
        Integer use;

        @Nullable
        Link before;

        @Nullable
        Link after;

        boolean gone;

        Link(int start, long end, @Nullable BigDecimal limit, @Nullable Integer phases, @Nullable Integer use) {
            this.start = start;
            this.end = end;
            this.limit = limit;
            this.phases = phases;
            this.use = use;
        }
    }

    /**
     * The merger of a link with the one after it.
     *
     * @param loss limit times seconds that are lost by it; null when one of the two has no limit
     * @param end where the second one ended when this was computed
     */
    private record Merger(Link link, @Nullable BigDecimal loss, long end, boolean conflict)
            implements Comparable<Merger> {
        @Override
        public int compareTo(Merger other) {
            if (conflict != other.conflict) {
                return conflict ? 1 : -1;
            }
            if (loss == null || other.loss == null) {
                return (loss == null ? 1 : 0) - (other.loss == null ? 1 : 0);
            }
            return loss.compareTo(other.loss);
        }
    }

    /**
     * Folds a schedule.
     *
     * @param most the most periods allowed, 1 or more
     */
    public static LimitSchedule fold(LimitSchedule schedule, int most) {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < schedule.periods().size(); i++) {
            CompositePeriod period = schedule.periods().get(i);
            links.add(new Link(
                    period.startPeriod(),
                    schedule.endPeriod(i),
                    period.limit(),
                    period.numberPhases(),
                    period.phaseToUse()));
        }
        List<CompositePeriod> folded = fold(links, most).stream()
                .map(link -> new CompositePeriod(link.start, link.limit, link.phases, link.use))
                .toList();
        return new LimitSchedule(schedule.evse(), schedule.start(), schedule.duration(), schedule.unit(), folded);
    }

    /**
     * Folds the schedule of a profile, for a station that takes fewer periods. Without a duration the last period
     * counts as long as a day.
     *
     * @param most the most periods allowed, 1 or more
     */
    public static Schedule fold(Schedule schedule, int most) {
        List<SchedulePeriod> periods = schedule.periods();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            int start = periods.get(i).startPeriod();
            long end = i + 1 < periods.size()
                    ? periods.get(i + 1).startPeriod()
                    : Math.max(schedule.duration() == null ? start + 86_400L : schedule.duration(), start);
            PeriodValue value = periods.get(i).value();
            links.add(new Link(start, end, value.limit(), value.numberPhases(), value.phaseToUse()));
        }
        List<SchedulePeriod> folded = fold(links, most).stream()
                .map(link -> new SchedulePeriod(link.start, new PeriodValue(link.limit, link.phases, link.use)))
                .toList();
        return new Schedule(
                schedule.unit(),
                folded,
                schedule.id(),
                schedule.duration(),
                schedule.startSchedule(),
                schedule.minChargingRate());
    }

    private static List<Link> fold(List<Link> links, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("At least one period is needed, not " + most);
        }
        PriorityQueue<Merger> mergers = new PriorityQueue<>();
        for (int i = 0; i + 1 < links.size(); i++) {
            links.get(i).after = links.get(i + 1);
            links.get(i + 1).before = links.get(i);
        }
        for (Link link : links) {
            offer(mergers, link);
        }
        int count = links.size();
        while (count > most) {
            Merger best = mergers.remove();
            Link link = best.link();
            if (link.gone || link.after == null || link.after.end != best.end()) {
                continue;
            }
            merge(link);
            count--;
            offer(mergers, link);
            if (link.before != null) {
                offer(mergers, link.before);
            }
        }
        return links.stream().filter(link -> !link.gone).toList();
    }

    private static void offer(PriorityQueue<Merger> mergers, Link link) {
        Link after = link.after;
        if (after != null) {
            boolean conflict = link.use != null && after.use != null && !link.use.equals(after.use);
            mergers.add(new Merger(link, loss(link, after), after.end, conflict));
        }
    }

    /** Power is what counts, so that a period on fewer phases is worth less; phases unknown count as three. */
    private static @Nullable BigDecimal loss(Link link, Link after) {
        if (link.limit == null || after.limit == null) {
            return null;
        }
        BigDecimal merged =
                link.limit.min(after.limit).multiply(BigDecimal.valueOf(Math.min(count(link), count(after))));
        BigDecimal first = link.limit.multiply(BigDecimal.valueOf(count(link))).subtract(merged);
        BigDecimal second =
                after.limit.multiply(BigDecimal.valueOf(count(after))).subtract(merged);
        return first.multiply(BigDecimal.valueOf(link.end - link.start))
                .add(second.multiply(BigDecimal.valueOf(after.end - after.start)));
    }

    private static int count(Link link) {
        return link.phases == null ? 3 : link.phases;
    }

    private static void merge(Link link) {
        Link after = link.after;
        link.limit = link.limit == null || after.limit == null
                ? link.limit == null ? after.limit : link.limit
                : link.limit.min(after.limit);
        boolean fewer = count(after) < count(link);
        link.phases = fewer ? after.phases : link.phases;
        link.use = link.use == null || after.use == null || link.use.equals(after.use)
                ? link.use == null ? after.use : link.use
                : null;
        link.end = after.end;
        link.after = after.after;
        if (after.after != null) {
            after.after.before = link;
        }
        after.gone = true;
    }
}
