package dev.ocpp4j.smartcharging;

import static dev.ocpp4j.smartcharging.Occurrences.NEVER;

/** The composite of one EVSE (rules S and U). */
final class EvseSweep extends Sweep {
    final int id;
    private final EvsePlan plan;
    private final RateUnit unit;
    /** First those of which the first that speaks decides (S4), then the caps (S5), then local limits. */
    private final Lane[] lanes;
    /** How many lanes decide what a vehicle may draw. */
    private final int charging;
    /** How many lanes hold profiles. */
    private final int governing;

    EvseSweep(EvsePlan plan, RateUnit unit, CompiledSchedule[][] caps, boolean simulateTx, long window) {
        this.plan = plan;
        id = plan.evse;
        this.unit = unit;
        CompiledSchedule[][] stacks = plan.charging(simulateTx);
        charging = stacks.length;
        governing = charging + caps.length;
        lanes = new Lane[governing + plan.movingLimits.length];
        long session = plan.session(window);
        addLanes(stacks, 0, session, window);
        addLanes(caps, charging, session, window);
        addLanes(plan.movingLimits, governing, session, window);
    }

    private void addLanes(CompiledSchedule[][] stacks, int first, long session, long window) {
        for (int i = 0; i < stacks.length; i++) {
            lanes[first + i] = new Lane(stacks[i], plan.hideInGap, session, window);
        }
    }

    @Override
    void restart(long window) {
        long session = plan.session(window);
        restart(lanes, session, window);
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
        long amps = plan.localAmps;
        long power = plan.localPower;
        int lowestPhases = plan.localPhases;
        int phase = plan.localUse;
        long change = NEVER;
        boolean governed = false;
        for (int i = 0; i < lanes.length; i++) {
            Lane lane = lanes[i];
            if (t >= lane.next) {
                lane.advance(t);
            }
            change = Math.min(change, lane.next);
            if (lane.speaks) {
                if (lane.power) {
                    power = Math.min(power, lane.value);
                } else {
                    amps = Math.min(amps, lane.value);
                }
                lowestPhases = Math.min(lowestPhases, lane.phases);
                phase = mergeUse(phase, lane.use);
                governed |= i < governing;
                i = Math.max(i, charging - 1);
            }
        }
        long limit = Math.min(Units.in(unit, false, amps, lowestPhases), Units.in(unit, true, power, lowestPhases));
        value = governed ? limit : Math.min(limit, plan.defaultLimit(unit));
        phases = lowestPhases;
        use = phase;
        next = change;
    }
}
