package dev.ocpp4j.v16.station;

import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.core.station.Calls;
import dev.ocpp4j.core.station.Loop;
import dev.ocpp4j.core.station.OnLoop;
import dev.ocpp4j.core.station.StationClock;
import dev.ocpp4j.core.station.StationMemory;
import dev.ocpp4j.core.station.Timers;
import dev.ocpp4j.v16.common.ChargingProfile;
import dev.ocpp4j.v16.configuration.ConfigurationKeys;
import dev.ocpp4j.v16.configuration.FeatureProfile;
import dev.ocpp4j.v16.core.BootNotificationRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A {@link ChargePoint} as its parts see it. Everything is used on the loop of the station only, or before the station is
 * switched on.
 */
public final class StationContext {
    private final Assembly station;
    private final List<TransactionListener> listeners = new ArrayList<>();
    private @Nullable StartProfile startProfile;
    private final OnLoop onLoop;
    private final Handlers.Builder handlers = Handlers.builder();
    private final Map<Enum<?>, Trigger> triggers = new HashMap<>();
    private final List<Runnable> whenAccepted = new ArrayList<>();
    private final List<Runnable> whenRestarting = new ArrayList<>();
    private final List<Runnable> whenNoTransaction = new ArrayList<>();

    /** @param station complete up to here */
    StationContext(Assembly station) {
        this.station = station;
        onLoop = new OnLoop(station.loop, station.boot::isRejected);
    }

    /** Where everything runs. */
    public Loop loop() {
        return station.loop;
    }

    /** What is due later; forgotten when the station restarts. */
    public Timers timers() {
        return station.timers;
    }

    /** The time of the station. */
    public StationClock clock() {
        return station.clock;
    }

    /** The way to the Central System. What it says while there is no connection is lost. */
    public Calls calls() {
        return station.calls;
    }

    /** The configuration keys; a part may add its own. */
    public Configuration configuration() {
        return station.configuration;
    }

    /** What outlasts restarts. */
    public StationMemory memory() {
        return station.memory;
    }

    /** Adds a profile to those that the station supports (1.6 section 9.1.29). */
    public void support(FeatureProfile profile) {
        List<String> words = new ArrayList<>(station.configuration.get(ConfigurationKeys.SUPPORTED_FEATURE_PROFILES));
        String word = profile.word().orElseThrow(() -> new IllegalArgumentException(profile + " has no word"));
        if (!words.contains(word)) {
            words.add(word);
            station.configuration.set(ConfigurationKeys.SUPPORTED_FEATURE_PROFILES, List.copyOf(words));
        }
    }

    /** How many connectors there are. */
    public int connectors() {
        return station.configuration.get(ConfigurationKeys.NUMBER_OF_CONNECTORS);
    }

    /** Is told of the transactions of the station. */
    public void onTransaction(TransactionListener listener) {
        listeners.add(listener);
    }

    /** Decides about the charging profile that a RemoteStartTransaction may carry (1.6 section 5.16.2). */
    public interface StartProfile {
        /** Whether the profile would do for a transaction there; {@link TransactionListener#started} brings it again. */
        boolean accept(int connectorId, ChargingProfile profile);
    }

    /** Takes the profiles that come with RemoteStartTransaction; without this they are passed over. */
    public void onStartProfile(StartProfile decision) {
        startProfile = decision;
    }

    /** Sets how much a connector may give; null for no limit. At 0 its status is SuspendedEVSE. */
    public void limit(int connectorId, @Nullable ChargingLimit limit) {
        station.limit(connectorId, limit);
    }

    /** Whether the station is accepted and has a connection. */
    public boolean isOnline() {
        return station.operation.isOnline();
    }

    /** Whether no connector has a session. */
    public boolean isIdle() {
        return station.isIdle();
    }

    /** Answers the requests of a type, on the loop; replaces what the station itself would answer. */
    public <R extends Response, Q extends Request<R>> void on(Class<Q> request, BiFunction<Q, Exchange, R> handler) {
        handlers.onAsync(request, onLoop.answer(handler));
    }

    /** Runs a task on the loop once the answer to a request is out. */
    public void afterReply(Exchange exchange, Runnable task) {
        onLoop.afterReply(exchange, task);
    }

    /**
     * Sends a message when it is asked for by TriggerMessage or ExtendedTriggerMessage.
     *
     * @param message a constant of MessageTrigger or of MessageTriggerEnumType
     * @param decision what to do about it
     */
    public void onTrigger(Enum<?> message, Trigger decision) {
        triggers.put(message, decision);
    }

    /** Runs a task each time that the station was accepted after a restart. */
    public void onAccepted(Runnable task) {
        whenAccepted.add(task);
    }

    /** Runs a task each time that the station goes off, to restart or for good; what was due later is forgotten by then. */
    public void onRestart(Runnable task) {
        whenRestarting.add(task);
    }

    /** Runs a task on the loop as soon as no transaction goes on; at once when none does. A restart forgets it. */
    public void whenNoTransaction(Runnable task) {
        if (station.isInTransaction()) {
            whenNoTransaction.add(task);
        } else {
            task.run();
        }
    }

    /**
     * Keeps connectors that have no session, and others from its end on, out of service until that is taken back or the
     * station restarts. It does not touch the availability that the Central System wants.
     */
    public void block(boolean blocked) {
        station.block(blocked);
    }

    /** Puts all connectors out of service, or back into it, as ChangeAvailability does; in a session from its end on. */
    public void operative(boolean inService) {
        station.availability.change(null, inService);
    }

    /** What the next BootNotification says. */
    public void identify(BootNotificationRequest boot) {
        station.operation.identify(boot);
    }

    /** What the last BootNotification said. */
    public BootNotificationRequest identity() {
        return station.operation.identity();
    }

    /** Restarts the station; transactions end first. */
    public void restart() {
        station.operation.reboot();
    }

    List<TransactionListener> listeners() {
        return listeners;
    }

    boolean acceptsForStart(int connectorId, @Nullable ChargingProfile profile) {
        return profile == null || startProfile == null || startProfile.accept(connectorId, profile);
    }

    OnLoop onLoop() {
        return onLoop;
    }

    Handlers handlers() {
        return handlers.build();
    }

    Map<Enum<?>, Trigger> triggers() {
        return triggers;
    }

    void accepted() {
        whenAccepted.forEach(Runnable::run);
    }

    void restarting() {
        whenNoTransaction.clear();
        whenRestarting.forEach(Runnable::run);
    }

    void transactionsOver() {
        List<Runnable> tasks = List.copyOf(whenNoTransaction);
        whenNoTransaction.clear();
        tasks.forEach(station.loop::execute);
    }
}
