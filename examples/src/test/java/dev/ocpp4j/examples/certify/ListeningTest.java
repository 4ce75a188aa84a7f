package dev.ocpp4j.examples.certify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.core.security.Password;
import dev.ocpp4j.core.security.TestAuthority;
import dev.ocpp4j.examples.certify.SubCheck.Outcome;
import dev.ocpp4j.examples.console.Terminal;
import dev.ocpp4j.transport.CertificatePolicy;
import dev.ocpp4j.transport.OcppStation;
import dev.ocpp4j.transport.ReconnectPolicy;
import dev.ocpp4j.transport.SecurityProfile;
import dev.ocpp4j.transport.ServerSecurity;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A station of another make connects from outside, by a real WebSocket. */
@Timeout(60)
class ListeningTest {
    /** Nobody is there to be waited for. */
    private static final Pace QUICK = new Pace(
            new Times(
                    Duration.ofSeconds(20),
                    Duration.ofSeconds(20),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(1),
                    1,
                    5,
                    2,
                    Duration.ofMillis(100),
                    Duration.ofSeconds(4)),
            Intervals.SIMULATED);

    private static final String PASSWORD = "a long password of CP001";

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    @TempDir
    private Path dir;

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static OcppStation station(int port, String id) {
        return OcppStation.builder(URI.create("ws://127.0.0.1:" + port + "/ocpp"), id)
                .offer(OtherMake.PROTOCOL, OtherMake.handlers())
                .reconnect(new ReconnectPolicy(Duration.ofMillis(50), Duration.ZERO, 0))
                .start();
    }

    private Report certify(int port, Judgement judgement, Step... steps) throws IOException {
        return certify(new Door(port, "127.0.0.1", ServerSecurity.none(), new Admission(null, null)), judgement, steps);
    }

    private Report certify(Door door, Judgement judgement, Step... steps) throws IOException {
        PrintStream out = new PrintStream(screen, true, StandardCharsets.UTF_8);
        Options options = new Options(
                door,
                0,
                null,
                List.of(steps),
                new Policy(Set.of()),
                new Setup(judgement, QUICK, 1, "TAG1", "TAG2", Parameters.DEFAULT),
                false,
                false,
                null,
                dir,
                new Report.Header("", null, null, null, null, null, Instant.EPOCH),
                null,
                List.of());
        // Nobody is at the keyboard: only what is seen on the wire tells that something was done.
        BufferedReader nobody = new BufferedReader(new StringReader(""));
        return new Certification(
                        options,
                        new ConsoleProgress(out, new Terminal(out, false), false),
                        nobody,
                        SessionConfig.defaults())
                .run();
    }

    /** The run is over, and the station hears of it. */
    private static void assertDisconnected(OcppStation station) {
        station.session()
                .ifPresent(session ->
                        session.closed().orTimeout(30, TimeUnit.SECONDS).join());
    }

    @Test
    void whatIsOddAndDoesNoHarmIsRemarked() throws IOException {
        int port = freePort();
        try (OcppStation odd = station(port, "OTHER 1")) {
            Report report = certify(port, Judgement.GREENFLUX, new ChangeAvailabilityStep());
            StepRecord step = report.steps().get(0);
            assertEquals(Verdict.PASS, step.verdict(), () -> step.subChecks().toString());
            SubCheck unknown = Rig.check(step, "unknown-action");
            assertEquals(Outcome.REMARK, unknown.outcome());
            assertEquals("The station sends actions that 1.6 does not have: CustomOperation", unknown.detail());
            Frame error = report.frames().stream()
                    .filter(frame -> frame.kind() == Frame.Kind.ERROR)
                    .findFirst()
                    .orElseThrow();
            assertTrue(error.text().contains("NotImplemented"), error::text);
            SubCheck schema = Rig.check(step, "schema");
            assertEquals(Outcome.REMARK, schema.outcome());
            assertTrue(schema.detail().contains("info"), schema::detail);
            // a word that is none is no status, and nothing that the run fails by
            assertTrue(schema.detail().contains("status"), schema::detail);
            assertEquals("OTHER 1", report.header().stationId());
            assertDisconnected(odd);
        }
        String seen = screen.toString(StandardCharsets.UTF_8);
        assertTrue(seen.contains("► Switch the station on"), seen);
        assertTrue(seen.contains("ws://127.0.0.1:" + port + "/ocpp/<identity>"), seen);
        String markdown = Files.readString(dir.resolve("report.md"));
        assertTrue(markdown.contains("| 2 | Core | Change availability | ✓ | - "), markdown);
        assertTrue(markdown.contains("CustomOperation\",{}]"), "the frames that show it are there");
    }

    @Test
    void whatBreaksTheSchemaFailsUnderStrictJudgement() throws IOException {
        int port = freePort();
        try (OcppStation odd = station(port, "OTHER1")) {
            Report report = certify(port, Judgement.STRICT, new ChangeAvailabilityStep());
            StepRecord step = report.steps().get(0);
            assertEquals(Verdict.FAIL, step.verdict());
            assertEquals(Policy.NOT_MET, report.exitCode());
            assertEquals(Outcome.FAIL, Rig.check(step, "schema").outcome());
            assertDisconnected(odd);
        }
        String seen = screen.toString(StandardCharsets.UTF_8);
        assertTrue(seen.contains("✗ Messages break the schema"), seen);
        assertTrue(seen.contains(" <- [2,"), "the frames that prove it are shown");
    }

    @Test
    void anAnswerThatBreaksTheSchemaFailsItsStepAndTheRunGoesOn() throws IOException {
        int port = freePort();
        try (OcppStation odd = station(port, "OTHER1")) {
            Report report = certify(port, Judgement.GREENFLUX, new ClearCacheStep(), new ChangeAvailabilityStep());
            StepRecord step = report.steps().get(0);
            assertEquals(Verdict.FAIL, step.verdict(), () -> step.subChecks().toString());
            SubCheck clear = Rig.check(step, "clear");
            assertTrue(clear.detail().contains("status"), clear::detail);
            String answer = report.frames().get(clear.frames().get(1) - 1).text();
            assertTrue(answer.contains("Perhaps"), answer);
            assertEquals(Verdict.PASS, report.steps().get(1).verdict());
            assertDisconnected(odd);
        }
    }

    // ---- security profiles: the steps are the same

    private void assertCertified(int profile, ServerSecurity wanted, @Nullable String password, SecurityProfile given)
            throws IOException {
        int port = freePort();
        String scheme = profile < 2 ? "ws" : "wss";
        try (OcppStation odd = OcppStation.builder(URI.create(scheme + "://localhost:" + port + "/ocpp"), "CP001")
                .security(given)
                .offer(OtherMake.PROTOCOL, OtherMake.handlers())
                .reconnect(new ReconnectPolicy(Duration.ofMillis(50), Duration.ZERO, 0))
                .start()) {
            Door door = new Door(port, "127.0.0.1", wanted, new Admission(null, password));
            Report report = certify(door, Judgement.GREENFLUX, new ChangeAvailabilityStep());
            StepRecord step = report.steps().get(0);
            assertEquals(Verdict.PASS, step.verdict(), () -> step.subChecks().toString());
            assertTrue(report.notes().contains("Security profile " + profile), () -> report.notes()
                    .toString());
            assertDisconnected(odd);
        }
        String seen = screen.toString(StandardCharsets.UTF_8);
        assertTrue(
                seen.contains(scheme + "://127.0.0.1:" + port + "/ocpp/<identity>, with security profile " + profile),
                seen);
        assertFalse(password != null && seen.contains(password));
    }

    @Test
    void aStationWithAPasswordIsCertified() throws IOException {
        assertCertified(1, ServerSecurity.basic(), PASSWORD, SecurityProfile.basic(PASSWORD));
    }

    // SEC-03
    @Test
    void anAuthorizationKeyMayBeGivenByItsDigits() throws IOException {
        String digits = "000102030405060708090a0b0c0d0e0f";
        assertCertified(
                1,
                ServerSecurity.basic(),
                digits,
                SecurityProfile.basic(Password.ofAuthorizationKey(digits).bytes()));
    }

    @Test
    void aStationWithTlsAndAPasswordIsCertified() throws IOException {
        TestAuthority authority = new TestAuthority();
        SSLContext server = authority.context(authority.server("localhost"));
        SSLContext station = authority.trusting();
        assertCertified(
                2, ServerSecurity.tlsBasic(() -> server), PASSWORD, SecurityProfile.tlsBasic(() -> station, PASSWORD));
    }

    @Test
    void aStationWithACertificateIsCertified() throws IOException {
        TestAuthority authority = new TestAuthority();
        SSLContext server = authority.context(authority.server("localhost"));
        SSLContext station = authority.context(authority.station("CP001"));
        assertCertified(
                3,
                ServerSecurity.mutualTls(() -> server, CertificatePolicy.ofOrganizations("CPO")),
                null,
                SecurityProfile.mutualTls(() -> station));
    }

    @Test
    void aStationThatNeverComesIsAnErrorOfTheRun() throws IOException {
        Report report = certify(freePort(), Judgement.GREENFLUX, new ChangeAvailabilityStep());
        assertEquals(Verdict.ERROR, report.steps().get(0).verdict());
        assertEquals(Policy.HARNESS_ERROR, report.exitCode());
    }
}
