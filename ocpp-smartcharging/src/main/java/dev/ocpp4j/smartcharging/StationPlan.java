package dev.ocpp4j.smartcharging;

import java.util.List;

/** All that never changes about the composite of EVSE 0. */
final class StationPlan {
    final boolean hideInGap;
    final boolean floats;
    final boolean stationOnly;
    final boolean highestPhases;
    final boolean governingPhases;
    /** The phases that the station can use. */
    final int phases;
    /** Max and External. */
    final CompiledSchedule[][] caps;

    final CompiledSchedule[][] movingLimits;
    final int localPhases;
    final int localUse;
    private final long localAmperes;
    private final long localWatts;

    StationPlan(Station station, Units units, Policies policies, CompiledSchedule[][] caps, EvsePlan[] evses) {
        LocalLimits local = new LocalLimits(station, units, 0);
        hideInGap = policies.stackSelection() == Policies.StackSelection.VALIDITY;
        stationOnly = policies.evse0() == Policies.Evse0.STATION_ONLY;
        highestPhases = policies.evse0Phases() == Policies.Evse0Phases.HIGHEST;
        governingPhases = units.governingPhases;
        phases = units.phases;
        this.caps = caps;
        movingLimits = local.moving;
        localPhases = local.phases;
        localUse = local.use;
        localAmperes = constant(station, units, RateUnit.A);
        localWatts = constant(station, units, RateUnit.W);
        boolean anyFloats = false;
        for (CompiledSchedule[][] stacks : new CompiledSchedule[][][] {caps, movingLimits}) {
            for (CompiledSchedule[] stack : stacks) {
                for (CompiledSchedule schedule : stack) {
                    anyFloats |= schedule.origin != CompiledSchedule.Origin.FIXED;
                }
            }
        }
        for (EvsePlan evse : evses) {
            anyFloats |= evse.floats;
        }
        floats = anyFloats;
    }

    /** The lowest of the constant limits, each converted with its own phases. */
    private static long constant(Station station, Units units, RateUnit unit) {
        long lowest = Units.NONE;
        for (LocalLimit limit : station.localLimits()) {
            if (limit.evse() == 0) {
                LocalLimits one = new LocalLimits(station.withLocalLimits(List.of(limit)), units, 0);
                lowest = Math.min(lowest, Units.in(unit, false, one.amps, one.phases));
                lowest = Math.min(lowest, Units.in(unit, true, one.power, one.phases));
            }
        }
        return lowest;
    }

    long localLimit(RateUnit unit) {
        return unit == RateUnit.A ? localAmperes : localWatts;
    }
}
