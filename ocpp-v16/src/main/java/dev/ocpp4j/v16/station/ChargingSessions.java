package dev.ocpp4j.v16.station;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.CONNECTION_TIME_OUT;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.STOP_TRANSACTION_ON_EV_SIDE_DISCONNECT;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.STOP_TRANSACTION_ON_INVALID_ID;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.UNLOCK_CONNECTOR_ON_EV_SIDE_DISCONNECT;

import dev.ocpp4j.core.station.Calls;
import dev.ocpp4j.core.station.StationClock;
import dev.ocpp4j.core.station.Timers;
import dev.ocpp4j.core.station.TransactionQueue;
import dev.ocpp4j.v16.common.AuthorizationStatus;
import dev.ocpp4j.v16.common.IdTagInfo;
import dev.ocpp4j.v16.core.AuthorizeRequest;
import dev.ocpp4j.v16.core.ChargePointStatus;
import dev.ocpp4j.v16.core.Reason;
import dev.ocpp4j.v16.core.StartTransactionRequest;
import dev.ocpp4j.v16.core.StopTransactionRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * From a plug or a card to a transaction and to its end (1.6 sections 3.5, 4.1, 4.8, 4.10). Used on the loop only.
 */
final class ChargingSessions {
    private final BooleanSupplier accepted;
    private final Configuration configuration;
    private final Hardware hardware;
    private final Meter meter;
    private final StationClock clock;
    private final Timers timers;
    private final Calls calls;
    private final TransactionQueue queue;
    private final MeterReports meters;
    private final Map<Connector, Timers.Timer> timeouts = new HashMap<>();

    /** @param accepted whether the Central System has accepted the station */
    ChargingSessions(
            BooleanSupplier accepted,
            Configuration configuration,
            Hardware hardware,
            Meter meter,
            StationClock clock,
            Timers timers,
            Calls calls,
            TransactionQueue queue,
            MeterReports meters) {
        this.accepted = accepted;
        this.configuration = configuration;
        this.hardware = hardware;
        this.meter = meter;
        this.clock = clock;
        this.timers = timers;
        this.calls = calls;
        this.queue = queue;
        this.meters = meters;
    }

    /** A status changed: the time to give up runs while a connector is Preparing (section 9.1.6). */
    void onStatus(Connector connector, ChargePointStatus to) {
        Timers.Timer before = timeouts.remove(connector);
        if (before != null) {
            before.cancel();
        }
        int seconds = configuration.get(CONNECTION_TIME_OUT);
        if (to == ChargePointStatus.PREPARING && seconds > 0) {
            timeouts.put(connector, timers.after(Duration.ofSeconds(seconds), connector::giveUp));
        }
        hardware.energise(connector.id(), connector.isCharging());
    }

    void plugIn(Connector connector) {
        connector.plugIn();
        startIfReady(connector);
    }

    void unplug(Connector connector) {
        connector.unplug();
        if (connector.transaction().isPresent() && configuration.get(STOP_TRANSACTION_ON_EV_SIDE_DISCONNECT)) {
            stop(connector, Reason.EV_DISCONNECTED, null, configuration.get(UNLOCK_CONNECTOR_ON_EV_SIDE_DISCONNECT));
        }
    }

    /** A card is held to the reader of a connector. */
    void presentTag(Connector connector, String idTag) {
        if (connector.transaction().isPresent()) {
            presentTagToStop(connector, connector.transaction().get(), idTag);
        } else if (connector.grant().filter(grant -> grant.isFor(idTag)).isPresent()) {
            connector.giveUp(); // the second time takes back the first (transition B1)
        } else if (connector.isFree()) {
            authorize(idTag, grant -> granted(connector, grant));
        }
    }

    private void presentTagToStop(Connector connector, Transaction transaction, String idTag) {
        if (transaction.grant().isFor(idTag)) {
            stop(connector, Reason.LOCAL, idTag, true); // no Authorize for the same identifier (section 4.1)
            return;
        }
        authorize(idTag, other -> {
            if (connector.transaction().filter(transaction::equals).isPresent()
                    && transaction.grant().isWith(other)) {
                stop(connector, Reason.LOCAL, idTag, true);
            }
        });
    }

    private void authorize(String idTag, Consumer<Grant> whenAccepted) {
        if (!accepted.getAsBoolean()) {
            return;
        }
        calls.send(new AuthorizeRequest(idTag), (response, failure) -> {
            if (failure == null && response.idTagInfo().status() == AuthorizationStatus.ACCEPTED) {
                whenAccepted.accept(new Grant(idTag, response.idTagInfo().parentIdTag()));
            }
        });
    }

    /** The Central System wants a transaction. @param first whether to ask it once more who may charge */
    void remoteStart(Connector connector, String idTag, boolean first) {
        if (first) {
            authorize(idTag, grant -> granted(connector, grant));
        } else {
            granted(connector, new Grant(idTag, null));
        }
    }

    private void granted(Connector connector, Grant grant) {
        // Much may have happened while the Central System was asked.
        if (connector.isFree() && connector.admits(grant)) {
            connector.grant(grant);
            startIfReady(connector);
        }
    }

    private void startIfReady(Connector connector) {
        if (connector.isPlugged() && !connector.isFaulted()) {
            connector.grant().ifPresent(grant -> start(connector, grant));
        }
    }

    private void start(Connector connector, Grant grant) {
        Instant now = clock.now();
        int meterStart = meter.register(connector.id());
        Transaction transaction = new Transaction(grant, connector.id(), meterStart, now);
        Integer reservation = connector.reservation().map(Reservation::id).orElse(null);
        hardware.lock(connector.id());
        queue.add(
                "",
                () -> new StartTransactionRequest(connector.id(), grant.idTag(), meterStart, now)
                        .withReservationId(reservation),
                response -> {
                    transaction.identified(response.transactionId());
                    judge(connector, transaction, response.idTagInfo());
                });
        connector.begin(transaction);
        meters.begin(transaction);
    }

    /** What the Central System says to a transaction that has begun already (section 4.8 with errata 3.17). */
    private void judge(Connector connector, Transaction transaction, IdTagInfo verdict) {
        boolean ongoing = connector.transaction().filter(transaction::equals).isPresent();
        if (!ongoing || verdict.status() == AuthorizationStatus.ACCEPTED) {
            return;
        }
        if (configuration.get(STOP_TRANSACTION_ON_INVALID_ID)) {
            stop(connector, Reason.DE_AUTHORIZED, null, true);
        } else {
            connector.withholdEnergy(true);
        }
    }

    /** Ends the transaction of a connector, if there is one. */
    void stop(Connector connector, Reason reason, @Nullable String idTag, boolean unlock) {
        connector.transaction().ifPresent(transaction -> {
            Instant now = clock.now();
            meters.end(transaction);
            int meterStop = meter.register(connector.id());
            queue.add("", () -> stopTransaction(transaction, meterStop, now, reason, idTag), response -> {});
            if (unlock) {
                hardware.unlock(connector.id());
            }
            connector.end(reason == Reason.EV_DISCONNECTED ? "EV side disconnected" : null);
        });
    }

    private static StopTransactionRequest stopTransaction(
            Transaction transaction, int meterStop, Instant now, Reason reason, @Nullable String idTag) {
        return new StopTransactionRequest(meterStop, now, transaction.idToSend())
                .withReason(reason)
                .withIdTag(idTag)
                .withTransactionData(transaction.data().isEmpty() ? null : List.copyOf(transaction.data()));
    }

    void restart() {
        timeouts.clear();
    }
}
