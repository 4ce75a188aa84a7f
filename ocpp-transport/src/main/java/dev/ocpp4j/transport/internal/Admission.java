package dev.ocpp4j.transport.internal;

import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.Protocol;
import dev.ocpp4j.core.RecentAnswers;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.transport.Authenticator;
import dev.ocpp4j.transport.Authenticator.Decision;
import dev.ocpp4j.transport.Handshake;
import dev.ocpp4j.transport.Replacement;
import dev.ocpp4j.transport.ServerSecurity;
import java.net.InetSocketAddress;
import java.security.cert.X509Certificate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** Who may come in: reads what a client asks for, and decides with the help of the user's own code. */
final class Admission {
    private static final String CHALLENGE = "WWW-Authenticate: Basic realm=\"ocpp\"\r\n";
    /** What is answered to somebody for who he says he is. */
    private static final Set<Integer> ABOUT_WHO = Set.of(Refused.UNAUTHORIZED, Refused.FORBIDDEN, Refused.NOT_FOUND);
    /** For how many stations answers are remembered; those that were not heard of for longest are forgotten. */
    private static final int MAX_REMEMBERED_STATIONS = 20_000;

    private final ServerSettings settings;
    private final SessionConfig config;
    private final Attempts attempts;
    private final Map<String, RecentAnswers> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RecentAnswers> eldest) {
            return size() > MAX_REMEMBERED_STATIONS;
        }
    };

    Admission(ServerSettings settings) {
        this.settings = settings;
        this.config = settings.config;
        this.attempts = new Attempts(settings.attempts, config.scheduler());
    }

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
            throw new Refused(Refused.TOO_MANY_REQUESTS, "Too many attempts", Refused.retryAfter(wait.toSeconds()));
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
     * Asks everybody who has a say in it.
     *
     * @return fails with {@link Refused}
     */
    CompletableFuture<Approval> decide(Handshake handshake) {
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
                            handshake.certificates(),
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

    private Approval decided(Handshake handshake, Decision decision) {
        InetSocketAddress peer = handshake.peer().orElse(null);
        if (!decision.isAccepted()) {
            if (ABOUT_WHO.contains(decision.status())) {
                attempts.refused(handshake.stationId(), peer);
            }
            String retry = decision.retryAfter()
                    .map(time -> Refused.retryAfter(time.toSeconds()))
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
        return new Approval(handshake, current, configFor(handshake));
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
}
