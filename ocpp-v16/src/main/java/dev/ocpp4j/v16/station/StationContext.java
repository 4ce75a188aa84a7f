package dev.ocpp4j.v16.station;

import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.core.station.Calls;
import dev.ocpp4j.core.station.Loop;
import dev.ocpp4j.core.station.OnLoop;
import dev.ocpp4j.core.station.StationClock;
import dev.ocpp4j.core.station.Timers;
import dev.ocpp4j.v16.core.BootNotificationRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;

/**
 * A {@link ChargePoint} as its parts see it. Everything is used on the loop of the station only, or before the station is
 * switched on.
 */
public final class StationContext {
    private final ChargePoint station;
    private final Loop loop;
    private final Timers timers;
    private final StationClock clock;
    private final Calls calls;
    private final Configuration configuration;
    private final OnLoop onLoop;
    private final Handlers.Builder handlers = Handlers.builder();
    private final Map<Enum<?>, Trigger> triggers = new HashMap<>();
    private final List<Runnable> whenAccepted = new ArrayList<>();
    private final List<Runnable> whenRestarting = new ArrayList<>();
    private final List<Runnable> whenNoTransaction = new ArrayList<>();

    StationContext(
            ChargePoint station,
            Loop loop,
            Timers timers,
            StationClock clock,
            Calls calls,
            Configuration configuration,
            BooleanSupplier silent) {
        this.station = station;
        this.loop = loop;
        this.timers = timers;
        this.clock = clock;
        this.calls = calls;
        this.configuration = configuration;
        onLoop = new OnLoop(loop, silent);
    }

    /** Where everything runs. */
    public Loop loop() {
        return loop;
    }

    /** What is due later; forgotten when the station restarts. */
    public Timers timers() {
        return timers;
    }

    /** The time of the station. */
    public StationClock clock() {
        return clock;
    }

    /** The way to the Central System. What it says while there is no connection is lost. */
    public Calls calls() {
        return calls;
    }

    /** The configuration keys; a part may add its own. */
    public Configuration configuration() {
        return configuration;
    }

    /** Whether the station is accepted and has a connection. */
    public boolean isOnline() {
        return station.isOnline();
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
        station.changeAvailability(null, inService);
    }

    /** What the next BootNotification says. */
    public void identify(BootNotificationRequest boot) {
        station.identify(boot);
    }

    /** What the last BootNotification said. */
    public BootNotificationRequest identity() {
        return station.identity();
    }

    /** Restarts the station; transactions end first. */
    public void restart() {
        station.restartByItself();
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
        tasks.forEach(loop::execute);
    }
}
