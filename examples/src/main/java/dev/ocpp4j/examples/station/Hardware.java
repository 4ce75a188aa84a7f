package dev.ocpp4j.examples.station;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a station is made of, as its behaviour sees it: outlets with a meter and a contactor each, which are the connectors
 * of 1.6 and the EVSEs of 2.0.1 ({@link SimulatedStation}). The methods are called on the loop of the station and return at
 * once. What the hardware notices (a plug, a card, a fault) it tells the {@link SimulatedStation}.
 */
public interface Hardware {
    /** Closes or opens the contactor: energy can flow, or not. */
    void energise(int outlet, boolean on, Instant now);

    /** Locks the cable for a transaction, where there is a lock. */
    void lock(int outlet);

    /** Tries to unlock the cable. */
    Unlocking unlock(int outlet);

    /** How much may be drawn from now on, in W; null for no limit (smart charging). */
    default void limit(int outlet, @Nullable BigDecimal watts, Instant now) {}

    /** Reads the meter. */
    Reading read(int outlet, Instant now);

    /** How unlocking went. */
    enum Unlocking {
        UNLOCKED,
        FAILED,
        /** The cable is fixed: there is no lock. */
        NO_LOCK
    }

    /**
     * What a meter shows at one moment.
     *
     * @param energy the register of imported active energy, in Wh; it never goes back
     * @param power in W
     * @param current in A for each phase
     * @param voltage in V for each phase
     * @param stateOfCharge of the vehicle, in percent
     */
    record Reading(int energy, int power, BigDecimal current, int voltage, int stateOfCharge) {}
}
