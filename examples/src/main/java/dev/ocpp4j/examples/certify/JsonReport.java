package dev.ocpp4j.examples.certify;

import dev.ocpp4j.core.FrameObserver.Way;
import dev.ocpp4j.core.Secrets;
import dev.ocpp4j.examples.console.Json;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The report, and the trace of frames, as JSON. */
final class JsonReport {
    private JsonReport() {}

    static String of(Report report) {
        ObjectNode root = Json.MAPPER.createObjectNode();
        Report.Header header = report.header();
        root.put("suite", report.suite().name())
                .put("stationId", header.stationId())
                .put("manufacturer", header.manufacturer())
                .put("model", header.model())
                .put("firmware", header.firmware())
                .put("current", header.current())
                .put("tester", header.tester())
                .put("date", header.date().toString())
                .put("judgement", report.judgement().name().toLowerCase(Locale.ROOT))
                .put("policyMet", report.exitCode() == Policy.MET)
                .put("exitCode", report.exitCode());
        if (report.card() != null) {
            root.set("certificate", card(report.card()));
        }
        ArrayNode steps = root.putArray("steps");
        report.parts().forEach(part -> part.steps().forEach(step -> steps.add(step(part.suite(), step))));
        ArrayNode notes = root.putArray("notes");
        report.notes().forEach(notes::add);
        return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static ObjectNode card(Card card) {
        ObjectNode node = Json.MAPPER.createObjectNode();
        node.put("name", card.name())
                .put("model", card.model())
                .put("firmware", card.firmware())
                .put("current", card.current())
                .put("date", card.date().toString());
        ArrayNode levels = node.putArray("levels");
        card.levels().forEach(level -> levels.addObject()
                .put("name", level.name())
                .put("suite", level.suite() == null ? null : level.suite().name()));
        return node;
    }

    private static ObjectNode step(Suite suite, StepRecord step) {
        ObjectNode node = Json.MAPPER.createObjectNode();
        node.put("suite", suite.name())
                .put("step", step.step().id())
                .put("profile", step.step().profile())
                .put("action", step.step().action())
                .put("verdict", step.verdict().name())
                .put("started", step.started() == null ? null : step.started().toString())
                .put("milliseconds", step.took().toMillis());
        ArrayNode remarks = node.putArray("remarks");
        step.remarks().forEach(remark -> remarks.add(remark.detail()));
        ArrayNode checks = node.putArray("subChecks");
        for (SubCheck check : step.subChecks()) {
            ArrayNode frames = checks.addObject()
                    .put("id", check.id())
                    .put("outcome", check.outcome().name())
                    .put("detail", check.detail())
                    .putArray("frames");
            check.frames().forEach(frames::add);
        }
        return node;
    }

    /** One frame as one line of the trace. */
    static String line(Frame frame) {
        ObjectNode node = Json.MAPPER.createObjectNode();
        node.put("frame", frame.number())
                .put("time", frame.time().toString())
                .put("nanos", frame.nanos())
                .put("connection", frame.connection())
                .put("kind", frame.kind().name());
        if (frame.isMessage()) {
            node.put("direction", frame.way() == Way.IN ? "from-station" : "to-station")
                    .put("id", frame.id())
                    .put("action", frame.action());
        }
        node.put("text", Secrets.hide(frame.text()));
        return Json.MAPPER.writeValueAsString(node);
    }
}
