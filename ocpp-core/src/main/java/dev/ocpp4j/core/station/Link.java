package dev.ocpp4j.core.station;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import java.util.concurrent.CompletableFuture;

/**
 * The way to the other side. Whoever implements it calls {@link LinkedStation#connected} and {@link LinkedStation#disconnected} when the connection comes and goes, on any thread.
 */
public interface Link {
    /** Connects, and connects again when the connection breaks, until {@link #disconnect()}. */
    void connect();

    /** Ends the connection and stays away. */
    void disconnect();

    /** Sends a CALL; the future fails when there is no connection. Never throws. */
    <R extends Response> CompletableFuture<R> send(Request<R> request);
}
