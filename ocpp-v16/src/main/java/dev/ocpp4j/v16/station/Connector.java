package dev.ocpp4j.v16.station;

import dev.ocpp4j.v16.core.ChargePointErrorCode;
import dev.ocpp4j.v16.core.ChargePointStatus;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One connector and its state (1.6 section 4.9). It only keeps what happened to it and says what status follows; what a
 * user or the Central System may do is decided elsewhere. Used on the loop only.
 */
final class Connector {
    /** How far a session has come. Faults and availability lie on top of it. */
    private enum Phase {
        IDLE,
        PREPARING,
        TRANSACTION,
        FINISHING
    }

    /** Is told of each change of status; both are never the same. */
    interface Listener {
        void onStatus(Connector connector, ChargePointStatus from, ChargePointStatus to);
    }

    private final int id;
    private final Listener listener;
    private Phase phase = Phase.IDLE;
    private boolean plugged;
    private boolean vehicleReady = true;
    private boolean energyWithheld;
    private boolean limitedToNothing;
    private @Nullable Grant lockedFor;
    private boolean operative = true;
    private boolean blocked;
    private boolean inService = true;
    private @Nullable String info;
    private @Nullable Fault fault;
    private @Nullable Reservation reservation;
    private boolean reserved;
    private @Nullable Grant grant;
    private @Nullable Transaction transaction;
    private ChargePointStatus told = ChargePointStatus.AVAILABLE;

    Connector(int id, Listener listener) {
        this.id = id;
        this.listener = listener;
    }

    int id() {
        return id;
    }

    boolean isPlugged() {
        return plugged;
    }

    boolean isFaulted() {
        return fault != null;
    }

    /** Whether no session is going on: a change of availability takes effect at once. */
    boolean isIdle() {
        return phase == Phase.IDLE;
    }

    /** Whether a session may begin. */
    boolean isFree() {
        return isServiceable() && fault == null && transaction == null && grant == null && lockedFor == null;
    }

    /** Whether energy may flow to a vehicle that is there and wants it. */
    boolean isCharging() {
        return status() == ChargePointStatus.CHARGING;
    }

    /** Who the connector is kept for. */
    Optional<Reservation> reservation() {
        return Optional.ofNullable(reservation);
    }

    /** Who may charge here as soon as the cable is plugged in; empty during a transaction. */
    Optional<Grant> grant() {
        return Optional.ofNullable(grant);
    }

    Optional<Transaction> transaction() {
        return Optional.ofNullable(transaction);
    }

    ChargePointStatus status() {
        if (fault != null) {
            return ChargePointStatus.FAULTED;
        }
        return switch (phase) {
            case PREPARING -> ChargePointStatus.PREPARING;
            case FINISHING -> ChargePointStatus.FINISHING;
            case TRANSACTION -> {
                // When both suspend, the station comes first.
                if (energyWithheld || limitedToNothing) {
                    yield ChargePointStatus.SUSPENDED_EVSE;
                }
                yield plugged && vehicleReady ? ChargePointStatus.CHARGING : ChargePointStatus.SUSPENDED_EV;
            }
            case IDLE -> {
                if (!inService) {
                    yield ChargePointStatus.UNAVAILABLE;
                }
                yield reserved ? ChargePointStatus.RESERVED : ChargePointStatus.AVAILABLE;
            }
        };
    }

    StatusNotificationRequest notification() {
        StatusNotificationRequest request = fault == null
                ? new StatusNotificationRequest(id, ChargePointErrorCode.NO_ERROR, status())
                : new StatusNotificationRequest(id, fault.code(), ChargePointStatus.FAULTED)
                        .withVendorErrorCode(fault.vendorErrorCode());
        return request.withInfo(fault == null ? info : fault.info());
    }

    void plugIn() {
        plugged = true;
        if (phase == Phase.IDLE && inService && !reserved) {
            phase = Phase.PREPARING;
        }
        changed(null);
    }

    /** The cable is gone. A transaction goes on, suspended; whoever does not want that ends it as well. */
    void unplug() {
        plugged = false;
        if (phase == Phase.PREPARING || phase == Phase.FINISHING) {
            idle();
        } else {
            changed(phase == Phase.TRANSACTION ? "EV side disconnected" : null);
        }
    }

    void vehicleReady(boolean ready) {
        vehicleReady = ready;
        changed(null);
    }

    /** Somebody may charge here. */
    void grant(Grant accepted) {
        grant = accepted;
        if (phase != Phase.TRANSACTION) {
            phase = Phase.PREPARING;
        }
        changed(null);
    }

    /** Nobody came: without a cable all is as before, with one it has to be unplugged first. */
    void giveUp() {
        grant = null;
        if (plugged) {
            phase = Phase.FINISHING;
            changed(null);
        } else {
            idle();
        }
    }

    void begin(Transaction started) {
        lockedFor = null;
        transaction = started;
        reservation = null;
        reserved = false;
        grant = null;
        energyWithheld = false;
        phase = Phase.TRANSACTION;
        changed(null);
    }

    /** No energy for this transaction, or energy again. */
    void withholdEnergy(boolean withhold) {
        energyWithheld = withhold;
        changed(null);
    }

    /** Whether the limit of the connector is 0; it outlasts transactions. */
    void limitToNothing(boolean nothing) {
        limitedToNothing = nothing;
        changed(null);
    }

    /** Who may have the cable of a transaction that was ended for them (errata 3.5); empty for nobody. */
    Optional<Grant> lockedFor() {
        return Optional.ofNullable(lockedFor);
    }

    /** Keeps the cable locked for somebody, or for nobody any more. */
    void keepLockedFor(@Nullable Grant owner) {
        lockedFor = owner;
    }

    /** The transaction is over. @param why for people, null for nothing */
    void end(@Nullable String why) {
        transaction = null;
        energyWithheld = false;
        phase = Phase.FINISHING;
        changed(why);
        if (!plugged) {
            idle();
        }
    }

    /** The session is over, and what was scheduled for this moment takes effect. */
    private void idle() {
        boolean byAvailable = phase == Phase.PREPARING || reservation != null;
        phase = Phase.IDLE;
        grant = null;
        lockedFor = null;
        reserved = false;
        if (byAvailable) {
            changed(null); // no transition leads straight from Preparing to Unavailable, nor from a session to Reserved
        }
        inService = isServiceable();
        reserved = reservation != null;
        changed(null);
    }

    /** Keeps the connector for somebody, or for nobody any more. */
    void reserve(@Nullable Reservation kept) {
        reservation = kept;
        if (phase == Phase.IDLE) {
            reserved = kept != null;
            if (!reserved && plugged && inService) {
                phase = Phase.PREPARING;
            }
            changed(null);
        }
    }

    boolean isOperative() {
        return operative;
    }

    /** Puts the connector into or out of service; in a session this counts from its end. */
    void operative(boolean wanted) {
        operative = wanted;
        if (!operative) {
            reservation = null;
        }
        reconsiderService();
    }

    /** The station needs the connector out of service for a while, whatever the Central System wants. */
    void block(boolean wanted) {
        blocked = wanted;
        reconsiderService();
    }

    private boolean isServiceable() {
        return operative && !blocked;
    }

    private void reconsiderService() {
        if (phase == Phase.IDLE) {
            inService = isServiceable();
            reserved = reservation != null;
            if (inService && plugged && !reserved) {
                phase = Phase.PREPARING;
            }
            changed(null);
        }
    }

    void fault(@Nullable Fault present) {
        fault = present;
        if (fault != null) {
            reservation = null;
            reserved = false;
        }
        changed(null);
    }

    /** The station restarts: what is not kept is forgotten, and nobody is told. */
    void reboot() {
        grant = null;
        blocked = false;
        if (phase != Phase.FINISHING || !plugged) {
            phase = plugged && operative && reservation == null ? Phase.PREPARING : Phase.IDLE;
        }
        reserved = reservation != null;
        inService = operative;
        info = null;
        told = status();
    }

    private void changed(@Nullable String why) {
        ChargePointStatus from = told;
        told = status();
        if (from == told) {
            return;
        }
        info = why;
        listener.onStatus(this, from, told);
    }
}
