package dev.ocpp4j.smartcharging;

import static dev.ocpp4j.smartcharging.Occurrences.NEVER;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** All that never changes about the composite of one EVSE. */
final class EvsePlan {
    private static final CompiledSchedule[] NONE = {};

    final boolean governingPhases;
    /** The phases that the station can use. */
    final int stationMark;
    /** Whether the composite depends on the start of the window. */
    final boolean floats;

    final long localAmps;
    final long localPower;
    final int localMark;

    private final long sessionStart;
    private final Stack[] stacks;
    private final Stack[] notSimulated;
    private final long defaultAmperes;
    private final long defaultWatts;

    EvsePlan(
            Station station,
            Units units,
            Policies policies,
            @Nullable Transaction transaction,
            CompiledSchedule[] txProfiles,
            CompiledSchedule[] txDefaults,
            CompiledSchedule[] max,
            CompiledSchedule[] external,
            LocalLimits local) {
        governingPhases = units.governingPhases;
        stationMark = units.mark;
        Instant start = transaction == null ? null : transaction.start();
        sessionStart = start == null ? NEVER : start.getEpochSecond();
        stacks = new Stack.Pile(policies)
                .addFloors(txProfiles, txDefaults)
                .add(max)
                .add(external)
                .add(local)
                .stacks();
        notSimulated = transaction != null
                ? stacks
                : new Stack.Pile(policies)
                        .addFloors(txProfiles, NONE)
                        .add(max)
                        .add(external)
                        .add(local)
                        .stacks();
        localAmps = local.amps;
        localPower = local.power;
        localMark = local.mark;
        defaultAmperes = units.defaultLimit(station, RateUnit.A);
        defaultWatts = units.defaultLimit(station, RateUnit.W);
        floats = anyFloats();
    }

    private boolean anyFloats() {
        for (Stack stack : stacks) {
            for (CompiledSchedule schedule : stack.schedules) {
                if (schedule.origin == CompiledSchedule.Origin.WINDOW
                        || (schedule.origin == CompiledSchedule.Origin.SESSION && sessionStart == NEVER)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** From when relative schedules count: the transaction, or else the start of the window (T8, T9). */
    long session(long window) {
        return sessionStart == NEVER ? window : sessionStart;
    }

    /** What lowers the limit of the EVSE, and what charging is governed by. */
    Stack[] stacks(boolean simulateTx) {
        return simulateTx ? stacks : notSimulated;
    }

    long defaultLimit(RateUnit unit) {
        return unit == RateUnit.A ? defaultAmperes : defaultWatts;
    }
}
