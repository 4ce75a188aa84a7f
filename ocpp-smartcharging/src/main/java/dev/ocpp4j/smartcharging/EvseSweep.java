package dev.ocpp4j.smartcharging;

import static dev.ocpp4j.smartcharging.Occurrences.NEVER;

import org.jspecify.annotations.Nullable;

/** The composite of one EVSE (rules S and U). */
final class EvseSweep extends Sweep {
    private final EvsePlan plan;
    private final RateUnit unit;
    private final @Nullable Lane lanes;

    EvseSweep(EvsePlan plan, RateUnit unit, boolean simulateTx, long window) {
        this.plan = plan;
        this.unit = unit;
        lanes = Lane.chain(plan.stacks(simulateTx), plan.session(window), window);
    }

    @Override
    void restart(long window) {
        long session = plan.session(window);
        for (Lane lane = lanes; lane != null; lane = lane.following) {
            lane.restart(session, window);
        }
        next = Long.MIN_VALUE;
    }

    @Override
    boolean floats() {
        return plan.floats;
    }

    @Override
    void advance(long t) {
        long until = NEVER;
        long amps = plan.localAmps;
        long power = plan.localPower;
        int marks = plan.localMark;
        boolean governed = false;
        for (Lane lane = lanes; lane != null; lane = lane.following) {
            if (t >= lane.next) {
                lane.advance(t);
            }
            until = Math.min(until, lane.next);
            if (lane.power) {
                power = Math.min(power, lane.value);
            } else {
                amps = Math.min(amps, lane.value);
            }
            marks |= lane.mark;
            governed |= lane.governs;
        }
        next = until;
        joined = marks;
        mark = marks;
        value = Units.lower(unit, amps, power, marks);
        if (!governed) {
            value = Math.min(value, plan.defaultLimit(unit));
        }
        if (plan.governingPhases) {
            convertEach(governed);
        }
    }

    /** By policy: each limit is converted with its own phases, and those of the lowest are reported. */
    private void convertEach(boolean governed) {
        value = governed ? Units.NONE : plan.defaultLimit(unit);
        mark = plan.stationMark;
        for (Lane lane = lanes; lane != null; lane = lane.following) {
            long own = lane.limit(unit, plan.stationMark);
            if (own < value) {
                value = own;
                mark = lane.mark | plan.stationMark;
            }
        }
    }
}
