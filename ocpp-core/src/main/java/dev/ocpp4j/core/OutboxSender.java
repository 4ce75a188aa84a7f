package dev.ocpp4j.core;

import java.util.concurrent.CompletableFuture;

/** Sends what an {@link Outbox} holds; {@code session::send} is one. */
@FunctionalInterface
public interface OutboxSender {
    /** Sends a CALL; never throws. */
    <R extends Response> CompletableFuture<R> send(Request<R> request);
}
