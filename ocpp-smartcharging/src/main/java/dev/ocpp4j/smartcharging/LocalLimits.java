package dev.ocpp4j.smartcharging;

import java.util.ArrayList;
import java.util.List;

/** The local limits of some ids: those that never change merged to one, the others as schedules. */
final class LocalLimits {
    long amps = Units.NONE;
    long power = Units.NONE;
    int phases;
    int use;
    final CompiledSchedule[][] moving;

    LocalLimits(Station station, Units units, int... evses) {
        phases = units.phases;
        List<CompiledSchedule[]> changing = new ArrayList<>();
        for (LocalLimit limit : station.localLimits()) {
            for (int evse : evses) {
                if (limit.evse() == evse) {
                    add(limit.schedule(), units, changing);
                }
            }
        }
        moving = changing.toArray(CompiledSchedule[][]::new);
    }

    private void add(Schedule schedule, Units units, List<CompiledSchedule[]> changing) {
        CompiledSchedule compiled = CompiledSchedule.ofLocalLimit(schedule, units);
        boolean constant =
                compiled.starts.length == 1 && schedule.duration() == null && schedule.startSchedule() == null;
        // What is merged can no longer be converted each with its own phases.
        if (!constant || units.governingPhases) {
            changing.add(new CompiledSchedule[] {compiled});
            return;
        }
        if (compiled.power) {
            power = Math.min(power, compiled.values[0]);
        } else {
            amps = Math.min(amps, compiled.values[0]);
        }
        phases = Math.min(phases, compiled.phases[0]);
        use = Sweep.mergeUse(use, compiled.uses[0]);
    }
}
