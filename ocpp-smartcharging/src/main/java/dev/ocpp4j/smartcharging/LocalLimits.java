package dev.ocpp4j.smartcharging;

import java.util.ArrayList;
import java.util.List;

/** The local limits of some ids: those that never change merged to one, the others as schedules. */
final class LocalLimits {
    long amps = Units.NONE;
    long power = Units.NONE;
    /** See {@link PhaseMark}. */
    int mark;

    final List<CompiledSchedule> moving = new ArrayList<>();

    LocalLimits(Station station, Units units, int... evses) {
        mark = units.mark;
        for (LocalLimit limit : station.localLimits()) {
            for (int evse : evses) {
                if (limit.evse() == evse) {
                    add(limit.schedule(), units);
                }
            }
        }
    }

    private void add(Schedule schedule, Units units) {
        CompiledSchedule compiled = CompiledSchedule.ofLocalLimit(schedule, units);
        boolean constant =
                compiled.starts.length == 1 && schedule.duration() == null && schedule.startSchedule() == null;
        // What is merged can no longer be converted each with its own phases.
        if (!constant || units.governingPhases) {
            moving.add(compiled);
            return;
        }
        if (compiled.power) {
            power = Math.min(power, compiled.values[0]);
        } else {
            amps = Math.min(amps, compiled.values[0]);
        }
        mark |= compiled.marks[0];
    }
}
