package dev.ocpp4j.examples.station201;

import dev.ocpp4j.core.station.StationClock;
import dev.ocpp4j.core.station.Ticks;
import dev.ocpp4j.core.station.Timers;
import dev.ocpp4j.examples.station.Hardware;
import dev.ocpp4j.v201.common.AuthorizationStatus;
import dev.ocpp4j.v201.common.IdToken;
import dev.ocpp4j.v201.common.IdTokenEnum;
import dev.ocpp4j.v201.common.IdTokenInfo;
import dev.ocpp4j.v201.common.MeterValue;
import dev.ocpp4j.v201.common.ReadingContext;
import dev.ocpp4j.v201.devicemodel.station.DeviceVariable;
import dev.ocpp4j.v201.transactions.ChargingState;
import dev.ocpp4j.v201.transactions.Reason;
import dev.ocpp4j.v201.transactions.TransactionEvent;
import dev.ocpp4j.v201.transactions.TriggerReason;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * From a plug or a card to a transaction and to its end (blocks C, E and F). When a transaction starts and stops
 * follows from what becomes true and false, by TxStartPoint and TxStopPoint. Used on the loop only.
 */
final class Sessions {
    private final List<Evse> evses;
    private final StationVariables variables;
    private final Hardware hardware;
    private final StationClock clock;
    private final Timers timers;
    private final Authorizer authorizer;
    private final TransactionEvents events;
    private final ConnectorReports reports;
    private final Samples samples;
    private final Supplier<String> ids;
    private final BooleanSupplier accepted;
    private final Consumer<Evse> whenEnded;
    private final Map<Evse, Timers.Timer> timeouts = new HashMap<>();

    /**
     * @param ids makes transaction ids, each one only once in the life of the station (E01.FR.08)
     * @param accepted whether the CSMS has accepted the station: before, nothing is started
     * @param whenEnded is told of each end of a transaction
     */
    Sessions(
            List<Evse> evses,
            StationVariables variables,
            Hardware hardware,
            StationClock clock,
            Timers timers,
            Authorizer authorizer,
            TransactionEvents events,
            ConnectorReports reports,
            Samples samples,
            Supplier<String> ids,
            BooleanSupplier accepted,
            Consumer<Evse> whenEnded) {
        this.evses = evses;
        this.variables = variables;
        this.hardware = hardware;
        this.clock = clock;
        this.timers = timers;
        this.authorizer = authorizer;
        this.events = events;
        this.reports = reports;
        this.samples = samples;
        this.ids = ids;
        this.accepted = accepted;
        this.whenEnded = whenEnded;
    }

    /** The intervals between meter values have changed. */
    void rearm() {
        evses.forEach(evse -> evse.transaction().ifPresent(Transaction::rearm));
    }

    // ---- what people do

    void plugIn(Evse evse, int connector) {
        if (!evse.isPlugged()) {
            cancelTimeout(evse);
            change(evse, TriggerReason.CABLE_PLUGGED_IN, null, null, () -> evse.plugIn(connector));
        }
    }

    void unplug(Evse evse) {
        if (evse.isPlugged()) {
            boolean stop = variables.get(variables.stopTxOnEvSideDisconnect);
            change(evse, TriggerReason.EV_COMMUNICATION_LOST, Reason.EV_DISCONNECTED, null, () -> {
                evse.unplug();
                if (stop) {
                    evse.deauthorize(); // E09.FR.01
                }
            });
            evse.authorization().ifPresent(authorization -> awaitCable(evse, authorization));
        }
    }

    void vehicleReady(Evse evse, boolean ready) {
        change(evse, TriggerReason.CHARGING_STATE_CHANGED, Reason.STOPPED_BY_EV, null, () -> evse.vehicleReady(ready));
    }

    void presentToken(Evse evse, IdToken token) {
        Authorization wish = new Authorization(token, null, null);
        Optional<Authorization> current = evse.authorization();
        if (!accepted.getAsBoolean() || evse.isFaulted()) {
            return;
        }
        if (current.filter(authorization -> authorization.isFor(token)).isPresent()) {
            stopBy(evse, token); // the same token need not be authorized again (C01.FR.03, E07.FR.01)
        } else {
            authorizer.authorize(wish, evse.id(), authorization -> presented(evse, authorization));
        }
    }

    private void presented(Evse evse, Authorization authorization) {
        if (isMaster(authorization)) {
            stopAll(TriggerReason.STOP_AUTHORIZED, Reason.MASTER_PASS); // C16.FR.02
        } else if (evse.authorization().isEmpty()) {
            granted(evse, authorization);
        } else if (evse.authorization().filter(authorization::isWith).isPresent()) {
            stopBy(evse, authorization.token()); // C09.FR.03
        }
    }

    private void stopBy(Evse evse, IdToken token) {
        change(evse, TriggerReason.STOP_AUTHORIZED, Reason.LOCAL, token, evse::deauthorize);
    }

    private boolean isMaster(Authorization authorization) {
        String master = variables.get(variables.masterPassGroupId);
        return !master.isEmpty()
                && authorization.group() != null
                && authorization.group().idToken().equalsIgnoreCase(master);
    }

    // ---- what the CSMS wants

    /** Somebody may charge, as the CSMS says (F01, F02). */
    void remoteStart(Evse evse, Authorization wish) {
        // C03.FR.01: the CSMS has made this identifier itself.
        boolean ask =
                variables.get(variables.authorizeRemoteStart) && wish.token().type() != IdTokenEnum.CENTRAL;
        if (ask) {
            authorizer.authorize(wish, evse.id(), authorization -> granted(evse, authorization));
        } else {
            granted(evse, wish);
        }
    }

    void remoteStop(Evse evse, Transaction transaction) {
        if (!evse.isIn(transaction)) {
            return;
        }
        if (transaction.owner() == null) {
            stop(evse, TriggerReason.REMOTE_STOP, Reason.REMOTE);
        } else {
            change(evse, TriggerReason.REMOTE_STOP, Reason.REMOTE, null, evse::deauthorize); // F03.FR.02, F03.FR.03
        }
    }

    /** What the CSMS says to an identifier that charges already (E05). */
    void judged(
            Evse evse,
            Transaction transaction,
            IdToken token,
            @Nullable Authorization authorization,
            IdTokenInfo verdict) {
        boolean charging = authorization != null
                && evse.isIn(transaction)
                && evse.authorization().filter(current -> current.isFor(token)).isPresent();
        if (!charging) {
            return;
        }
        if (verdict.status() == AuthorizationStatus.ACCEPTED) {
            evse.grouped(authorization.withGroup(
                    verdict.groupIdToken() == null ? authorization.group() : verdict.groupIdToken()));
        } else if (variables.get(variables.stopTxOnInvalidId)) {
            change(evse, TriggerReason.DEAUTHORIZED, Reason.DE_AUTHORIZED, null, () -> {
                evse.deauthorize();
                evse.withhold();
            }); // E05.FR.09, E05.FR.10
        } else {
            change(evse, TriggerReason.CHARGING_STATE_CHANGED, null, null, evse::withhold); // E05.FR.02
        }
    }

    // ---- transactions

    private void granted(Evse evse, Authorization authorization) {
        Authorization before = evse.transaction().map(Transaction::owner).orElse(null);
        // Much may have happened while the CSMS was asked; a transaction stays with who had it (C01.FR.23), and a
        // master pass charges nothing (C16.FR.03).
        boolean possible = evse.isFree()
                && accepted.getAsBoolean()
                && !isMaster(authorization)
                && (before == null || before.isWith(authorization));
        if (possible) {
            change(evse, TriggerReason.AUTHORIZED, null, null, () -> evse.authorize(authorization));
            awaitCable(evse, authorization);
        }
    }

    private void awaitCable(Evse evse, Authorization authorization) {
        int seconds = variables.get(variables.evConnectionTimeOut);
        if (!evse.isPlugged() && seconds > 0) {
            cancelTimeout(evse);
            timeouts.put(evse, timers.after(Duration.ofSeconds(seconds), () -> {
                timeouts.remove(evse);
                if (!evse.isPlugged()
                        && evse.authorization().filter(authorization::isWith).isPresent()) {
                    // E03.FR.05, F02.FR.07
                    change(evse, TriggerReason.EV_CONNECT_TIMEOUT, Reason.TIMEOUT, null, evse::deauthorize);
                }
            }));
        }
    }

    private void cancelTimeout(Evse evse) {
        Timers.Timer timer = timeouts.remove(evse);
        if (timer != null) {
            timer.cancel();
        }
    }

    /** Transactions of vehicles that were there before the station was accepted (E01.FR.02). */
    void lookAtVehicles() {
        for (Evse evse : evses) {
            if (evse.isPlugged() && !evse.isInTransaction() && starts(evse, evse.points())) {
                begin(evse, TriggerReason.CABLE_PLUGGED_IN);
            }
        }
    }

    /** Does something to an EVSE, and what follows from it: the start or end of a transaction, or news of it. */
    private void change(
            Evse evse, TriggerReason trigger, @Nullable Reason reason, @Nullable IdToken stopper, Runnable what) {
        Set<TxPoint> before = evse.points();
        ChargingState stateBefore = evse.chargingState();
        what.run();
        Set<TxPoint> after = evse.points();
        reports.changed(evse);
        Transaction transaction = evse.transaction().orElse(null);
        if (transaction == null) {
            if (accepted.getAsBoolean() && starts(evse, minus(after, before))) {
                begin(evse, trigger);
            }
        } else if (stops(minus(before, after), after)) {
            transaction.reason(reason);
            end(evse, transaction, trigger, stopper);
        } else if (trigger != TriggerReason.CHARGING_STATE_CHANGED || evse.chargingState() != stateBefore) {
            if (minus(before, after).contains(TxPoint.AUTHORIZED)) {
                transaction.reason(reason);
            }
            events.tell(evse, transaction, TransactionEvent.UPDATED, trigger, stopper, List.of());
        }
        settle(evse);
    }

    private static Set<TxPoint> minus(Set<TxPoint> some, Set<TxPoint> others) {
        EnumSet<TxPoint> left = EnumSet.copyOf(some);
        left.removeAll(others);
        return left;
    }

    private boolean starts(Evse evse, Set<TxPoint> rising) {
        return evse.isUsable() && isAny(variables.txStartPoint, rising);
    }

    /** E06; and a transaction of nobody without a vehicle has no other end. */
    private boolean stops(Set<TxPoint> falling, Set<TxPoint> left) {
        boolean nothingLeft = !left.contains(TxPoint.EV_CONNECTED) && !left.contains(TxPoint.AUTHORIZED);
        return nothingLeft || isAny(variables.txStopPoint, falling);
    }

    private boolean isAny(DeviceVariable<Set<String>> words, Set<TxPoint> points) {
        Set<String> wanted = variables.get(words);
        return points.stream().map(TxPoint::word).anyMatch(wanted::contains);
    }

    /** The contactor follows; energy is offered when all is there for it (E02.FR.13). */
    private void settle(Evse evse) {
        hardware.energise(evse.id(), evse.chargingState() == ChargingState.CHARGING, clock.now());
        if (evse.isReadyToOffer()) {
            hardware.lock(evse.id());
            change(evse, TriggerReason.CHARGING_STATE_CHANGED, null, null, evse::offer);
        }
        reports.changed(evse);
    }

    private void begin(Evse evse, TriggerReason trigger) {
        Transaction transaction = new Transaction(ids.get(), clock.now());
        evse.begin(transaction);
        keep(evse, transaction, variables.txEndedMeasurands, ReadingContext.TRANSACTION_BEGIN);
        // E01.FR.09
        events.tell(
                evse,
                transaction,
                TransactionEvent.STARTED,
                trigger,
                null,
                take(evse, variables.txStartedMeasurands, ReadingContext.TRANSACTION_BEGIN));
        transaction.add(Ticks.since(
                transaction.started(),
                timers,
                clock,
                () -> variables.get(variables.txUpdatedInterval),
                () -> tellMeter(evse, TriggerReason.METER_VALUE_PERIODIC, ReadingContext.SAMPLE_PERIODIC)));
        transaction.add(Ticks.since(
                transaction.started(),
                timers,
                clock,
                () -> variables.get(variables.txEndedInterval),
                () -> keep(evse, transaction, variables.txEndedMeasurands, ReadingContext.SAMPLE_PERIODIC)));
        transaction.add(Ticks.ofTheDay(
                timers,
                clock,
                () -> variables.get(variables.alignedTxEndedInterval),
                () -> keep(evse, transaction, variables.alignedTxEndedMeasurands, ReadingContext.SAMPLE_CLOCK)));
        variables.model().transactionStarted(evse.id(), transaction.id());
    }

    private void end(Evse evse, Transaction transaction, TriggerReason trigger, @Nullable IdToken stopper) {
        keep(evse, transaction, variables.txEndedMeasurands, ReadingContext.TRANSACTION_END); // E06.FR.11
        events.tell(evse, transaction, TransactionEvent.ENDED, trigger, stopper, List.copyOf(transaction.data()));
        transaction.end();
        cancelTimeout(evse);
        evse.end();
        variables.model().transactionEnded(evse.id());
        if (isUnlockedAfter(transaction.reason())) {
            hardware.unlock(evse.id());
        }
        whenEnded.accept(evse);
    }

    /** E06.FR.10, E09.FR.02; whoever was turned away gets the cable with another card (E05.FR.11). */
    private boolean isUnlockedAfter(@Nullable Reason reason) {
        if (reason == Reason.EV_DISCONNECTED) {
            return variables.get(variables.unlockOnEvSideDisconnect);
        }
        return reason != Reason.DE_AUTHORIZED;
    }

    /** Ends the transaction of an EVSE, if there is one, whatever TxStopPoint says. */
    void stop(Evse evse, TriggerReason trigger, Reason reason) {
        evse.deauthorize();
        cancelTimeout(evse);
        evse.transaction().ifPresent(transaction -> {
            transaction.reason(reason);
            end(evse, transaction, trigger, null);
        });
        settle(evse);
    }

    void stopAll(TriggerReason trigger, Reason reason) {
        evses.forEach(evse -> stop(evse, trigger, reason));
    }

    // ---- meter values

    /** Tells what the meter shows in the middle of a transaction (J02.FR.11, F06.FR.07, J01.FR.22). */
    void tellMeter(Evse evse, TriggerReason trigger, ReadingContext context) {
        DeviceVariable<Set<String>> measurands = trigger == TriggerReason.METER_VALUE_CLOCK
                ? variables.alignedMeasurands
                : variables.txUpdatedMeasurands;
        List<MeterValue> values = take(evse, measurands, context);
        if (!values.isEmpty() || trigger == TriggerReason.TRIGGER) {
            evse.transaction()
                    .ifPresent(transaction ->
                            events.tell(evse, transaction, TransactionEvent.UPDATED, trigger, null, values));
        }
    }

    /** The CSMS has unlocked the connector of a transaction that nobody was authorized for (E02.FR.17). */
    void unlocked(Evse evse) {
        evse.transaction()
                .ifPresent(transaction -> events.tell(
                        evse, transaction, TransactionEvent.UPDATED, TriggerReason.UNLOCK_COMMAND, null, List.of()));
    }

    private List<MeterValue> take(Evse evse, DeviceVariable<Set<String>> measurands, ReadingContext context) {
        return samples.take(evse, measurands, context).map(List::of).orElse(List.of());
    }

    private void keep(
            Evse evse, Transaction transaction, DeviceVariable<Set<String>> measurands, ReadingContext context) {
        samples.take(evse, measurands, context).ifPresent(transaction::keep);
    }

    void restart() {
        timeouts.clear();
    }
}
