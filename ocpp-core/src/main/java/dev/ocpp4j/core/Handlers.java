package dev.ocpp4j.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * What answers the calls that a session receives: a map from request type to handler. Immutable; one instance serves
 * any number of sessions. An action without a handler is answered NotSupported.
 */
public final class Handlers {
    private static final Handlers NONE = builder().build();

    private final Map<Class<?>, Entry> byRequest;
    private final List<Guard> guards;

    private Handlers(Builder builder) {
        byRequest = Map.copyOf(builder.byRequest);
        guards = List.copyOf(builder.guards);
    }

    /** No handlers at all. */
    public static Handlers none() {
        return NONE;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The request types that have a handler. */
    public Set<Class<?>> requests() {
        return byRequest.keySet();
    }

    /** The handler of a request type, in its asynchronous form; empty when there is none. */
    @SuppressWarnings("unchecked") // on() and onAsync() tie the handler to its class
    public <Q extends Request<R>, R extends Response> Optional<AsyncHandler<Q, R>> find(Class<Q> request) {
        Entry entry = byRequest.get(request);
        return entry == null ? Optional.empty() : Optional.of((AsyncHandler<Q, R>) entry.handler);
    }

    /**
     * Checks that every handler answers an action of a version that the other side may send.
     *
     * @param way which way the calls that are to be answered travel
     * @throws IllegalArgumentException when one does not; it names the request type
     */
    public void requireFit(Protocol protocol, Direction way) {
        for (Class<?> request : byRequest.keySet()) {
            boolean fits = protocol.actions().stream()
                    .anyMatch(action ->
                            action.request() == request && action.direction().allows(way));
            if (!fits) {
                throw new IllegalArgumentException(
                        request.getSimpleName() + " is not a request that this side answers in " + protocol);
            }
        }
    }

    /** What looks at every call before its handler does, in order. */
    public List<Guard> guards() {
        return guards;
    }

    private record Entry(AsyncHandler<?, ?> handler) {}

    /** Collects handlers. Not safe for use by many threads. */
    public static final class Builder {
        private final Map<Class<?>, Entry> byRequest = new HashMap<>();
        private final List<Guard> guards = new ArrayList<>();

        private Builder() {}

        /** Answers the requests of a type; replaces an earlier handler of the same type. */
        public <R extends Response, Q extends Request<R>> Builder on(Class<Q> request, Handler<Q, R> handler) {
            Objects.requireNonNull(handler, "handler");
            return onAsync(request, (q, exchange) -> CompletableFuture.completedFuture(handler.handle(q, exchange)));
        }

        /** Answers the requests of a type some time later; replaces an earlier handler of the same type. */
        public <R extends Response, Q extends Request<R>> Builder onAsync(
                Class<Q> request, AsyncHandler<Q, R> handler) {
            Objects.requireNonNull(request, "request");
            Objects.requireNonNull(handler, "handler");
            byRequest.put(request, new Entry(handler));
            return this;
        }

        /** Takes over all handlers and guards of another set; they replace earlier ones of the same types. */
        public Builder addAll(Handlers others) {
            byRequest.putAll(others.byRequest);
            guards.addAll(others.guards);
            return this;
        }

        /** Adds what looks at every call before its handler does. */
        public Builder guard(Guard guard) {
            guards.add(Objects.requireNonNull(guard, "guard"));
            return this;
        }

        public Handlers build() {
            return new Handlers(this);
        }
    }

    @Override
    public String toString() {
        return "Handlers" + Collections.unmodifiableSet(byRequest.keySet());
    }
}
