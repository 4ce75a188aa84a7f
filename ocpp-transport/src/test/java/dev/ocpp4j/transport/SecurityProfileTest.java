package dev.ocpp4j.transport;

import static dev.ocpp4j.core.security.TestAuthority.ecKeys;
import static dev.ocpp4j.core.security.TestAuthority.hourAgo;
import static dev.ocpp4j.core.security.TestAuthority.inDays;
import static dev.ocpp4j.transport.Authenticator.accept;
import static dev.ocpp4j.transport.Authenticator.refuse;
import static dev.ocpp4j.transport.Fixtures.V16;
import static dev.ocpp4j.transport.Fixtures.chargePoint;
import static dev.ocpp4j.transport.Fixtures.get;
import static dev.ocpp4j.transport.Fixtures.server;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ocpp4j.core.security.SecurityProblem;
import dev.ocpp4j.core.security.TestAuthority;
import dev.ocpp4j.core.security.TestAuthority.Identity;
import dev.ocpp4j.transport.Fixtures.Events;
import dev.ocpp4j.v16.Ocpp16;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
@SuppressWarnings("try") // stations that are only there
class SecurityProfileTest {
    private static final TestAuthority AUTHORITY = new TestAuthority();
    private static final TestAuthority STRANGER = new TestAuthority("CN=Another root");
    private static final TestAuthority IMPOSTOR = new TestAuthority();
    private static final SSLContext LOCALHOST = AUTHORITY.context(AUTHORITY.server("localhost"));
    private static final byte[] SECRET = "secret".getBytes(StandardCharsets.UTF_8);

    private final Events events = new Events();
    private final BlockingQueue<ConnectFailure> failures = new LinkedBlockingQueue<>();

    private OcppStation.Builder station(int port, SecurityProfile security) {
        String scheme = security.profile() < 2 ? "ws" : "wss";
        return OcppStation.builder(URI.create(scheme + "://localhost:" + port + "/ocpp"), "CP001")
                .offer(Ocpp16.PROTOCOL, chargePoint())
                .security(security)
                .listener(events)
                .listener(new StationListener() {
                    @Override
                    public void onFailed(ConnectFailure failure, java.time.Duration nextAttemptIn) {
                        failures.add(failure);
                    }
                });
    }

    private ConnectFailure.NotSecure nextFailure() throws InterruptedException {
        return (ConnectFailure.NotSecure) failures.poll(20, TimeUnit.SECONDS);
    }

    // SEC-01, A00.FR.001: the same four on both roles
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void bothRolesSpeakTheSameProfile(int profile) {
        SSLContext own = AUTHORITY.context(AUTHORITY.station("CP001"));
        ServerSecurity here = List.of(
                        ServerSecurity.none(),
                        ServerSecurity.basic(),
                        ServerSecurity.tlsBasic(() -> LOCALHOST),
                        ServerSecurity.mutualTls(() -> LOCALHOST, CertificatePolicy.ofOrganizations("CPO")))
                .get(profile);
        SecurityProfile there = List.of(
                        SecurityProfile.none(),
                        SecurityProfile.basic("secret"),
                        SecurityProfile.tlsBasic(AUTHORITY::trusting, "secret"),
                        SecurityProfile.mutualTls(() -> own))
                .get(profile);
        assertEquals(profile, here.profile());
        assertEquals(profile, there.profile());
        boolean password = profile == 1 || profile == 2;
        try (OcppServer server = server().security(here)
                        .authenticate(handshake -> handshake.hasPassword(SECRET) == password ? accept() : refuse(401))
                        .start();
                OcppStation station = station(server.port(), there).start()) {
            assertEquals("CP001", get(station.connected()).stationId());
        }
    }

    // T18: both sides can tell the operator that it is the wrong port
    @Test
    void plainHttpAtAPortWithTlsIsSaidOnBothSides() throws Exception {
        try (OcppServer server = server().security(ServerSecurity.tlsBasic(() -> LOCALHOST))
                        .listener(events)
                        .start();
                OcppStation station =
                        station(server.port(), SecurityProfile.basic("secret")).start()) {
            assertEquals("The station does not speak TLS", events.nextRefusal().reason());
            assertEquals(new ConnectFailure.Refused(400, Optional.empty()), failures.poll(20, TimeUnit.SECONDS));
        }
    }

    @Test
    void tlsAtAPortWithoutItIsSaidOnBothSides() throws Exception {
        try (OcppServer server = server().listener(events).start();
                OcppStation station = station(server.port(), SecurityProfile.tlsBasic(AUTHORITY::trusting, "secret"))
                        .start()) {
            assertEquals("TLS, where HTTP is spoken", events.nextRefusal().reason());
            assertEquals(
                    "The server does not speak TLS at this port", nextFailure().explanation());
        }
    }

    // A00.FR.002, CON-05
    @Test
    void aStationWithoutPasswordIsRefusedBeforeAnybodyIsAsked() {
        AtomicInteger asked = new AtomicInteger();
        try (OcppServer server = server().security(ServerSecurity.basic())
                        .authenticate(handshake -> {
                            asked.incrementAndGet();
                            return accept();
                        })
                        .listener(events)
                        .start();
                RawWebSocket socket = RawWebSocket.request(server.port(), "/ocpp/CP001")
                        .protocols(V16)
                        .open()) {
            assertEquals(401, socket.status());
            socket.expectNothing();
            Refusal refusal = events.nextRefusal();
            assertEquals("CP001", refusal.stationId());
            assertEquals(401, refusal.status());
            assertEquals("The station gives no password", refusal.reason());
            assertEquals(0, asked.get());
        }
    }

    // SEC-01
    @Test
    void passwordsThatNobodyLooksAtAreNoSecurity() {
        for (ServerSecurity security : List.of(ServerSecurity.basic(), ServerSecurity.tlsBasic(() -> LOCALHOST))) {
            OcppServer.Builder server = OcppServer.builder()
                    .accept(Ocpp16.PROTOCOL, Fixtures.centralSystem())
                    .security(security);
            assertThrows(IllegalStateException.class, server::start);
        }
    }

    static Stream<Arguments> serversThatAreNotTrusted() {
        return Stream.of(
                Arguments.of(AUTHORITY.expired("localhost"), "has expired"),
                Arguments.of(identity("CN=localhost,O=CPO", null, inDays(1), inDays(2)), "is not valid yet"),
                Arguments.of(STRANGER.server("localhost"), "no authority that is trusted"),
                Arguments.of(IMPOSTOR.server("localhost"), "no authority that is trusted"),
                Arguments.of(AUTHORITY.server("other.example"), "is for [other.example], not for localhost"),
                Arguments.of(identity("O=CPO", null, hourAgo(), inDays(1)), "is for [], not for localhost"));
    }

    private static Identity identity(String subject, String host, Instant from, Instant to) {
        return AUTHORITY.identity(subject, host, ecKeys(), from, to);
    }

    // SEC-07, A00.FR.308 to A00.FR.311: TC_A_05
    @ParameterizedTest
    @MethodSource("serversThatAreNotTrusted")
    void aServerThatIsNotTrustedGetsNothingAndTheOperatorSeesWhy(Identity identity, String why) throws Exception {
        try (OcppServer server = server().security(ServerSecurity.tlsBasic(() -> AUTHORITY.context(identity)))
                        .authenticate(handshake -> {
                            throw new AssertionError("The password was sent");
                        })
                        .start();
                OcppStation station = station(server.port(), SecurityProfile.tlsBasic(AUTHORITY::trusting, "secret"))
                        .start()) {
            ConnectFailure.NotSecure failure = nextFailure();

            assertEquals(SecurityProblem.SERVER_CERTIFICATE, failure.problem());
            assertTrue(failure.explanation().contains(why), failure.explanation());
            assertTrue(server.sessions().isEmpty());
        }
    }

    // SEC-07: the commonName counts, and names for other paths stand beside it (A00.FR.511)
    @Test
    void theCommonNameOrAnAlternativeNamesTheServer() {
        for (Identity identity : List.of(
                identity("CN=LOCALHOST,O=CPO", null, hourAgo(), inDays(1)),
                identity("CN=localhost,O=CPO", "vpn.example", hourAgo(), inDays(1)),
                identity("CN=csms.example,O=CPO", "localhost", hourAgo(), inDays(1)))) {
            try (OcppServer server = server().security(ServerSecurity.tlsBasic(() -> AUTHORITY.context(identity)))
                            .start();
                    OcppStation station = station(
                                    server.port(), SecurityProfile.tlsBasic(AUTHORITY::trusting, "secret"))
                            .start()) {
                get(station.connected());
            }
        }
    }

    // SEC-07, AllowCSMSTLSWildcards
    @Test
    void wildcardsAreRefusedUnlessTheyAreAllowed() throws Exception {
        SSLContext wildcard = AUTHORITY.context(identity("CN=*.csms.example,O=CPO", null, hourAgo(), inDays(1)));
        for (boolean allowed : new boolean[] {false, true}) {
            try (RawWebSocket.Listener proxy = RawWebSocket.listen();
                    OcppStation station = OcppStation.builder(URI.create("wss://eu.csms.example/ocpp"), "CP001")
                            .offer(Ocpp16.PROTOCOL, chargePoint())
                            .security(SecurityProfile.tlsBasic(AUTHORITY::trusting, "secret"))
                            .proxy("127.0.0.1", proxy.port())
                            .allowWildcards(() -> allowed)
                            .listener(events)
                            .start();
                    RawWebSocket tunnel = proxy.next()) {
                if (allowed) {
                    tunnel.tunnelled(wildcard).switchTo("Sec-WebSocket-Protocol: ocpp1.6\r\n");
                    get(station.connected());
                } else {
                    assertThrows(UncheckedIOException.class, () -> tunnel.tunnelled(wildcard));
                    assertEquals(
                            "failed not secure SERVER_CERTIFICATE",
                            events.next().replaceAll(" next in .*", ""));
                }
            }
        }
    }

    static Stream<Arguments> stationsThatAreNotTrusted() {
        return Stream.of(
                Arguments.of(AUTHORITY.trusting(), "has no certificate"),
                Arguments.of(AUTHORITY.context(STRANGER.station("CP001")), "no certificate"),
                Arguments.of(AUTHORITY.context(IMPOSTOR.station("CP001")), "no authority that is trusted"),
                Arguments.of(AUTHORITY.context(AUTHORITY.expiredStation("CP001")), "has expired"));
    }

    // SEC-08, A00.FR.403, A00.FR.407: without a valid path there is no TLS
    @ParameterizedTest
    @MethodSource("stationsThatAreNotTrusted")
    void aStationWithoutAValidCertificateIsCutOffAndBothSidesSeeWhy(SSLContext own, String why) throws Exception {
        try (OcppServer server = server().security(
                                ServerSecurity.mutualTls(() -> LOCALHOST, CertificatePolicy.ofOrganizations("CPO")))
                        .listener(events)
                        .start();
                OcppStation station = station(server.port(), SecurityProfile.mutualTls(() -> own))
                        .start()) {
            Refusal refusal = events.nextRefusal();
            assertEquals(0, refusal.status());
            assertTrue(refusal.reason().contains(why), refusal.reason());
            assertEquals(InetAddress.getLoopbackAddress(), refusal.peer().getAddress());

            assertEquals(SecurityProblem.OWN_CERTIFICATE, nextFailure().problem());
            assertTrue(server.sessions().isEmpty());
        }
    }

    static Stream<Arguments> certificatesOfOthers() {
        return Stream.of(
                Arguments.of("CN=CP002,O=CPO", "is for [CP002], not for CP001"),
                Arguments.of("CN=CP001,CN=CP002,O=CPO", "not for CP001"),
                Arguments.of("CN=cp001,O=CPO", "not for CP001"),
                Arguments.of("O=CPO", "is for []"),
                Arguments.of("CN=CP001,O=Another CPO", "belongs to [Another CPO], not to one of [CPO]"),
                Arguments.of("CN=CP001", "belongs to []"));
    }

    // SEC-08, A00.FR.404, A00.FR.405
    @ParameterizedTest
    @MethodSource("certificatesOfOthers")
    void aCertificateOfSomebodyElseIsRefused(String subject, String why) {
        Identity other = AUTHORITY.identity(subject, null, ecKeys(), hourAgo(), inDays(1));
        try (OcppServer server = server().security(
                                ServerSecurity.mutualTls(() -> LOCALHOST, CertificatePolicy.ofOrganizations("CPO")))
                        .listener(events)
                        .start();
                RawWebSocket socket = RawWebSocket.request(server.port(), "/ocpp/CP001")
                        .protocols(V16)
                        .tls(AUTHORITY.context(other))
                        .open()) {
            assertEquals(403, socket.status());
            Refusal refusal = events.nextRefusal();
            assertEquals("CP001", refusal.stationId());
            assertTrue(refusal.reason().contains(why), refusal.reason());
        }
    }

    // A00.FR.405: the serial number need not be the identity
    @Test
    void theSerialNumberOfAStationMayBeLookedUp() {
        CertificatePolicy policy = CertificatePolicy.ofOrganizations(
                Set.of("Other", "CPO"), id -> id.equals("CP001") ? Optional.of("SN-1") : Optional.empty());
        try (OcppServer server = server().security(ServerSecurity.mutualTls(() -> LOCALHOST, policy))
                .start()) {
            SSLContext own = AUTHORITY.context(AUTHORITY.station("SN-1"));
            try (RawWebSocket known = RawWebSocket.request(server.port(), "/ocpp/CP001")
                            .protocols(V16)
                            .tls(own)
                            .open();
                    RawWebSocket unknown = RawWebSocket.request(server.port(), "/ocpp/SN-1")
                            .protocols(V16)
                            .tls(own)
                            .open()) {
                assertEquals(101, known.status());
                assertEquals(403, unknown.status());
            }
        }
    }

    private static SSLSocket socket(OcppServer server, String version, String... suites) throws IOException {
        SSLSocket socket = (SSLSocket) AUTHORITY.trusting().getSocketFactory().createSocket("localhost", server.port());
        socket.setSoTimeout(20_000);
        socket.setEnabledProtocols(new String[] {version});
        socket.setEnabledCipherSuites(suites);
        return socket;
    }

    // SEC-06, A00.FR.318: with a certificate of each kind
    @ParameterizedTest
    @ValueSource(
            strings = {
                "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
                "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
                "TLS_RSA_WITH_AES_128_GCM_SHA256",
                "TLS_RSA_WITH_AES_256_GCM_SHA384",
                "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384"
            })
    void theDemandedCipherSuitesAreSpoken(String suite) throws IOException {
        // SEC-06b: later JDKs have none without forward secrecy
        assumeTrue(
                List.of(LOCALHOST.getSupportedSSLParameters().getCipherSuites()).contains(suite), "not in this JDK");
        SSLContext both = AUTHORITY.context(AUTHORITY.server("localhost"), AUTHORITY.rsaServer("localhost"));
        try (OcppServer server =
                        server().security(ServerSecurity.tlsBasic(() -> both)).start();
                SSLSocket socket = socket(server, "TLSv1.2", suite)) {
            socket.startHandshake();
            assertEquals(suite, socket.getSession().getCipherSuite());
        }
    }

    // SEC-06, A00.FR.320, A00.FR.322
    @ParameterizedTest
    @ValueSource(
            strings = {
                "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256",
                "TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384",
                "TLS_DHE_RSA_WITH_AES_256_GCM_SHA384"
            })
    void weakerCipherSuitesAreRefused(String suite) throws IOException {
        SSLContext both = AUTHORITY.context(AUTHORITY.server("localhost"), AUTHORITY.rsaServer("localhost"));
        try (OcppServer server = server().security(ServerSecurity.tlsBasic(() -> both))
                        .listener(events)
                        .start();
                SSLSocket socket = socket(server, "TLSv1.2", suite)) {
            assertThrows(SSLHandshakeException.class, socket::startHandshake);
            String reason = events.nextRefusal().reason();
            assertTrue(reason.contains("no cipher suite in common"), reason);
        }
    }

    // SEC-06, A00.FR.315: a ClientHello of TLS 1.1
    @Test
    void olderVersionsOfTlsAreRefused() throws IOException {
        byte[] hello = new byte[50];
        byte[] head = {0x16, 3, 1, 0, 45, 1, 0, 0, 41, 3, 2};
        System.arraycopy(head, 0, hello, 0, head.length);
        byte[] tail = {0, 0, 2, 0, 0x2F, 1, 0};
        System.arraycopy(tail, 0, hello, hello.length - tail.length, tail.length);
        try (OcppServer server = server().security(ServerSecurity.tlsBasic(() -> LOCALHOST))
                        .listener(events)
                        .start();
                Socket socket = new Socket("localhost", server.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(hello);

            byte[] alert = socket.getInputStream().readNBytes(7);
            assertEquals(0x15, alert[0]);
            assertEquals(70, alert[6]); // protocol_version
            assertEquals(-1, socket.getInputStream().read());
            assertEquals(
                    "The station does not speak TLS 1.2 or above",
                    events.nextRefusal().reason());
        }
    }

    static Stream<Arguments> alerts() {
        return Stream.of(
                Arguments.of(70, SecurityProblem.TLS_VERSION),
                Arguments.of(40, SecurityProblem.CIPHER_SUITE),
                Arguments.of(71, SecurityProblem.CIPHER_SUITE),
                Arguments.of(45, SecurityProblem.OWN_CERTIFICATE),
                Arguments.of(80, SecurityProblem.OTHER));
    }

    // SEC-07, A00.FR.316, A00.FR.323: what a server says that does not go along
    @ParameterizedTest
    @MethodSource("alerts")
    void aServerThatSpeaksOnlyWhatIsNotAllowedIsTold(int alert, SecurityProblem problem) throws Exception {
        try (ServerSocket old = new ServerSocket(0, 1, InetAddress.getByName("localhost"));
                OcppStation station = station(
                                old.getLocalPort(), SecurityProfile.tlsBasic(AUTHORITY::trusting, "secret"))
                        .start();
                Socket socket = old.accept()) {
            assertEquals(0x16, socket.getInputStream().read());
            socket.getOutputStream().write(new byte[] {0x15, 3, 3, 0, 2, 2, (byte) alert});

            ConnectFailure.NotSecure failure = nextFailure();
            assertEquals(problem, failure.problem());
            assertFalse(failure.explanation().isBlank());
        }
    }

    // A05.FR.07, A05.FR.09 of the 1.6 security whitepaper
    @Test
    void aStationNeverGetsInBelowTheProfileThatItReached() {
        ReachedProfiles reached = ReachedProfiles.inMemory();
        try (OcppServer plain = server().security(ServerSecurity.basic())
                        .neverBelow(reached)
                        .listener(events)
                        .start();
                OcppServer secure = server().security(ServerSecurity.tlsBasic(() -> LOCALHOST))
                        .neverBelow(reached)
                        .start()) {
            assertEquals(101, attempt(plain, "CP001", null));
            assertEquals(101, attempt(secure, "CP001", AUTHORITY.trusting()));
            assertEquals(403, attempt(plain, "CP001", null));
            assertEquals(
                    "It connects with security profile 1, and has reached 2",
                    events.nextRefusal().reason());
            assertEquals(101, attempt(plain, "CP002", null), "others are not concerned");
            assertEquals(101, attempt(secure, "CP001", AUTHORITY.trusting()));
        }
    }

    private static int attempt(OcppServer server, String id, SSLContext tls) {
        RawWebSocket.Request request = RawWebSocket.request(server.port(), "/ocpp/" + id)
                .protocols(V16)
                .basic(id, SECRET);
        try (RawWebSocket socket = (tls == null ? request : request.tls(tls)).open()) {
            return socket.status();
        }
    }
}
