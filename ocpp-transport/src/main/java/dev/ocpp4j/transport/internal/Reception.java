package dev.ocpp4j.transport.internal;

import dev.ocpp4j.core.CloseReason;
import dev.ocpp4j.core.Direction;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.transport.Handshake;
import dev.ocpp4j.transport.Refusal;
import dev.ocpp4j.transport.Replacement;
import dev.ocpp4j.transport.ServerListener;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The server without its sockets: who is in. {@link Admission} decides who may come in. */
public final class Reception {
    private static final System.Logger LOG = System.getLogger(Reception.class.getName());
    private static final int GOING_AWAY = 1001;
    private static final int POLICY_VIOLATION = 1008;
    private static final int INTERNAL_ERROR = 1011;
    private static final CloseReason REPLACED = new CloseReason(POLICY_VIOLATION, "Replaced by a newer connection");
    /** When to try again while there is no room. */
    private static final long FULL_RETRY_SECONDS = 30;

    private final ServerSettings settings;
    private final SessionConfig config;
    private final Deadlines deadlines;
    private final Map<OcppSession, Link> links = new ConcurrentHashMap<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final Admission admission;
    private volatile boolean closed;

    public Reception(ServerSettings settings) {
        this.settings = settings;
        this.config = settings.config;
        this.deadlines = new Deadlines(config.scheduler());
        this.admission = new Admission(settings);
    }

    ServerSettings settings() {
        return settings;
    }

    Deadlines deadlines() {
        return deadlines;
    }

    /** The link of an open session. */
    public Optional<Link> link(OcppSession session) {
        return Optional.ofNullable(links.get(session));
    }

    Admission admission() {
        return admission;
    }

    // ---- coming in

    /**
     * Decides on a handshake.
     *
     * @return what it leads to; fails with {@link Refused}
     */
    CompletableFuture<Opening> admit(Handshake handshake) {
        if (closed || connections.get() >= settings.maxConnections) {
            return CompletableFuture.failedFuture(full());
        }
        CompletableFuture<Opening> result = new CompletableFuture<>();
        Runnable timer = config.scheduler()
                .schedule(
                        () -> result.completeExceptionally(new Refused(Refused.UNAVAILABLE, "No decision in time")),
                        settings.handshakeTimeout);
        result.whenComplete((opening, error) -> timer.run());
        admission.decide(handshake).whenComplete((approval, error) -> {
            if (error == null) {
                result.complete(new Arrival(approval));
            } else {
                result.completeExceptionally(refusal(error).of(handshake.stationId()));
            }
        });
        return result;
    }

    private static Refused refusal(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return refused;
            }
        }
        LOG.log(Level.WARNING, "A handshake could not be decided on", error);
        return new Refused(Refused.UNAVAILABLE, "No decision");
    }

    private static Refused full() {
        return new Refused(Refused.UNAVAILABLE, "No room", Refused.retryAfter(FULL_RETRY_SECONDS));
    }

    /** Tells operators that somebody was not let in. */
    void refused(Refusal refusal) {
        LOG.log(Level.DEBUG, "{0}", refusal);
        if (settings.listeners.isEmpty()) {
            return;
        }
        try {
            config.executor()
                    .execute(() -> settings.listeners.forEach(listener -> {
                        try {
                            listener.onRefused(refusal);
                        } catch (RuntimeException e) {
                            LOG.log(Level.WARNING, "A listener failed", e);
                        }
                    }));
        } catch (RejectedExecutionException e) {
            LOG.log(Level.DEBUG, "The executor is shut down; no events any more", e);
        }
    }

    // ---- who is in

    /** A station that may come in. */
    private final class Arrival implements Opening {
        private final Approval approval;
        private @Nullable OcppSession session;
        private boolean known;
        private CompletableFuture<Void> events = CompletableFuture.completedFuture(null);

        Arrival(Approval approval) {
            this.approval = approval;
        }

        @Override
        public SessionConfig config() {
            return approval.config();
        }

        @Override
        public Duration pingInterval() {
            return settings.pingInterval;
        }

        @Override
        public void opened(Link link) {
            if (connections.incrementAndGet() > settings.maxConnections || closed) {
                link.close(new CloseReason(GOING_AWAY, "No room"));
                return;
            }
            Handshake handshake = approval.handshake();
            try {
                session = OcppSession.open(
                        handshake.stationId(),
                        handshake.protocol(),
                        Direction.TO_STATION,
                        Objects.requireNonNull(settings.accepted.get(handshake.protocol())),
                        approval.config(),
                        link::attach);
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "No session for " + handshake, e);
                link.close(new CloseReason(INTERNAL_ERROR, ""));
                return;
            }
            links.put(session, link);
            file(session, link);
        }

        /** Takes the place of the session that was there when this one was approved, or of none. */
        private void file(OcppSession opened, Link link) {
            Optional<OcppSession> old = approval.current().filter(OcppSession::isOpen);
            while (!settings.sessions.replace(old.orElse(null), opened)) {
                // Another connection of the station was quicker.
                old = settings.sessions.find(opened.stationId());
                if (old.isPresent() && settings.replacement != Replacement.REPLACE && !old.equals(approval.current())) {
                    opened.close(new CloseReason(POLICY_VIOLATION, "The station is connected already"));
                    return;
                }
            }
            known = true;
            old.ifPresent(replaced -> {
                tell(listener -> listener.onReplaced(replaced, opened));
                replaced.close(REPLACED);
            });
            tell(listener -> listener.onConnected(opened, approval.handshake()));
        }

        @Override
        public void gone(Link link) {
            connections.decrementAndGet();
            if (session != null) {
                links.remove(session);
                settings.sessions.remove(session);
            }
        }

        @Override
        public void closed(Link link, CloseReason reason) {
            if (known) {
                tell(listener -> listener.onClosed(Objects.requireNonNull(session), reason));
            }
        }

        /** Tells the listeners after what they were told before. */
        private void tell(Consumer<ServerListener> event) {
            try {
                events = events.thenRunAsync(() -> settings.listeners.forEach(event), config.executor())
                        .exceptionally(error -> {
                            LOG.log(Level.WARNING, "A listener failed", error);
                            return null;
                        });
            } catch (RejectedExecutionException e) {
                LOG.log(Level.DEBUG, "The executor is shut down; no events any more", e);
            }
        }
    }

    /** Lets nobody in any more and sends everybody away; returns when all are gone, or the time is over. */
    public void close(Duration limit) {
        closed = true;
        CompletableFuture<?>[] gone = links.values().stream().map(Link::gone).toArray(CompletableFuture[]::new);
        links.keySet().forEach(session -> session.close(new CloseReason(GOING_AWAY, "The server stops")));
        try {
            CompletableFuture.allOf(gone).get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            LOG.log(Level.DEBUG, "Not all connections could be closed in time", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
