package dev.ocpp4j.examples.certify.core201;

import dev.ocpp4j.core.OcppSession;
import java.util.List;

/** The way to a server that is tested. Used on the thread of the run only. */
interface Access extends AutoCloseable {
    /** Connects as the station that the server knows, in place of the connection that there is. */
    OcppSession connect();

    /** Asks for a WebSocket, looks at the answer, and closes it. */
    Upgrade upgrade(String user, String password, List<String> subprotocols);

    @Override
    void close();
}
