package dev.ocpp4j.transport;

import dev.ocpp4j.core.CloseReason;
import dev.ocpp4j.core.OcppSession;

/**
 * Is told who comes and goes. The events of one session come in order, one at a time, on the executor of the server's
 * configuration; the first calls of a station may be handled meanwhile.
 */
public interface ServerListener {
    /** A station is connected. */
    default void onConnected(OcppSession session, Handshake handshake) {}

    /** A station connected anew while its old connection was still open: the first event of the new session. */
    default void onReplaced(OcppSession old, OcppSession session) {}

    /** Somebody was not let in. Not in order with the other events. */
    default void onRefused(Refusal refusal) {}

    /** A connection ended; the station may be connected by another one already. */
    default void onClosed(OcppSession session, CloseReason reason) {}
}
