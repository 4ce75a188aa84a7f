package dev.ocpp4j.transport;

import dev.ocpp4j.core.Direction;
import dev.ocpp4j.core.FrameObserver;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.Protocol;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.transport.internal.Listener;
import dev.ocpp4j.transport.internal.MountedConfigurator;
import dev.ocpp4j.transport.internal.Reception;
import dev.ocpp4j.transport.internal.ServerSettings;
import jakarta.websocket.server.ServerEndpointConfig;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A central system as the network sees it: accepts the WebSockets of charging stations, one for each, and gives each a
 * session. Safe for use by many threads. Its own threads keep the process alive until it is closed.
 */
public final class OcppServer implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(OcppServer.class.getName());
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(5);

    private final ServerSettings settings;
    private final Reception reception;
    private final @Nullable Listener listener;
    private final @Nullable ServerEndpointConfig endpoint;

    private OcppServer(ServerSettings settings, boolean mounted) {
        this.settings = settings;
        this.reception = new Reception(settings);
        this.endpoint = mounted ? MountedConfigurator.endpoint(reception) : null;
        this.listener = mounted ? null : new Listener(reception);
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * The port that the server listens on.
     *
     * @throws IllegalStateException when the server is {@link Builder#mount mounted}
     */
    public int port() {
        if (listener == null) {
            throw new IllegalStateException("A mounted server has no port of its own");
        }
        return listener.port();
    }

    /**
     * The endpoint of a {@link Builder#mount mounted} server, for the container that it is to be added to.
     *
     * @throws IllegalStateException when the server is not mounted
     */
    public ServerEndpointConfig endpoint() {
        if (endpoint == null) {
            throw new IllegalStateException("Only a mounted server has an endpoint");
        }
        return endpoint;
    }

    /** The session of a station; empty when it is not connected. */
    public Optional<OcppSession> session(String stationId) {
        return settings.sessions.find(stationId).filter(OcppSession::isOpen);
    }

    /** The sessions of all stations that are connected now. */
    public Collection<OcppSession> sessions() {
        return settings.sessions.all().stream().filter(OcppSession::isOpen).toList();
    }

    /**
     * Sends a request to all stations that are connected with the version it belongs to.
     *
     * @return the answers to come, by station; each ends as {@link OcppSession#send} says
     */
    public <R extends Response> Map<String, CompletableFuture<R>> broadcast(Request<R> request) {
        Map<String, CompletableFuture<R>> answers = new LinkedHashMap<>();
        for (OcppSession session : sessions()) {
            boolean known =
                    session.protocol().actions().stream().anyMatch(action -> action.request() == request.getClass());
            if (known) {
                answers.put(session.stationId(), session.send(request));
            }
        }
        return answers;
    }

    /**
     * Changes how often an open connection of this server is pinged.
     *
     * @param interval how long a station may be silent before it is pinged; zero for no pings
     */
    public void pingInterval(OcppSession session, Duration interval) {
        requireNotNegative(interval);
        reception.link(session).ifPresent(link -> link.pingInterval(interval));
    }

    /** Stops the server; gives connections five seconds to close. */
    @Override
    public void close() {
        close(CLOSE_TIMEOUT);
    }

    /**
     * Stops the server: accepts no more connections, closes all with 1001, waits until they are closed or the time is
     * over, and then ends what is left.
     */
    public void close(Duration limit) {
        if (listener != null) {
            listener.stopListening();
        }
        reception.close(limit);
        if (listener != null) {
            listener.stop();
        }
    }

    private static void requireNotNegative(Duration interval) {
        if (interval.isNegative()) {
            throw new IllegalArgumentException("The interval is negative: " + interval);
        }
    }

    private static Duration requirePositive(Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("The time must be more than zero: " + time);
        }
        return time;
    }

    private static int requireAtLeast(int min, int value) {
        if (value < min) {
            throw new IllegalArgumentException("Must be at least " + min + ": " + value);
        }
        return value;
    }

    /** Collects settings, for one server. Not safe for use by many threads. */
    public static final class Builder {
        private static final int MAX_PORT = 65_535;

        private final ServerSettings settings = new ServerSettings();
        private FrameObserver frames = (session, way, text) -> {};
        private boolean used;

        private Builder() {}

        /** The TCP port; default 0, which takes any free one. */
        public Builder port(int port) {
            if (port < 0 || port > MAX_PORT) {
                throw new IllegalArgumentException("Not a port: " + port);
            }
            settings.port = port;
            return this;
        }

        /** The address or host name to listen on; default all addresses of the machine. */
        public Builder bind(String address) {
            try {
                settings.bind = InetAddress.getByName(address);
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException("No address of this machine: " + address, e);
            }
            return this;
        }

        /** The path in front of the identity: default {@code /ocpp}, for {@code /ocpp/CP001}; empty for none. */
        public Builder path(String prefix) {
            String path = prefix.endsWith("/") ? prefix.substring(0, prefix.length() - 1) : prefix;
            if (!path.isEmpty() && !path.startsWith("/")) {
                throw new IllegalArgumentException("A path starts with '/': " + prefix);
            }
            settings.path = path;
            return this;
        }

        /**
         * Serves stations of a version. May be called for several versions; the order counts when the server's
         * preference does.
         *
         * @throws IllegalArgumentException when a handler is not for this version, or for an action that only the
         *     server may send
         */
        public Builder accept(Protocol protocol, Handlers handlers) {
            handlers.requireFit(protocol, Direction.TO_CSMS);
            settings.accepted.put(protocol, handlers);
            return this;
        }

        /** Whether the first common version in the order of this server is spoken; default that of the station's. */
        public Builder preferServerOrder(boolean prefer) {
            settings.preferServerOrder = prefer;
            return this;
        }

        /**
         * Whether a station that offers no version of this server is let in and closed at once, as J-1.6 section 3.2
         * and 2.0.1 part 4 section 3.2 have it; default it is refused with 400, as the certification asks for (CON-03).
         */
        public Builder closeWithoutSubprotocol(boolean close) {
            settings.closeWithoutSubprotocol = close;
            return this;
        }

        /** Who may connect; default everybody, which is for tests and closed networks only. */
        public Builder authenticate(Authenticator authenticator) {
            return authenticateAsync(
                    handshake -> CompletableFuture.completedFuture(authenticator.authenticate(handshake)));
        }

        /** Who may connect, decided some time later. */
        public Builder authenticateAsync(AsyncAuthenticator authenticator) {
            settings.authenticator = authenticator;
            return this;
        }

        /**
         * Refuses stations with 403 that have connected with a higher security profile before, on this server or on
         * another one that shares these; default nobody is refused for that.
         */
        public Builder neverBelow(ReachedProfiles reached) {
            settings.reached = reached;
            return this;
        }

        /** How often somebody may be refused before nobody looks any more; default {@link AttemptLimit#defaults()}. */
        public Builder attempts(AttemptLimit limit) {
            settings.attempts = limit;
            return this;
        }

        /** What happens when a station connects that is connected already; default {@link Replacement#REPLACE}. */
        public Builder replacement(Replacement policy) {
            settings.replacement = policy;
            return this;
        }

        /** How stations have to secure their connections; default {@link ServerSecurity#none()}. */
        public Builder security(ServerSecurity security) {
            settings.security = security;
            return this;
        }

        /** The settings of all sessions; default {@link SessionConfig#defaults()}. */
        public Builder config(SessionConfig config) {
            settings.config = config;
            return this;
        }

        /**
         * Settings that differ from station to station, such as how its messages are read. Called after a station was
         * accepted, with the settings for all; best derive from those with {@link SessionConfig#toBuilder()}.
         */
        public Builder configFor(BiFunction<Handshake, SessionConfig, SessionConfig> hook) {
            settings.configFor = hook;
            return this;
        }

        /** Adds an observer of all frames. */
        public Builder onFrame(FrameObserver observer) {
            frames = frames.and(observer);
            return this;
        }

        /** Adds a listener to stations that come and go. */
        public Builder listener(ServerListener listener) {
            settings.listeners.add(listener);
            return this;
        }

        /**
         * How long a station may be silent before it is pinged; when it stays silent for as long again, its connection
         * is given up. Default 60 s; zero for no pings (CON-09).
         */
        public Builder pingInterval(Duration interval) {
            requireNotNegative(interval);
            settings.pingInterval = interval;
            return this;
        }

        /**
         * Answers a CALL that a station repeats without running its handler again, also over a reconnect.
         *
         * @param perStation how many answers are remembered for each station; default 0
         */
        public Builder rememberAnswers(int perStation) {
            settings.rememberedAnswers = requireAtLeast(0, perStation);
            return this;
        }

        /** Whether messages may be compressed (permessage-deflate, CON-06); default true. */
        public Builder compression(boolean compress) {
            settings.compression = compress;
            return this;
        }

        /** Where sessions are filed; default in this process only. */
        public Builder sessions(Sessions sessions) {
            settings.sessions = sessions;
            return this;
        }

        /** How many stations may be connected; one more is refused with 503. Default 100 000. */
        public Builder maxConnections(int max) {
            settings.maxConnections = requireAtLeast(1, max);
            return this;
        }

        /** How many connections may be in their handshake; one more is closed at once. Default 4096. */
        public Builder maxPendingHandshakes(int max) {
            settings.maxPendingHandshakes = requireAtLeast(1, max);
            return this;
        }

        /** How long TLS and request may take, and then again the decision; default 10 s each (LIM-07). */
        public Builder handshakeTimeout(Duration timeout) {
            settings.handshakeTimeout = requirePositive(timeout);
            return this;
        }

        /**
         * Listens. The builder cannot be used again.
         *
         * @throws java.io.UncheckedIOException when the port cannot be had
         */
        public OcppServer start() {
            return build(false);
        }

        /**
         * Makes a server without sockets of its own, for a Jakarta WebSocket container: add its {@link
         * OcppServer#endpoint()} to the container. Port, address, TLS, compression and the limits of connections are
         * then matters of the container. The {@link Authenticator} is asked while the container upgrades: it sees
         * headers and credentials, but neither peer address nor certificates, and a refusal becomes whatever error
         * status the container has for it. To answer 401, put a servlet filter in front.
         */
        public OcppServer mount() {
            return build(true);
        }

        private OcppServer build(boolean mounted) {
            if (used) {
                throw new IllegalStateException("This builder has built its server");
            }
            if (settings.accepted.isEmpty()) {
                throw new IllegalStateException("No version is accepted");
            }
            requireSecurity(mounted);
            settings.config = settings.config.toBuilder().onFrame(frames).build();
            OcppServer server = new OcppServer(settings, mounted);
            used = true;
            return server;
        }

        private void requireSecurity(boolean mounted) {
            ServerSecurity security = settings.security;
            boolean passwords = security instanceof ServerSecurity.Basic || security instanceof ServerSecurity.TlsBasic;
            if (passwords && settings.authenticator == null) {
                throw new IllegalStateException("Passwords need an authenticator that looks at them");
            }
            if (mounted && security instanceof ServerSecurity.MutualTls) {
                throw new IllegalStateException("A mounted server sees no certificates");
            }
            if (settings.authenticator == null && security instanceof ServerSecurity.None) {
                LOG.log(Level.WARNING, "No authenticator: every station is accepted");
            }
        }
    }
}
