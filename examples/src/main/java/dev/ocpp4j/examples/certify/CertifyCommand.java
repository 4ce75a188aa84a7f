package dev.ocpp4j.examples.certify;

import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.examples.console.Terminal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code certify}: runs the certification steps against a station. */
@Command(
        name = "certify",
        mixinStandardHelpOptions = true,
        description = "Runs the certification steps of OCPP 1.6 against a station and reports what was seen.",
        footer = {
            "",
            "Exit codes: 0 passed, 1 not passed, 2 wrong usage, 3 the run itself failed.",
            "",
            "Examples:",
            "  Our own station, in this process, over a real WebSocket:",
            "    java -jar ocpp4j.jar certify --simulate --report-dir report",
            "  A station that connects to ws://this-machine:8887/ocpp/<identity>:",
            "    java -jar ocpp4j.jar certify --listen 8887 --report-dir report",
            "  One with security profile 2, that is, TLS and a password:",
            "    java -jar ocpp4j.jar certify --listen 8887 --certificate server.pem --key server.key --password secret",
            "  One with security profile 3, whose certificate has its identity for a name:",
            "    java -jar ocpp4j.jar certify --listen 8887 --certificate server.pem --key server.key --client-ca ca.pem",
            "  The same without a person, with files for the station and firmware that it can install:",
            "    java -jar ocpp4j.jar certify --listen 8887 --unattended --actuator-command station.properties",
            "      --file-host 192.168.1.2 --firmware-image next.bin --firmware-version 5.1.0",
            "  What the original certificate shows: a remark at step 8, 19 does not apply, 23 fails and is waived:",
            "    java -jar ocpp4j.jar certify --simulate --station-limits --waive 23",
            "  Our own station and our own server of 2.0.1:",
            "    java -jar ocpp4j.jar certify --suite core-2.0.1 --simulate",
            "  A server of 2.0.1, where an operator's port takes orders:",
            "    java -jar ocpp4j.jar certify --suite core-2.0.1 --connect ws://127.0.0.1:8887/ocpp --station-id CP001",
            "      --password secret --operator http://127.0.0.1:8888/stations/{station}/calls/{action}",
            "",
            "A file for --actuator-command has a line for each action at the station, for example:",
            "    plugIn=POST http://127.0.0.1:8000/api/plugin?evse_id={connector}",
            "    presentTag=./swipe.sh {connector} {tag}",
            "    unplug=POST http://127.0.0.1:8000/api/plugout?evse_id={connector}",
            "    powerCycle=./switch.sh {station}",
            "    fault=./fault.sh {connector} {error}",
            "    clearFault=./fault.sh {connector} NoError",
            "    restart=./start.sh {station}",
            "The last one is for simulators that end where they should restart. An empty line: nothing has to be done."
        })
public final class CertifyCommand implements Callable<Integer> {
    /** An idTag is no longer (1.6 section 7.28). */
    private static final int MAX_TAG = 20;

    private static final String OCPP16 = "1.6";
    private static final String CORE201 = "core-2.0.1";

    private final CaseSuite other;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private TargetOptions target = new TargetOptions();

    @Option(
            names = "--suite",
            defaultValue = OCPP16,
            description = "What is run: 16 for the 23 steps of 1.6, SC for the 3 of smart charging, " + OCPP16
                    + " for both, or " + CORE201 + " for cases of Core of 2.0.1; default ${DEFAULT-VALUE}.")
    private String suite;

    @Option(names = "--only", split = ",", paramLabel = "STEP", description = "Run these steps only, as in 6,14,SC.1.")
    private Set<String> only = new TreeSet<>();

    @Option(names = "--list", description = "List the steps and exit.")
    private boolean list;

    @Option(names = "--dry-run", description = "Tell what would be run, and what has to be done at the station.")
    private boolean dryRun;

    @Option(
            names = "--report-dir",
            paramLabel = "DIR",
            description = "Write report.html, report.md, report.json, report.xml (JUnit) and frames.jsonl.")
    private @Nullable Path reportDir;

    @Option(
            names = "--profile",
            defaultValue = "greenflux",
            description = "How deviations are judged: ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private Judgement profile;

    @Option(names = "--waive", split = ",", paramLabel = "STEP", description = "These steps need not pass.")
    private Set<String> waived = new TreeSet<>();

    @Option(
            names = "--times",
            description = "Time limits and intervals, real or simulated; default simulated for --simulate, else real.")
    private @Nullable Speed speed;

    enum Speed {
        REAL,
        SIMULATED
    }

    @Option(names = "--connector", defaultValue = "1", description = "Where sessions are; default ${DEFAULT-VALUE}.")
    private int connector;

    @Option(names = "--id-tag", defaultValue = "TAG1", description = "Identifier to present; default ${DEFAULT-VALUE}.")
    private String idTag;

    @Option(
            names = "--remote-id-tag",
            defaultValue = "TAG2",
            description = "Identifier for remote starts; default ${DEFAULT-VALUE}.")
    private String remoteIdTag;

    @Option(
            names = "--connectors",
            defaultValue = "2",
            description = "Of the simulated station; default ${DEFAULT-VALUE}.")
    private int connectors;

    @Mixin
    private HeaderOptions told = new HeaderOptions();

    @Mixin
    private ParameterOptions known = new ParameterOptions();

    @Option(names = "--width", defaultValue = "140", description = "Columns of the table; default ${DEFAULT-VALUE}.")
    private int width;

    /** @param other what it runs beside the steps of 1.6 */
    public CertifyCommand(CaseSuite other) {
        this.other = other;
    }

    @Override
    public Integer call() {
        Terminal terminal = Terminal.system();
        if (suite.equals(other.word())) {
            return cases(terminal);
        }
        List<Step> steps = selected();
        if (list || dryRun) {
            steps.forEach(step -> terminal.line(String.format(
                            "%4s  %-18s %-58s %s",
                            step.id(),
                            step.profile(),
                            step.action(),
                            dryRun ? step.title().outline() : "")
                    .stripTrailing()));
            return CommandLine.ExitCode.OK;
        }
        target.requireStation(other.word());
        requireSense();
        requireKnown(known.notApplicable().keySet(), Steps.ALL);
        BufferedReader typed = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
        return run(terminal, progress -> new Certification(options(steps), progress, typed, SessionConfig.defaults())
                .run());
    }

    private int cases(Terminal terminal) {
        List<Item> items = other.items();
        requireKnown(only, items);
        requireKnown(waived, items);
        if (list || dryRun) {
            items.forEach(item -> terminal.line(String.format("%-13s %s", item.id(), item.action())));
            return CommandLine.ExitCode.OK;
        }
        SessionConfig config = SessionConfig.defaults();
        return run(terminal, progress -> {
            CaseSuite.Order order = new CaseSuite.Order(only, waived, pace().times(), header());
            CaseSuite.Run run = other.run(order, progress, progress::ask, config);
            return ReportFiles.write(reportDir, trace -> target.run(run, trace, progress, config));
        });
    }

    /** What makes a report. */
    private interface Reporting {
        Report run(ConsoleProgress progress) throws IOException;
    }

    private int run(Terminal terminal, Reporting reporting) {
        try {
            Report report = reporting.run(
                    new ConsoleProgress(System.out, terminal, System.console() != null && Ansi.AUTO.enabled()));
            new TableReport(terminal, width).print(report);
            return report.exitCode();
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        } catch (HarnessException | IOException | UncheckedIOException e) {
            terminal.error(String.valueOf(e.getMessage()));
            return Policy.HARNESS_ERROR;
        }
    }

    private void requireSense() {
        if (target.isSimulated() && (connectors < 1 || connectors > 100 || connector > connectors)) {
            throw wrong("The simulated station has 1 to 100 connectors, and --connector is one of them");
        }
        if (known.stationLimits() && !target.isSimulated()) {
            throw wrong("--station-limits is for --simulate");
        }
        if (connector < 1 || idTag.length() > MAX_TAG || remoteIdTag.length() > MAX_TAG) {
            throw wrong("--connector is 1 or more, identifiers have at most " + MAX_TAG + " characters");
        }
    }

    private List<Step> selected() {
        Set<String> wanted = steps(only);
        requireKnown(wanted, Steps.ALL);
        requireKnown(steps(waived), Steps.ALL);
        return Steps.ALL.stream()
                .filter(step -> suite.equals(OCPP16) || step.title().suite() == part())
                .filter(step -> wanted.isEmpty() || wanted.contains(step.id()))
                .toList();
    }

    /** The ids of the steps of 1.6 that were meant. */
    private static Set<String> steps(Collection<String> words) {
        return words.stream().map(Step::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private Suite part() {
        return Stream.of(Suite.OCPP16, Suite.SMART_CHARGING16)
                .filter(part -> part.word().equalsIgnoreCase(suite))
                .findFirst()
                .orElseThrow(() -> wrong("--suite is 16, SC, " + OCPP16 + " or " + other.word()));
    }

    private void requireKnown(Set<String> asked, List<? extends Item> items) {
        Set<String> unknown = new TreeSet<>(asked);
        items.forEach(item -> unknown.remove(item.id()));
        if (!unknown.isEmpty()) {
            throw wrong("There are no steps " + unknown + "; --list tells which there are");
        }
    }

    private Options options(List<Step> steps) throws IOException {
        return new Options(
                target.door(),
                connectors,
                target.actuatorFile(),
                steps,
                new Policy(steps(waived)),
                new Setup(profile, pace(), connector, idTag, remoteIdTag, known.parameters(target.isSimulated())),
                known.stationLimits(),
                known.unattended(),
                known.fileHost(),
                reportDir,
                header(),
                told.name(),
                told.levels());
    }

    private Pace pace() {
        Speed chosen = speed != null ? speed : target.isSimulated() ? Speed.SIMULATED : Speed.REAL;
        return chosen == Speed.SIMULATED ? Pace.SIMULATED : Pace.REAL;
    }

    private Report.Header header() {
        return told.header(known.current());
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }
}
