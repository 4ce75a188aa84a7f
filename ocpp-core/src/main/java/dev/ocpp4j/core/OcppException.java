package dev.ocpp4j.core;

import org.jspecify.annotations.Nullable;

/** The root of everything that can go wrong with a call. Unchecked. */
public abstract sealed class OcppException extends RuntimeException
        permits CallErrorException,
                InvalidMessageException,
                CallTimeoutException,
                SessionClosedException,
                CallQueueFullException {
    OcppException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
