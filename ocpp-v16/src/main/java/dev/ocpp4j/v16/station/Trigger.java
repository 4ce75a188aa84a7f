package dev.ocpp4j.v16.station;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sends a message on request (1.6 section 5.17). */
@FunctionalInterface
public interface Trigger {
    /**
     * Decides about one request.
     *
     * @param connectorId an existing connector, 0 for the station, null when the request names none
     * @return what sends the message, run once the request was accepted; empty to reject the request
     */
    Optional<Runnable> decide(@Nullable Integer connectorId);
}
