package dev.ocpp4j.examples.certify;

import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.examples.security.ServerSecurityOptions;
import dev.ocpp4j.transport.ServerSecurity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What is tested, and the way to it. */
final class TargetOptions {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @ArgGroup(exclusive = true)
    private Target target = new Target();

    static final class Target {
        @Option(names = "--simulate", description = "Test our own station, in this process.")
        private boolean simulate;

        @Option(names = "--listen", paramLabel = "PORT", description = "Test the station that connects to this port.")
        private @Nullable Integer port;

        @Option(
                names = "--connect",
                paramLabel = "URL",
                description =
                        "Test the server at ws://host:port/path; in core-2.0.1, with --station-id and --password.")
        private @Nullable URI server;
    }

    @Option(
            names = "--operator",
            paramLabel = "URL",
            description =
                    "Where orders to the tested server are POSTed, with {station} and {action}; default a person.")
    private @Nullable String operator;

    @Option(
            names = "--tokens",
            paramLabel = "FILE",
            description = "What the tested server knows of identifiers: properties valid, second, group, invalid,"
                    + " blocked, expired, master, masterGroup, type.")
    private @Nullable Path tokens;

    @Option(names = "--bind", description = "Address to listen on; default all for --listen.")
    private @Nullable String bind;

    @Option(names = "--station-id", description = "Identity of the station; default the first that connects.")
    private @Nullable String stationId;

    @Option(
            names = "--password",
            description = "Password that the station has to give by HTTP Basic; 32 to 40 hexadecimal digits may be an"
                    + " AuthorizationKey.")
    private @Nullable String password;

    @Option(
            names = "--actuator-command",
            paramLabel = "FILE",
            description = "Commands that act at the station; see below.")
    private @Nullable Path actuatorFile;

    @Mixin
    private ServerSecurityOptions security = new ServerSecurityOptions();

    /** Whether it is our own. */
    boolean isSimulated() {
        return target.simulate;
    }

    /** @throws CommandLine.ParameterException when it is no station */
    void requireStation(String suites) {
        if (target.server != null) {
            throw wrong("--connect is for " + suites);
        }
        if (!target.simulate && target.port == null) {
            throw wrong("--simulate or --listen PORT is needed");
        }
    }

    /**
     * Where a station comes in; null when it is our own, or a server.
     *
     * @throws CommandLine.ParameterException when the options do not fit together
     * @throws IllegalArgumentException when a file with certificates or keys cannot be used
     */
    @Nullable
    Door door() {
        ServerSecurity secured = security.security(password != null && target.server == null);
        if (target.simulate && secured.profile() > 0) {
            throw wrong("Passwords and certificates are for --listen and --connect");
        }
        if (target.port == null) {
            return null;
        }
        return new Door(target.port, bind, secured, new Admission(stationId, password));
    }

    @Nullable
    Path actuatorFile() {
        return actuatorFile;
    }

    /** Runs another suite against it. */
    Report run(CaseSuite.Run run, Trace trace, ConsoleProgress progress, SessionConfig config) throws IOException {
        Door door = door();
        if (target.simulate) {
            return run.simulate(trace);
        }
        if (door != null) {
            BufferedReader typed = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
            Actuator person = new HumanActuator(typed, progress::ask, config.executor());
            return run.listen(trace, door, Certification.actuator(actuatorFile, stationId, person, config.executor()));
        }
        if (target.server == null || stationId == null || password == null) {
            throw wrong("--simulate, --listen PORT, or --connect URL with --station-id and --password is needed");
        }
        Properties known = tokens == null ? new Properties() : CommandActuator.read(tokens);
        return run.connect(trace, target.server, stationId, password, known, operator);
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(command.commandLine(), message);
    }
}
