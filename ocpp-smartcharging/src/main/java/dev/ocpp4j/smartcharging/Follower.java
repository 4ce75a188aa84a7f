package dev.ocpp4j.smartcharging;

import static dev.ocpp4j.smartcharging.Occurrences.NEVER;

import org.jspecify.annotations.Nullable;

/** One profile on its way through time, for one EVSE. */
final class Follower {
    final int evse;
    final InstalledProfile installed;
    /** Null if it never counts there; then {@link #rule} and {@link #reason} say why. */
    final @Nullable CompiledSchedule schedule;

    final @Nullable Lane lane;
    String rule = "";
    String reason = "";

    Follower(int evse, Planner.Candidate candidate, long session, long window) {
        this.evse = evse;
        installed = candidate.installed();
        schedule = candidate.rule() == null ? candidate.schedule() : null;
        lane = schedule == null ? null : new Lane(Stack.of(schedule), null, session, window);
        if (candidate.rule() != null) {
            rule = candidate.rule();
            reason = candidate.reason();
        }
    }

    Purpose purpose() {
        return installed.profile().purpose();
    }

    boolean speaks() {
        return lane != null && lane.governs;
    }

    void lose(String rule, String reason) {
        this.rule = rule;
        this.reason = reason;
    }

    /** Where it has no period: why. */
    void explainSilence(long t, long origin) {
        if (t < schedule.validFrom || t >= schedule.validTo) {
            lose("T12", "not valid");
        } else if (t < origin && schedule.occurrences.startAt(origin, t) == NEVER) {
            lose(installed.profile().kind() == ProfileKind.RECURRING ? "T6" : "T3", "has not started");
        } else {
            lose("T11", "its duration is over");
        }
    }
}
