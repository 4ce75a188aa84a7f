package dev.ocpp4j.examples.station201;

import dev.ocpp4j.v201.availability.ConnectorStatus;
import dev.ocpp4j.v201.common.EVSE;
import dev.ocpp4j.v201.transactions.ChargingState;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One EVSE with its connectors: what happened to it, and which states follow. What a driver or the CSMS may do is
 * decided elsewhere. Used on the loop only.
 */
final class Evse {
    private final int id;
    private final int connectors;
    private final Set<Integer> inoperativeConnectors = new TreeSet<>();
    private boolean operative = true;
    private boolean stationOperative = true;
    private boolean resetWaiting;
    private boolean reserved;
    private boolean blocked;
    private boolean faulted;
    private int plugged;
    private boolean vehicleReady = true;
    private boolean offering;
    private boolean withheld;
    private @Nullable Authorization authorization;
    private @Nullable Transaction transaction;

    Evse(int id, int connectors) {
        this.id = id;
        this.connectors = connectors;
    }

    int id() {
        return id;
    }

    List<Integer> connectors() {
        return IntStream.rangeClosed(1, connectors).boxed().toList();
    }

    boolean has(@Nullable Integer connector) {
        return connector == null || (connector >= 1 && connector <= connectors);
    }

    /** The EVSE as messages name it, with its connector when a vehicle is there. */
    EVSE place() {
        return isPlugged() ? new EVSE(id).withConnectorId(plugged) : new EVSE(id);
    }

    // ---- the vehicle

    boolean isPlugged() {
        return plugged > 0;
    }

    int plugged() {
        return plugged;
    }

    void plugIn(int connector) {
        plugged = connector;
    }

    void unplug() {
        plugged = 0;
        offering = false;
    }

    void vehicleReady(boolean ready) {
        vehicleReady = ready;
    }

    // ---- who may charge

    Optional<Authorization> authorization() {
        return Optional.ofNullable(authorization);
    }

    void authorize(Authorization by) {
        authorization = by;
        withheld = false;
        if (transaction != null) {
            transaction.authorized(by);
        }
    }

    /** Nobody may charge any more; energy is not offered (E06). */
    void deauthorize() {
        authorization = null;
        offering = false;
    }

    /** The CSMS has told the group of who charges here. */
    void grouped(Authorization known) {
        if (authorization != null) {
            authorization = known;
        }
        if (transaction != null) {
            transaction.grouped(known);
        }
    }

    // ---- energy

    /** Whether energy should be offered, but is not yet. */
    boolean isReadyToOffer() {
        return !offering && !faulted && isPlugged() && authorization != null;
    }

    void offer() {
        offering = true;
    }

    /** No energy for this vehicle. */
    void withhold() {
        withheld = true;
    }

    ChargingState chargingState() {
        if (!isPlugged()) {
            return ChargingState.IDLE;
        }
        if (!offering) {
            return withheld ? ChargingState.SUSPENDED_EVSE : ChargingState.EV_CONNECTED;
        }
        if (withheld) {
            return ChargingState.SUSPENDED_EVSE;
        }
        return vehicleReady ? ChargingState.CHARGING : ChargingState.SUSPENDED_EV;
    }

    /** What is the case of all that may start and stop a transaction. */
    Set<TxPoint> points() {
        EnumSet<TxPoint> points = EnumSet.noneOf(TxPoint.class);
        if (isPlugged()) {
            points.add(TxPoint.EV_CONNECTED);
        }
        if (authorization != null) {
            points.add(TxPoint.AUTHORIZED);
        }
        if (points.size() == 2) {
            points.add(TxPoint.POWER_PATH_CLOSED);
        }
        if (chargingState() == ChargingState.CHARGING) {
            points.add(TxPoint.ENERGY_TRANSFER);
        }
        return points;
    }

    // ---- the transaction

    Optional<Transaction> transaction() {
        return Optional.ofNullable(transaction);
    }

    boolean isInTransaction() {
        return transaction != null;
    }

    /** Whether a transaction goes on at a connector. @param connector null for any */
    boolean isBusy(@Nullable Integer connector) {
        return isInTransaction() && (connector == null || !isPlugged() || plugged == connector);
    }

    boolean isIn(Transaction some) {
        return transaction == some;
    }

    void begin(Transaction started) {
        transaction = started;
        if (authorization != null) {
            started.authorized(authorization);
        }
    }

    void end() {
        transaction = null;
        withheld = false;
        deauthorize();
    }

    // ---- availability

    boolean isFaulted() {
        return faulted;
    }

    void faulted(boolean present) {
        faulted = present;
    }

    void stationOperative(boolean wanted) {
        stationOperative = wanted;
    }

    void operative(boolean wanted) {
        operative = wanted;
    }

    void connectorOperative(int connector, boolean wanted) {
        if (wanted) {
            inoperativeConnectors.remove(connector);
        } else {
            inoperativeConnectors.add(connector);
        }
    }

    /** A reset waits for the end of the transaction, or is going on: no new one may begin (B12). */
    void resetWaiting(boolean waiting) {
        resetWaiting = waiting;
    }

    /** New firmware waits to be installed: no new transaction may begin. */
    void blocked(boolean forNow) {
        blocked = forNow;
    }

    /** It is kept for somebody. */
    void reserved(boolean kept) {
        reserved = kept;
    }

    boolean isReserved() {
        return reserved;
    }

    private boolean isAvailable(int connector) {
        return stationOperative && operative && !resetWaiting && !blocked && !inoperativeConnectors.contains(connector);
    }

    /** Whether nothing forbids to charge here. */
    boolean isUsable() {
        boolean available =
                isPlugged() ? isAvailable(plugged) : connectors().stream().anyMatch(this::isAvailable);
        return available && !faulted;
    }

    /** Whether somebody may be authorized to charge here. */
    boolean isFree() {
        return isUsable() && authorization == null;
    }

    /** The status of a connector (G01, G03.FR.06, G03.FR.07). */
    ConnectorStatus status(int connector) {
        if (faulted) {
            return ConnectorStatus.FAULTED;
        }
        boolean occupied = plugged == connector;
        if (occupied && isInTransaction()) {
            return ConnectorStatus.OCCUPIED;
        }
        if (!isAvailable(connector)) {
            return ConnectorStatus.UNAVAILABLE;
        }
        if (occupied) {
            return ConnectorStatus.OCCUPIED;
        }
        return reserved && !isInTransaction() && authorization == null
                ? ConnectorStatus.RESERVED
                : ConnectorStatus.AVAILABLE;
    }

    /** The status of the EVSE, the most telling one of its connectors. */
    ConnectorStatus status() {
        Set<ConnectorStatus> statuses = EnumSet.noneOf(ConnectorStatus.class);
        connectors().forEach(connector -> statuses.add(status(connector)));
        return statuses.contains(ConnectorStatus.OCCUPIED)
                ? ConnectorStatus.OCCUPIED
                : statuses.iterator().next();
    }

    /** The station restarts: what is not kept is forgotten. What the CSMS set inoperative stays so (G03.FR.08). */
    void reboot() {
        transaction = null;
        withheld = false;
        resetWaiting = false;
        blocked = false;
        deauthorize();
    }

    /** For people. @param energy what its meter shows, in Wh */
    String describe(int energy) {
        String line = "EVSE " + id + ": " + status() + (isPlugged() ? ", connector " + plugged + " plugged in" : "")
                + ", meter " + energy + " Wh";
        return transaction()
                .map(ongoing -> line + ", transaction " + ongoing.id() + " " + chargingState()
                        + Optional.ofNullable(ongoing.owner())
                                .map(owner -> " of " + owner.token().idToken())
                                .orElse(""))
                .orElse(line);
    }
}
