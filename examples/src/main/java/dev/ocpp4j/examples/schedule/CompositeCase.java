package dev.ocpp4j.examples.schedule;

import dev.ocpp4j.examples.console.Json;
import dev.ocpp4j.smartcharging.CompositePeriod;
import dev.ocpp4j.smartcharging.CompositeRequest;
import dev.ocpp4j.smartcharging.CompositeSchedule;
import dev.ocpp4j.smartcharging.CompositeSchedules;
import dev.ocpp4j.smartcharging.InstalledProfile;
import dev.ocpp4j.smartcharging.Policies;
import dev.ocpp4j.smartcharging.Refusal;
import dev.ocpp4j.smartcharging.Station;
import dev.ocpp4j.smartcharging.Transaction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A case of the neutral format that asks for a composite schedule.
 *
 * @param profiles what is installed, in that order
 */
record CompositeCase(
        Station station,
        Policies policies,
        List<InstalledProfile> profiles,
        List<Transaction> transactions,
        CompositeRequest request) {
    /** A schedule with more is shortened in time, so that a case cannot fill the memory. */
    static final int MOST_PERIODS = 1_000_000;

    /** Reads a case. */
    static CompositeCase read(In in) {
        return new CompositeCase(
                CaseReader.station(in.get("station")),
                CaseReader.policies(in),
                in.each("profiles", entry -> CaseReader.withFirstSchedule(CaseReader.installed(entry))),
                in.each("transactions", CaseReader::transaction),
                CaseReader.request(in));
    }

    /** What the calculator says to it, in the form of the results. */
    ObjectNode answer() {
        CompositeSchedules schedules = CompositeSchedules.of(station, policies, profiles, transactions);
        Optional<Refusal> refusal = schedules.refusal(request);
        ObjectNode answer = Json.MAPPER.createObjectNode();
        if (refusal.isPresent()) {
            return answer.put("status", "Rejected").put("reason", refusal.get().reason());
        }
        return write(schedules.compose(request), answer);
    }

    /** A schedule in the form of the results. */
    static ObjectNode write(CompositeSchedule schedule, ObjectNode answer) {
        answer.put("status", "Accepted")
                .put("unit", schedule.unit().name())
                .put("duration", schedule.duration())
                .put("scheduleStart", schedule.start().toString());
        ArrayNode periods = answer.putArray("periods");
        schedule.stream().forEach(period -> write(period, periods.addObject()));
        return answer;
    }

    static ObjectNode write(CompositePeriod period, ObjectNode node) {
        node.put("startPeriod", period.startPeriod()).put("limit", period.limit());
        if (period.numberPhases() != null) {
            node.put("numberPhases", period.numberPhases());
        }
        if (period.phaseToUse() != null) {
            node.put("phaseToUse", period.phaseToUse());
        }
        return node;
    }

    /**
     * In what an answer is not as expected, as far as the case wants it compared; null when it agrees.
     *
     * @param in the case
     * @param expected what it expects, or what it expects by the default policies
     */
    static @Nullable String difference(In in, In expected, ObjectNode found) {
        In answer = new In(found, "the answer");
        String status = expected.get("status").text();
        if (!status.equals(answer.get("status").text())) {
            return "status " + answer.get("status").text() + " instead of " + status;
        }
        if (status.equals("Rejected")) {
            return null;
        }
        for (String name : List.of("unit", "duration")) {
            In wanted = expected.find(name);
            if (wanted != null && !wanted.text().equals(answer.get(name).text())) {
                return name + " " + answer.get(name).text() + " instead of " + wanted.text();
            }
        }
        In start = expected.find("scheduleStart");
        if (start != null && !start.instant().equals(answer.get("scheduleStart").instant())) {
            return "scheduleStart " + answer.get("scheduleStart").text() + " instead of " + start.text();
        }
        return new Steps(in, expected)
                .difference(new Steps(in, answer), answer.get("duration").integer());
    }

    /** The periods of an answer, as far as they are compared. */
    private static final class Steps {
        private final List<CompositePeriod> periods;
        private final BigDecimal tolerance;
        private final boolean phases;
        private final boolean phaseToUse;
        private final int upTo;

        Steps(In in, In answer) {
            periods = answer.each("periods", Steps::period);
            In compare = in.find("compare");
            tolerance = CaseReader.tolerance(in);
            phases = compare == null || compare.find("phases", In::truth, true);
            phaseToUse = compare != null && compare.find("phaseToUse", In::truth, false);
            upTo = compare == null ? Integer.MAX_VALUE : compare.find("upTo", In::integer, Integer.MAX_VALUE);
        }

        private static CompositePeriod period(In in) {
            return new CompositePeriod(
                    in.get("startPeriod").integer(),
                    in.find("limit", In::decimal),
                    in.find("numberPhases", In::integer),
                    in.find("phaseToUse", In::integer));
        }

        private CompositePeriod at(int second) {
            CompositePeriod running = periods.get(0);
            for (CompositePeriod period : periods) {
                running = period.startPeriod() <= second ? period : running;
            }
            return running;
        }

        /** Compares at every start of either list: where nothing starts nothing can change. */
        @Nullable
        String difference(Steps other, int duration) {
            if (periods.isEmpty() || other.periods.isEmpty()) {
                return periods.isEmpty() == other.periods.isEmpty() ? null : "no periods";
            }
            List<CompositePeriod> starts = new ArrayList<>(periods);
            starts.addAll(other.periods);
            for (CompositePeriod start : starts) {
                int second = start.startPeriod();
                if (second < Math.min(upTo, duration) && !same(at(second), other.at(second))) {
                    return "at " + second + " s " + words(other.at(second)) + " instead of " + words(at(second));
                }
            }
            return null;
        }

        private boolean same(CompositePeriod one, CompositePeriod other) {
            return close(one.limit(), other.limit())
                    && (!phases || count(one) == count(other))
                    && (!phaseToUse || Objects.equals(one.phaseToUse(), other.phaseToUse()));
        }

        private boolean close(@Nullable BigDecimal one, @Nullable BigDecimal other) {
            if (one == null || other == null) {
                return one == other;
            }
            return one.subtract(other).abs().compareTo(tolerance) <= 0;
        }

        private static int count(CompositePeriod period) {
            return period.numberPhases() == null ? 3 : period.numberPhases();
        }

        private static String words(CompositePeriod period) {
            return (period.limit() == null ? "no limit" : period.limit().toPlainString()) + " on " + count(period)
                    + (period.phaseToUse() == null ? " phases" : " phases, L" + period.phaseToUse());
        }
    }
}
