package dev.ocpp4j.smartcharging;

import static dev.ocpp4j.smartcharging.Occurrences.NEVER;

/** The composite of one EVSE (rules S and U). */
final class EvseSweep extends Sweep {
    private static final Lane[] NO_LANES = {};

    private final EvsePlan plan;
    private final RateUnit unit;
    /** Those of which the first that speaks decides (S4). */
    private final Lane[] charging;
    /** Profiles that lower the result (S5). */
    private final Lane[] caps;
    /** The local limits that change over time. */
    private final Lane[] moving;

    /** The lowest limits that were given as a current, and as a power. */
    private long amps;

    private long power;

    EvseSweep(EvsePlan plan, RateUnit unit, CompiledSchedule[][] caps, boolean simulateTx, long window) {
        this.plan = plan;
        this.unit = unit;
        charging = lanes(plan.charging(simulateTx), window);
        this.caps = lanes(caps, window);
        moving = lanes(plan.movingLimits, window);
    }

    private Lane[] lanes(CompiledSchedule[][] stacks, long window) {
        if (stacks.length == 0) {
            return NO_LANES;
        }
        Lane[] lanes = new Lane[stacks.length];
        for (int i = 0; i < lanes.length; i++) {
            lanes[i] = new Lane(stacks[i], plan.hideInGap, plan.session(window), window);
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

    @Override
    void advance(long t) {
        amps = plan.localAmps;
        power = plan.localPower;
        phases = plan.localPhases;
        use = plan.localUse;
        next = NEVER;
        boolean governed = false;
        for (int i = 0; i < charging.length && !governed; i++) {
            governed = take(charging[i], t);
        }
        for (Lane lane : caps) {
            governed |= take(lane, t);
        }
        for (Lane lane : moving) {
            take(lane, t);
        }
        long limit = Math.min(Units.in(unit, false, amps, phases), Units.in(unit, true, power, phases));
        value = governed ? limit : Math.min(limit, plan.defaultLimit(unit));
        phaseConflict = phases == 1 && use == PHASE_CONFLICT;
        if (plan.governingPhases) {
            govern(governed);
        }
    }

    /** By policy: each limit is converted with its own phases, and those of the lowest are reported. */
    private void govern(boolean governed) {
        value = governed ? Units.NONE : plan.defaultLimit(unit);
        phases = plan.phases;
        use = ANY_PHASE;
        boolean speaks = false;
        for (int i = 0; i < charging.length && !speaks; i++) {
            govern(charging[i]);
            speaks = charging[i].speaks;
        }
        for (Lane lane : caps) {
            govern(lane);
        }
        for (Lane lane : moving) {
            govern(lane);
        }
    }

    private void govern(Lane lane) {
        int own = Math.min(lane.phases, plan.phases);
        if (lane.speaks && Units.in(unit, lane.power, lane.value, own) < value) {
            value = Units.in(unit, lane.power, lane.value, own);
            phases = own;
            use = lane.use;
        }
    }

    /** Brings a lane to {@code t} and lets it take part; returns whether it has anything to say. */
    private boolean take(Lane lane, long t) {
        if (t >= lane.next) {
            lane.advance(t);
        }
        next = Math.min(next, lane.next);
        if (!lane.speaks) {
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
