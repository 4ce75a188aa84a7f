package dev.ocpp4j.examples.station;

import dev.ocpp4j.core.CloseReason;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.core.SessionClosedException;
import dev.ocpp4j.core.station.Link;
import dev.ocpp4j.core.station.LinkedStation;
import dev.ocpp4j.transport.ConnectFailure;
import dev.ocpp4j.transport.OcppStation;
import dev.ocpp4j.transport.StationListener;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The way to the other side over a WebSocket. Safe for use by many threads. */
public final class WebSocketLink implements Link {
    private static final CloseReason NOT_CONNECTED = new CloseReason(1006, "not connected");

    private final Function<Handlers, OcppStation.Builder> builders;
    private final Executor executor;
    private final BiConsumer<ConnectFailure, Duration> onFailed;
    private @Nullable LinkedStation station;
    private @Nullable OcppStation current;
    private int dials;

    /**
     * @param builders makes a new connection each time that the station is switched on, with what answers its calls
     * @param executor where connections are closed, which may take a moment
     * @param onFailed is told of attempts that failed, and when the next one is made
     */
    public WebSocketLink(
            Function<Handlers, OcppStation.Builder> builders,
            Executor executor,
            BiConsumer<ConnectFailure, Duration> onFailed) {
        this.builders = builders;
        this.executor = executor;
        this.onFailed = onFailed;
    }

    /** Says whom to tell that the connection comes and goes; before the first {@link #connect()}. */
    public synchronized void serve(LinkedStation served) {
        station = served;
    }

    @Override
    public synchronized void connect() {
        int dial = ++dials;
        current = builders.apply(station.handlers()).listener(new Events(dial)).start();
    }

    @Override
    public synchronized void disconnect() {
        dials++;
        if (current != null) {
            executor.execute(current::close);
            current = null;
        }
    }

    /** Connects anew, as after a change of what to connect with; does nothing while it is to stay away. */
    public synchronized void reconnect() {
        if (current != null) {
            executor.execute(current::reconnect);
        }
    }

    private synchronized boolean isCurrent(int dial) {
        return dial == dials;
    }

    @Override
    public <R extends Response> CompletableFuture<R> send(Request<R> request) {
        Optional<OcppSession> session;
        synchronized (this) {
            session = Optional.ofNullable(current).flatMap(OcppStation::session);
        }
        return session.map(open -> open.send(request))
                .orElseGet(() -> CompletableFuture.failedFuture(new SessionClosedException(NOT_CONNECTED)));
    }

    /** What becomes of one connection; of those before nobody wants to know any more. */
    private final class Events implements StationListener {
        private final int dial;

        private Events(int dial) {
            this.dial = dial;
        }

        @Override
        public void onConnected(OcppSession session) {
            if (isCurrent(dial)) {
                station.connected(session);
            }
        }

        @Override
        public void onDisconnected(OcppSession session, CloseReason reason) {
            if (isCurrent(dial)) {
                station.disconnected();
            }
        }

        @Override
        public void onFailed(ConnectFailure failure, Duration nextAttemptIn) {
            if (isCurrent(dial)) {
                onFailed.accept(failure, nextAttemptIn);
            }
        }
    }
}
