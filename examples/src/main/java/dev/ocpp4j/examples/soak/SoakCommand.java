package dev.ocpp4j.examples.soak;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code soak}: load and misbehaviour against a server in a process of its own, on the loopback interface only. */
@Command(
        name = "soak",
        mixinStandardHelpOptions = true,
        description = "Measures a server under load and under attack, beside a bare WebSocket echo.",
        footer = {
            "",
            "Everything runs on this machine, from addresses in 127.0.0.0/8. Exit codes: 0 all that must be reached was",
            "reached, 1 something was not, 2 wrong usage.",
            "",
            "Examples:",
            "  The sizes of the targets, about half an hour:",
            "    java -Xmx2g -jar ocpp4j.jar soak",
            "  Half an hour of load, nothing else:",
            "    java -Xmx2g -jar ocpp4j.jar soak --only capacity --seconds 1800",
            "  Whether everything works, in a minute:",
            "    java -jar ocpp4j.jar soak --short"
        })
public final class SoakCommand implements Callable<Integer> {
    private static final int MAX_STATIONS = 19_000;
    private static final int MAX_SECONDS = 86_400;

    private enum Part {
        CAPACITY(CapacityScenario::new),
        STORM(StormScenario::new),
        STUCK(StuckScenario::new),
        SLOW(SlowReaderScenario::new),
        FLOOD(FloodScenario::new),
        HOSTILE(HostileScenario::new),
        CHURN(ChurnScenario::new);

        private final Supplier<Scenario> scenario;

        Part(Supplier<Scenario> scenario) {
            this.scenario = scenario;
        }
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--short",
            description = "Few stations and seconds; figures that need a quiet machine do not count.")
    private boolean brief;

    @Option(names = "--stations", defaultValue = "10000", description = "How many; default ${DEFAULT-VALUE}.")
    private int stations;

    @Option(
            names = "--seconds",
            defaultValue = "20",
            description = "How long loads are held; default ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(names = "--rate", defaultValue = "3000", description = "Calls in a second; default ${DEFAULT-VALUE}.")
    private int rate;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "PART",
            description = "Run only these parts: ${COMPLETION-CANDIDATES}.")
    private Set<Part> only = EnumSet.allOf(Part.class);

    /** For picocli. */
    public SoakCommand() {}

    @Override
    public Integer call() {
        if (stations < 100 || stations > MAX_STATIONS || seconds < 1 || seconds > MAX_SECONDS || rate < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--stations is 100 to " + MAX_STATIONS + ", --seconds 1 to " + MAX_SECONDS);
        }
        Size size = brief ? Size.SHORT : Size.full(stations, seconds, rate);
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%d stations, Java %s, %d processors, load average %.1f%n",
                size.stations(),
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        List<Row> rows = new ArrayList<>();
        out.println("| id | property | must | aim | measured | bare echo | reached |");
        out.println("|---|---|---|---|---|---|---|");
        for (Part part : only) {
            for (Row row : part.scenario.get().run(size)) {
                rows.add(row);
                out.printf(
                        "| %s | %s | %s | %s | %s | %s | %s |%n",
                        row.id(),
                        row.property(),
                        row.must(),
                        row.aim(),
                        row.measured(),
                        row.echo(),
                        row.outcome().toString().toLowerCase(Locale.ROOT));
                out.flush();
            }
        }
        out.printf(
                "load average %.1f%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        out.flush();
        return rows.stream().anyMatch(row -> row.outcome() == Row.Outcome.MISSED) ? 1 : 0;
    }
}
