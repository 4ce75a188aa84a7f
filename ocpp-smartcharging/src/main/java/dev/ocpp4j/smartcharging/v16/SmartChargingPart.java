package dev.ocpp4j.smartcharging.v16;

import dev.ocpp4j.core.InvalidMessageException;
import dev.ocpp4j.smartcharging.AcceptanceRules;
import dev.ocpp4j.smartcharging.Capabilities;
import dev.ocpp4j.smartcharging.Limit;
import dev.ocpp4j.smartcharging.Policies;
import dev.ocpp4j.smartcharging.ProfileStore;
import dev.ocpp4j.smartcharging.RateUnit;
import dev.ocpp4j.smartcharging.Transaction;
import dev.ocpp4j.v16.common.ChargingProfile;
import dev.ocpp4j.v16.common.ChargingRateUnit;
import dev.ocpp4j.v16.configuration.ConfigurationKeys;
import dev.ocpp4j.v16.configuration.FeatureProfile;
import dev.ocpp4j.v16.smartcharging.ClearChargingProfileRequest;
import dev.ocpp4j.v16.smartcharging.GetCompositeScheduleRequest;
import dev.ocpp4j.v16.smartcharging.SetChargingProfileRequest;
import dev.ocpp4j.v16.station.ChargingLimit;
import dev.ocpp4j.v16.station.StationContext;
import dev.ocpp4j.v16.station.StationPart;
import dev.ocpp4j.v16.station.TransactionListener;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Smart charging for a {@link dev.ocpp4j.v16.station.ChargePoint}: takes, clears and composes charging profiles, keeps
 * them over restarts (1.6 erratum 3.37), and sets the limit of each connector whenever it changes.
 *
 * <pre>{@code
 * Capabilities capabilities = new Capabilities(Station.ac(2, 230).withDefaultWatts(new BigDecimal("22000")))
 *         .withMaxStackLevel(10).withMaxPeriods(24).withMaxProfiles(20);
 * ChargePoint station = ChargePoint.builder(boot, 2)
 *         .part(new SmartChargingPart(capabilities, RateUnit.A))
 *         .build(link, hardware, meter); // hardware.limit(connectorId, limit) is called at each change
 * }</pre>
 */
public final class SmartChargingPart implements StationPart, TransactionListener {
    private static final System.Logger LOG = System.getLogger(SmartChargingPart.class.getName());
    private static final String NAME = "chargingprofiles";

    private final Capabilities capabilities;
    private final RateUnit unit;
    private final Map<Integer, ChargingLimit> set = new HashMap<>();
    private @Nullable StationContext station;
    private @Nullable ProfileStore store;
    private @Nullable SmartCharging16 handlers;
    private Runnable next = () -> {};

    /**
     * @param capabilities what the station accepts, with as many EVSEs as it has connectors
     * @param unit in what the hardware is given its limits
     */
    public SmartChargingPart(Capabilities capabilities, RateUnit unit) {
        this.capabilities = capabilities;
        this.unit = unit;
    }

    @Override
    public void join(StationContext context) {
        station = context;
        store = new ProfileStore(capabilities, AcceptanceRules.OCPP_16, Policies.OCPP_16, context.clock());
        handlers = new SmartCharging16(store);
        configure();
        context.on(SetChargingProfileRequest.class, handlers::setChargingProfile);
        context.on(ClearChargingProfileRequest.class, handlers::clearChargingProfile);
        context.on(GetCompositeScheduleRequest.class, handlers::getCompositeSchedule);
        context.onStartProfile(this::isAcceptable);
        context.onTransaction(this);
        restore();
        store.onChange(schedules -> changed());
        context.loop().execute(this::apply);
    }

    private void configure() {
        List<String> units = capabilities.station().allowedUnits().stream()
                .map(allowed -> allowed == RateUnit.A ? "Current" : "Power")
                .toList();
        station.support(FeatureProfile.SMART_CHARGING);
        station.configuration()
                .readOnly(ConfigurationKeys.CHARGE_PROFILE_MAX_STACK_LEVEL, capabilities.maxStackLevel())
                .readOnly(ConfigurationKeys.CHARGING_SCHEDULE_ALLOWED_CHARGING_RATE_UNIT, units)
                .readOnly(ConfigurationKeys.CHARGING_SCHEDULE_MAX_PERIODS, capabilities.maxPeriods())
                .readOnly(ConfigurationKeys.MAX_CHARGING_PROFILES_INSTALLED, capabilities.maxProfiles());
    }

    private void restore() {
        try {
            station.memory().get(NAME).map(Snapshot16::read).ifPresent(kept -> kept.restore(store, List.of()));
        } catch (InvalidMessageException | IllegalArgumentException e) {
            LOG.log(Level.ERROR, "The charging profiles that were kept cannot be read", e);
        }
    }

    /** Whether the profile of a request to start would do; it is taken when the transaction starts. */
    private boolean isAcceptable(int connectorId, ChargingProfile profile) {
        boolean accepted = handlers.acceptForStart(connectorId, profile).accepted();
        store.startFailed(connectorId);
        return accepted;
    }

    @Override
    public void started(int connectorId, Instant at, @Nullable ChargingProfile startProfile) {
        if (startProfile != null) {
            handlers.acceptForStart(connectorId, startProfile);
        }
        store.transactionStarted(new Transaction(connectorId, null, at));
    }

    @Override
    public void identified(int connectorId, int transactionId) {
        Instant start = store.transactions().stream()
                .filter(running -> running.evse() == connectorId)
                .map(Transaction::start)
                .findFirst()
                .orElseGet(store::now);
        store.transactionStarted(new Transaction(connectorId, Integer.toString(transactionId), start));
    }

    @Override
    public void ended(int connectorId) {
        store.transactionEnded(connectorId);
    }

    private void changed() {
        station.memory().put(NAME, Snapshot16.of(store).write());
        apply();
    }

    /** Sets the limits that hold now, and comes again when the first of them may change. */
    private void apply() {
        next.run();
        next = () -> {};
        Instant now = store.now();
        Instant soonest = null;
        for (int connectorId = 1; connectorId <= capabilities.station().evses(); connectorId++) {
            Limit limit = store.limit(connectorId, unit);
            set(connectorId, limit);
            if (limit.until() != null && (soonest == null || limit.until().isBefore(soonest))) {
                soonest = limit.until();
            }
        }
        if (soonest != null) {
            Duration wait = Duration.between(now, soonest);
            next = station.loop().after(wait.isNegative() ? Duration.ZERO : wait, this::apply);
        }
    }

    private void set(int connectorId, Limit limit) {
        ChargingLimit wanted = limit.known()
                .map(most -> new ChargingLimit(
                        most, unit == RateUnit.A ? ChargingRateUnit.A : ChargingRateUnit.W, limit.numberPhases()))
                .orElse(null);
        ChargingLimit before = wanted == null ? set.remove(connectorId) : set.put(connectorId, wanted);
        if (wanted == null ? before != null : !wanted.equals(before)) {
            station.limit(connectorId, wanted);
        }
    }
}
