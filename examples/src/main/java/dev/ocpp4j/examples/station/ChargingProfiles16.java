package dev.ocpp4j.examples.station;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.CHARGE_PROFILE_MAX_STACK_LEVEL;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.CHARGING_SCHEDULE_ALLOWED_CHARGING_RATE_UNIT;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.CHARGING_SCHEDULE_MAX_PERIODS;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.MAX_CHARGING_PROFILES_INSTALLED;

import dev.ocpp4j.core.station.Timers;
import dev.ocpp4j.smartcharging.AcceptanceRules;
import dev.ocpp4j.smartcharging.Capabilities;
import dev.ocpp4j.smartcharging.Limit;
import dev.ocpp4j.smartcharging.Policies;
import dev.ocpp4j.smartcharging.ProfileStore;
import dev.ocpp4j.smartcharging.RateUnit;
import dev.ocpp4j.smartcharging.Station;
import dev.ocpp4j.smartcharging.Transaction;
import dev.ocpp4j.smartcharging.v16.SmartCharging16;
import dev.ocpp4j.v16.common.ChargingRateUnit;
import dev.ocpp4j.v16.configuration.FeatureProfile;
import dev.ocpp4j.v16.smartcharging.ClearChargingProfileRequest;
import dev.ocpp4j.v16.smartcharging.GetCompositeScheduleRequest;
import dev.ocpp4j.v16.smartcharging.SetChargingProfileRequest;
import dev.ocpp4j.v16.station.ChargingLimit;
import dev.ocpp4j.v16.station.StationContext;
import dev.ocpp4j.v16.station.StationPart;
import dev.ocpp4j.v16.station.TransactionListener;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Smart charging for a station of 1.6: keeps charging profiles, and tells the hardware how much may be drawn, whenever
 * that changes. Used on the loop of the station.
 */
public final class ChargingProfiles16 implements StationPart, TransactionListener {
    private static final int VOLTAGE = 230;
    private static final int MAX_STACK_LEVEL = 8;
    private static final int MAX_PERIODS = 24;
    private static final int MAX_PROFILES = 16;
    /** Limits hold from a whole second on. */
    private static final Duration LATE = Duration.ofMillis(1);

    private final Map<Integer, Instant> starts = new HashMap<>();
    private StationContext station;
    private ProfileStore store;
    private Timers.@Nullable Timer next;

    /** For one station, on three phases. */
    public ChargingProfiles16() {}

    @Override
    public void join(StationContext context) {
        station = context;
        Capabilities capabilities = new Capabilities(Station.ac(context.connectors(), VOLTAGE))
                .withMaxStackLevel(MAX_STACK_LEVEL)
                .withMaxPeriods(MAX_PERIODS)
                .withMaxProfiles(MAX_PROFILES);
        store = new ProfileStore(capabilities, AcceptanceRules.OCPP_16, Policies.OCPP_16, context.clock());
        store.onChange(schedules -> apply());
        context.support(FeatureProfile.SMART_CHARGING);
        context.configuration()
                .readOnly(CHARGE_PROFILE_MAX_STACK_LEVEL, MAX_STACK_LEVEL)
                .readOnly(CHARGING_SCHEDULE_ALLOWED_CHARGING_RATE_UNIT, List.of("Current", "Power"))
                .readOnly(CHARGING_SCHEDULE_MAX_PERIODS, MAX_PERIODS)
                .readOnly(MAX_CHARGING_PROFILES_INSTALLED, MAX_PROFILES);
        SmartCharging16 answers = new SmartCharging16(store);
        context.on(SetChargingProfileRequest.class, answers::setChargingProfile);
        context.on(ClearChargingProfileRequest.class, answers::clearChargingProfile);
        context.on(GetCompositeScheduleRequest.class, answers::getCompositeSchedule);
        context.onStartProfile((connectorId, profile) ->
                answers.acceptForStart(connectorId, profile).accepted());
        context.onTransaction(this);
        context.onAccepted(this::apply);
    }

    /** Before the Central System has given an id, only the limits for all transactions hold. */
    @Override
    public void started(int connectorId, Instant at) {
        starts.put(connectorId, at);
        store.transactionStarted(new Transaction(connectorId, null, at));
    }

    @Override
    public void identified(int connectorId, int transactionId) {
        store.transactionStarted(
                new Transaction(connectorId, Integer.toString(transactionId), starts.get(connectorId)));
    }

    @Override
    public void ended(int connectorId) {
        starts.remove(connectorId);
        store.transactionEnded(connectorId);
    }

    /** Tells the hardware what holds now, and comes back when that changes. */
    private void apply() {
        if (next != null) {
            next.cancel();
            next = null;
        }
        Instant now = station.clock().now();
        Instant until = null;
        for (int connector = 1; connector <= station.connectors(); connector++) {
            Limit limit = store.schedules().limitAt(connector, RateUnit.W, now);
            station.limit(
                    connector,
                    limit.known()
                            .map(watts -> new ChargingLimit(watts, ChargingRateUnit.W, limit.numberPhases()))
                            .orElse(null));
            if (limit.until() != null && (until == null || limit.until().isBefore(until))) {
                until = limit.until();
            }
        }
        if (until != null) {
            next = station.timers().after(Duration.between(now, until).plus(LATE), this::apply);
        }
    }
}
