package dev.ocpp4j.transport.internal;

import dev.ocpp4j.core.CloseReason;
import dev.ocpp4j.core.Direction;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.Protocol;
import dev.ocpp4j.core.SessionClosedException;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.transport.ConnectFailure;
import dev.ocpp4j.transport.Route;
import dev.ocpp4j.transport.StationListener;
import java.lang.System.Logger.Level;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.glassfish.tyrus.core.TyrusEndpointWrapper;
import org.jspecify.annotations.Nullable;

/** Keeps a station connected: dials, waits, dials again. */
public final class StationRuntime {
    private static final System.Logger LOG = System.getLogger(StationRuntime.class.getName());
    private static final int INTERNAL_ERROR = 1011;

    private final StationSettings settings;
    private final SessionConfig config;
    private final Sockets sockets;
    private final Deadlines deadlines;
    private final TyrusEndpointWrapper endpoint = Pipe.endpoint();
    private volatile Duration pingInterval;

    // Guarded by this.
    private CompletableFuture<OcppSession> connected = new CompletableFuture<>();
    private CompletableFuture<Void> events = CompletableFuture.completedFuture(null);
    private @Nullable Line line;
    private @Nullable Dial dial;
    private Runnable waiting = () -> {};
    private int waits;
    private int dials;
    private boolean atOnce;
    private Duration lastWait = Duration.ZERO;
    private boolean closed;

    public StationRuntime(StationSettings settings, Sockets sockets) {
        this.settings = settings;
        this.config = settings.config;
        this.sockets = sockets;
        this.deadlines = new Deadlines(config.scheduler());
        this.pingInterval = settings.pingInterval;
    }

    /** Makes an attempt to connect. */
    public synchronized void dial() {
        if (closed) {
            return;
        }
        if (dial != null) {
            dial.cancel();
        }
        int number = ++dials;
        Route route;
        try {
            route = settings.routes.next();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "There is no way to take now", e);
            dialLater();
            return;
        }
        dial = new Dial(
                settings,
                route,
                sockets,
                deadlines,
                endpoint,
                (protocol, server) -> new Line(protocol, route, server, number),
                failure -> failed(route, number, failure));
        dial.start();
    }

    /** Leaves the connection, if there is one, and makes another attempt without waiting. */
    public void reconnect(CloseReason reason) {
        OcppSession open;
        synchronized (this) {
            waits = 0;
            open = line == null ? null : line.session;
            atOnce = open != null;
            if (open == null) {
                waiting.run();
                dial();
            }
        }
        if (open != null) {
            open.close(reason); // and the next attempt is made when it is gone
        }
    }

    private synchronized void failed(Route route, int number, ConnectFailure failure) {
        if (!closed && number == dials) {
            tellRoutes(() -> settings.routes.failed(route, failure));
            Duration wait = dialLater();
            tell(listener -> listener.onFailed(failure, wait));
        }
    }

    private static void tellRoutes(Runnable event) {
        try {
            event.run();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The routes failed", e);
        }
    }

    private Duration dialLater() {
        lastWait = settings.reconnect.next(waits, lastWait);
        waits++;
        waiting = config.scheduler().schedule(this::dial, lastWait);
        return lastWait;
    }

    /** Tells the listeners after what they were told before. */
    private void tell(Consumer<StationListener> event) {
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

    /** The open session. */
    public synchronized Optional<OcppSession> session() {
        return Optional.ofNullable(line).map(open -> open.session);
    }

    /** The settings of the sessions. */
    public SessionConfig config() {
        return settings.config;
    }

    /** The session that is open, or the next one. */
    public synchronized CompletableFuture<OcppSession> connected() {
        return connected.copy();
    }

    /** See {@link Link#pingInterval}; holds for this connection and those to come. */
    public synchronized void pingInterval(Duration interval) {
        pingInterval = interval;
        if (line != null) {
            line.link.pingInterval(interval);
        }
    }

    /**
     * Closes the connection and makes no other one.
     *
     * @return ends when it is closed
     */
    public CompletableFuture<?> close(CloseReason reason) {
        Line open;
        CompletableFuture<OcppSession> never;
        synchronized (this) {
            open = line;
            closed = true;
            never = connected.isDone() ? new CompletableFuture<>() : connected;
            connected = never;
            waiting.run();
            if (dial != null) {
                dial.cancel();
            }
        }
        never.completeExceptionally(new SessionClosedException(reason));
        if (open == null) {
            return CompletableFuture.completedFuture(null);
        }
        Objects.requireNonNull(open.session).close(reason);
        return Objects.requireNonNull(open.link).gone();
    }

    /** An open connection. */
    private final class Line implements Opening {
        private final Protocol protocol;
        private final Route route;
        private final List<X509Certificate> server;
        private final int number;
        private @Nullable OcppSession session;
        private @Nullable Link link;
        private boolean told;

        /** @param number that of the attempt that led to it */
        Line(Protocol protocol, Route route, List<X509Certificate> server, int number) {
            this.protocol = protocol;
            this.route = route;
            this.server = server;
            this.number = number;
        }

        @Override
        public SessionConfig config() {
            return config;
        }

        @Override
        public Duration pingInterval() {
            return pingInterval;
        }

        @Override
        public void opened(Link opened) {
            try {
                session = OcppSession.open(
                        settings.stationId,
                        protocol,
                        Direction.TO_CSMS,
                        Objects.requireNonNull(settings.offered.get(protocol)),
                        config,
                        opened::attach);
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "No session for " + settings.stationId, e);
                opened.close(new CloseReason(INTERNAL_ERROR, ""));
                return;
            }
            link = opened;
            OcppSession now = session;
            boolean tooLate;
            synchronized (StationRuntime.this) {
                tooLate = closed || number != dials;
                if (!tooLate) {
                    line = this;
                    waits = 0;
                    tellRoutes(() -> settings.routes.connected(route, server));
                    told = true;
                    CompletableFuture<OcppSession> promise = connected;
                    tell(listener -> listener.onConnected(now));
                    events = events.thenRunAsync(() -> promise.complete(now), config.executor());
                }
            }
            if (tooLate) {
                now.close();
            }
        }

        @Override
        public void gone(Link gone) {
            synchronized (StationRuntime.this) {
                if (line == this) {
                    line = null;
                    connected = closed ? connected : new CompletableFuture<>();
                }
            }
        }

        @Override
        public void closed(Link gone, CloseReason reason) {
            synchronized (StationRuntime.this) {
                if (!closed && number == dials) {
                    if (atOnce) {
                        dial();
                    } else {
                        dialLater();
                    }
                    atOnce = false;
                }
                if (told) {
                    OcppSession ended = Objects.requireNonNull(session);
                    tell(listener -> listener.onDisconnected(ended, reason));
                }
            }
        }
    }
}
