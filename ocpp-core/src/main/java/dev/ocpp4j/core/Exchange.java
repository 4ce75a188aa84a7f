package dev.ocpp4j.core;

import java.time.Instant;
import java.util.List;

/** One CALL that is being answered: what a handler may know and do beside returning its response. */
public interface Exchange {
    /** The session that received the CALL; a handler may send calls of its own through it and wait for them. */
    OcppSession session();

    /** The message id of the CALL. */
    String messageId();

    /** How long the frame of the CALL was, in bytes of UTF-8. */
    int bytes();

    /** When the CALL was received, by {@link SessionConfig#clock()}. */
    Instant receivedAt();

    /** The deviations from the protocol that were tolerated in the request; empty when there are none. */
    List<Finding> findings();

    /**
     * Runs a task once the answer was handed to the transport, whatever it is: the effect of a Reset, a triggered
     * message. Tasks run in the order given, on the executor of the session.
     */
    void afterReply(Runnable task);
}
