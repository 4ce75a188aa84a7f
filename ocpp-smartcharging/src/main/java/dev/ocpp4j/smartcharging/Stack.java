package dev.ocpp4j.smartcharging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Schedules of which the first that has a period leads, highest rank first; at least one. They are those of one
 * purpose, or TxProfiles with the TxDefaultProfiles a floor below them (S4).
 */
final class Stack {
    final CompiledSchedule[] schedules;
    /** By policy a valid schedule hides those below it on its floor also where it has no period. */
    final boolean hideInGap;
    /** Where the lower floor begins. */
    final int floor;

    private Stack(CompiledSchedule[] schedules, boolean hideInGap, int floor) {
        this.schedules = schedules;
        this.hideInGap = hideInGap;
        this.floor = floor;
    }

    /** A local limit, or one profile by itself. */
    static Stack of(CompiledSchedule schedule) {
        return new Stack(new CompiledSchedule[] {schedule}, false, 0);
    }

    /** Collects stacks, leaving out those that hold nothing. */
    static final class Pile {
        private final List<Stack> stacks = new ArrayList<>();
        private final boolean hideInGap;

        Pile(Policies policies) {
            hideInGap = policies.stackSelection() == Policies.StackSelection.VALIDITY;
        }

        Pile add(CompiledSchedule... schedules) {
            return addFloors(schedules, new CompiledSchedule[0]);
        }

        Pile addFloors(CompiledSchedule[] upper, CompiledSchedule[] lower) {
            if (upper.length + lower.length > 0) {
                CompiledSchedule[] both = Arrays.copyOf(upper, upper.length + lower.length);
                System.arraycopy(lower, 0, both, upper.length, lower.length);
                stacks.add(new Stack(both, hideInGap, lower.length == 0 ? 0 : upper.length));
            }
            return this;
        }

        Pile add(LocalLimits local) {
            local.moving.forEach(limit -> stacks.add(of(limit)));
            return this;
        }

        Stack[] stacks() {
            return stacks.toArray(Stack[]::new);
        }
    }
}
