package dev.ocpp4j.examples.schedule;

import dev.ocpp4j.smartcharging.CurrentType;
import dev.ocpp4j.smartcharging.LocalLimit;
import dev.ocpp4j.smartcharging.RateUnit;
import dev.ocpp4j.smartcharging.Station;
import dev.ocpp4j.smartcharging.Transaction;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a command is told of a station. */
final class StationOptions {
    private static final Pattern LIMIT =
            Pattern.compile("(?:(\\d+):)?(\\d+(?:\\.\\d)?)([AW])", Pattern.CASE_INSENSITIVE);
    private static final Pattern TRANSACTION = Pattern.compile("(\\d+):([^@]+)(?:@(.+))?");

    @Option(names = "--evses", description = "How many EVSEs or connectors there are; default as many as are named.")
    private @Nullable Integer evses;

    @Option(
            names = "--voltage",
            description = "Nominal voltage, phase to neutral on AC; default 230, and 400 with --dc.")
    private @Nullable Integer voltage;

    @Option(names = "--phases", defaultValue = "3", description = "Phases that it can use; default ${DEFAULT-VALUE}.")
    private int phases;

    @Option(names = "--dc", description = "It delivers direct current.")
    private boolean direct;

    @Option(
            names = "--default-limit",
            paramLabel = "LIMIT",
            description = "What one EVSE may draw where no profile governs, as in 32A or 22080W; without it no limit is"
                    + " known there.")
    private List<String> defaults = new ArrayList<>();

    @Option(
            names = "--max-limit",
            paramLabel = "[EVSE:]LIMIT",
            description = "A limit of the hardware, as in 1:20A for the cable of EVSE 1 or 63A for the station.")
    private List<String> maxima = new ArrayList<>();

    @Option(names = "--units", split = ",", description = "Units that it allows, the preferred one first.")
    private List<RateUnit> units = new ArrayList<>();

    @Option(
            names = "--transaction",
            paramLabel = "EVSE:ID[@TIME]",
            description = "A transaction that runs, and since when energy could flow; default since the start of the"
                    + " window.")
    private List<String> transactions = new ArrayList<>();

    /** @param named the highest EVSE that anything names */
    Station station(int named) {
        List<LocalLimit> limits = new ArrayList<>();
        for (String maximum : maxima) {
            Matcher limit = limit("--max-limit", maximum);
            int evse = limit.group(1) == null ? 0 : Integer.parseInt(limit.group(1));
            limits.add(LocalLimit.constant(evse, unit(limit), new BigDecimal(limit.group(2))));
        }
        Station station = new Station(
                evses == null ? named : evses,
                direct ? CurrentType.DC : CurrentType.AC,
                voltage != null ? voltage : direct ? 400 : 230,
                phases,
                null,
                null,
                limits,
                units.isEmpty() ? List.of(RateUnit.A, RateUnit.W) : units);
        for (String given : defaults) {
            Matcher limit = limit("--default-limit", given);
            BigDecimal value = new BigDecimal(limit.group(2));
            station = unit(limit) == RateUnit.A ? station.withDefaultAmperes(value) : station.withDefaultWatts(value);
        }
        return station;
    }

    private static Matcher limit(String option, String text) {
        Matcher limit = LIMIT.matcher(text);
        if (!limit.matches()) {
            throw new UnreadableException(option + " is not a number with A or W: " + text);
        }
        return limit;
    }

    private static RateUnit unit(Matcher limit) {
        return limit.group(3).equalsIgnoreCase("A") ? RateUnit.A : RateUnit.W;
    }

    List<Transaction> transactions(Instant start) {
        List<Transaction> running = new ArrayList<>();
        for (String given : transactions) {
            Matcher transaction = TRANSACTION.matcher(given);
            if (!transaction.matches()) {
                throw new UnreadableException("--transaction is not EVSE:ID or EVSE:ID@TIME: " + given);
            }
            String since = transaction.group(3);
            Instant at = since == null
                    ? start
                    : In.instant(since, () -> new UnreadableException("No date and time of RFC 3339: " + since));
            running.add(new Transaction(Integer.parseInt(transaction.group(1)), transaction.group(2), at));
        }
        return running;
    }
}
