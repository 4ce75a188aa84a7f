package dev.ocpp4j.core;

/** The connection is gone. It ends the call that is on the wire and all that wait behind it. */
public final class SessionClosedException extends OcppException {
    private final CloseReason reason;

    public SessionClosedException(CloseReason reason) {
        super("The session is closed: " + reason, null);
        this.reason = reason;
    }

    /** Why the session was closed. */
    public CloseReason reason() {
        return reason;
    }
}
