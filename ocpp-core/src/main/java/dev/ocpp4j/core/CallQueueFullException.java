package dev.ocpp4j.core;

/** Too many calls already wait for their turn ({@link SessionConfig#maxQueuedCalls()}); this one was not queued. */
public final class CallQueueFullException extends OcppException {
    public CallQueueFullException(String action, int limit) {
        super(action + " not sent: " + limit + " calls already wait", null);
    }
}
