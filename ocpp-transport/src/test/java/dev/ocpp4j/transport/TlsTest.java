package dev.ocpp4j.transport;

import static dev.ocpp4j.transport.Authenticator.accept;
import static dev.ocpp4j.transport.Authenticator.refuse;
import static dev.ocpp4j.transport.Fixtures.HEARTBEAT;
import static dev.ocpp4j.transport.Fixtures.HEARTBEAT_ANSWER;
import static dev.ocpp4j.transport.Fixtures.V16;
import static dev.ocpp4j.transport.Fixtures.chargePoint;
import static dev.ocpp4j.transport.Fixtures.get;
import static dev.ocpp4j.transport.Fixtures.server;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.ManualScheduler;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.core.security.TestAuthority;
import dev.ocpp4j.core.security.TestAuthority.Identity;
import dev.ocpp4j.transport.Fixtures.Events;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.core.DataTransferRequest;
import dev.ocpp4j.v16.core.HeartbeatRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
@SuppressWarnings("try") // stations that are only there
class TlsTest {
    private static final TestAuthority AUTHORITY = new TestAuthority();
    private static final TestAuthority OTHER_AUTHORITY = new TestAuthority();
    private static final Identity LOCALHOST = AUTHORITY.server("localhost");

    private static final CertificatePolicy ANY = (id, certificate, now) -> Optional.empty();

    private final Events events = new Events();

    private static RawWebSocket.Request request(OcppServer server, String id) {
        return RawWebSocket.request(server.port(), "/ocpp/" + id)
                .protocols(V16)
                .basic(id, "secret".getBytes(StandardCharsets.UTF_8));
    }

    private static Supplier<SSLContext> contexts(Identity identity) {
        SSLContext context = AUTHORITY.context(identity);
        return () -> context;
    }

    private OcppStation.Builder station(int port) {
        return OcppStation.builder(URI.create("wss://localhost:" + port + "/ocpp"), "CP001")
                .offer(Ocpp16.PROTOCOL, chargePoint())
                .listener(events);
    }

    // Profile 2
    @Test
    void aStationConnectsWithTlsAndItsPassword() {
        byte[] password = "secret".getBytes(StandardCharsets.UTF_8);
        try (OcppServer server = server().security(ServerSecurity.tlsBasic(contexts(LOCALHOST)))
                        .authenticate(handshake -> handshake.hasPassword(password) ? accept() : refuse(401))
                        .start();
                OcppStation station = station(server.port())
                        .security(SecurityProfile.tlsBasic(AUTHORITY::trusting, "secret"))
                        .start()) {
            get(station.connected());
            String data = "x".repeat(100_000); // several TLS records

            assertEquals(
                    Fixtures.TIME, get(station.send(new HeartbeatRequest())).currentTime());
            assertEquals(
                    data,
                    get(station.send(new DataTransferRequest("v").withData(data)))
                            .data());
        }
    }

    // Profile 3
    @Test
    void aStationProvesWhoItIsWithItsCertificate() {
        AtomicReference<List<X509Certificate>> seen = new AtomicReference<>();
        try (OcppServer server = server().security(ServerSecurity.mutualTls(contexts(LOCALHOST), ANY))
                        .authenticate(handshake -> {
                            seen.set(handshake.certificates());
                            return accept();
                        })
                        .start();
                OcppStation station = station(server.port())
                        .security(SecurityProfile.mutualTls(contexts(AUTHORITY.station("SN-4711"))))
                        .start()) {
            get(station.connected());

            assertEquals(
                    "CN=SN-4711,O=CPO",
                    seen.get().get(0).getSubjectX500Principal().getName());
            assertEquals(2, seen.get().size());
        }
    }

    // T18
    @Test
    void withoutAValidCertificateNoStationIsLetIn() {
        try (OcppServer server = server().security(ServerSecurity.mutualTls(contexts(LOCALHOST), ANY))
                .start()) {
            RawWebSocket.Request request = request(server, "CP001");
            SSLContext stranger = AUTHORITY.context(OTHER_AUTHORITY.station("CP001"));

            assertThrows(UncheckedIOException.class, () -> request.tls(AUTHORITY.trusting())
                    .open());
            assertThrows(UncheckedIOException.class, () -> request.tls(stranger).open());
            assertTrue(server.sessions().isEmpty());
            try (RawWebSocket valid =
                    request.tls(AUTHORITY.context(AUTHORITY.station("CP001"))).open()) {
                valid.send(HEARTBEAT);
                assertEquals(HEARTBEAT_ANSWER, valid.receiveText());
            }
        }
    }

    // Certificates can be changed without a restart
    @Test
    void theNextConnectionGetsTheNewCertificate() throws Exception {
        AtomicReference<SSLContext> current = new AtomicReference<>(AUTHORITY.context(LOCALHOST));
        Identity renewed = AUTHORITY.server("localhost");
        try (OcppServer server =
                        server().security(ServerSecurity.tlsBasic(current::get)).start();
                RawWebSocket before =
                        request(server, "CP001").tls(AUTHORITY.trusting()).open()) {
            assertEquals(LOCALHOST.certificate(), certificate(before));
            current.set(AUTHORITY.context(renewed));
            try (RawWebSocket after =
                    request(server, "CP002").tls(AUTHORITY.trusting()).open()) {
                assertEquals(renewed.certificate(), certificate(after));
                after.send(HEARTBEAT);
                assertEquals(HEARTBEAT_ANSWER, after.receiveText());
            }
            before.send(HEARTBEAT);
            assertEquals(HEARTBEAT_ANSWER, before.receiveText());
        }
    }

    private static X509Certificate certificate(RawWebSocket socket) throws Exception {
        return (X509Certificate) ((SSLSocket) socket.socket()).getSession().getPeerCertificates()[0];
    }

    // SEC-07
    @Test
    void aServerThatCannotBeTrustedIsLeft() {
        for (SSLContext untrusted : List.of(
                OTHER_AUTHORITY.context(OTHER_AUTHORITY.server("localhost")),
                AUTHORITY.context(AUTHORITY.server("other.example")),
                AUTHORITY.context(AUTHORITY.expired("localhost")))) {
            try (OcppServer server = server().security(ServerSecurity.tlsBasic(() -> untrusted))
                            .start();
                    OcppStation station = station(server.port())
                            .security(SecurityProfile.tlsBasic(AUTHORITY::trusting, "secret"))
                            .start()) {
                assertEquals(
                        "failed not secure SERVER_CERTIFICATE", events.next().replaceAll(" next in .*", ""));
                assertTrue(server.sessions().isEmpty());
            }
        }
    }

    @Test
    void aStationRenewsItsContextAtEveryConnection() {
        AtomicReference<SSLContext> own = new AtomicReference<>(AUTHORITY.context(AUTHORITY.station("OLD")));
        AtomicReference<String> seen = new AtomicReference<>();
        try (OcppServer server = server().security(ServerSecurity.mutualTls(contexts(LOCALHOST), ANY))
                        .authenticate(handshake -> {
                            seen.set(handshake
                                    .certificates()
                                    .get(0)
                                    .getSubjectX500Principal()
                                    .getName());
                            return accept();
                        })
                        .start();
                OcppStation station = station(server.port())
                        .security(SecurityProfile.mutualTls(own::get))
                        .reconnect(new ReconnectPolicy(Duration.ofMillis(10), Duration.ZERO, 0))
                        .start()) {
            get(station.connected());
            assertEquals("CN=OLD,O=CPO", seen.get());
            own.set(AUTHORITY.context(AUTHORITY.station("NEW")));
            server.session("CP001").orElseThrow().close();
            assertEquals("connected CP001", events.next());
            assertEquals("disconnected CP001 1000", events.next());
            assertEquals("connected CP001", events.next());

            assertEquals("CN=NEW,O=CPO", seen.get());
        }
    }

    // SEC-06
    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void bothVersionsOfTlsAreSpoken(String version) throws IOException {
        try (OcppServer server = server().security(ServerSecurity.tlsBasic(contexts(LOCALHOST)))
                        .start();
                SSLSocket socket =
                        (SSLSocket) AUTHORITY.trusting().getSocketFactory().createSocket("localhost", server.port())) {
            socket.setEnabledProtocols(new String[] {version});
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request(server, "CP001").bytes());

            assertEquals("HTTP/1.1 101", new String(socket.getInputStream().readNBytes(12)));
            assertEquals(version, socket.getSession().getProtocol());
        }
    }

    // T18: renegotiation must not hold a thread that serves others
    @Test
    void renegotiationIsRefusedAndDisturbsNobody() throws IOException {
        try (OcppServer server = server().security(ServerSecurity.tlsBasic(contexts(LOCALHOST)))
                        .start();
                SSLSocket renegotiating =
                        (SSLSocket) AUTHORITY.trusting().getSocketFactory().createSocket("localhost", server.port())) {
            renegotiating.setEnabledProtocols(new String[] {"TLSv1.2"});
            renegotiating.setSoTimeout(30_000);
            renegotiating.getOutputStream().write(request(server, "CP001").bytes());
            assertEquals(
                    "HTTP/1.1 101", new String(renegotiating.getInputStream().readNBytes(12)));
            assertTrue(endsWhenItRenegotiates(renegotiating));
            for (int i = 0; i < 8; i++) { // on all threads of the server
                try (RawWebSocket other =
                        request(server, "CP002").tls(AUTHORITY.trusting()).open()) {
                    other.send(HEARTBEAT);
                    assertEquals(HEARTBEAT_ANSWER, other.receiveText());
                }
            }
        }
    }

    private static boolean endsWhenItRenegotiates(SSLSocket socket) {
        try {
            socket.startHandshake(); // a short one even succeeds, before the end
            socket.getInputStream().readAllBytes();
            return true;
        } catch (SocketTimeoutException open) {
            return false;
        } catch (IOException end) {
            return true;
        }
    }

    // T18
    @Test
    void whoDoesNotSpeakTlsIsClosedAndDisturbsNobody() {
        ManualScheduler time = new ManualScheduler();
        try (OcppServer server = server().security(ServerSecurity.tlsBasic(contexts(LOCALHOST)))
                .config(SessionConfig.builder().scheduler(time).build())
                .start()) {
            try (RawWebSocket plain = RawWebSocket.request(server.port(), "/ocpp/CP001")
                    .protocols(V16)
                    .open()) {
                assertEquals(400, plain.status());
            }
            try (Socket half = new Socket("localhost", server.port())) {
                half.setSoTimeout(30_000);
                half.getOutputStream().write(new byte[] {0x16, 3, 1, 2}); // the first bytes of a ClientHello
                try (RawWebSocket other =
                        request(server, "CP001").tls(AUTHORITY.trusting()).open()) {
                    other.send(HEARTBEAT);
                    assertEquals(HEARTBEAT_ANSWER, other.receiveText());
                    while (time.size() == 0) {
                        Thread.onSpinWait(); // until the handshake has its time limit
                    }
                    time.advance(Duration.ofSeconds(11));
                    assertEquals(-1, half.getInputStream().read());
                    assertTrue(server.session("CP001").isPresent());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void aRefusalArrivesThroughTls() {
        try (OcppServer server = server().security(ServerSecurity.tlsBasic(contexts(LOCALHOST)))
                        .authenticate(handshake -> refuse(401))
                        .start();
                OcppStation station = station(server.port())
                        .security(SecurityProfile.tlsBasic(AUTHORITY::trusting, "secret"))
                        .start()) {
            assertEquals(
                    "failed Refused[status=401, retryAfter=Optional.empty]",
                    events.next().replaceAll(" next in .*", ""));
        }
    }

    @Test
    void theProxySeesNothingOfTheConnection() {
        try (RawWebSocket.Listener proxy = RawWebSocket.listen();
                OcppStation station = OcppStation.builder(URI.create("wss://localhost/ocpp"), "CP001")
                        .offer(Ocpp16.PROTOCOL, chargePoint())
                        .security(SecurityProfile.tlsBasic(AUTHORITY::trusting, "secret"))
                        .proxy("127.0.0.1", proxy.port())
                        .start();
                RawWebSocket tunnel = proxy.next()) {
            assertEquals("CONNECT localhost:443 HTTP/1.1", tunnel.startLine());
            try (RawWebSocket csms = tunnel.tunnelled(AUTHORITY.context(LOCALHOST))) {
                assertEquals("GET /ocpp/CP001 HTTP/1.1", csms.startLine());
                csms.switchTo("Sec-WebSocket-Protocol: ocpp1.6\r\n");
                get(station.connected());
            }
        }
    }
}
