package dev.ocpp4j.v16.station;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.CONNECTION_TIME_OUT;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.MAX_ENERGY_ON_INVALID_ID;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.STOP_TRANSACTION_ON_EV_SIDE_DISCONNECT;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.STOP_TRANSACTION_ON_INVALID_ID;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.UNLOCK_CONNECTOR_ON_EV_SIDE_DISCONNECT;

import dev.ocpp4j.core.Outbox;
import dev.ocpp4j.core.station.StationClock;
import dev.ocpp4j.core.station.Timers;
import dev.ocpp4j.v16.common.AuthorizationStatus;
import dev.ocpp4j.v16.common.IdTagInfo;
import dev.ocpp4j.v16.core.ChargePointStatus;
import dev.ocpp4j.v16.core.Reason;
import dev.ocpp4j.v16.core.RemoteStartTransactionRequest;
import dev.ocpp4j.v16.core.StartTransactionRequest;
import dev.ocpp4j.v16.core.StartTransactionResponse;
import dev.ocpp4j.v16.core.StopTransactionRequest;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From a plug or a card to a transaction and to its end (1.6 sections 3.5, 4.1, 4.8, 4.10). Used on the loop only.
 */
final class ChargingSessions {
    private static final System.Logger LOG = System.getLogger(ChargingSessions.class.getName());

    /** How often the energy is looked at that somebody who may not charge is given. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final List<Connector> connectors;
    private final Configuration configuration;
    private final Hardware hardware;
    private final Meter meter;
    private final StationClock clock;
    private final Timers timers;
    private final Authorizer authorizer;
    private final Reservations reservations;
    private final Outbox outbox;
    private final HeldStops stops;
    private final OpenTransactions open;
    private final MeterReports meters;
    private final List<TransactionListener> listeners = new ArrayList<>();
    private final Map<Connector, Timers.Timer> timeouts = new HashMap<>();

    ChargingSessions(
            List<Connector> connectors,
            Configuration configuration,
            Hardware hardware,
            Meter meter,
            StationClock clock,
            Timers timers,
            Authorizer authorizer,
            Reservations reservations,
            Outbox outbox,
            HeldStops stops,
            OpenTransactions open,
            MeterReports meters) {
        this.connectors = connectors;
        this.configuration = configuration;
        this.hardware = hardware;
        this.meter = meter;
        this.clock = clock;
        this.timers = timers;
        this.authorizer = authorizer;
        this.reservations = reservations;
        this.outbox = outbox;
        this.stops = stops;
        this.open = open;
        this.meters = meters;
    }

    void listen(TransactionListener listener) {
        listeners.add(listener);
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
        Optional<Grant> owner = connector.lockedFor();
        if (connector.transaction().isPresent()) {
            presentTagToStop(connector, connector.transaction().get(), idTag);
        } else if (connector.grant().filter(grant -> grant.isFor(idTag)).isPresent()) {
            connector.giveUp(); // the second time takes back the first (transition B1)
        } else if (owner.isPresent()) {
            presentTagForCable(connector, owner.get(), idTag);
        } else if (connector.isFree()) {
            authorizer.authorize(idTag, grant -> granted(connector, grant));
        }
    }

    /** A cable that was kept locked is for the owner, and for nobody else's charging (section 3.5.4, errata 3.5). */
    private void presentTagForCable(Connector connector, Grant owner, String idTag) {
        if (owner.isWith(known(idTag).orElseGet(() -> new Grant(idTag, null)))) {
            giveBackCable(connector);
        } else {
            authorizer.authorize(idTag, grant -> {
                if (owner.isWith(grant)) {
                    giveBackCable(connector);
                }
            });
        }
    }

    private void giveBackCable(Connector connector) {
        hardware.unlock(connector.id());
        connector.keepLockedFor(null);
    }

    /** What is known here about an identifier, whether it may charge or not; empty when nothing is. */
    Optional<Grant> known(String idTag) {
        return authorizer.known(idTag).map(info -> new Grant(idTag, info.parentIdTag()));
    }

    private void presentTagToStop(Connector connector, Transaction transaction, String idTag) {
        if (transaction.grant().isFor(idTag)) {
            stop(connector, Reason.LOCAL, idTag, true); // no Authorize for the same identifier (section 4.1)
            return;
        }
        authorizer.authorize(idTag, other -> {
            if (isOngoing(connector, transaction) && transaction.grant().isWith(other)) {
                stop(connector, Reason.LOCAL, idTag, true);
            }
        });
    }

    private static boolean isOngoing(Connector connector, Transaction transaction) {
        return connector.transaction().filter(transaction::equals).isPresent();
    }

    /** The Central System wants a transaction. @param first whether to ask it once more who may charge */
    void remoteStart(Connector connector, RemoteStartTransactionRequest request, boolean first) {
        if (first) {
            authorizer.authorize(
                    request.idTag(), grant -> granted(connector, grant.withProfile(request.chargingProfile())));
        } else {
            granted(connector, new Grant(request.idTag(), null, request.chargingProfile()));
        }
    }

    private void granted(Connector connector, Grant grant) {
        // Much may have happened while the Central System was asked.
        if (connector.isFree() && reservations.admits(connector, grant)) {
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
        if (outbox.room() <= 2 * connectors.size()) {
            LOG.log(Level.ERROR, "No transaction is started: the outbox has no room for its messages");
            connector.giveUp();
            return;
        }
        stops.flush(connector.id());
        Instant now = clock.now();
        int meterStart = meter.register(connector.id());
        Transaction transaction = new Transaction(grant, connector.id(), meterStart, now);
        StartTransactionRequest request = new StartTransactionRequest(connector.id(), grant.idTag(), meterStart, now)
                .withReservationId(reservations.use(connector, grant));
        hardware.lock(connector.id());
        open.begin(transaction, request);
        outbox.add(transaction.subject(), request);
        connector.begin(transaction);
        meters.begin(transaction);
        listeners.forEach(listener -> listener.started(connector.id(), now, grant.profile()));
    }

    /** The Central System has answered a StartTransaction. */
    void started(String subject, StartTransactionRequest request, StartTransactionResponse response) {
        authorizer.learn(request.idTag(), response.idTagInfo());
        for (Connector connector : connectors) {
            connector
                    .transaction()
                    .filter(ongoing -> ongoing.subject().equals(subject))
                    .ifPresent(ongoing -> {
                        ongoing.identified(response.transactionId());
                        listeners.forEach(listener -> listener.identified(connector.id(), response.transactionId()));
                        judge(connector, ongoing, response.idTagInfo());
                    });
        }
    }

    /** What the Central System says to a transaction that has begun already (section 4.8 with errata 3.17). */
    private void judge(Connector connector, Transaction transaction, IdTagInfo verdict) {
        if (verdict.status() != AuthorizationStatus.ACCEPTED) {
            allow(connector, transaction, meter.register(connector.id()) + configuration.get(MAX_ENERGY_ON_INVALID_ID));
        }
    }

    /** Gives energy up to a reading of the meter, and no more. */
    private void allow(Connector connector, Transaction transaction, int most) {
        if (!isOngoing(connector, transaction)) {
            return;
        }
        if (meter.register(connector.id()) < most) {
            timers.after(LOOK, () -> allow(connector, transaction, most));
        } else if (configuration.get(STOP_TRANSACTION_ON_INVALID_ID)) {
            stop(connector, Reason.DE_AUTHORIZED, null, false);
        } else {
            connector.withholdEnergy(true);
        }
    }

    /** Ends the transaction of a connector, if there is one. */
    void stop(Connector connector, Reason reason, @Nullable String idTag, boolean unlock) {
        connector.transaction().ifPresent(transaction -> {
            meters.end(transaction);
            StopTransactionRequest request = new StopTransactionRequest(
                            meter.register(connector.id()), clock.now(), TransactionMessages.UNKNOWN_ID)
                    .withReason(reason)
                    .withIdTag(idTag)
                    .withTransactionData(transaction.data().isEmpty() ? null : transaction.data());
            stops.add(transaction.subject(), connector.id(), request);
            open.end(transaction);
            if (unlock) {
                hardware.unlock(connector.id());
            }
            if (reason == Reason.DE_AUTHORIZED) {
                connector.keepLockedFor(transaction.grant());
            }
            connector.end(reason == Reason.EV_DISCONNECTED ? "EV side disconnected" : null);
            listeners.forEach(listener -> listener.ended(connector.id()));
        });
    }

    void restart() {
        timeouts.clear();
    }
}
