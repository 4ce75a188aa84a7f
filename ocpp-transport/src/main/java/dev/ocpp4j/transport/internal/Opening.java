package dev.ocpp4j.transport.internal;

import dev.ocpp4j.core.CloseReason;
import dev.ocpp4j.core.SessionConfig;
import java.time.Duration;

/** What becomes of a WebSocket once it is open: the agreement that the handshake reached. */
interface Opening {
    /** The settings of the session. */
    SessionConfig config();

    /** How often to ping at first; zero for never. */
    Duration pingInterval();

    /** The WebSocket is open: starts the session on it. */
    void opened(Link link);

    /** The WebSocket is gone; the session is told after this. Called once. */
    void gone(Link link);

    /** The WebSocket is gone, and the session knows. Called once. */
    void closed(Link link, CloseReason reason);
}
