package dev.ocpp4j.smartcharging;

import static dev.ocpp4j.smartcharging.Occurrences.NEVER;

/** The composite of one EVSE (rules S and U). */
final class EvseSweep extends Sweep {
    final int id;
    private final EvsePlan plan;
    private final RateUnit unit;
    /** The first of these that speaks decides what a vehicle may draw (S4). */
    private final Lane[] charging;
    /** All of these lower the limit (S5). */
    private final Lane[] caps;
    /** The local limits that change over time. */
    private final Lane[] moving;

    EvseSweep(EvsePlan plan, RateUnit unit, CompiledSchedule[][] caps, boolean simulateTx, long window) {
        this.plan = plan;
        id = plan.evse;
        this.unit = unit;
        long session = plan.session(window);
        this.charging = lanes(plan.charging(simulateTx), session, window);
        this.caps = lanes(caps, session, window);
        this.moving = lanes(plan.movingLimits, session, window);
    }

    private Lane[] lanes(CompiledSchedule[][] stacks, long session, long window) {
        Lane[] lanes = new Lane[stacks.length];
        for (int i = 0; i < lanes.length; i++) {
            lanes[i] = new Lane(stacks[i], plan.hideInGap, session, window);
        }
        return lanes;
    }

    @Override
    void restart(long window) {
        long session = plan.session(window);
        restart(charging, session, window);
        restart(caps, session, window);
        restart(moving, session, window);
        next = Long.MIN_VALUE;
    }

    static void restart(Lane[] lanes, long session, long window) {
        for (Lane lane : lanes) {
            lane.restart(session, window);
        }
    }

    @Override
    boolean floats() {
        return plan.floats;
    }

    private long amps;
    private long power;

    @Override
    void advance(long t) {
        amps = plan.localAmps;
        power = plan.localPower;
        phases = plan.localPhases;
        use = plan.localUse;
        next = NEVER;
        boolean governed = false;
        for (Lane lane : charging) {
            if (merge(lane, t)) {
                governed = true;
                break;
            }
        }
        for (Lane lane : caps) {
            governed |= merge(lane, t);
        }
        for (Lane lane : moving) {
            merge(lane, t);
        }
        long limit = Math.min(Units.in(unit, false, amps, phases), Units.in(unit, true, power, phases));
        value = governed ? limit : Math.min(limit, plan.defaultLimit(unit));
    }

    private boolean merge(Lane lane, long t) {
        if (t >= lane.next) {
            lane.advance(t);
        }
        next = Math.min(next, lane.next);
        if (!lane.speaks()) {
            return false;
        }
        if (lane.power) {
            power = Math.min(power, lane.value);
        } else {
            amps = Math.min(amps, lane.value);
        }
        phases = Math.min(phases, lane.phases);
        use = mergeUse(use, lane.use);
        return true;
    }
}
