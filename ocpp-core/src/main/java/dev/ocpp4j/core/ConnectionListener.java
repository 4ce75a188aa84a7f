package dev.ocpp4j.core;

/**
 * The receiving half of a transport. The transport calls the methods of one connection one at a time, from any thread;
 * they return quickly and run no code of the user.
 */
public interface ConnectionListener {
    /** A whole text message came. */
    void onText(String text);

    /** The connection ended. Called exactly once, last. */
    void onClosed(CloseReason reason);
}
