package dev.ocpp4j.examples.station201;

import dev.ocpp4j.core.station.StationClock;
import dev.ocpp4j.core.station.Ticks;
import dev.ocpp4j.core.station.Timers;
import dev.ocpp4j.examples.station.Hardware;
import dev.ocpp4j.v201.common.IdToken;
import dev.ocpp4j.v201.common.MeterValue;
import dev.ocpp4j.v201.common.ReadingContext;
import dev.ocpp4j.v201.devicemodel.station.DeviceVariable;
import dev.ocpp4j.v201.transactions.ChargingState;
import dev.ocpp4j.v201.transactions.Reason;
import dev.ocpp4j.v201.transactions.TransactionEvent;
import dev.ocpp4j.v201.transactions.TriggerReason;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What follows from what happens to an EVSE: the start and the end of transactions, news of them, energy (blocks E and J).
 * Used on the loop only.
 */
final class TransactionControl {
    private final List<Evse> evses;
    private final StationVariables variables;
    private final Hardware hardware;
    private final StationClock clock;
    private final Timers timers;
    private final TransactionEvents events;
    private final Runnable changed;
    private final Samples samples;
    private final Supplier<String> ids;
    private final BooleanSupplier accepted;
    private final List<Consumer<Evse>> whenStarted = new ArrayList<>();
    private final List<Consumer<Evse>> whenEnded = new ArrayList<>();

    /**
     * @param changed run when the state of an EVSE may be another
     * @param ids makes transaction ids, each one only once in the life of the station (E01.FR.08)
     * @param accepted whether the CSMS has accepted the station: before, nothing is started
     */
    TransactionControl(
            List<Evse> evses,
            StationVariables variables,
            Hardware hardware,
            StationClock clock,
            Timers timers,
            TransactionEvents events,
            Runnable changed,
            Samples samples,
            Supplier<String> ids,
            BooleanSupplier accepted) {
        this.evses = evses;
        this.variables = variables;
        this.hardware = hardware;
        this.clock = clock;
        this.timers = timers;
        this.events = events;
        this.changed = changed;
        this.samples = samples;
        this.ids = ids;
        this.accepted = accepted;
    }

    /** Has somebody told of each start of a transaction. */
    void whenStarted(Consumer<Evse> told) {
        whenStarted.add(told);
    }

    /** Has somebody told of each end of a transaction. */
    void whenEnded(Consumer<Evse> told) {
        whenEnded.add(told);
    }

    /** The intervals between meter values have changed. */
    void rearm() {
        evses.forEach(evse -> evse.transaction().ifPresent(Transaction::rearm));
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
    void change(Evse evse, TriggerReason trigger, @Nullable Reason reason, @Nullable IdToken stopper, Runnable what) {
        Set<TxPoint> before = evse.points();
        ChargingState stateBefore = evse.chargingState();
        what.run();
        Set<TxPoint> after = evse.points();
        changed.run();
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
        changed.run();
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
        whenStarted.forEach(told -> told.accept(evse));
    }

    private void end(Evse evse, Transaction transaction, TriggerReason trigger, @Nullable IdToken stopper) {
        keep(evse, transaction, variables.txEndedMeasurands, ReadingContext.TRANSACTION_END); // E06.FR.11
        events.tell(evse, transaction, TransactionEvent.ENDED, trigger, stopper, List.copyOf(transaction.data()));
        transaction.end();
        evse.end();
        variables.model().transactionEnded(evse.id());
        if (isUnlockedAfter(transaction.reason())) {
            hardware.unlock(evse.id());
        }
        whenEnded.forEach(told -> told.accept(evse));
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
}
