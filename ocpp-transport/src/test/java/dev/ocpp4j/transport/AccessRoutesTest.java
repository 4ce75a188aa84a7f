package dev.ocpp4j.transport;

import static dev.ocpp4j.core.security.TestAuthority.pem;
import static dev.ocpp4j.transport.Authenticator.accept;
import static dev.ocpp4j.transport.Authenticator.refuse;
import static dev.ocpp4j.transport.Fixtures.chargePoint;
import static dev.ocpp4j.transport.Fixtures.server;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.ocpp4j.core.security.Access;
import dev.ocpp4j.core.security.AccessControl;
import dev.ocpp4j.core.security.InstalledCertificates;
import dev.ocpp4j.core.security.Password;
import dev.ocpp4j.core.security.SecurityProblem;
import dev.ocpp4j.core.security.StationKey;
import dev.ocpp4j.core.security.TestAuthority;
import dev.ocpp4j.core.security.TestAuthority.Identity;
import dev.ocpp4j.core.security.Ways;
import dev.ocpp4j.v16.Ocpp16;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A station whose password, profile and certificate change while it runs, over real sockets. */
@Timeout(60)
@SuppressWarnings("try") // stations that are only there
class AccessRoutesTest {
    private static final Password OLD = Password.ofText("the old password");
    private static final Password NEW = Password.ofText("the new password");

    private final TestAuthority authority = new TestAuthority();
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final BlockingQueue<Access> kept = new LinkedBlockingQueue<>();
    private final InstalledCertificates roots = new InstalledCertificates(
            new InstalledCertificates.Rules("Root", 5, false, true), List.of(), certificates -> {});

    private AccessControl access(Access first) {
        return new AccessControl(first, null, 2, (proven, candidate) -> kept.add(proven));
    }

    private OcppStation start(AccessControl access, int plainPort, int tlsPort) {
        OcppStation station = OcppStation.builder(
                        new AccessRoutes(
                                Ways.to(
                                        profile -> URI.create(
                                                profile < 2
                                                        ? "ws://localhost:" + plainPort + "/ocpp"
                                                        : "wss://localhost:" + tlsPort + "/ocpp"),
                                        access),
                                roots),
                        "CP001")
                .offer(Ocpp16.PROTOCOL, chargePoint())
                .reconnect(new ReconnectPolicy(Duration.ofMillis(5), Duration.ZERO, 0))
                .start();
        access.listener(new AccessControl.Listener() {
            @Override
            public void onChange() {
                station.reconnect();
            }

            @Override
            public void onConnected(List<java.security.cert.X509Certificate> server) {
                told.add("connected, server certificates: " + server.size());
            }

            @Override
            public void onProblem(SecurityProblem problem, String explanation) {
                told.add("problem " + problem);
            }

            @Override
            public void onSettled(Access settled, Access dropped, boolean changed) {
                told.add((changed ? "new" : "old") + " profile " + settled.profile());
            }
        });
        return station;
    }

    private String next() throws InterruptedException {
        return told.poll(20, TimeUnit.SECONDS);
    }

    private static void connect(OcppStation station) {
        Fixtures.get(station.connected());
    }

    private static OcppServer passwords(Password... valid) {
        return server().security(ServerSecurity.basic())
                .authenticate(handshake -> List.of(valid)
                                .contains(new Password(handshake.password().orElseThrow()))
                        ? accept()
                        : refuse(401))
                .start();
    }

    // A01
    @Test
    void aNewPasswordIsUsedAtOnceAndTheOldOneForgotten() throws Exception {
        AccessControl access = access(new Access(1).withPassword(OLD));
        try (OcppServer csms = passwords(OLD, NEW);
                OcppStation station = start(access, csms.port(), 0)) {
            connect(station);
            access.change(now -> now.withPassword(NEW));

            assertEquals("new profile 1", skipConnected());
            assertEquals(NEW, access.proven().password());
        }
    }

    private String skipConnected() throws InterruptedException {
        String next = next();
        while (next != null && next.startsWith("connected")) {
            next = next();
        }
        return next;
    }

    // A01.FR.04: a CSMS that did not change it still wants the old one
    @Test
    void aPasswordThatDoesNotWorkIsTakenBack() throws Exception {
        AccessControl access = access(new Access(1).withPassword(OLD));
        try (OcppServer csms = passwords(OLD);
                OcppStation station = start(access, csms.port(), 0)) {
            connect(station);
            access.change(now -> now.withPassword(NEW));

            assertEquals("problem CREDENTIALS", skipConnected());
            assertEquals("old profile 1", skipConnected());
            assertEquals(OLD, access.current().password());
            connect(station);
        }
    }

    // A05.FR.05 to A05.FR.08 of the 1.6 security whitepaper
    @Test
    void aHigherProfileIsTakenWhenItWorksAndElseNot() throws Exception {
        AccessControl access = access(new Access(1).withPassword(OLD));
        roots.install("Root", pem(authority.root()), Instant.now());
        try (OcppServer plain = passwords(OLD);
                OcppServer wrong = server().security(
                                ServerSecurity.tlsBasic(() -> authority.context(authority.server("other.example"))))
                        .start();
                OcppServer right = server().security(
                                ServerSecurity.tlsBasic(() -> authority.context(authority.server("localhost"))))
                        .start()) {
            try (OcppStation station = start(access, plain.port(), wrong.port())) {
                connect(station);
                access.change(now -> now.withProfile(2));
                assertEquals("problem SERVER_CERTIFICATE", skipConnected());
                assertEquals("old profile 1", skipConnected());
            }
            try (OcppStation station = start(access, plain.port(), right.port())) {
                connect(station);
                access.change(now -> now.withProfile(2));
                assertEquals("new profile 2", skipConnected());
                connect(station);
            }
        }
    }

    // A02.FR.08, A02.FR.10, A02.FR.28
    @Test
    void aNewCertificateReplacesTheOldOneWhenTheServerTakesIt() throws Exception {
        roots.install("Root", pem(authority.root()), Instant.now());
        Identity first = authority.station("CP001");
        Identity second = authority.station("CP001");
        Identity foreign = new TestAuthority("CN=Other").station("CP001");
        AccessControl access = access(new Access(3, null, key(first)));
        try (OcppServer csms = server().security(ServerSecurity.mutualTls(
                                () -> authority.context(authority.server("localhost")),
                                CertificatePolicy.ofOrganizations("CPO")))
                        .start();
                OcppStation station = start(access, 0, csms.port())) {
            connect(station);
            access.change(now -> now.withKey(key(second)));
            assertEquals("new profile 3", skipConnected());
            assertEquals(key(second), access.proven().key());

            access.change(now -> now.withKey(key(foreign)));
            assertEquals("problem OWN_CERTIFICATE", skipConnected());
            assertEquals("old profile 3", skipConnected());
            assertEquals(key(second), access.current().key());
            assertNull(told.poll());
        }
    }

    private static StationKey key(Identity identity) {
        return new StationKey(identity.keys().getPrivate(), List.of(identity.certificate()));
    }
}
