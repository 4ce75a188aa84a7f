package dev.ocpp4j.examples.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.Direction;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.Loopback;
import dev.ocpp4j.core.ManualScheduler;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.core.security.CertificateSigning;
import dev.ocpp4j.core.security.SigningRequest;
import dev.ocpp4j.core.security.StationKey;
import dev.ocpp4j.examples.console.Terminal;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.security.CertificateSignedRequest;
import dev.ocpp4j.v16.security.CertificateSignedResponse;
import dev.ocpp4j.v16.security.CertificateSignedStatus;
import dev.ocpp4j.v16.security.GenericStatus;
import dev.ocpp4j.v16.security.SignCertificateRequest;
import dev.ocpp4j.v201.Ocpp201;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

// A02, A03
class ExampleAuthorityTest {
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final List<StationKey> got = new ArrayList<>();
    private final CertificateSigning signing = new CertificateSigning(SigningRequest::newKeys);

    @TempDir
    Path directory;

    private ExampleAuthority open() throws Exception {
        return ExampleAuthority.open(
                directory.resolve("ca"), Clock.systemUTC(), new Terminal(new PrintStream(shown, true), false));
    }

    private CentralSystem system(ExampleAuthority authority) {
        return new CentralSystem(
                new CentralSystem.Settings(Tags.everybody(), 300, 10, Optional.of(authority)),
                Clock.systemUTC(),
                id -> Optional.empty(),
                (station, request, response) -> {});
    }

    private static SessionConfig config() {
        return SessionConfig.builder()
                .executor(Runnable::run)
                .scheduler(new ManualScheduler())
                .build();
    }

    @Test
    void aStationOf16GetsACertificateThatItAccepts() throws Exception {
        ExampleAuthority authority = open();
        Handlers station = Handlers.builder()
                .on(CertificateSignedRequest.class, (request, exchange) -> {
                    got.add(signing.answered(
                            request.certificateChain(), "CPO", "CP001", List.of(authority.root()), Instant.now()));
                    return new CertificateSignedResponse(CertificateSignedStatus.ACCEPTED);
                })
                .build();
        try (Loopback loopback = Loopback.open(
                "CP001", Ocpp16.PROTOCOL, station, system(authority).handlers16(), config())) {
            GenericStatus status = loopback.station()
                    .send(new SignCertificateRequest(signing.ask("CPO", "CP001")))
                    .join()
                    .status();

            assertEquals(GenericStatus.ACCEPTED, status);
            assertEquals(Direction.TO_CSMS, loopback.station().calls());
            assertEquals(1, got.size());
            assertTrue(shown.toString().contains("CP001 has a new certificate"), shown.toString());
        }
    }

    @Test
    void aStationOf201GetsOneToo() throws Exception {
        ExampleAuthority authority = open();
        Handlers station = Handlers.builder()
                .on(dev.ocpp4j.v201.security.CertificateSignedRequest.class, (request, exchange) -> {
                    got.add(signing.answered(
                            request.certificateChain(), "CPO", "CS001", List.of(authority.root()), Instant.now()));
                    return new dev.ocpp4j.v201.security.CertificateSignedResponse(
                            dev.ocpp4j.v201.security.CertificateSignedStatus.ACCEPTED);
                })
                .build();
        // the server wants to know whom it talks to first
        try (Loopback loopback = Loopback.open(
                "CS001", Ocpp201.PROTOCOL, station, system(authority).handlers201(), config())) {
            loopback.station()
                    .send(new dev.ocpp4j.v201.provisioning.BootNotificationRequest(
                            new dev.ocpp4j.v201.provisioning.ChargingStation("One", "Acme"),
                            dev.ocpp4j.v201.provisioning.BootReason.POWER_UP))
                    .join();
            loopback.station()
                    .send(new dev.ocpp4j.v201.security.SignCertificateRequest(signing.ask("CPO", "CS001")))
                    .join();

            assertEquals(1, got.size());
        }
    }

    @Test
    void nobodyGetsACertificateForAnother() throws Exception {
        try (Loopback loopback = Loopback.open(
                "CP001",
                Ocpp16.PROTOCOL,
                Handlers.builder().build(),
                system(open()).handlers16(),
                config())) {
            assertEquals(
                    GenericStatus.REJECTED,
                    loopback.station()
                            .send(new SignCertificateRequest(signing.ask("CPO", "CP002")))
                            .join()
                            .status());
            assertTrue(shown.toString().contains("CP001 gets no certificate: It asks for [CP002]"), shown.toString());
        }
    }

    @Test
    void theAuthorityIsTheSameAfterARestartAndItsKeyIsItsOwn() throws Exception {
        ExampleAuthority first = open();

        assertEquals(first.root(), open().root());
        Path key = directory.resolve("ca/root.key");
        assertTrue(Files.readString(key).startsWith("-----BEGIN PRIVATE KEY-----"));
        if (Files.getFileStore(key).supportsFileAttributeView("posix")) {
            assertEquals(2, Files.getPosixFilePermissions(key).size());
        }
    }
}
