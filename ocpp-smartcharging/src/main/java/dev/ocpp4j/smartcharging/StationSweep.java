package dev.ocpp4j.smartcharging;

import static dev.ocpp4j.smartcharging.Occurrences.NEVER;

import org.jspecify.annotations.Nullable;

/** The composite of EVSE 0: a running sum over the EVSEs, capped by what is set on the station (rules Z). */
final class StationSweep extends Sweep {
    private static final Agenda NOTHING = new Agenda(new long[] {NEVER});

    private final StationPlan plan;
    private final RateUnit unit;
    /** Max and External. */
    private final Lane[] caps;
    /** The local limits of the station that change over time. */
    private final Lane[] moving;
    /** EVSE 1 stands at 0. */
    private final EvseSweep[] evses;
    /** When each of them changes next. */
    private @Nullable Agenda agenda;

    private final EvseSum sum;

    StationSweep(StationPlan plan, RateUnit unit, EvseSweep[] evses, long window) {
        this.plan = plan;
        this.unit = unit;
        this.evses = evses;
        caps = lanes(plan.caps, window);
        moving = lanes(plan.movingLimits, window);
        sum = new EvseSum(plan.highestPhases);
    }

    private Lane[] lanes(CompiledSchedule[][] stacks, long window) {
        Lane[] lanes = new Lane[stacks.length];
        for (int i = 0; i < lanes.length; i++) {
            lanes[i] = new Lane(stacks[i], plan.hideInGap, window, window);
        }
        return lanes;
    }

    @Override
    void restart(long window) {
        EvseSweep.restart(caps, window, window);
        EvseSweep.restart(moving, window, window);
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
        next = agenda.firstDue();
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
        return new Agenda(due);
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
        long limit = plan.localLimit(unit);
        phases = evses.length == 0 ? plan.localPhases : Math.min(sum.phases(), plan.localPhases);
        use = mergeUse(plan.localUse, sum.use());
        for (Lane lane : caps) {
            limit = Math.min(limit, cap(lane, t));
            governed |= lane.speaks;
        }
        for (Lane lane : moving) {
            limit = Math.min(limit, cap(lane, t));
        }
        boolean sumCounts = !(plan.stationOnly && governed);
        value = sumCounts ? Math.min(limit, sum.value()) : limit;
        phaseConflict = phases == 1 && use == PHASE_CONFLICT;
        if (plan.governingPhases) {
            govern(sumCounts);
        }
    }

    /** The limit of a station-wide schedule, converted with its own phases (Z4). */
    private long cap(Lane lane, long t) {
        if (t >= lane.next) {
            lane.advance(t);
        }
        next = Math.min(next, lane.next);
        if (!lane.speaks) {
            return Units.NONE;
        }
        phases = Math.min(phases, lane.phases);
        use = mergeUse(use, lane.use);
        return converted(lane);
    }

    private long converted(Lane lane) {
        return Units.in(unit, lane.power, lane.value, Math.min(lane.phases, plan.phases));
    }

    /** By policy: the number of phases is that of the lowest limit. */
    private void govern(boolean sumCounts) {
        boolean any = sumCounts && evses.length > 0;
        phases = any ? sum.phases() : plan.phases;
        use = any ? sum.use() : ANY_PHASE;
        long lowest = sumCounts ? sum.value() : Units.NONE;
        for (Lane[] lanes : new Lane[][] {caps, moving}) {
            for (Lane lane : lanes) {
                if (lane.speaks && converted(lane) < lowest) {
                    lowest = converted(lane);
                    phases = Math.min(lane.phases, plan.phases);
                    use = lane.use;
                }
            }
        }
    }
}
