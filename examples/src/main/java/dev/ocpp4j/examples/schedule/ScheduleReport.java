package dev.ocpp4j.examples.schedule;

import dev.ocpp4j.examples.console.Json;
import dev.ocpp4j.smartcharging.CompositePeriod;
import dev.ocpp4j.smartcharging.CompositeRequest;
import dev.ocpp4j.smartcharging.CompositeSchedule;
import dev.ocpp4j.smartcharging.CompositeSchedules;
import dev.ocpp4j.smartcharging.Conflict;
import dev.ocpp4j.smartcharging.Contribution;
import dev.ocpp4j.smartcharging.ExplainedPeriod;
import dev.ocpp4j.smartcharging.RateUnit;
import dev.ocpp4j.smartcharging.Timeline;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A composite schedule for people, as a table and a timeline, and for programs, as JSON. */
final class ScheduleReport {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final CompositeSchedules schedules;
    private final CompositeRequest request;
    private final ZoneId zone;
    private final boolean why;
    private final CompositeSchedule schedule;
    private final List<ExplainedPeriod> explained;

    /** @param why whether it tells what lost too, and by which rule */
    ScheduleReport(CompositeSchedules schedules, CompositeRequest request, ZoneId zone, boolean why) {
        this.schedules = schedules;
        this.request = request;
        this.zone = zone;
        this.why = why;
        schedule = schedules.compose(request);
        explained = schedules.explain(request);
    }

    void print(int width, Consumer<String> out) {
        String unit = schedule.unit() == RateUnit.A ? "A per phase" : "W";
        out.accept(String.format("%-19s  %9s  %12s  %-6s  %s", "from", "seconds", unit, "phases", "governed by"));
        for (ExplainedPeriod period : explained) {
            row(period, out);
        }
        out.accept("");
        timeline().toText(width).lines().forEach(out);
        List<Conflict> conflicts = schedules.conflicts(request.start(), request.duration());
        if (!conflicts.isEmpty()) {
            out.accept("");
            out.accept("Probably not meant:");
            conflicts.forEach(conflict -> out.accept("  " + words(conflict)));
        }
    }

    Timeline timeline() {
        return Timeline.of(schedules, request, zone);
    }

    private void row(ExplainedPeriod period, Consumer<String> out) {
        CompositePeriod value = period.value();
        Instant from = schedule.start().plusSeconds(period.startPeriod());
        List<Contribution> governing = period.governing();
        out.accept(String.format(
                "%-19s  %9d  %12s  %-6s  %s",
                TIME.format(from.atZone(zone)),
                period.startPeriod(),
                value.limit() == null ? "none known" : value.limit().toPlainString(),
                phases(value),
                governing.size() == 1 ? words(governing.get(0)) : "the sum of"));
        if (governing.size() > 1) {
            governing.forEach(part ->
                    out.accept(" ".repeat(54) + "EVSE " + part.evse() + ": " + limit(part) + " by " + words(part)));
        }
        if (why) {
            period.others()
                    .forEach(lost -> out.accept(" ".repeat(54) + "not " + words(lost) + ", " + limit(lost) + ": "
                            + lost.reason() + " (" + lost.rule() + ")"));
        }
    }

    private static String phases(CompositePeriod value) {
        if (value.numberPhases() == null) {
            return "DC";
        }
        return value.numberPhases() + (value.phaseToUse() == null ? "" : " (L" + value.phaseToUse() + ")");
    }

    private static String words(Contribution contribution) {
        return contribution.label();
    }

    private static String limit(Contribution contribution) {
        return contribution.limit() == null ? "silent" : contribution.limit().toPlainString();
    }

    private String words(Conflict conflict) {
        String profiles = conflict.profiles().isEmpty()
                ? ""
                : "profile "
                        + String.join(
                                " and ",
                                conflict.profiles().stream()
                                        .map(String::valueOf)
                                        .toList()) + ", ";
        String until = conflict.to() == null
                ? ""
                : " until " + TIME.format(conflict.to().atZone(zone));
        return profiles + (conflict.evse() == 0 ? "station" : "EVSE " + conflict.evse()) + ", from "
                + TIME.format(conflict.from().atZone(zone)) + until + ": " + conflict.text() + " (" + conflict.rule()
                + ")";
    }

    /** The same as JSON, in the form of the results with the explanation added. */
    String json() {
        ObjectNode root = Json.MAPPER.createObjectNode().put("evse", schedule.evse());
        CompositeCase.write(schedule, root);
        ArrayNode explanation = root.putArray("explanation");
        for (ExplainedPeriod period : explained) {
            ObjectNode node = CompositeCase.write(period.value(), explanation.addObject());
            node.put("endPeriod", period.endPeriod());
            ArrayNode governing = node.putArray("governing");
            period.governing().forEach(part -> write(part, governing.addObject()));
            if (why) {
                ArrayNode others = node.putArray("others");
                period.others().forEach(lost -> write(lost, others.addObject()));
            }
        }
        return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static void write(Contribution contribution, ObjectNode node) {
        node.put("cause", contribution.cause().name()).put("evse", contribution.evse());
        if (contribution.installed() != null) {
            node.put("profile", contribution.profile().id())
                    .put("purpose", contribution.profile().purpose().name())
                    .put("stackLevel", contribution.profile().stackLevel())
                    .put("setOn", contribution.installed().evse());
        }
        node.put("limit", contribution.limit()).put("rule", contribution.rule()).put("reason", contribution.reason());
    }
}
