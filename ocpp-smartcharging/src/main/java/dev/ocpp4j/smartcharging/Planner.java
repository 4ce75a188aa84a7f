package dev.ocpp4j.smartcharging;

import dev.ocpp4j.smartcharging.Policies.RelativeWithoutTx;
import dev.ocpp4j.smartcharging.Policies.TxDefaultPrecedence;
import dev.ocpp4j.smartcharging.Policies.TxProfileWithoutTx;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Decides which profiles are candidates for which EVSE, and ranks them (rules S1, S2, S6, S7, S8). */
final class Planner {
    private final Station station;
    private final Policies policies;
    private final Units units;
    private final @Nullable Transaction[] transactions;
    /** Highest rank first. */
    private final List<CompiledSchedule> ranked;

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
        // The last one installed comes first, and sorting keeps that order among equals.
        for (int i = profiles.size() - 1; i >= 0; i--) {
            InstalledProfile installed = profiles.get(i);
            Schedule schedule = schedule(installed.profile(), alternative);
            if (schedule == null
                    || policies.ignorePurposes().contains(installed.profile().purpose())) {
                continue;
            }
            CompiledSchedule compiled = CompiledSchedule.of(installed, schedule, units, policies);
            if (compiled != null) {
                ranked.add(compiled);
            }
        }
        ranked.sort(rank());
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
        CompiledSchedule[][][] caps = new CompiledSchedule[n][][];
        CompiledSchedule[][][] externals = new CompiledSchedule[n][][];
        boolean stationOnly = policies.evse0() == Policies.Evse0.STATION_ONLY;
        CompiledSchedule[] none = {};
        for (int e = 1; e <= n; e++) {
            CompiledSchedule[] max = stack(Purpose.STATION_MAX, 0, e);
            CompiledSchedule[] external = stack(Purpose.EXTERNAL, 0, e);
            CompiledSchedule[] tx = stack(Purpose.TX_PROFILE, e, e);
            CompiledSchedule[] txDefault = stack(Purpose.TX_DEFAULT, e, e);
            caps[e - 1] = EvsePlan.stacks(max, external);
            externals[e - 1] = EvsePlan.stacks(external);
            LocalLimits own = new LocalLimits(station, units, e);
            LocalLimits all = new LocalLimits(station, units, e, 0);
            evses[e - 1] = new EvsePlan(station, units, policies, transactions[e], tx, txDefault, caps[e - 1], all);
            inSum[e - 1] = new EvsePlan(
                    station,
                    units,
                    policies,
                    transactions[e],
                    stationOnly ? none : tx,
                    stationOnly ? none : txDefault,
                    externals[e - 1],
                    own);
        }
        CompiledSchedule[] external = policies.externalOnEvse0() == Policies.ExternalOnEvse0.PER_EVSE && !stationOnly
                ? none
                : stack(Purpose.EXTERNAL, 0, 0);
        CompiledSchedule[][] onStation = EvsePlan.stacks(stack(Purpose.STATION_MAX, 0, 0), external);
        return new Plan(evses, caps, inSum, externals, new StationPlan(station, units, policies, onStation, inSum));
    }

    /**
     * The candidates of a purpose.
     *
     * @param on the EVSE on which they must be set; a TxDefaultProfile may be set on 0 as well
     * @param evse the EVSE for which they are to count
     */
    private CompiledSchedule[] stack(Purpose purpose, int on, int evse) {
        Transaction transaction = transactions[evse];
        Predicate<CompiledSchedule> counts = schedule -> {
            Profile profile = schedule.installed.profile();
            boolean here = schedule.evse() == on || (schedule.evse() == 0 && purpose == Purpose.TX_DEFAULT);
            return here
                    && profile.purpose() == purpose
                    && (purpose != Purpose.TX_PROFILE || isFor(profile, transaction))
                    && (transaction != null
                            || schedule.origin != CompiledSchedule.Origin.SESSION
                            || policies.relativeWithoutTx() == RelativeWithoutTx.NOW);
        };
        return ranked.stream().filter(counts).toArray(CompiledSchedule[]::new);
    }

    private boolean isFor(Profile profile, @Nullable Transaction transaction) {
        if (transaction == null) {
            return policies.txProfileWithoutTx() == TxProfileWithoutTx.USE;
        }
        return profile.transactionId() == null || profile.transactionId().equals(transaction.id());
    }
}
