package dev.ocpp4j.smartcharging;

import static dev.ocpp4j.smartcharging.Occurrences.NEVER;

import java.util.Arrays;
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

    private long sum;
    /** How many EVSEs have no limit. */
    private int unlimited;
    /** How many EVSEs use 1, 2, 3 phases. */
    private final int[] byPhases = new int[4];
    /** How many EVSEs are bound to phase 1, 2, 3; at 0 those that are free or in conflict. */
    private final int[] byUse = new int[4];

    StationSweep(StationPlan plan, RateUnit unit, EvseSweep[] evses, long window) {
        this.plan = plan;
        this.unit = unit;
        this.evses = evses;
        caps = lanes(plan.caps, window);
        moving = lanes(plan.movingLimits, window);
        restartSums();
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
        restartSums();
        next = Long.MIN_VALUE;
    }

    private void restartSums() {
        sum = 0;
        agenda = null;
        unlimited = 0;
        Arrays.fill(byPhases, 0);
        Arrays.fill(byUse, 0);
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
            step(first, t);
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
            count(evse.value, 1);
            mark(evse.phases, evse.use, 1);
            due[i] = evse.next;
        }
        return new Agenda(due);
    }

    private void step(EvseSweep evse, long t) {
        long value = evse.value;
        int phases = evse.phases;
        int use = evse.use;
        evse.advance(t);
        if (value != evse.value) {
            count(value, -1);
            count(evse.value, 1);
        }
        if (phases != evse.phases || use != evse.use) {
            mark(phases, use, -1);
            mark(evse.phases, evse.use, 1);
        }
    }

    private void count(long value, int sign) {
        if (value == Units.NONE) {
            unlimited += sign;
        } else {
            sum += sign * value;
        }
    }

    private void mark(int phases, int use, int sign) {
        byPhases[phases] += sign;
        byUse[Math.max(use, 0)] += sign;
    }

    /** The sum over the EVSEs. */
    long sum() {
        return unlimited == 0 ? sum : Units.NONE;
    }

    EvseSweep evse(int id) {
        return evses[id - 1];
    }

    private void merge(long t) {
        boolean governed = false;
        long limit = plan.localLimit(unit);
        phases = Math.min(evsePhases(), plan.localPhases);
        use = mergeUse(plan.localUse, evseUse());
        for (Lane lane : caps) {
            limit = Math.min(limit, cap(lane, t));
            governed |= lane.speaks;
        }
        for (Lane lane : moving) {
            limit = Math.min(limit, cap(lane, t));
        }
        if (!(plan.stationOnly && governed)) {
            limit = Math.min(limit, sum());
        }
        value = limit;
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
        return Units.in(unit, lane.power, lane.value, Math.min(lane.phases, plan.phases));
    }

    private int evsePhases() {
        int highest = 3;
        int lowest = 1;
        while (highest > 1 && byPhases[highest] == 0) {
            highest--;
        }
        while (lowest < 3 && byPhases[lowest] == 0) {
            lowest++;
        }
        return evses.length == 0 ? plan.phases : plan.highestPhases ? highest : lowest;
    }

    /** A phase, if every EVSE is bound to it. */
    private int evseUse() {
        for (int phase = 1; phase <= 3; phase++) {
            if (byUse[phase] > 0) {
                return byUse[phase] == evses.length ? phase : ANY_PHASE;
            }
        }
        return ANY_PHASE;
    }
}
