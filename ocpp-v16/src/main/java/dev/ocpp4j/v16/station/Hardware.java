package dev.ocpp4j.v16.station;

import org.jspecify.annotations.Nullable;

/**
 * What a station is made of, as its behaviour sees it. The methods are called on the loop of the station and return at
 * once. What the hardware notices (a plug, a card, a fault) it tells the {@link ChargePoint}.
 */
public interface Hardware {
    /** Closes or opens the contactor of a connector: energy can flow, or not. Called again with what holds already. */
    void energise(int connectorId, boolean on);

    /** Locks the cable for a transaction, where there is a lock. */
    void lock(int connectorId);

    /** Tries to unlock the cable. */
    Unlocking unlock(int connectorId);

    /** How much a connector may give from now on; null for no limit (smart charging). */
    default void limit(int connectorId, @Nullable ChargingLimit limit) {}

    /** Restarts the software, or all of the hardware. Returns false when it does not work (1.6 section 9.1.22). */
    default boolean reset(boolean hard) {
        return true;
    }

    /** How unlocking went. */
    enum Unlocking {
        /** The cable is free. */
        UNLOCKED,
        /** The lock does not open. */
        FAILED,
        /** The cable is fixed: there is no lock. */
        NO_LOCK
    }
}
