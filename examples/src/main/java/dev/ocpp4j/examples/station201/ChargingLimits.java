package dev.ocpp4j.examples.station201;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.station.StationClock;
import dev.ocpp4j.core.station.Timers;
import dev.ocpp4j.examples.station.Hardware;
import dev.ocpp4j.smartcharging.AcceptanceRules;
import dev.ocpp4j.smartcharging.Capabilities;
import dev.ocpp4j.smartcharging.Limit;
import dev.ocpp4j.smartcharging.Policies;
import dev.ocpp4j.smartcharging.ProfileStore;
import dev.ocpp4j.smartcharging.RateUnit;
import dev.ocpp4j.smartcharging.Station;
import dev.ocpp4j.smartcharging.v201.SmartCharging201;
import dev.ocpp4j.v201.common.ChargingProfile;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;

/** Lets the hardware give no more than the charging profiles allow (block K). Used on the loop, but for the handlers. */
final class ChargingLimits {
    private static final int VOLTAGE = 230;

    private final List<Evse> evses;
    private final StationVariables variables;
    private final Hardware hardware;
    private final StationClock clock;
    private final Timers timers;
    private final ProfileStore store;
    private final SmartCharging201 smart;
    private final Map<Evse, Timers.Timer> changes = new HashMap<>();

    /** @param loop where the hardware is told of limits */
    ChargingLimits(
            List<Evse> evses,
            StationVariables variables,
            Hardware hardware,
            StationClock clock,
            Timers timers,
            Executor loop) {
        this.evses = evses;
        this.variables = variables;
        this.hardware = hardware;
        this.clock = clock;
        this.timers = timers;
        Capabilities capabilities = new Capabilities(Station.ac(evses.size(), VOLTAGE))
                .withMaxProfiles(OptionalVariables.MAX_PROFILES)
                .withMaxStackLevel(OptionalVariables.MAX_STACK_LEVEL)
                .withMaxPeriods(OptionalVariables.MAX_PERIODS);
        store = new ProfileStore(capabilities, AcceptanceRules.OCPP_201, Policies.OCPP_201, clock);
        smart = new SmartCharging201(store);
        store.onChange(schedules -> loop.execute(this::apply));
    }

    Handlers handlers() {
        return smart.handlers();
    }

    /** The profile of a remote start, which counts from the start of the transaction (F01.FR.10, K05). */
    boolean accept(Evse evse, ChargingProfile profile) {
        return smart.acceptForStart(evse.id(), profile).accepted();
    }

    void started(Evse evse) {
        Transaction transaction = evse.transaction().orElseThrow();
        store.transactionStarted(
                new dev.ocpp4j.smartcharging.Transaction(evse.id(), transaction.id(), transaction.started()));
    }

    void ended(Evse evse) {
        store.transactionEnded(evse.id());
    }

    /** Something is different, or the station has started. */
    void apply() {
        variables.optional.profiles = store.profiles().size();
        evses.forEach(this::apply);
    }

    private void apply(Evse evse) {
        Limit limit = store.limit(evse.id(), RateUnit.W);
        hardware.limit(evse.id(), limit.limit(), clock.now());
        Timers.Timer before = changes.remove(evse);
        if (before != null) {
            before.cancel();
        }
        if (limit.until() != null) {
            Duration left = Duration.between(clock.now(), limit.until());
            changes.put(evse, timers.after(left, () -> apply(evse)));
        }
    }
}
