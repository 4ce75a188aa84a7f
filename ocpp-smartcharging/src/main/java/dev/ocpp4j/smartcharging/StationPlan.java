package dev.ocpp4j.smartcharging;

import java.util.List;

/** All that never changes about the composite of EVSE 0. */
final class StationPlan {
    final boolean floats;
    final boolean stationOnly;
    final boolean highestPhases;
    final boolean governingPhases;
    /** The phases that the station can use. */
    final int stationMark;
    /** Max and External, and the local limits that change over time. */
    final Stack[] stacks;

    final int localMark;
    private final long localAmperes;
    private final long localWatts;

    StationPlan(
            Station station,
            Units units,
            Policies policies,
            CompiledSchedule[] max,
            CompiledSchedule[] external,
            EvsePlan[] evses) {
        LocalLimits local = new LocalLimits(station, units, 0);
        stationOnly = policies.evse0() == Policies.Evse0.STATION_ONLY;
        highestPhases = policies.evse0Phases() == Policies.Evse0Phases.HIGHEST;
        governingPhases = units.governingPhases;
        stationMark = units.mark;
        stacks = new Stack.Pile(policies).add(max).add(external).add(local).stacks();
        localMark = local.mark;
        localAmperes = constant(station, units, RateUnit.A);
        localWatts = constant(station, units, RateUnit.W);
        boolean anyFloats = false;
        for (Stack stack : stacks) {
            for (CompiledSchedule schedule : stack.schedules) {
                anyFloats |= schedule.origin != CompiledSchedule.Origin.FIXED;
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
                lowest = Math.min(lowest, Units.lower(unit, one.amps, one.power, one.mark));
            }
        }
        return lowest;
    }

    long localLimit(RateUnit unit) {
        return unit == RateUnit.A ? localAmperes : localWatts;
    }
}
