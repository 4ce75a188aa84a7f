package dev.ocpp4j.core;

/** Looks at every CALL that has a handler before its handler runs, on the same thread, and may refuse it. */
@FunctionalInterface
public interface Guard {
    /** @throws CallErrorException to refuse the call with this error; the handler is not run */
    void check(Action<?, ?> action, Exchange exchange);
}
