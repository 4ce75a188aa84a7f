package dev.ocpp4j.transport.internal;

import dev.ocpp4j.core.CloseReason;
import dev.ocpp4j.core.Direction;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.Protocol;
import dev.ocpp4j.core.RecentAnswers;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.transport.Authenticator;
import dev.ocpp4j.transport.Authenticator.Decision;
import dev.ocpp4j.transport.Handshake;
import dev.ocpp4j.transport.Refusal;
import dev.ocpp4j.transport.Replacement;
import dev.ocpp4j.transport.ServerListener;
import dev.ocpp4j.transport.ServerSecurity;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who may come in, and who is in: the server without its sockets. */
public final class Reception {
    private static final System.Logger LOG = System.getLogger(Reception.class.getName());
    private static final int GOING_AWAY = 1001;
    private static final int POLICY_VIOLATION = 1008;
    private static final int INTERNAL_ERROR = 1011;
    private static final CloseReason REPLACED = new CloseReason(POLICY_VIOLATION, "Replaced by a newer connection");
    private static final String CHALLENGE = "WWW-Authenticate: Basic realm=\"ocpp\"\r\n";
    private static final String RETRY_AFTER = "Retry-After: %d\r\n";
    /** What is answered to somebody for who he says he is. */
    private static final Set<Integer> ABOUT_WHO = Set.of(Refused.UNAUTHORIZED, Refused.FORBIDDEN, Refused.NOT_FOUND);
    /** When to try again while there is no room. */
    private static final long FULL_RETRY_SECONDS = 30;
    /** For how many stations answers are remembered; those that were not heard of for longest are forgotten. */
    private static final int MAX_REMEMBERED_STATIONS = 20_000;

    private final ServerSettings settings;
    private final SessionConfig config;
    private final Deadlines deadlines;
    private final Map<OcppSession, Link> links = new ConcurrentHashMap<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final Map<String, RecentAnswers> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RecentAnswers> eldest) {
            return size() > MAX_REMEMBERED_STATIONS;
        }
    };
    private final Attempts attempts;
    private volatile boolean closed;

    public Reception(ServerSettings settings) {
        this.settings = settings;
        this.config = settings.config;
        this.deadlines = new Deadlines(config.scheduler());
        this.attempts = new Attempts(settings.attempts, config.scheduler());
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

    // ---- who may come in

    /**
     * Reads a request to connect.
     *
     * @param segment the last segment of the path, still percent-encoded
     * @throws Refused when it cannot be accepted, whoever asks
     */
    Handshake read(
            String path,
            String segment,
            Map<String, List<String>> headers,
            @Nullable InetSocketAddress peer,
            List<X509Certificate> certificates) {
        String stationId = StationIds.decode(segment);
        try {
            return readOf(stationId, path, headers, peer, certificates);
        } catch (Refused refused) {
            if (refused.status() == Refused.UNAUTHORIZED) {
                attempts.refused(stationId, peer);
            }
            throw refused.of(stationId);
        }
    }

    private Handshake readOf(
            String stationId,
            String path,
            Map<String, List<String>> headers,
            @Nullable InetSocketAddress peer,
            List<X509Certificate> certificates) {
        attempts.wait(stationId, peer).ifPresent(wait -> {
            throw new Refused(Refused.TOO_MANY_REQUESTS, "Too many attempts", RETRY_AFTER.formatted(wait.toSeconds()));
        });
        Protocol protocol = choose(HttpHead.members(headers, "Sec-WebSocket-Protocol"))
                .orElseThrow(() -> new NoCommonProtocol(supported()));
        Handshake handshake;
        try {
            handshake = new Handshake(path, stationId, protocol, headers, peer, certificates);
        } catch (IllegalArgumentException e) {
            throw new Refused(Refused.UNAUTHORIZED, "The credentials cannot be read", CHALLENGE);
        }
        if (!handshake.user().map(stationId::equals).orElse(true)) {
            throw new Refused(Refused.UNAUTHORIZED, "The user is not the station", CHALLENGE);
        }
        if (handshake.user().isEmpty() && wantsPassword()) {
            throw new Refused(Refused.UNAUTHORIZED, "The station gives no password", CHALLENGE);
        }
        return handshake;
    }

    private boolean wantsPassword() {
        return settings.security instanceof ServerSecurity.Basic
                || settings.security instanceof ServerSecurity.TlsBasic;
    }

    /** The client names no version that this server speaks. */
    static final class NoCommonProtocol extends Refused {
        NoCommonProtocol(String supported) {
            super(BAD_REQUEST, "No common OCPP version; supported: " + supported);
        }
    }

    /** The version to speak: of those that the client offers the one that it, or this server, prefers (CON-02). */
    Optional<Protocol> choose(List<String> offered) {
        return settings.preferServerOrder
                ? settings.accepted.keySet().stream()
                        .filter(protocol -> offered.contains(protocol.subprotocol()))
                        .findFirst()
                : offered.stream()
                        .flatMap(word -> settings.accepted.keySet().stream()
                                .filter(protocol -> protocol.subprotocol().equals(word)))
                        .findFirst();
    }

    private String supported() {
        return String.join(
                ", ",
                settings.accepted.keySet().stream().map(Protocol::subprotocol).toList());
    }

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
        authenticate(handshake).whenComplete((opening, error) -> {
            if (error == null) {
                result.complete(opening);
            } else {
                result.completeExceptionally(refusal(error).of(handshake.stationId()));
            }
        });
        return result;
    }

    private CompletableFuture<Opening> authenticate(Handshake handshake) {
        try {
            if (!asksTheUser()) {
                return CompletableFuture.completedFuture(decided(handshake, Authenticator.accept()));
            }
            return CompletableFuture.supplyAsync(() -> ask(handshake), config.executor())
                    .thenCompose(decision -> decision)
                    .thenApplyAsync(decision -> decided(handshake, decision), config.executor());
        } catch (Refused | RejectedExecutionException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** Whether code of the user takes part in the decision; it must not run on the threads of the sockets. */
    private boolean asksTheUser() {
        boolean fixed = settings.replacement == Replacement.REPLACE || settings.replacement == Replacement.REFUSE;
        return settings.authenticator != null
                || !fixed
                || settings.configFor != null
                || settings.reached != null
                || settings.security instanceof ServerSecurity.MutualTls;
    }

    private CompletableFuture<Decision> ask(Handshake handshake) {
        if (settings.security instanceof ServerSecurity.MutualTls mutual) {
            Optional<String> objection = mutual.policy()
                    .objection(
                            handshake.stationId(),
                            handshake.certificates().get(0),
                            config.clock().instant());
            if (objection.isPresent()) {
                return CompletableFuture.completedFuture(
                        Authenticator.refuse(Refused.FORBIDDEN).because(objection.get()));
            }
        }
        if (settings.authenticator == null) {
            return CompletableFuture.completedFuture(Authenticator.accept());
        }
        try {
            return settings.authenticator.authenticate(handshake).toCompletableFuture();
        } catch (Exception e) {
            throw new IllegalStateException("The authenticator failed", e);
        }
    }

    private Opening decided(Handshake handshake, Decision decision) {
        InetSocketAddress peer = handshake.peer().orElse(null);
        if (!decision.isAccepted()) {
            if (ABOUT_WHO.contains(decision.status())) {
                attempts.refused(handshake.stationId(), peer);
            }
            String retry = decision.retryAfter()
                    .map(time -> RETRY_AFTER.formatted(time.toSeconds()))
                    .orElse("");
            String challenge = decision.status() == Refused.UNAUTHORIZED ? CHALLENGE : "";
            throw new Refused(decision.status(), "Refused", challenge + retry).because(decision.reason());
        }
        requireProfile(handshake.stationId());
        if (settings.authenticator != null) {
            attempts.accepted(handshake.stationId(), peer);
        }
        Optional<OcppSession> current = settings.sessions.find(handshake.stationId());
        if (current.isPresent() && !mayReplace(handshake, current.get())) {
            throw new Refused(Refused.CONFLICT, "The station is connected already");
        }
        return new Arrival(handshake, current, configFor(handshake));
    }

    private void requireProfile(String stationId) {
        int profile = settings.security.profile();
        if (settings.reached == null) {
            return;
        }
        int least = settings.reached.least(stationId);
        if (profile < least) {
            throw new Refused(Refused.FORBIDDEN, "Refused")
                    .because("It connects with security profile " + profile + ", and has reached " + least);
        }
        settings.reached.reached(stationId, profile);
    }

    private boolean mayReplace(Handshake handshake, OcppSession current) {
        try {
            return settings.replacement.mayReplace(handshake, current);
        } catch (Exception e) {
            throw new IllegalStateException("The replacement policy failed", e);
        }
    }

    private SessionConfig configFor(Handshake handshake) {
        SessionConfig chosen = settings.configFor == null ? config : settings.configFor.apply(handshake, config);
        if (settings.rememberedAnswers == 0) {
            return chosen;
        }
        synchronized (remembered) {
            RecentAnswers memory = remembered.computeIfAbsent(
                    handshake.stationId(), id -> new RecentAnswers(settings.rememberedAnswers));
            return chosen.toBuilder().recentAnswers(memory).build();
        }
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
        return new Refused(Refused.UNAVAILABLE, "No room", RETRY_AFTER.formatted(FULL_RETRY_SECONDS));
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
        private final Handshake handshake;
        private final Optional<OcppSession> approved;
        private final SessionConfig sessionConfig;
        private @Nullable OcppSession session;
        private boolean known;
        private CompletableFuture<Void> events = CompletableFuture.completedFuture(null);

        /** @param approved the session that this one may replace */
        Arrival(Handshake handshake, Optional<OcppSession> approved, SessionConfig sessionConfig) {
            this.handshake = handshake;
            this.approved = approved;
            this.sessionConfig = sessionConfig;
        }

        @Override
        public SessionConfig config() {
            return sessionConfig;
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
            try {
                session = OcppSession.open(
                        handshake.stationId(),
                        handshake.protocol(),
                        Direction.TO_STATION,
                        Objects.requireNonNull(settings.accepted.get(handshake.protocol())),
                        sessionConfig,
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
            Optional<OcppSession> old = approved.filter(OcppSession::isOpen);
            while (!settings.sessions.replace(old.orElse(null), opened)) {
                // Another connection of the station was quicker.
                old = settings.sessions.find(opened.stationId());
                if (old.isPresent() && settings.replacement != Replacement.REPLACE && !old.equals(approved)) {
                    opened.close(new CloseReason(POLICY_VIOLATION, "The station is connected already"));
                    return;
                }
            }
            known = true;
            old.ifPresent(replaced -> {
                tell(listener -> listener.onReplaced(replaced, opened));
                replaced.close(REPLACED);
            });
            tell(listener -> listener.onConnected(opened, handshake));
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
