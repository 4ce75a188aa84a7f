package dev.ocpp4j.examples.server;

import dev.ocpp4j.core.Reading;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.core.security.CertificateAuthority;
import dev.ocpp4j.examples.console.Prompt;
import dev.ocpp4j.examples.console.Terminal;
import dev.ocpp4j.examples.console.Terminal.Colour;
import dev.ocpp4j.examples.security.ServerSecurityOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code server}: a small central system with a prompt and an admin port. */
@Command(
        name = "server",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        description = {
            "Runs a small central system for OCPP 1.6 and 2.0.1. It accepts stations at"
                    + " ws://ADDRESS:PORT/ocpp/<identity>, shows their frames, keeps what they tell, and sends the"
                    + " calls that are typed or come in through the admin port.",
            ""
        },
        footer = {
            "",
            "Typed at its prompt (help shows all; the beginning of a name is enough):",
            "  CP001 Reset {\"type\":\"Soft\"}",
            "  CP001 ChangeConfiguration ?     shows the fields",
            "  stations",
            "",
            "Asked at the admin port:",
            "  curl http://127.0.0.1:8888/stations",
            "  curl http://127.0.0.1:8888/transactions?station=CP001",
            "  curl http://127.0.0.1:8888/stations/CP001/frames?last=20",
            "  curl -d '{\"type\":\"Soft\"}' http://127.0.0.1:8888/stations/CP001/calls/Reset",
            "",
            "Examples:",
            "  java -jar ocpp4j.jar server",
            "  java -jar ocpp4j.jar server --port 8887 --admin-port 8888 --passwords stations.txt",
            "  java -jar ocpp4j.jar server --certificate server.pem --key server.key --passwords stations.txt",
            "  java -jar ocpp4j.jar server --certificate server.pem --key server.key --client-ca root.pem"
        })
public final class ServerCommand implements Callable<Integer> {
    private static final int FIRST_WITH_TLS = 2;
    private static final int LAST_WITH_TLS = 3;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8887",
            description = "Port for stations; 0 takes a free one. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Address for stations; 0.0.0.0 for all of this machine. Default: ${DEFAULT-VALUE}.")
    private String bind = "";

    @Option(
            names = "--admin-port",
            paramLabel = "PORT",
            description = "Port for scripts: HTTP and JSON, without a password. Default: none.")
    private @Nullable Integer adminPort;

    @Option(
            names = "--admin-bind",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Address for scripts. Default: ${DEFAULT-VALUE}.")
    private String adminBind = "";

    @Option(
            names = "--passwords",
            paramLabel = "FILE",
            description =
                    "Who may connect: lines 'identity:password'. An AuthorizationKey of 1.6 is written as its 32"
                            + " to 40 hexadecimal digits. Everybody else gets 401. For the security profiles 1 and 2. Default: none.")
    private @Nullable Path passwords;

    @Mixin
    private ServerSecurityOptions security = new ServerSecurityOptions();

    @Option(
            names = "--tags",
            paramLabel = "FILE",
            description = "Who may charge: lines 'idTag[,status[,group]]', status Accepted, Blocked, Expired or"
                    + " Invalid. Default: every card is accepted.")
    private @Nullable Path tags;

    @Option(
            names = "--authority",
            paramLabel = "DIRECTORY",
            description = "Sign the certificates that stations ask for, with the authority that is kept there; it is"
                    + " made when there is none. For trying out only. Default: reject such requests.")
    private @Nullable Path authority;

    @Option(
            names = "--interval",
            paramLabel = "SECONDS",
            defaultValue = "300",
            description = "Time between the Heartbeats of a station. Default: ${DEFAULT-VALUE}.")
    private int interval;

    @Option(
            names = "--call-timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "How long a station may take to answer. Default: ${DEFAULT-VALUE}.")
    private int callTimeout;

    @Option(
            names = "--lenient",
            description = "Tolerate what can be tolerated in the messages of stations, instead of refusing it.")
    private boolean lenient;

    @Option(
            names = "--keep-frames",
            paramLabel = "N",
            defaultValue = "100",
            description = "How many frames are kept for each station. Default: ${DEFAULT-VALUE}.")
    private int keptFrames;

    @Option(
            names = {"-q", "--quiet"},
            description = "Do not show frames.")
    private boolean quiet;

    /** For picocli. */
    public ServerCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        Terminal terminal = Terminal.system();
        try (RunningServer server = start(terminal)) {
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
            welcome(server, terminal);
            ServerConsole console = new ServerConsole(server.system(), terminal);
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
            if (!new Prompt(in, terminal).run(console::run)) {
                // Nobody types, as when it runs in the background: it ends with the process.
                new CountDownLatch(1).await();
            }
        }
        return 0;
    }

    /** Starts it as the options say. */
    public RunningServer start(Terminal terminal) throws IOException {
        requireAtLeast(1, interval, "--interval");
        requireAtLeast(1, callTimeout, "--call-timeout");
        requireAtLeast(0, keptFrames, "--keep-frames");
        return RunningServer.start(
                settings(terminal), terminal, Clock.tickMillis(ZoneOffset.UTC), ZoneId.systemDefault());
    }

    private RunningServer.Settings settings(Terminal terminal) throws IOException {
        SessionConfig config = SessionConfig.builder()
                .callTimeout(Duration.ofSeconds(callTimeout))
                .reading(lenient ? Reading.LENIENT : Reading.STRICT)
                .build();
        // First, since its root may be one that stations are checked against.
        Optional<CertificateAuthority> signing = authority == null
                ? Optional.empty()
                : Optional.of(ExampleAuthority.open(authority, Clock.systemUTC(), terminal));
        return new RunningServer.Settings(
                new InetSocketAddress(bind, port),
                adminPort == null ? Optional.empty() : Optional.of(new InetSocketAddress(adminBind, adminPort)),
                security.security(passwords != null),
                passwords == null ? Optional.empty() : Optional.of(Passwords.read(passwords)),
                !quiet,
                config,
                new CentralSystem.Settings(
                        tags == null ? Tags.everybody() : Tags.read(tags), interval, keptFrames, signing));
    }

    private void requireAtLeast(int min, int value, String option) {
        if (value < min) {
            throw new ParameterException(spec.commandLine(), option + " is at least " + min + ", not " + value);
        }
    }

    private void welcome(RunningServer server, Terminal terminal) {
        String scheme = server.securityProfile() < FIRST_WITH_TLS ? "ws://" : "wss://";
        String how = server.securityProfile() == LAST_WITH_TLS
                ? ", with a certificate"
                : passwords == null ? ", without a password" : ", with the passwords of " + passwords;
        terminal.line("Stations connect to "
                + terminal.paint(Colour.BOLD, scheme + bind + ":" + server.port() + "/ocpp/<identity>")
                + how);
        server.adminPort()
                .ifPresent(admin -> terminal.line("Scripts ask "
                        + terminal.paint(Colour.BOLD, "http://" + adminBind + ":" + admin + "/stations")));
        terminal.line("Type help for what can be typed");
    }
}
