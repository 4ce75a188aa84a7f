package dev.ocpp4j.core.station;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.OcppSession;

/** A station as its {@link Link} sees it. Safe for use by many threads. */
public interface LinkedStation {
    /** What answers the calls of the other side. */
    Handlers handlers();

    /** There is a connection. */
    void connected(OcppSession session);

    /** The connection is gone. */
    void disconnected();
}
