package dev.ocpp4j.smartcharging;

import static dev.ocpp4j.smartcharging.Occurrences.NEVER;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** All that never changes about the composite of one EVSE. */
final class EvsePlan {
    private static final CompiledSchedule[][] NOTHING = {};

    final int evse;
    final boolean hideInGap;
    final boolean governingPhases;
    /** The phases that the station can use. */
    final int phases;
    /** Whether the composite depends on the start of the window. */
    final boolean floats;

    final long localAmps;
    final long localPower;
    final int localPhases;
    final int localUse;
    final CompiledSchedule[][] movingLimits;

    private final long sessionStart;
    private final CompiledSchedule[][] charging;
    private final CompiledSchedule[][] notSimulated;
    private final long defaultAmperes;
    private final long defaultWatts;

    EvsePlan(
            int evse,
            Station station,
            Units units,
            Policies policies,
            @Nullable Transaction transaction,
            CompiledSchedule[] txProfiles,
            CompiledSchedule[] txDefaults,
            CompiledSchedule[][] caps,
            LocalLimits local) {
        this.evse = evse;
        hideInGap = policies.stackSelection() == Policies.StackSelection.VALIDITY;
        governingPhases = units.governingPhases;
        phases = units.phases;
        Instant start = transaction == null ? null : transaction.start();
        sessionStart = start == null ? NEVER : start.getEpochSecond();
        charging = stacks(txProfiles, txDefaults);
        notSimulated = transaction == null ? stacks(txProfiles) : charging;
        localAmps = local.amps;
        localPower = local.power;
        localPhases = local.phases;
        localUse = local.use;
        movingLimits = local.moving;
        defaultAmperes = units.defaultLimit(station, RateUnit.A);
        defaultWatts = units.defaultLimit(station, RateUnit.W);
        floats = floats(charging) || floats(caps) || floats(movingLimits);
    }

    /** The stacks that hold anything. */
    static CompiledSchedule[][] stacks(CompiledSchedule[]... stacks) {
        int n = 0;
        for (CompiledSchedule[] stack : stacks) {
            n += stack.length > 0 ? 1 : 0;
        }
        if (n == stacks.length) {
            return stacks;
        }
        CompiledSchedule[][] filled = n == 0 ? NOTHING : new CompiledSchedule[n][];
        int i = 0;
        for (CompiledSchedule[] stack : stacks) {
            if (stack.length > 0) {
                filled[i++] = stack;
            }
        }
        return filled;
    }

    private boolean floats(CompiledSchedule[][] stacks) {
        for (CompiledSchedule[] stack : stacks) {
            for (CompiledSchedule schedule : stack) {
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

    /** TxProfiles, then TxDefaultProfiles. */
    CompiledSchedule[][] charging(boolean simulateTx) {
        return simulateTx ? charging : notSimulated;
    }

    long defaultLimit(RateUnit unit) {
        return unit == RateUnit.A ? defaultAmperes : defaultWatts;
    }
}
