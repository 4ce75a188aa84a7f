package dev.ocpp4j.transport;

import static dev.ocpp4j.core.security.TestAuthority.hourAgo;
import static dev.ocpp4j.core.security.TestAuthority.inDays;
import static dev.ocpp4j.transport.Fixtures.V16;
import static dev.ocpp4j.transport.Fixtures.server;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.ocpp4j.core.security.TestAuthority;
import dev.ocpp4j.core.security.TestAuthority.Identity;
import dev.ocpp4j.transport.Fixtures.Events;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

// A00.FR.702, A00.FR.705
@Timeout(60)
class RevocationTest {
    private static final TestAuthority AUTHORITY = new TestAuthority();
    private static final Identity GOOD = AUTHORITY.station("CP001");
    private static final Identity REVOKED = AUTHORITY.station("CP002");
    private static final List<X509Certificate> ROOTS = List.of(AUTHORITY.root());

    private static Optional<String> objection(Revocation policy, X509Certificate... chain) {
        return policy.objection("CP001", List.of(chain), Instant.now());
    }

    // ---- lists

    private static Revocation listed(X509CRL... lists) {
        return Revocation.listed(() -> ROOTS, () -> List.of(lists));
    }

    @Test
    void whatIsListedIsRefusedWithTheReason() {
        Revocation policy = listed(AUTHORITY.revoked(inDays(1), REVOKED.certificate()));

        assertEquals(Optional.empty(), objection(policy, GOOD.certificate()));
        String why = objection(policy, REVOKED.certificate(), AUTHORITY.root()).orElseThrow();
        assertTrue(why.startsWith("Its certificate was revoked on "), why);
        assertTrue(why.endsWith("(KEY_COMPROMISE)"), why);
    }

    @Test
    void withoutAListOrWithAnOldOneNothingIsKnown() {
        Instant past = Instant.now().minusSeconds(1800);
        for (Revocation policy : List.of(
                listed(), listed(AUTHORITY.revoked(past)), listed(new TestAuthority("CN=Other").revoked(inDays(1))))) {
            String why = objection(policy, GOOD.certificate()).orElseThrow();
            assertTrue(why.startsWith("It is not known whether its certificate was revoked"), why);
            assertEquals(Optional.empty(), objection(policy.letUnknown(), GOOD.certificate()));
        }
    }

    @Test
    void theListOfAnAuthorityInBetweenCounts() {
        TestAuthority between = AUTHORITY.child("CN=Between");
        X509Certificate own =
                between.sign("O=CPO,CN=CP001", TestAuthority.ecKeys().getPublic(), hourAgo(), inDays(1));
        Revocation policy = listed(AUTHORITY.revoked(inDays(1)), between.revoked(inDays(1), own));

        assertTrue(objection(policy, own, between.root()).orElseThrow().contains("revoked on"));
    }

    @Test
    void aRevokedStationIsNotLetInAndOperatorsAreTold() {
        Events events = new Events();
        SSLContext tls = AUTHORITY.context(AUTHORITY.server("localhost"));
        CertificatePolicy policy = CertificatePolicy.ofOrganizations("CPO")
                .and(listed(AUTHORITY.revoked(inDays(1), REVOKED.certificate())));
        try (OcppServer server = server().security(ServerSecurity.mutualTls(() -> tls, policy))
                        .listener(events)
                        .start();
                RawWebSocket good = connect(server, "CP001", GOOD);
                RawWebSocket revoked = connect(server, "CP002", REVOKED)) {
            assertEquals(101, good.status());
            assertEquals(403, revoked.status());
            String reason = events.nextRefusal().reason();
            assertTrue(reason.contains("revoked on"), reason);
        }
    }

    private static RawWebSocket connect(OcppServer server, String id, Identity own) {
        return RawWebSocket.request(server.port(), "/ocpp/" + id)
                .protocols(V16)
                .tls(AUTHORITY.context(own))
                .open();
    }

    // ---- online

    /** An OCSP responder; its requests come by GET when they are short, and else by POST (RFC 6960 appendix A). */
    private static final class Responder implements AutoCloseable {
        private final AtomicInteger asked = new AtomicInteger();
        private final HttpServer http;

        Responder() throws IOException {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            http.createContext("/", this::answer);
            http.start();
        }

        private void answer(HttpExchange exchange) throws IOException {
            asked.incrementAndGet();
            byte[] request = exchange.getRequestMethod().equals("POST")
                    ? exchange.getRequestBody().readAllBytes()
                    : Base64.getDecoder()
                            .decode(URLDecoder.decode(
                                    exchange.getRequestURI().getRawPath().substring(1), StandardCharsets.UTF_8));
            byte[] answer = AUTHORITY.ocsp(request, REVOKED.certificate());
            exchange.getResponseHeaders().set("Content-Type", "application/ocsp-response");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        }

        URI uri() {
            return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
        }

        @Override
        public void close() {
            http.stop(0);
        }
    }

    @Test
    void theResponderIsBelieved() throws IOException {
        try (Responder responder = new Responder()) {
            Revocation policy = Revocation.online(() -> ROOTS).at(responder.uri());

            assertEquals(Optional.empty(), objection(policy, GOOD.certificate()));
            assertTrue(objection(policy, REVOKED.certificate()).orElseThrow().contains("revoked on"));
        }
    }

    @Test
    void whatIsGoodIsRememberedForAWhileAndWhatIsRevokedIsNot() throws IOException {
        try (Responder responder = new Responder()) {
            Revocation policy =
                    Revocation.online(() -> ROOTS).at(responder.uri()).remember(Duration.ofMinutes(5));
            Instant now = Instant.now();
            List<X509Certificate> chain = List.of(GOOD.certificate());

            policy.objection("CP001", chain, now);
            policy.objection("CP001", chain, now.plusSeconds(299));
            assertEquals(1, responder.asked.get());
            policy.objection("CP001", chain, now.plusSeconds(301));
            assertEquals(2, responder.asked.get());

            objection(policy, REVOKED.certificate());
            assertTrue(objection(policy, REVOKED.certificate()).isPresent());
            assertEquals(4, responder.asked.get());
        }
    }

    @Test
    void withoutAResponderNothingIsKnown() throws IOException {
        URI gone;
        try (Responder responder = new Responder()) {
            gone = responder.uri();
        }
        for (Revocation policy : List.of(
                Revocation.online(() -> ROOTS), Revocation.online(() -> ROOTS).at(gone))) {
            String why = objection(policy, GOOD.certificate()).orElseThrow();
            assertTrue(why.startsWith("It is not known whether its certificate was revoked"), why);
            assertEquals(Optional.empty(), objection(policy.letUnknown(), GOOD.certificate()));
        }
    }

    @Test
    void whoeverIsNotOfTheAuthorityIsRefusedInAnyCase() {
        Identity stranger = new TestAuthority("CN=Stranger").station("CP001");
        assertTrue(objection(listed().letUnknown(), stranger.certificate()).isPresent());
    }
}
