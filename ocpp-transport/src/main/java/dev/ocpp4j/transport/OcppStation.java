package dev.ocpp4j.transport;

import dev.ocpp4j.core.CallListener;
import dev.ocpp4j.core.CallTimeoutException;
import dev.ocpp4j.core.CloseReason;
import dev.ocpp4j.core.Direction;
import dev.ocpp4j.core.FrameObserver;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.Protocol;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.core.SessionClosedException;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.transport.internal.BasicCredentials;
import dev.ocpp4j.transport.internal.StationIds;
import dev.ocpp4j.transport.internal.StationRuntime;
import dev.ocpp4j.transport.internal.StationSettings;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A charging station as the network sees it: connects to its central system, stays connected, and connects again when
 * the connection is lost (CON-07). Safe for use by many threads. Its own thread keeps the process alive until it is
 * closed.
 */
public final class OcppStation implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(OcppStation.class.getName());
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(5);

    private final StationRuntime runtime;
    private final @Nullable Network ownNetwork;

    private OcppStation(StationSettings settings, @Nullable Network shared) {
        ownNetwork = shared == null ? Network.open() : null;
        runtime = new StationRuntime(settings, (shared == null ? ownNetwork : shared).sockets());
        runtime.dial();
    }

    /**
     * A station that is not started yet.
     *
     * @param endpoint where the central system is, without the identity: {@code ws://…} or {@code wss://…}
     * @param stationId the identity, as it is: it is encoded for the URL by itself (CON-01)
     * @throws IllegalArgumentException when one of them cannot be used
     */
    public static Builder builder(URI endpoint, String stationId) {
        return new Builder(endpoint, stationId);
    }

    /**
     * A station that is not started yet, and asks at each attempt which way to take.
     *
     * @param stationId the identity, as it is: it is encoded for the URL by itself (CON-01)
     * @throws IllegalArgumentException when it cannot be used
     */
    public static Builder builder(Routes routes, String stationId) {
        return new Builder(routes, stationId);
    }

    /** The session of the open connection; empty while there is none. */
    public Optional<OcppSession> session() {
        return runtime.session();
    }

    /**
     * The session of the open connection, or of the next one: ends when the station is connected. Fails with a {@link
     * SessionClosedException} when the station is closed before that.
     */
    public CompletableFuture<OcppSession> connected() {
        return runtime.connected();
    }

    /**
     * Sends a request over the open connection, with the call timeout of the {@link Builder#config configuration}, see
     * {@link #send(Request, Duration)}.
     */
    public <R extends Response> CompletableFuture<R> send(Request<R> request) {
        return send(request, runtime.config().callTimeout());
    }

    /**
     * Sends a request over the open connection, see {@link OcppSession#send(Request, Duration)}. While there is none it
     * waits for the next one, for the timeout at most, and then fails with a {@link CallTimeoutException}. Who must not
     * wait asks for the {@link #session()}.
     */
    public <R extends Response> CompletableFuture<R> send(Request<R> request, Duration timeout) {
        Optional<OcppSession> open = session();
        return open.isPresent() ? open.get().send(request, timeout) : sendWhenConnected(request, timeout);
    }

    private <R extends Response> CompletableFuture<R> sendWhenConnected(Request<R> request, Duration timeout) {
        CompletableFuture<R> answer = new CompletableFuture<>();
        CompletableFuture<OcppSession> next = connected();
        Runnable stopWaiting = runtime.config()
                .scheduler()
                .schedule(
                        () -> next.completeExceptionally(new CallTimeoutException(
                                request.getClass().getSimpleName() + ", since there is no connection", timeout)),
                        timeout);
        next.thenCompose(session -> {
                    stopWaiting.run();
                    return answer.isDone() ? answer : session.send(request, timeout);
                })
                .whenComplete((response, failure) -> {
                    if (failure == null) {
                        answer.complete(response);
                    } else {
                        answer.completeExceptionally(
                                failure instanceof CompletionException ? failure.getCause() : failure);
                    }
                });
        return answer;
    }

    /**
     * Leaves the connection, if there is one, and connects again at once: to use another password, certificate or way.
     * Messages that wait for their answer fail, as they do whenever a connection ends.
     */
    public void reconnect() {
        runtime.reconnect(CloseReason.NORMAL);
    }

    /**
     * Changes how long the central system may be silent before it is pinged (WebSocketPingInterval, CON-09): on this
     * connection and those to come.
     *
     * @param interval zero for no pings
     */
    public void pingInterval(Duration interval) {
        requireNotNegative(interval);
        runtime.pingInterval(interval);
    }

    private static void requireNotNegative(Duration interval) {
        if (interval.isNegative()) {
            throw new IllegalArgumentException("The interval is negative: " + interval);
        }
    }

    /** Closes the connection and makes no other one. Waits until it is closed, for five seconds at most. */
    @Override
    public void close() {
        try {
            runtime.close(CloseReason.NORMAL).get(CLOSE_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.log(Level.DEBUG, "The connection could not be closed in time", e);
        } finally {
            if (ownNetwork != null) {
                ownNetwork.close();
            }
        }
    }

    /** Closes it, which may take a moment, on another thread. */
    void closeSoon() {
        runtime.config().executor().execute(this::close);
    }

    /** Collects settings, for one station. Not safe for use by many threads. */
    public static final class Builder {
        private final StationSettings settings;
        private final @Nullable URI fixed;
        private SecurityProfile security = SecurityProfile.none();
        private FrameObserver frames = (session, way, text) -> {};
        private @Nullable Network network;
        private boolean used;

        private Builder(URI endpoint, String stationId) {
            Route.requireWebSocket(endpoint);
            fixed = endpoint;
            settings = new StationSettings(() -> fixedRoute(endpoint), StationIds.require(stationId));
        }

        private Builder(Routes routes, String stationId) {
            fixed = null;
            settings = new StationSettings(routes, StationIds.require(stationId));
        }

        private Route fixedRoute(URI endpoint) {
            return new Route(endpoint, security);
        }

        /**
         * How the connection is secured; default {@link SecurityProfile#none()}. Without effect when {@link Routes}
         * decide about that.
         */
        public Builder security(SecurityProfile profile) {
            security = profile;
            return this;
        }

        /**
         * Offers a version. May be called for several; the one that is offered first is preferred.
         *
         * @throws IllegalArgumentException when a handler is not for this version, or for an action that only the
         *     station may send
         */
        public Builder offer(Protocol protocol, Handlers handlers) {
            handlers.requireFit(protocol, Direction.TO_STATION);
            settings.offered.put(protocol, handlers);
            return this;
        }

        /** How long to wait before connecting again; default {@link ReconnectPolicy#defaults()}. */
        public Builder reconnect(ReconnectPolicy policy) {
            settings.reconnect = policy;
            return this;
        }

        /** The settings of the sessions; default {@link SessionConfig#defaults()}. */
        public Builder config(SessionConfig config) {
            settings.config = config;
            return this;
        }

        /** Adds an observer of all frames. */
        public Builder onFrame(FrameObserver observer) {
            frames = frames.and(observer);
            return this;
        }

        /** Adds a listener to what becomes of the connection. */
        public Builder listener(StationListener listener) {
            settings.listeners.add(listener);
            return this;
        }

        /**
         * How long the central system may be silent before it is pinged; when it stays silent for as long again, the
         * connection is given up. Default 60 s; zero for no pings (CON-09).
         */
        public Builder pingInterval(Duration interval) {
            requireNotNegative(interval);
            settings.pingInterval = interval;
            return this;
        }

        /**
         * Whether a call that is not answered in time closes the connection, so that a fresh one is made: the advice of
         * 2.0.1 part 2 section 3.2. Default false.
         */
        public Builder reconnectAfterTimeout(boolean reconnect) {
            settings.reconnectAfterTimeout = reconnect;
            return this;
        }

        /** How long one attempt to connect may take, name resolution and TLS included; default 20 s. */
        public Builder connectTimeout(Duration timeout) {
            if (timeout.isNegative() || timeout.isZero()) {
                throw new IllegalArgumentException("The timeout must be more than zero: " + timeout);
            }
            settings.connectTimeout = timeout;
            return this;
        }

        /** Connects through an HTTP proxy, by CONNECT. */
        public Builder proxy(String host, int port) {
            settings.proxy = InetSocketAddress.createUnresolved(host, port);
            settings.proxyCredentials = null;
            return this;
        }

        /** Connects through an HTTP proxy that wants Basic credentials. */
        public Builder proxy(String host, int port, String user, String password) {
            proxy(host, port);
            settings.proxyCredentials = new BasicCredentials(user, password.getBytes(StandardCharsets.UTF_8));
            return this;
        }

        /**
         * Whether the certificate of the central system may name it with a wildcard (AllowCSMSTLSWildcards of 2.0.1);
         * default never (SEC-07).
         *
         * @param allow asked at every connection
         */
        public Builder allowWildcards(BooleanSupplier allow) {
            settings.wildcards = allow;
            return this;
        }

        /** Shares the sockets of other stations; default sockets of its own. */
        public Builder network(Network shared) {
            network = shared;
            return this;
        }

        /**
         * Begins to connect and returns. The builder cannot be used again.
         *
         * @throws IllegalStateException when no version is offered, or the security profile does not fit the URL
         */
        public OcppStation start() {
            if (fixed != null && security.profile() >= 2 != fixed.getScheme().equalsIgnoreCase("wss")) {
                throw new IllegalStateException("wss needs a security profile with TLS, and ws one without");
            }
            if (settings.offered.isEmpty()) {
                throw new IllegalStateException("No version is offered");
            }
            if (used) {
                throw new IllegalStateException("This builder has built its station");
            }
            used = true;
            SessionConfig.Builder config = settings.config.toBuilder().onFrame(frames);
            if (settings.reconnectAfterTimeout) {
                config.onCall(new CloseAfterTimeout());
            }
            settings.config = config.build();
            return new OcppStation(settings, network);
        }
    }

    private static final class CloseAfterTimeout implements CallListener {
        private static final CloseReason REASON = new CloseReason(1000, "A call was not answered in time");

        @Override
        public void onCall(OcppSession session, Call call) {
            if (call.outcome() == Outcome.TIMEOUT && call.way() == FrameObserver.Way.OUT) {
                session.close(REASON);
            }
        }
    }
}
