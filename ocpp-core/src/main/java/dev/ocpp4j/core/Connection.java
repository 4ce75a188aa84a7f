package dev.ocpp4j.core;

/**
 * An open connection as a session sees it: the sending half of a transport. Safe for use by many threads.
 *
 * @see ConnectionListener
 */
public interface Connection {
    /**
     * Hands a text message over to be sent. Returns at once, keeps the order of the calls, never throws: when the
     * message cannot be sent, {@link ConnectionListener#onClosed} will tell so.
     */
    void send(String text);

    /** Closes the connection. Returns at once, does nothing when it is closed already. */
    void close(CloseReason reason);
}
