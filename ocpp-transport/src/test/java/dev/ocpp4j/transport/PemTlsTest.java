package dev.ocpp4j.transport;

import static dev.ocpp4j.core.security.TestAuthority.pem;
import static dev.ocpp4j.transport.Fixtures.V16;
import static dev.ocpp4j.transport.Fixtures.chargePoint;
import static dev.ocpp4j.transport.Fixtures.get;
import static dev.ocpp4j.transport.Fixtures.server;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.security.TestAuthority;
import dev.ocpp4j.core.security.TestAuthority.Identity;
import dev.ocpp4j.transport.Fixtures.Events;
import dev.ocpp4j.v16.Ocpp16;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Certificates, keys and trust from files, which change while server and station run. */
@Timeout(60)
@SuppressWarnings("try") // stations that are only there
class PemTlsTest {
    private final TestAuthority authority = new TestAuthority();

    @TempDir
    Path directory;

    /** Replaces a file as deployments do: at once, by another one. */
    private Path write(String name, String text) throws IOException {
        Path next = Files.writeString(directory.resolve(name + ".next"), text);
        return Files.move(next, directory.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    private PemTls.Builder files(String name, Identity identity) throws IOException {
        return PemTls.builder()
                .key(
                        write(name + ".pem", pem(identity.certificate(), authority.root())),
                        write(name + ".key", pem(identity.keys())))
                .trust(write(name + "-trust.pem", pem(authority.root())));
    }

    private RawWebSocket.Request request(OcppServer server) {
        return RawWebSocket.request(server.port(), "/ocpp/CP001").protocols(V16);
    }

    private static OcppServer mutual(PemTls tls) {
        return server().security(ServerSecurity.mutualTls(tls, CertificatePolicy.ofOrganizations("CPO")))
                .start();
    }

    @Test
    void aServerTakesUpItsNewCertificateAndKey() throws Exception {
        Identity first = authority.server("localhost");
        Identity second = authority.rsaServer("localhost");
        SSLContext own = authority.context(authority.station("CP001"));
        try (OcppServer server = mutual(files("server", first).build())) {
            assertEquals(first.certificate(), certificateOf(server, own));

            write("server.pem", pem(second.certificate()));
            assertEquals(first.certificate(), certificateOf(server, own), "the key is missing still");
            write("server.key", pem(second.keys()));
            assertEquals(second.certificate(), certificateOf(server, own));

            write("server.key", "not a key");
            assertEquals(second.certificate(), certificateOf(server, own));
        }
    }

    private Object certificateOf(OcppServer server, SSLContext own) throws IOException {
        try (RawWebSocket socket = request(server).tls(own).open()) {
            assertEquals(101, socket.status());
            return ((SSLSocket) socket.socket()).getSession().getPeerCertificates()[0];
        }
    }

    @Test
    void aServerTakesUpItsNewStoreOfKeys() throws Exception {
        Identity first = authority.server("localhost");
        Identity second = authority.rsaServer("localhost");
        Path store = Files.write(directory.resolve("server.p12"), authority.pkcs12("one".toCharArray(), first));
        Path password = write("password", "one\n");
        PemTls tls = PemTls.builder()
                .keyStore(store, password)
                .trust(write("trust.pem", pem(authority.root())))
                .build();
        SSLContext own = authority.context(authority.station("CP001"));
        try (OcppServer server = mutual(tls)) {
            assertEquals(first.certificate(), certificateOf(server, own));

            Files.write(store, authority.pkcs12("two".toCharArray(), second));
            assertEquals(first.certificate(), certificateOf(server, own), "its password is not known yet");
            write("password", "two\n");
            assertEquals(second.certificate(), certificateOf(server, own));
        }
    }

    @Test
    void aServerTakesUpWhomItTrustsNow() throws Exception {
        TestAuthority next = new TestAuthority("CN=Next root");
        try (OcppServer server =
                mutual(files("server", authority.server("localhost")).build())) {
            SSLContext old = authority.context(authority.station("CP001"));
            certificateOf(server, old);

            write("server-trust.pem", pem(next.root()));

            assertThrows(
                    UncheckedIOException.class, () -> request(server).tls(old).open());
        }
    }

    @Test
    void aStationTakesUpItsNewCertificateAndTrust() throws Exception {
        TestAuthority next = new TestAuthority("CN=Next root");
        Events events = new Events();
        Identity[] server = {authority.server("localhost")};
        TestAuthority[] issuer = {authority};
        try (OcppServer csms = server().security(ServerSecurity.mutualTls(
                                () -> issuer[0].context(server[0]), CertificatePolicy.ofOrganizations("CPO")))
                        .start();
                OcppStation station = OcppStation.builder(
                                URI.create("wss://localhost:" + csms.port() + "/ocpp"), "CP001")
                        .offer(Ocpp16.PROTOCOL, chargePoint())
                        .security(SecurityProfile.mutualTls(
                                files("own", authority.station("CP001")).build()))
                        .reconnect(new ReconnectPolicy(Duration.ofMillis(10), Duration.ZERO, 0))
                        .listener(events)
                        .start()) {
            get(station.connected());
            assertEquals("connected CP001", events.next());

            Identity renewed = next.station("CP001");
            issuer[0] = next;
            server[0] = next.server("localhost");
            write("own.pem", pem(renewed.certificate()));
            write("own.key", pem(renewed.keys()));
            write("own-trust.pem", pem(next.root()));
            csms.session("CP001").orElseThrow().close();

            assertEquals("disconnected CP001 1000", events.next());
            assertEquals("connected CP001", events.next());
        }
    }

    @Test
    void withoutAChangeTheContextStaysTheSameAndSoDoItsSessions() throws IOException {
        PemTls tls = files("server", authority.server("localhost")).build();
        SSLContext first = tls.get();

        assertSame(first, tls.get());
        write("server-trust.pem", pem(authority.root(), new TestAuthority("CN=Other").root()));
        assertNotEquals(first, tls.get());
    }

    @Test
    void filesThatCannotBeUsedAreSaid() throws IOException {
        Identity identity = authority.server("localhost");
        Path chain = write("a.pem", pem(identity.certificate()));
        Path other = write("b.key", pem(TestAuthority.ecKeys()));
        Path absent = directory.resolve("absent.key");

        assertTrue(failure(chain, other).contains("b.key is not the key of the certificate in"));
        assertTrue(failure(other, other).contains("b.key: There is no certificate"));
        assertTrue(failure(chain, absent).contains("absent.key"));
        assertThrows(IllegalArgumentException.class, PemTls.builder().letExpired(true)::build);
    }

    private static String failure(Path chain, Path key) {
        PemTls.Builder builder = PemTls.builder().key(chain, key);
        return assertThrows(IllegalArgumentException.class, builder::build).getMessage();
    }

    // A00.FR.429: let in to get a new one, and only those
    @Test
    void anExpiredStationIsLetInWhenItMayRenew() throws Exception {
        PemTls tls =
                files("server", authority.server("localhost")).letExpired(true).build();
        CertificatePolicy policy =
                CertificatePolicy.validNowOrRenewed("CP001"::equals).and(CertificatePolicy.owner(Set.of("CPO")));
        try (OcppServer server =
                server().security(ServerSecurity.mutualTls(tls, policy)).start()) {
            SSLContext expired = authority.context(authority.expiredStation("CP001"));
            SSLContext impostor = authority.context(new TestAuthority().expiredStation("CP001"));

            try (RawWebSocket renewing = request(server).tls(expired).open();
                    RawWebSocket another = RawWebSocket.request(server.port(), "/ocpp/CP002")
                            .protocols(V16)
                            .tls(expired)
                            .open()) {
                assertEquals(101, renewing.status());
                assertEquals(403, another.status());
            }
            assertThrows(
                    UncheckedIOException.class,
                    () -> request(server).tls(impostor).open());
        }
    }
}
