package dev.ocpp4j.examples.station201;

import dev.ocpp4j.core.station.Timers;
import dev.ocpp4j.v201.common.AuthorizationStatus;
import dev.ocpp4j.v201.common.IdToken;
import dev.ocpp4j.v201.common.IdTokenEnum;
import dev.ocpp4j.v201.common.IdTokenInfo;
import dev.ocpp4j.v201.transactions.Reason;
import dev.ocpp4j.v201.transactions.TriggerReason;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * From a plug or a card to a transaction and to its end (blocks C, E and F). When a transaction starts and stops
 * follows from what becomes true and false, by TxStartPoint and TxStopPoint. Used on the loop only.
 */
final class Sessions {
    private final StationVariables variables;
    private final Timers timers;
    private final Authorizer authorizer;
    private final TransactionControl control;
    private final Reservations reservations;
    private final BooleanSupplier accepted;
    private final Map<Evse, Timers.Timer> timeouts = new HashMap<>();

    /** @param accepted whether the CSMS has accepted the station: before, nobody may charge */
    Sessions(
            StationVariables variables,
            Timers timers,
            Authorizer authorizer,
            TransactionControl control,
            Reservations reservations,
            BooleanSupplier accepted) {
        this.variables = variables;
        this.timers = timers;
        this.authorizer = authorizer;
        this.control = control;
        this.reservations = reservations;
        this.accepted = accepted;
        control.whenEnded(this::cancelTimeout);
    }

    // ---- what people do

    void plugIn(Evse evse, int connector) {
        if (!evse.isPlugged()) {
            cancelTimeout(evse);
            control.change(evse, TriggerReason.CABLE_PLUGGED_IN, null, null, () -> evse.plugIn(connector));
        }
    }

    void unplug(Evse evse) {
        if (evse.isPlugged()) {
            boolean stop = variables.get(variables.stopTxOnEvSideDisconnect);
            control.change(evse, TriggerReason.EV_COMMUNICATION_LOST, Reason.EV_DISCONNECTED, null, () -> {
                evse.unplug();
                if (stop) {
                    evse.deauthorize(); // E09.FR.01
                }
            });
            evse.authorization().ifPresent(authorization -> awaitCable(evse, authorization));
        }
    }

    void vehicleReady(Evse evse, boolean ready) {
        control.change(
                evse, TriggerReason.CHARGING_STATE_CHANGED, Reason.STOPPED_BY_EV, null, () -> evse.vehicleReady(ready));
    }

    void presentToken(Evse evse, IdToken token) {
        Authorization wish = new Authorization(token, null, null, null);
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
            control.stopAll(TriggerReason.STOP_AUTHORIZED, Reason.MASTER_PASS); // C16.FR.02
        } else if (evse.authorization().isEmpty()) {
            granted(evse, authorization);
        } else if (evse.authorization().filter(authorization::isWith).isPresent()) {
            stopBy(evse, authorization.token()); // C09.FR.03
        }
    }

    private void stopBy(Evse evse, IdToken token) {
        control.change(evse, TriggerReason.STOP_AUTHORIZED, Reason.LOCAL, token, evse::deauthorize);
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
            control.stop(evse, TriggerReason.REMOTE_STOP, Reason.REMOTE);
        } else {
            control.change(
                    evse, TriggerReason.REMOTE_STOP, Reason.REMOTE, null, evse::deauthorize); // F03.FR.02, F03.FR.03
        }
    }

    /** What the CSMS says to an identifier that charges already (E05). */
    void judged(Evse evse, IdToken token, IdTokenInfo verdict) {
        Optional<Authorization> current = evse.authorization().filter(charging -> charging.isFor(token));
        if (current.isEmpty()) {
            return;
        }
        if (verdict.status() == AuthorizationStatus.ACCEPTED) {
            if (verdict.groupIdToken() != null) {
                evse.grouped(current.get().withGroup(verdict.groupIdToken()));
            }
        } else if (variables.get(variables.stopTxOnInvalidId)) {
            control.change(evse, TriggerReason.DEAUTHORIZED, Reason.DE_AUTHORIZED, null, () -> {
                evse.deauthorize();
                evse.withhold();
            }); // E05.FR.09, E05.FR.10
        } else {
            control.change(evse, TriggerReason.CHARGING_STATE_CHANGED, null, null, evse::withhold); // E05.FR.02
        }
    }

    private void granted(Evse evse, Authorization authorization) {
        Authorization before = evse.transaction().map(Transaction::owner).orElse(null);
        // Much may have happened while the CSMS was asked; a transaction stays with who had it (C01.FR.23), and a
        // master pass charges nothing (C16.FR.03).
        boolean possible = evse.isFree()
                && accepted.getAsBoolean()
                && !isMaster(authorization)
                && (before == null || before.isWith(authorization))
                && reservations.permit(evse, authorization);
        if (possible) {
            Authorization used = authorization.withReservation(reservations.use(evse, authorization));
            control.change(evse, TriggerReason.AUTHORIZED, null, null, () -> evse.authorize(used));
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
                    control.change(evse, TriggerReason.EV_CONNECT_TIMEOUT, Reason.TIMEOUT, null, evse::deauthorize);
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

    void restart() {
        timeouts.clear();
    }
}
