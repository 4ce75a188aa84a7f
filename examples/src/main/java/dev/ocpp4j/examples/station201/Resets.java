package dev.ocpp4j.examples.station201;

import dev.ocpp4j.core.Outbox;
import dev.ocpp4j.core.station.Timers;
import dev.ocpp4j.v201.provisioning.BootReason;
import dev.ocpp4j.v201.transactions.Reason;
import dev.ocpp4j.v201.transactions.TriggerReason;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Resets of the station and of single EVSEs, at once or after the last transaction (B11, B12). Used on the loop only. */
final class Resets {
    /** How long the last TransactionEvents may take to be delivered before a reset goes on (B12.FR.05). */
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final List<Evse> evses;
    private final TransactionControl control;
    private final ConnectorReports reports;
    private final Outbox outbox;
    private final Timers timers;
    private final Executor loop;
    private final Duration evseTime;
    private final Consumer<BootReason> restart;
    private final Set<Evse> waiting = new HashSet<>();
    private boolean stationWaits;

    /**
     * @param evseTime how long an EVSE is away when it is reset
     * @param restart restarts the station
     */
    Resets(
            List<Evse> evses,
            TransactionControl control,
            ConnectorReports reports,
            Outbox outbox,
            Timers timers,
            Executor loop,
            Duration evseTime,
            Consumer<BootReason> restart) {
        this.evses = evses;
        this.control = control;
        this.reports = reports;
        this.outbox = outbox;
        this.timers = timers;
        this.loop = loop;
        this.evseTime = evseTime;
        this.restart = restart;
    }

    /** The station resets when its last transaction is over, or an EVSE when its own is. @param only null for the station */
    void later(@Nullable Evse only) {
        if (only == null) {
            stationWaits = true;
            evses.forEach(this::block);
        } else {
            waiting.add(only);
            block(only);
        }
    }

    /** The station or an EVSE resets now; transactions end before. @param only null for the station */
    void now(@Nullable Evse only) {
        if (only == null) {
            restart();
            evses.forEach(evse -> evse.resetWaiting(true));
            control.stopAll(TriggerReason.RESET_COMMAND, Reason.IMMEDIATE_RESET); // B12.FR.04
            restartWhenDelivered(BootReason.REMOTE_RESET);
        } else {
            control.stop(only, TriggerReason.RESET_COMMAND, Reason.IMMEDIATE_RESET); // B12.FR.08
            restart(only);
        }
    }

    /** No new transaction begins before the reset. */
    private void block(Evse evse) {
        evse.resetWaiting(true);
        reports.changed(evse);
    }

    private void restartWhenDelivered(BootReason why) {
        CompletableFuture<Void> ready = new CompletableFuture<>();
        ready.thenRun(() -> restart.accept(why));
        timers.after(GRACE, () -> ready.complete(null));
        outbox.emptied().thenRunAsync(() -> ready.complete(null), loop);
    }

    /** An EVSE is away for a moment (B11.FR.08). */
    private void restart(Evse evse) {
        block(evse);
        timers.after(evseTime, () -> {
            if (!stationWaits) {
                evse.resetWaiting(false);
                reports.changed(evse);
            }
        });
    }

    /** A transaction is over: what waited for that is done. */
    void ended(Evse evse) {
        if (stationWaits) {
            if (evses.stream().noneMatch(Evse::isInTransaction)) {
                stationWaits = false;
                restartWhenDelivered(BootReason.SCHEDULED_RESET); // B12.FR.03
            }
        } else if (waiting.remove(evse)) {
            restart(evse); // B12.FR.07
        }
    }

    /** The station restarts: nothing waits any more. */
    void restart() {
        stationWaits = false;
        waiting.clear();
    }
}
