package dev.ocpp4j.core;

/**
 * Too many calls already wait for their turn, or too long ones ({@link SessionConfig#maxQueuedCalls()}, {@link
 * SessionConfig#maxQueuedLength()}); this one was not queued.
 */
public final class CallQueueFullException extends OcppException {
    public CallQueueFullException(String action, int waiting) {
        super(action + " not sent: " + waiting + " calls already wait", null);
    }
}
