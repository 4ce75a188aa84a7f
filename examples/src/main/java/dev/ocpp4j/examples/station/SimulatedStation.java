package dev.ocpp4j.examples.station;

import dev.ocpp4j.core.station.LinkedStation;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A charging station of any version of OCPP, as the people and the hardware around it see it. An outlet is where one
 * vehicle charges at a time: a connector in 1.6, an EVSE in 2.0.1; they are numbered from 1. Safe for use by many
 * threads.
 */
public interface SimulatedStation extends LinkedStation {
    /** Switches the station on. */
    void start();

    /** Switches the station off for good. */
    void stop();

    /** The cable of an outlet is plugged into a vehicle. @param connector which one of the outlet, from 1 */
    void plugIn(int outlet, int connector);

    /** The cable of an outlet is gone. */
    void unplug(int outlet);

    /**
     * A card is held to the reader of an outlet.
     *
     * @throws IllegalArgumentException when the identifier is too long for the version
     */
    void presentTag(int outlet, String idTag);

    /** The vehicle begins or ends to take energy. */
    void vehicleReady(int outlet, boolean ready);

    /**
     * Something prevents charging; a transaction ends.
     *
     * @param outlet 0 for the station as a whole
     * @param code what it is, in a word
     * @param info for people, at most 50 characters; null for nothing
     * @throws IllegalArgumentException when the version has a list of codes and this is not one of them
     */
    void fault(int outlet, String code, @Nullable String info);

    /** Charging is possible again. @param outlet 0 for the station as a whole */
    void clearFault(int outlet);

    /** The power fails and comes back. */
    void powerCycle();

    /** What every outlet is doing, from the first on; never completes when the station is off. */
    CompletableFuture<List<String>> describe();
}
