package dev.ocpp4j.smartcharging;

import dev.ocpp4j.smartcharging.Policies.RelativeWithoutTx;
import dev.ocpp4j.smartcharging.Policies.TxDefaultPrecedence;
import dev.ocpp4j.smartcharging.Policies.TxProfileWithoutTx;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides which profiles are candidates for which EVSE, and ranks them (rules S1, S2, S6, S7, S8). */
final class Planner {
    private final Station station;
    private final Policies policies;
    private final Units units;
    private final @Nullable Transaction[] transactions;
    /** Highest rank first. */
    private final List<CompiledSchedule> ranked;

    /** What never counts, whatever the EVSE. */
    private final List<Candidate> left;

    /**
     * A profile, seen from one EVSE.
     *
     * @param schedule its schedule; null only if it never counts
     * @param rule why it does not count there; null if it does
     */
    record Candidate(
            InstalledProfile installed,
            @Nullable CompiledSchedule schedule,
            @Nullable String rule,
            String reason) {}

    Planner(
            Station station,
            Policies policies,
            Units units,
            List<InstalledProfile> profiles,
            List<Transaction> transactions,
            int alternative) {
        this.station = station;
        this.policies = policies;
        this.units = units;
        this.transactions = byEvse(station, transactions);
        ranked = new ArrayList<>();
        left = new ArrayList<>();
        // The last one installed comes first, and sorting keeps that order among equals.
        for (int i = profiles.size() - 1; i >= 0; i--) {
            compile(profiles.get(i), alternative);
        }
        ranked.sort(rank());
    }

    private void compile(InstalledProfile installed, int alternative) {
        Schedule schedule = schedule(installed.profile(), alternative);
        if (policies.ignorePurposes().contains(installed.profile().purpose())) {
            left.add(new Candidate(installed, null, "L5", "its purpose is ignored by policy"));
        } else if (schedule == null) {
            left.add(new Candidate(installed, null, "R9", "it has no schedule for this alternative"));
        } else {
            CompiledSchedule compiled = CompiledSchedule.of(installed, schedule, units, policies);
            if (compiled == null) {
                left.add(new Candidate(installed, null, "A8", "it has nothing to count from"));
            } else {
                ranked.add(compiled);
            }
        }
    }

    private static @Nullable Transaction[] byEvse(Station station, List<Transaction> transactions) {
        @Nullable Transaction[] byEvse = new Transaction[station.evses() + 1];
        for (Transaction transaction : transactions) {
            int evse = transaction.evse();
            if (evse < 1 || evse > station.evses()) {
                throw new IllegalArgumentException("A transaction on EVSE " + evse + ", which does not exist");
            }
            if (byEvse[evse] != null) {
                throw new IllegalArgumentException("Two transactions on EVSE " + evse);
            }
            byEvse[evse] = transaction;
        }
        return byEvse;
    }

    /** A profile with one schedule takes part in every alternative. */
    static @Nullable Schedule schedule(Profile profile, int alternative) {
        List<Schedule> schedules = profile.schedules();
        if (schedules.size() == 1) {
            return schedules.get(0);
        }
        return alternative < schedules.size() ? schedules.get(alternative) : null;
    }

    private Comparator<CompiledSchedule> rank() {
        Comparator<CompiledSchedule> byLevel =
                Comparator.comparingInt(CompiledSchedule::stackLevel).reversed();
        Comparator<CompiledSchedule> ownFirst = Comparator.comparingInt(schedule -> schedule.evse() == 0 ? 1 : 0);
        return policies.txDefaultPrecedence() == TxDefaultPrecedence.OWN_FIRST
                ? ownFirst.thenComparing(byLevel)
                : byLevel.thenComparing(ownFirst);
    }

    Plan plan() {
        int n = station.evses();
        EvsePlan[] evses = new EvsePlan[n];
        EvsePlan[] inSum = new EvsePlan[n];
        boolean stationOnly = policies.evse0() == Policies.Evse0.STATION_ONLY;
        boolean perEvse = policies.externalOnEvse0() == Policies.ExternalOnEvse0.PER_EVSE && !stationOnly;
        CompiledSchedule[] none = {};
        for (int e = 1; e <= n; e++) {
            CompiledSchedule[] max = stack(Purpose.STATION_MAX, e);
            CompiledSchedule[] external = stack(Purpose.EXTERNAL, e);
            CompiledSchedule[] tx = stack(Purpose.TX_PROFILE, e);
            CompiledSchedule[] txDefault = stack(Purpose.TX_DEFAULT, e);
            evses[e - 1] = evsePlan(e, tx, txDefault, max, external, new LocalLimits(station, units, e, 0));
            inSum[e - 1] = evsePlan(
                    e,
                    stationOnly ? none : tx,
                    stationOnly ? none : txDefault,
                    none,
                    perEvse ? external : none,
                    new LocalLimits(station, units, e));
        }
        CompiledSchedule[] max = stack(Purpose.STATION_MAX, 0);
        CompiledSchedule[] external = perEvse ? none : stack(Purpose.EXTERNAL, 0);
        return new Plan(evses, inSum, new StationPlan(station, units, policies, max, external, inSum));
    }

    private EvsePlan evsePlan(
            int evse,
            CompiledSchedule[] tx,
            CompiledSchedule[] txDefault,
            CompiledSchedule[] max,
            CompiledSchedule[] external,
            LocalLimits local) {
        return new EvsePlan(station, units, policies, transactions[evse], tx, txDefault, max, external, local);
    }

    private CompiledSchedule[] stack(Purpose purpose, int evse) {
        return ranked.stream()
                .filter(schedule -> schedule.installed.profile().purpose() == purpose)
                .filter(schedule -> isHere(schedule.installed, evse))
                .filter(schedule -> exclusion(schedule, evse) == null)
                .toArray(CompiledSchedule[]::new);
    }

    /** All profiles that have to do with an EVSE, highest rank first, with those that do not count there. */
    List<Candidate> candidates(int evse, boolean simulateTx) {
        List<Candidate> candidates = new ArrayList<>();
        for (CompiledSchedule schedule : ranked) {
            if (isHere(schedule.installed, evse)) {
                Candidate excluded = exclusion(schedule, evse);
                boolean idle = evse > 0 && transactions[evse] == null && !simulateTx;
                boolean isDefault = schedule.installed.profile().purpose() == Purpose.TX_DEFAULT;
                if (excluded == null && isDefault && idle) {
                    excluded = excluded(schedule, "S7", "no transaction is running");
                }
                candidates.add(excluded == null ? new Candidate(schedule.installed, schedule, null, "") : excluded);
            }
        }
        left.stream().filter(candidate -> isHere(candidate.installed(), evse)).forEach(candidates::add);
        return candidates;
    }

    /** Whether a profile was set where it could concern an EVSE. */
    private static boolean isHere(InstalledProfile installed, int evse) {
        return installed.evse() == evse || installed.evse() == 0;
    }

    private static Candidate excluded(CompiledSchedule schedule, String rule, String reason) {
        return new Candidate(schedule.installed, schedule, rule, reason);
    }

    /** Why a profile does not count for an EVSE; null if it does. */
    private @Nullable Candidate exclusion(CompiledSchedule schedule, int evse) {
        Profile profile = schedule.installed.profile();
        Transaction transaction = transactions[evse];
        if (!profile.purpose().allowedOn(schedule.evse())) {
            return excluded(schedule, "S1", "it has no effect where it was set");
        }
        if (profile.purpose() == Purpose.TX_PROFILE) {
            if (transaction == null && policies.txProfileWithoutTx() == TxProfileWithoutTx.IGNORE) {
                return excluded(schedule, "S7", "no transaction is running");
            }
            String id = profile.transactionId();
            if (transaction != null && id != null && !id.equals(transaction.id())) {
                return excluded(schedule, "S7", "it is for another transaction");
            }
        }
        if (profile.purpose() == Purpose.TX_DEFAULT && txProfileRules(evse)) {
            return excluded(schedule, "S4", "the transaction has a TxProfile, by policy");
        }
        boolean floating = schedule.origin == CompiledSchedule.Origin.SESSION && transaction == null;
        return floating && policies.relativeWithoutTx() == RelativeWithoutTx.IGNORE
                ? excluded(schedule, "T9", "it counts from a transaction, and none is running")
                : null;
    }

    /** Whether TxDefaultProfiles are out because there is a TxProfile (policy TxProfileGap). */
    private boolean txProfileRules(int evse) {
        return policies.txProfileGap() == Policies.TxProfileGap.NONE
                && evse > 0
                && ranked.stream()
                        .anyMatch(schedule -> schedule.installed.profile().purpose() == Purpose.TX_PROFILE
                                && schedule.evse() == evse
                                && exclusion(schedule, evse) == null);
    }

    /** From when relative schedules count on an EVSE. */
    long session(int evse, long window) {
        Transaction transaction = transactions[evse];
        return transaction == null || transaction.start() == null
                ? window
                : transaction.start().getEpochSecond();
    }
}
