package dev.ocpp4j.transport;

import dev.ocpp4j.core.CloseReason;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.core.SessionClosedException;
import dev.ocpp4j.core.station.Link;
import dev.ocpp4j.core.station.LinkedStation;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The way of a station to its central system over WebSocket (J-1.6 section 3, 2.0.1 part 4 section 3): an {@link
 * OcppStation} each time that the station is switched on. Safe for use by many threads.
 *
 * <pre>{@code
 * WebSocketLink link = new WebSocketLink(
 *         handlers -> OcppStation.builder(endpoint, "CP001").offer(Ocpp16.PROTOCOL, handlers));
 * ChargePoint station = ChargePoint.builder(new BootNotificationRequest("Acme", "One"), 2).build(link, hardware, meter);
 * link.serve(station);
 * station.start();
 * }</pre>
 */
public final class WebSocketLink implements Link {
    private static final CloseReason NOT_CONNECTED = new CloseReason(1006, "not connected");

    private final Function<Handlers, OcppStation.Builder> connections;
    private @Nullable LinkedStation station;
    private @Nullable OcppStation current;
    private int dials;

    /**
     * Nothing is connected yet.
     *
     * @param connections describes a new connection each time that the station is switched on; is given what answers the
     *     calls of the other side, to offer it; may be called by any thread
     */
    public WebSocketLink(Function<Handlers, OcppStation.Builder> connections) {
        this.connections = Objects.requireNonNull(connections, "connections");
    }

    /** Says whose link it is, before the first {@link #connect()}. */
    public synchronized void serve(LinkedStation served) {
        station = Objects.requireNonNull(served, "served");
    }

    /** @throws IllegalStateException when it serves no station, or what describes the connection is not complete */
    @Override
    public synchronized void connect() {
        if (station == null) {
            throw new IllegalStateException("It is not said whose link it is");
        }
        end();
        current = connections
                .apply(station.handlers())
                .listener(new Events(dials, station))
                .start();
    }

    @Override
    public synchronized void disconnect() {
        end();
    }

    private void end() {
        dials++;
        if (current != null) {
            current.closeSoon();
            current = null;
        }
    }

    /**
     * Leaves the connection and connects again at once, see {@link OcppStation#reconnect()}; nothing while the station is
     * switched off.
     */
    public void reconnect() {
        current().ifPresent(OcppStation::reconnect);
    }

    @Override
    public <R extends Response> CompletableFuture<R> send(Request<R> request) {
        return current()
                .flatMap(OcppStation::session)
                .map(open -> open.send(request))
                .orElseGet(() -> CompletableFuture.failedFuture(new SessionClosedException(NOT_CONNECTED)));
    }

    private synchronized Optional<OcppStation> current() {
        return Optional.ofNullable(current);
    }

    private synchronized boolean isCurrent(int dial) {
        return dial == dials;
    }

    /** What becomes of one connection; of those before nobody wants to know any more. */
    private final class Events implements StationListener {
        private final int dial;
        private final LinkedStation served;

        private Events(int dial, LinkedStation served) {
            this.dial = dial;
            this.served = served;
        }

        @Override
        public void onConnected(OcppSession session) {
            if (isCurrent(dial)) {
                served.connected(session);
            }
        }

        @Override
        public void onDisconnected(OcppSession session, CloseReason reason) {
            if (isCurrent(dial)) {
                served.disconnected();
            }
        }
    }
}
