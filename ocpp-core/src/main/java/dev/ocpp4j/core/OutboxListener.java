package dev.ocpp4j.core;

/** Is told what becomes of the messages of an {@link Outbox}, on its executor. */
public interface OutboxListener {
    /** The other side has taken a message. */
    default void answered(String subject, Request<?> request, Response answer) {}

    /** A message was sent as often as is allowed, and not taken. */
    default void givenUp(String subject, Request<?> request, Throwable cause) {}

    /** A message was left out, since there was no room. */
    default void dropped(String subject, Request<?> request) {}
}
