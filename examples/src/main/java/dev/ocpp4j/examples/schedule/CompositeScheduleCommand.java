package dev.ocpp4j.examples.schedule;

import dev.ocpp4j.examples.console.Json;
import dev.ocpp4j.smartcharging.AcceptanceRules;
import dev.ocpp4j.smartcharging.CompositeRequest;
import dev.ocpp4j.smartcharging.CompositeSchedules;
import dev.ocpp4j.smartcharging.Policies;
import dev.ocpp4j.smartcharging.RateUnit;
import dev.ocpp4j.smartcharging.Refusal;
import dev.ocpp4j.smartcharging.Transaction;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code composite-schedule}: what a set of charging profiles allows, and why. */
@Command(
        name = "composite-schedule",
        description = {
            "Computes what charging profiles allow together, and tells which of them governs when.",
            "",
            "FILE is a JSON array of SetChargingProfile requests of 1.6 or 2.0.1, in the order in which they are sent, or"
                    + " the trace that certify writes (frames.jsonl). The profiles are set as a station would set them;"
                    + " what is refused is told."
        },
        footer = {
            "",
            "Exit codes: 0 done, 1 something was refused, could not be read, or is not as expected, 2 wrong usage.",
            "",
            "Examples:",
            "  What profiles.json allows on EVSE 1 in the next 24 hours, as a table and a timeline:",
            "    java -jar ocpp4j.jar composite-schedule profiles.json --default-limit 32A",
            "  A day of the whole station as a picture, with all that lost and why:",
            "    java -jar ocpp4j.jar composite-schedule profiles.json --evse 0 --evses 4 \\",
            "        --from 2025-03-10T00:00:00Z --duration 24h --default-limit 32A --why --svg day.svg",
            "  What the station had to do at the end of a certification run:",
            "    java -jar ocpp4j.jar composite-schedule report/frames.jsonl --connector 1",
            "  Files of cases, for checking this calculator or one of yours:",
            "    java -jar ocpp4j.jar composite-schedule --cases edges.json --out results.jsonl",
            "",
            "profiles.json may be:",
            "  [{\"connectorId\": 1, \"csChargingProfiles\": {\"chargingProfileId\": 7, \"stackLevel\": 0,",
            "    \"chargingProfilePurpose\": \"TxDefaultProfile\", \"chargingProfileKind\": \"Recurring\",",
            "    \"recurrencyKind\": \"Daily\", \"chargingSchedule\": {\"chargingRateUnit\": \"A\",",
            "      \"startSchedule\": \"2025-01-01T00:00:00Z\", \"chargingSchedulePeriod\": [",
            "        {\"startPeriod\": 0, \"limit\": 16}, {\"startPeriod\": 25200, \"limit\": 8}]}}}]"
        })
public final class CompositeScheduleCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this and exit.")
    private boolean help;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "The profiles; see above.")
    private @Nullable Path file;

    @Mixin
    private StationOptions station = new StationOptions();

    @Option(
            names = {"--evse", "--connector"},
            defaultValue = "1",
            description = "Which one is asked for, 0 for the station; default ${DEFAULT-VALUE}.")
    private int evse;

    @Option(
            names = "--from",
            paramLabel = "TIME",
            description = "Start of the window, RFC 3339; default now, and for a trace its end.")
    private @Nullable String from;

    @Option(
            names = "--duration",
            defaultValue = "24h",
            description = "Length of the window, as in 3600, 90m, 24h or 7d; default ${DEFAULT-VALUE}.")
    private String duration;

    @Option(names = "--unit", description = "A or W; default the first that the station allows.")
    private @Nullable RateUnit unit;

    @Option(names = "--no-tx", description = "An EVSE without a transaction stays without: no TxDefaultProfile counts.")
    private boolean withoutTx;

    @Option(
            names = "--version",
            description = "Version of OCPP, 1.6 or 2.0.1; default that of the profiles. It decides the policies.")
    private @Nullable String version;

    @Option(
            names = "--policy",
            paramLabel = "NAME=CHOICE",
            description = "Another reading of what the specifications leave open, such as phaseMath=EFFECTIVE,"
                    + " ignorePurposes=TxProfile,TxDefaultProfile or recurrenceZone=Europe/Berlin;"
                    + " --policy list tells all.")
    private List<String> policies = new ArrayList<>();

    @Option(names = "--why", description = "Tell for every period what lost, and by which rule.")
    private boolean why;

    @Option(names = "--json", description = "Write JSON instead of the table and the timeline.")
    private boolean json;

    @Option(names = "--svg", paramLabel = "FILE", description = "Write the timeline as a picture too.")
    private @Nullable Path svg;

    @Option(names = "--zone", description = "Time zone of what is shown; default that of this machine.")
    private @Nullable ZoneId zone;

    @Option(names = "--width", defaultValue = "120", description = "Columns of the timeline; default ${DEFAULT-VALUE}.")
    private int width;

    @Option(names = "--cases", paramLabel = "FILE", description = "Evaluate a file of cases; may be repeated.")
    private List<Path> cases = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FILE", description = "Write a line of JSON for each case.")
    private @Nullable Path out;

    /** For picocli. */
    public CompositeScheduleCommand() {}

    @Override
    public Integer call() throws IOException {
        PrintWriter console = spec.commandLine().getOut();
        if (policies.contains("list")) {
            Policies.questions().forEach((question, choices) -> console.println(question + ": " + choices));
            return CommandLine.ExitCode.OK;
        }
        if (cases.isEmpty() == (file == null)) {
            throw wrong("Either a file of profiles or --cases is needed");
        }
        if (width < 60) {
            throw wrong("--width is 60 or more");
        }
        try {
            return cases.isEmpty() ? schedule(console) : cases(console);
        } catch (NoSuchFileException e) {
            throw new IOException(e.getFile() + " does not exist", e);
        } catch (UnreadableException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private int cases(PrintWriter console) throws IOException {
        CaseRun run;
        if (out == null) {
            run = new CaseRun(line -> {});
            cases.forEach(run::file);
        } else {
            try (BufferedWriter writer = Files.newBufferedWriter(out)) {
                run = new CaseRun(line -> {
                    try {
                        writer.write(Json.MAPPER.writeValueAsString(line));
                        writer.write('\n');
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
                cases.forEach(run::file);
            }
        }
        run.summary(console::println);
        return run.allAgree() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private int schedule(PrintWriter console) throws IOException {
        ProfileFile profiles = ProfileFile.read(file);
        boolean is16 = version == null ? profiles.is16() : version.equals("1.6");
        if (version != null && !is16 && !version.equals("2.0.1")) {
            throw wrong("--version is 1.6 or 2.0.1");
        }
        Instant start = start(profiles);
        Replay replay = replay(profiles, is16, start);
        replay.notes().forEach(note -> spec.commandLine().getErr().println(note));
        CompositeSchedules schedules = replay.schedules();
        CompositeRequest request = new CompositeRequest(evse, start, seconds())
                .withUnit(unit)
                .withSimulateTx(!withoutTx)
                .withMaxPeriods(CompositeCase.MOST_PERIODS);
        Optional<Refusal> refusal = schedules.refusal(request);
        if (refusal.isPresent()) {
            throw new IOException(refusal.get().reason());
        }
        ScheduleReport report =
                new ScheduleReport(schedules, request, zone == null ? ZoneId.systemDefault() : zone, why);
        if (json) {
            console.println(report.json());
        } else {
            report.print(width, console::println);
        }
        if (svg != null) {
            Files.writeString(svg, report.timeline().toSvg());
        }
        return replay.refused() ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
    }

    private Replay replay(ProfileFile profiles, boolean is16, Instant start) {
        try {
            List<Transaction> running = station.transactions(start);
            int evses = profiles.events().stream().mapToInt(Event::evse).reduce(Math.max(evse, 1), Math::max);
            evses = running.stream().mapToInt(Transaction::evse).reduce(evses, Math::max);
            return new Replay(
                    station.station(evses),
                    is16 ? AcceptanceRules.OCPP_16 : AcceptanceRules.OCPP_201,
                    policies(is16),
                    profiles,
                    running,
                    start);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private Instant start(ProfileFile profiles) {
        if (from != null) {
            return In.instant(from, () -> wrong("--from is not a date and time of RFC 3339: " + from));
        }
        Instant start = profiles.end() == null ? Instant.now() : profiles.end();
        return Instant.ofEpochSecond(start.getEpochSecond());
    }

    private int seconds() {
        try {
            String text = duration.strip().toLowerCase(Locale.ROOT);
            boolean plain = text.chars().allMatch(Character::isDigit);
            String iso = text.startsWith("p") ? text : text.endsWith("d") ? "p" + text : "pt" + text;
            return Math.toIntExact(
                    plain ? Long.parseLong(text) : Duration.parse(iso).toSeconds());
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            throw wrong("--duration is not a number of seconds, or as in 90m, 24h or 7d: " + duration);
        }
    }

    private Policies policies(boolean is16) {
        Map<String, Object> changes = new LinkedHashMap<>();
        for (String policy : policies) {
            int equals = policy.indexOf('=');
            if (equals < 0) {
                throw new UnreadableException("--policy is NAME=CHOICE, not " + policy);
            }
            String choice = policy.substring(equals + 1);
            String name = policy.substring(0, equals);
            changes.put(name, name.equals("ignorePurposes") ? choice.split(",") : choice);
        }
        return CaseReader.policies(
                new In(Json.MAPPER.valueToTree(Map.of("version", is16 ? "1.6" : "2.0.1", "policy", changes))));
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }
}
