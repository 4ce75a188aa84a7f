package dev.ocpp4j.examples.security;

import static dev.ocpp4j.core.security.TestAuthority.hourAgo;
import static dev.ocpp4j.core.security.TestAuthority.inDays;
import static dev.ocpp4j.core.security.TestAuthority.pem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.security.Access;
import dev.ocpp4j.core.security.Password;
import dev.ocpp4j.core.security.TestAuthority;
import dev.ocpp4j.core.security.TestAuthority.Identity;
import dev.ocpp4j.examples.Main;
import dev.ocpp4j.examples.server.RunningServer;
import dev.ocpp4j.examples.server.ServerCommand;
import dev.ocpp4j.examples.simulator.StationCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The commands {@code server} and {@code station} with each security profile, over real sockets. */
class SecurityProfilesTest {
    private static final TestAuthority AUTHORITY = new TestAuthority();
    private static final String PASSWORD = "a long password of CP001";

    @TempDir
    private Path dir;

    private final Screen server = new Screen();
    private final Screen station = new Screen();
    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (int i = open.size() - 1; i >= 0; i--) {
            open.get(i).close();
        }
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(dir.resolve(name), text).toString();
    }

    private String root(TestAuthority authority) throws IOException {
        return file("root.pem", pem(authority.root()));
    }

    /** The options for a certificate and its key. */
    private String[] own(String name, Identity identity) throws IOException {
        return new String[] {
            "--certificate=" + file(name + ".pem", pem(identity.certificate())),
            "--key=" + file(name + ".key", pem(identity.keys()))
        };
    }

    private String[] passwords() throws IOException {
        return new String[] {"--passwords=" + file("passwords", "CP001:" + PASSWORD + "\n")};
    }

    private static String[] join(String[]... parts) {
        return Stream.of(parts).flatMap(Stream::of).toArray(String[]::new);
    }

    /** Starts the command {@code server}. @return its port */
    private int server(String[]... options) throws IOException {
        return run(options).port();
    }

    private RunningServer run(String[]... options) throws IOException {
        ServerCommand command = new ServerCommand();
        new CommandLine(command).parseArgs(join(new String[] {"--port=0", "--admin-port=0", "--quiet"}, join(options)));
        RunningServer running = command.start(server.terminal());
        open.add(running);
        return running;
    }

    /** Has a server call the station. @return what the admin port says */
    private static String call(RunningServer server, String action, String payload) throws Exception {
        URI url =
                URI.create("http://127.0.0.1:" + server.adminPort().orElseThrow() + "/stations/CP001/calls/" + action);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(url)
                                .POST(HttpRequest.BodyPublishers.ofString(payload))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body()
                .strip();
    }

    /** Starts the command {@code station}. */
    private void station(String url, String... options) throws IOException {
        StationCommand command = new StationCommand();
        new CommandLine(command).parseArgs(join(new String[] {url}, options));
        StationCommand.Running running = command.start(station.terminal());
        open.add(running.station()::stop);
    }

    private static String url(String scheme, int port) {
        return scheme + "://localhost:" + port + "/ocpp/CP001";
    }

    private void awaitBoot(String version) throws InterruptedException {
        server.await("CP001 connected with OCPP " + version);
        station.await("BootNotification result");
    }

    // ---- each profile

    @ParameterizedTest
    @ValueSource(strings = {"1.6", "2.0.1"})
    void profile1(String version) throws Exception {
        int port = server(passwords());
        station(url("ws", port), "--version=" + version, "--password-file=" + file("secret", PASSWORD + "\n"));

        awaitBoot(version);
        assertFalse((server + "" + station).contains(PASSWORD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.6", "2.0.1"})
    void profile2(String version) throws Exception {
        int port = server(passwords(), own("server", AUTHORITY.server("localhost")));
        station(
                url("wss", port),
                "--version=" + version,
                "--ca=" + root(AUTHORITY),
                "--password=" + PASSWORD,
                "--security-profile=2");

        awaitBoot(version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.6", "2.0.1"})
    void profile3(String version) throws Exception {
        int port = server(
                own("server", AUTHORITY.server("localhost")),
                new String[] {"--client-ca=" + root(AUTHORITY), "--organization=CPO"});
        station(
                url("wss", port),
                join(
                        new String[] {"--version=" + version, "--ca=" + root(AUTHORITY)},
                        own("station", AUTHORITY.station("CP001"))));

        awaitBoot(version);
    }

    // SEC-03: the bytes go over the wire, not the digits
    @Test
    void anAuthorizationKeyOf16IsGivenByItsDigits() throws Exception {
        String key = "000102030405060708090A0B0C0D0E0F";
        int port = server(new String[] {"--passwords=" + file("passwords", "CP001:" + key + "\n")});
        station(url("ws", port), "--password=" + key);

        awaitBoot("1.6");
    }

    @Test
    void keysComeFromStoresToo() throws Exception {
        Path own = Files.write(
                dir.resolve("server.p12"),
                AUTHORITY.pkcs12(
                        "opens".toCharArray(), AUTHORITY.server("localhost"), AUTHORITY.rsaServer("localhost")));
        Path theirs = Files.write(
                dir.resolve("station.p12"), AUTHORITY.pkcs12("opens".toCharArray(), AUTHORITY.station("CP001")));
        String password = "--key-store-password-file=" + file("opens", "opens\n");
        int port = server(new String[] {"--key-store=" + own, password, "--client-ca=" + root(AUTHORITY)});
        station(url("wss", port), "--key-store=" + theirs, password, "--ca=" + root(AUTHORITY));

        awaitBoot("1.6");
    }

    // ---- who is refused, and what operators are told

    @Test
    void aWrongPasswordIsRefused() throws Exception {
        int port = server(passwords());
        station(url("ws", port), "--password=another password");

        server.await("CP001 at 127.0.0.1 refused with 401: Unknown, or a wrong password");
        station.await("Refused with 401: the password");
    }

    @Test
    void aStationWithoutACertificateIsRefused() throws Exception {
        int port =
                server(own("server", AUTHORITY.server("localhost")), new String[] {"--client-ca=" + root(AUTHORITY)});
        station(url("wss", port), "--password=" + PASSWORD, "--ca=" + root(AUTHORITY));

        server.await("refused: The station has no certificate");
        station.await("Not secure: The server does not accept the certificate of this station");
    }

    @Test
    void aStationWithTheCertificateOfAnotherAuthorityIsRefused() throws Exception {
        TestAuthority stranger = new TestAuthority();
        int port =
                server(own("server", AUTHORITY.server("localhost")), new String[] {"--client-ca=" + root(AUTHORITY)});
        station(
                url("wss", port),
                join(new String[] {"--ca=" + root(AUTHORITY)}, own("station", stranger.station("CP001"))));

        server.await("refused: The certificate of the station is signed by no authority that is trusted here");
        station.await("Not secure: The server does not accept the certificate of this station");
    }

    @Test
    void aStationWithTheCertificateOfAnotherOneIsRefused() throws Exception {
        int port =
                server(own("server", AUTHORITY.server("localhost")), new String[] {"--client-ca=" + root(AUTHORITY)});
        station(
                url("wss", port),
                join(new String[] {"--ca=" + root(AUTHORITY)}, own("station", AUTHORITY.station("CP002"))));

        server.await("CP001 at 127.0.0.1 refused with 403: Its certificate is for [CP002], not for CP001");
        station.await("Refused with 403");
    }

    // A00.FR.702
    @Test
    void aStationWithARevokedCertificateIsRefused() throws Exception {
        Identity revoked = AUTHORITY.station("CP001");
        Path list = Files.write(
                dir.resolve("revoked.crl"),
                AUTHORITY.revoked(inDays(1), revoked.certificate()).getEncoded());
        int port = server(
                own("server", AUTHORITY.server("localhost")),
                new String[] {"--client-ca=" + root(AUTHORITY), "--crl=" + list});
        station(url("wss", port), join(new String[] {"--ca=" + root(AUTHORITY)}, own("station", revoked)));

        server.await("CP001 at 127.0.0.1 refused with 403: Its certificate was revoked on ");
        station.await("Refused with 403");
    }

    @ParameterizedTest
    @CsvSource({
        "another.example, 'is for [another.example], not for localhost'",
        "localhost, signed by no authority that is trusted here"
    })
    void aServerThatIsNotTrustedGetsNoPassword(String host, String why) throws Exception {
        TestAuthority trusted = host.equals("localhost") ? new TestAuthority() : AUTHORITY;
        int port = server(passwords(), own("server", AUTHORITY.server(host)));
        station(url("wss", port), "--password=" + PASSWORD, "--ca=" + root(trusted));

        station.await(why);
        assertFalse(server.toString().contains("CP001"), server.toString());
    }

    @Test
    void plainHttpAtAPortWithTlsIsRefused() throws Exception {
        int port = server(passwords(), own("server", AUTHORITY.server("localhost")));
        station(url("ws", port), "--password=" + PASSWORD);

        server.await("Somebody at 127.0.0.1 refused: The station does not speak TLS");
        station.await("Refused with 400: the central system does not understand the request");
    }

    // ---- without a restart

    @Test
    void certificatesThatChangeCountFromTheNextConnectionOn() throws Exception {
        TestAuthority next = new TestAuthority("CN=Next root");
        int port = server(passwords(), own("server", AUTHORITY.server("localhost")));
        String[] secret = {"--password=" + PASSWORD, "--ca=" + file("next.pem", pem(next.root()))};
        station(url("wss", port), secret);
        station.await("signed by no authority that is trusted here");

        own("server", next.server("localhost"));

        awaitBoot("1.6");
    }

    // ---- changes by the central system

    // A01: with a restart of the station after it
    @Test
    void anAuthorizationKeyOf16IsChangedAndSurvivesARestart() throws Exception {
        RunningServer running = run(passwords());
        String journal = "--journal=" + dir.resolve("journal");
        String old = "--password=" + PASSWORD;
        station(url("ws", running.port()), old, journal);
        awaitBoot("1.6");

        String key = "000102030405060708090A0B0C0D0E0F";
        assertEquals(
                "{\"result\":{\"status\":\"Accepted\"}}",
                call(running, "ChangeConfiguration", "{\"key\":\"AuthorizationKey\",\"value\":\"" + key + "\"}"));
        server.await("CP001 has a new password");
        server.await("CP001 connected with OCPP 1.6", 2);
        open.remove(open.size() - 1).close();
        server.await("CP001 disconnected", 2);

        AccessFile kept = new AccessFile(dir.resolve("journal.access"));
        assertEquals(
                Password.ofAuthorizationKey(key),
                kept.access(new Access(0), 1).current().password());
        assertFalse((server + "" + station).contains(key));
    }

    // A05 of the security whitepaper
    @Test
    void theSecurityProfileOf16IsRaised() throws Exception {
        RunningServer plain = run(passwords());
        int secure = server(passwords(), own("server", AUTHORITY.server("localhost")));
        station(
                url("ws", plain.port()),
                "--password=" + PASSWORD,
                "--ca=" + root(AUTHORITY),
                "--tls-url=wss://localhost:" + secure + "/ocpp");
        awaitBoot("1.6");

        assertEquals(
                "{\"result\":{\"status\":\"Accepted\"}}",
                call(plain, "ChangeConfiguration", "{\"key\":\"SecurityProfile\",\"value\":\"2\"}"));

        server.await("CP001 connected with OCPP 1.6", 2);
        assertFalse(station.toString().contains("next attempt"), station.toString());
    }

    // A01 of 2.0.1
    @Test
    void theBasicAuthPasswordOf201IsChanged() throws Exception {
        RunningServer running = run(passwords());
        station(url("ws", running.port()), "--version=2.0.1", "--password=" + PASSWORD);
        awaitBoot("2.0.1");

        String next = "the next password of CP001";
        String answer = call(
                running,
                "SetVariables",
                "{\"setVariableData\":[{\"attributeValue\":\"" + next
                        + "\",\"component\":{\"name\":\"SecurityCtrlr\"},\"variable\":{\"name\":\"BasicAuthPassword\"}}]}");
        assertTrue(answer.contains("\"attributeStatus\":\"Accepted\""), answer);
        server.await("CP001 connected with OCPP 2.0.1", 2);
        assertFalse((server + "" + station).contains(next));
    }

    // A02
    @ParameterizedTest
    @CsvSource({
        "1.6, ExtendedTriggerMessage, SignChargePointCertificate",
        "2.0.1, TriggerMessage, SignChargingStationCertificate"
    })
    void theCertificateOfAStationIsRenewed(String version, String action, String message) throws Exception {
        Path authority = dir.resolve("authority");
        // one that does not expire so soon that the station asks for another one by itself
        Identity first = AUTHORITY.identity("CN=CP001", null, TestAuthority.ecKeys(), hourAgo(), inDays(90));
        RunningServer running = run(own("server", AUTHORITY.server("localhost")), new String[] {
            "--authority=" + authority, "--client-ca=" + root(AUTHORITY), "--client-ca=" + authority.resolve("root.pem")
        });
        station(url("wss", running.port()), join(own("station", first), new String[] {
            "--version=" + version, "--serial=CP001", "--ca=" + root(AUTHORITY), "--ca=" + authority.resolve("root.pem")
        }));
        awaitBoot(version);
        if (version.equals("1.6")) {
            call(running, "ChangeConfiguration", "{\"key\":\"CpoName\",\"value\":\"CPO\"}");
        }

        assertEquals(
                "{\"result\":{\"status\":\"Accepted\"}}",
                call(running, action, "{\"requestedMessage\":\"" + message + "\"}"));
        server.await("CP001 has a new certificate");
        server.await("CP001 connected with OCPP " + version, 2);
        assertFalse(server.toString().contains("refused"), server.toString());
    }

    // ---- options

    private String run(int code, String... arguments) {
        StringWriter said = new StringWriter();
        CommandLine line = Main.commandLine();
        line.setErr(new PrintWriter(said));
        line.setOut(new PrintWriter(said));
        assertEquals(code, line.execute(arguments), said::toString);
        return said.toString().lines().findFirst().orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--security-profile=4 | --security-profile is 0 to 3, not 4",
                "--security-profile=1 | Security profile 1 needs passwords of stations",
                "--security-profile=0 --passwords=p | Security profile 0 has no passwords",
                "--security-profile=2 --passwords=p | Security profile 2 needs --certificate and --key",
                "--certificate=c | Each --certificate needs a --key, and each --key a --certificate",
                "--key-store=k --passwords=p | --key-store and --key-store-password-file go together",
                "--certificate=c --key=k | Security profile 2 needs passwords of stations",
                "--security-profile=3 --certificate=c --key=k | Security profile 3 needs --client-ca",
                "--organization=CPO | --client-ca, --organization, --crl and --ocsp are for security profile 3",
                "--security-profile=1 --passwords=p --certificate=c --key=k"
                        + " | --certificate and --key are for the security profiles 2 and 3"
            })
    void optionsOfAServerThatDoNotFitTogetherAreSaid(String options, String said) {
        assertEquals(said, run(2, join(new String[] {"server", "--port=0"}, options.split(" "))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ws://h/CP001 --security-profile=2 | Security profile 2 is for wss://",
                "wss://h/CP001 --security-profile=1 --password=p | Security profile 1 is for ws://",
                "wss://h/CP001 --password=p | Security profile 2 needs --ca",
                "wss://h/CP001 --security-profile=3 | Security profile 3 needs --certificate and --key",
                "ws://h/CP001 --password=p --password-file=f | --password or --password-file, not both",
            })
    void optionsOfAStationThatDoNotFitTogetherAreSaid(String options, String said) {
        assertEquals(said, run(2, join(new String[] {"station"}, options.split(" "))));
    }

    @Test
    void theOptionTheFileAndTheReasonAreSaidAndTheContentIsNot() throws Exception {
        Identity identity = AUTHORITY.server("localhost");
        String certificate = file("c.pem", pem(identity.certificate()));
        String key = file("k.pem", pem(identity.keys()));
        String other = file("other.pem", pem(TestAuthority.ecKeys()));
        String text = file("text", "no secret of yours");
        String absent = dir.resolve("absent").toString();
        String[] base = join(new String[] {"server", "--port=0"}, passwords());

        assertEquals(
                "--certificate " + absent + ": there is no such file",
                run(1, join(base, new String[] {"--certificate=" + absent, "--key=" + key})));
        assertEquals(
                "--key " + text + ": There is no private key in PEM",
                run(1, join(base, new String[] {"--certificate=" + certificate, "--key=" + text})));
        assertTrue(run(1, join(base, new String[] {"--certificate=" + certificate, "--key=" + other}))
                .endsWith("other.pem is not the key of the certificate in " + certificate));
        assertEquals(
                "--client-ca " + text + ": There is no certificate in PEM",
                run(1, "server", "--port=0", "--certificate=" + certificate, "--key=" + key, "--client-ca=" + text));
        assertTrue(run(1, join(base, new String[] {"--key-store=" + text, "--key-store-password-file=" + text}))
                .startsWith("--key-store " + text + ": Not a PKCS #12 store"));
        assertEquals(
                "--password-file " + absent + ": there is no such file",
                run(1, "station", "ws://h/CP001", "--password-file=" + absent));
        assertEquals(
                "--ca " + text + ": There is no certificate in PEM",
                run(1, "station", "wss://h/CP001", "--password=p", "--ca=" + text));
    }

    // A password on the command line is in the list of processes
    @Test
    void aPasswordMayComeFromTheEnvironment() {
        StationSecurityOptions given = new StationSecurityOptions();
        assertEquals("from there", given.secret("from there"));
        assertNull(given.secret(null));

        StationSecurityOptions typed = new StationSecurityOptions();
        new CommandLine(new Typed(typed)).parseArgs("--password=typed");
        assertEquals("typed", typed.secret("from there"));
    }

    @CommandLine.Command
    private static final class Typed {
        @CommandLine.Mixin
        private final StationSecurityOptions options;

        Typed(StationSecurityOptions options) {
            this.options = options;
        }
    }

    @Test
    void aFileWithoutAPasswordIsSaid() throws Exception {
        String empty = file("empty", "\n");
        IllegalArgumentException said =
                assertThrows(IllegalArgumentException.class, () -> station("ws://h/CP001", "--password-file=" + empty));
        assertEquals("--password-file " + empty + ": it holds no password", said.getMessage());
    }
}
