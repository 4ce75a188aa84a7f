package dev.ocpp4j.smartcharging;

import static dev.ocpp4j.smartcharging.Occurrences.NEVER;

import org.jspecify.annotations.Nullable;

/** The composite of EVSE 0: a running sum over the EVSEs, capped by what is set on the station (rules Z). */
final class StationSweep extends Sweep {
    private static final Agenda NOTHING = new Agenda(0, new long[] {NEVER});

    private final StationPlan plan;
    private final RateUnit unit;
    private final @Nullable Lane lanes;
    /** EVSE 1 stands at 0. */
    private final EvseSweep[] evses;
    /** When each of them changes next. */
    private @Nullable Agenda agenda;

    private final EvseSum sum;

    StationSweep(StationPlan plan, RateUnit unit, EvseSweep[] evses, long window) {
        this.plan = plan;
        this.unit = unit;
        this.evses = evses;
        lanes = Lane.chain(plan.stacks, window, window);
        sum = new EvseSum(plan.highestPhases);
    }

    @Override
    void restart(long window) {
        for (Lane lane = lanes; lane != null; lane = lane.following) {
            lane.restart(window, window);
        }
        for (EvseSweep evse : evses) {
            evse.restart(window);
        }
        sum.clear();
        agenda = null;
        next = Long.MIN_VALUE;
    }

    @Override
    boolean floats() {
        return plan.floats;
    }

    @Override
    void advance(long t) {
        if (agenda == null) {
            agenda = evses.length == 0 ? NOTHING : begin(t);
        }
        while (t >= agenda.firstDue()) {
            EvseSweep first = evses[agenda.first()];
            sum.advance(first, t);
            agenda.postponeFirst(first.next);
        }
        merge(t);
    }

    private Agenda begin(long t) {
        long[] due = new long[evses.length];
        for (int i = 0; i < due.length; i++) {
            EvseSweep evse = evses[i];
            evse.advance(t);
            sum.add(evse);
            due[i] = evse.next;
        }
        return new Agenda(t, due);
    }

    /** The sum over the EVSEs. */
    long sum() {
        return sum.value();
    }

    EvseSweep evse(int id) {
        return evses[id - 1];
    }

    private void merge(long t) {
        boolean governed = false;
        long until = agenda.firstDue();
        long limit = plan.localLimit(unit);
        int marks = sum.mark() | plan.localMark;
        for (Lane lane = lanes; lane != null; lane = lane.following) {
            if (t >= lane.next) {
                lane.advance(t);
            }
            until = Math.min(until, lane.next);
            limit = Math.min(limit, lane.limit(unit, plan.stationMark));
            marks |= lane.mark;
            governed |= lane.governs;
        }
        boolean sumCounts = !(plan.stationOnly && governed);
        next = until;
        value = sumCounts ? Math.min(limit, sum.value()) : limit;
        joined = marks;
        mark = marks;
        if (plan.governingPhases) {
            convertEach(sumCounts);
        }
    }

    /** By policy: the number of phases is that of the lowest limit. */
    private void convertEach(boolean sumCounts) {
        mark = sumCounts && evses.length > 0 ? sum.mark() : plan.stationMark;
        long lowest = sumCounts ? sum.value() : Units.NONE;
        for (Lane lane = lanes; lane != null; lane = lane.following) {
            long own = lane.limit(unit, plan.stationMark);
            if (own < lowest) {
                lowest = own;
                mark = lane.mark | plan.stationMark;
            }
        }
    }
}
