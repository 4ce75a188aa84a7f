package dev.ocpp4j.examples;

import dev.ocpp4j.examples.certify.CertifyCommand;
import dev.ocpp4j.examples.certify.core201.Core201;
import dev.ocpp4j.examples.schedule.CompositeScheduleCommand;
import dev.ocpp4j.examples.server.ServerCommand;
import dev.ocpp4j.examples.simulator.StationCommand;
import dev.ocpp4j.examples.soak.SoakCommand;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.logging.ConsoleHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line. Exit codes: 0 done, 1 it could not be done (the reason is printed), 2 wrong usage. */
@Command(
        name = "ocpp4j",
        description = "OCPP 1.6 and 2.0.1 from the command line.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {
            ServerCommand.class,
            StationCommand.class,
            CertifyCommand.class,
            CompositeScheduleCommand.class,
            SoakCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  A central system that stations reach at ws://127.0.0.1:8887/ocpp/<identity>:",
            "    java -jar ocpp4j.jar server --port 8887",
            "  A simulated station at that central system:",
            "    java -jar ocpp4j.jar station ws://127.0.0.1:8887/ocpp/CP001",
            "  A certification run against a simulated station:",
            "    java -jar ocpp4j.jar certify --simulate",
            "  What a set of charging profiles allows, and why:",
            "    java -jar ocpp4j.jar composite-schedule profiles.json --default-limit 32A",
            "  A server under load and under attack, measured:",
            "    java -Xmx2g -jar ocpp4j.jar soak",
            "  How a command is used, with more examples:",
            "    java -jar ocpp4j.jar server --help"
        })
public final class Main implements Runnable {
    private static final Logger ROOT = Logger.getLogger("");

    @Spec
    private @Nullable CommandSpec spec;

    /** For picocli. */
    public Main() {}

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Log what the libraries do; twice (-vv) logs everything.")
    void verbose(boolean[] times) {
        Level level = times.length > 1 ? Level.ALL : Level.FINE;
        ROOT.setLevel(level);
        for (var handler : ROOT.getHandlers()) {
            handler.setLevel(level);
        }
    }

    /** Without a command there is nothing to do but to show how it is used. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "A command is needed");
    }

    /** Runs the command line and ends the process with its exit code. */
    public static void main(String[] args) {
        quiet();
        System.exit(commandLine().execute(args));
    }

    /** The command line as tests use it too: it never ends the process. */
    public static CommandLine commandLine() {
        IExecutionExceptionHandler oneLine = (failure, command, parsed) -> {
            command.getErr().println(command.getColorScheme().errorText(describe(failure)));
            if (ROOT.isLoggable(Level.FINE)) {
                failure.printStackTrace(command.getErr());
            }
            return CommandLine.ExitCode.SOFTWARE;
        };
        return new CommandLine(new Main(), new Commands())
                .setExecutionExceptionHandler(oneLine)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    private static String describe(Exception failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    /** Warnings only, each on one line. */
    private static void quiet() {
        if (System.getProperty("java.util.logging.SimpleFormatter.format") == null) {
            System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tT.%1$tL %4$s %3$s: %5$s%6$s%n");
        }
        ROOT.setLevel(Level.WARNING);
        if (ROOT.getHandlers().length == 0) {
            ROOT.addHandler(new ConsoleHandler());
        }
    }

    /** Makes the commands. */
    private static final class Commands implements CommandLine.IFactory {
        private final CommandLine.IFactory others = CommandLine.defaultFactory();

        @Override
        public <K> K create(Class<K> type) throws Exception {
            return type == CertifyCommand.class ? type.cast(new CertifyCommand(Core201.suite())) : others.create(type);
        }
    }

    /** Reads the version that the build wrote. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() throws IOException {
            Properties properties = new Properties();
            try (InputStream in = Main.class.getResourceAsStream("version.properties")) {
                properties.load(in);
            }
            return new String[] {
                "ocpp4j " + properties.getProperty("version"), "Java " + System.getProperty("java.version")
            };
        }
    }
}
