package dev.ocpp4j.transport.internal;

import jakarta.websocket.Session;
import java.io.IOException;
import java.util.concurrent.CompletionStage;

/** What a connection can do beyond the Jakarta API, or does differently in each container. */
interface Wire {
    /** Sends a ping and does not wait. */
    void ping(Session socket) throws IOException;

    /** Ends the connection at once, whatever is still to be sent. Nothing happens when it has ended. */
    void abort(Session socket);

    /** Ends when nothing is left of the connection. */
    CompletionStage<?> ended();
}
