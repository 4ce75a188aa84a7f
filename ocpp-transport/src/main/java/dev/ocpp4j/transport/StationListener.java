package dev.ocpp4j.transport;

import dev.ocpp4j.core.CloseReason;
import dev.ocpp4j.core.OcppSession;
import java.time.Duration;

/** Is told what becomes of a station's connection. The events come in order, one at a time, on the station's executor. */
public interface StationListener {
    /** The station is connected. */
    default void onConnected(OcppSession session) {}

    /** The connection is lost or closed. */
    default void onDisconnected(OcppSession session, CloseReason reason) {}

    /**
     * An attempt to connect failed.
     *
     * @param nextAttemptIn when the next one is made
     */
    default void onFailed(ConnectFailure failure, Duration nextAttemptIn) {}
}
