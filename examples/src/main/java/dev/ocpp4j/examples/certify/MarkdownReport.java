package dev.ocpp4j.examples.certify;

import dev.ocpp4j.core.FrameObserver.Way;
import dev.ocpp4j.examples.console.Secrets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The report as Markdown: the table, then every sub-check with the frames that show it. */
final class MarkdownReport {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss.SSS").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();
    private final Report report;

    private MarkdownReport(Report report) {
        this.report = report;
    }

    static String of(Report report) {
        MarkdownReport markdown = new MarkdownReport(report);
        markdown.header();
        markdown.table();
        markdown.details();
        return markdown.text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void header() {
        Report.Header header = report.header();
        line("# " + report.suite().title());
        line("");
        line("| | |");
        line("|---|---|");
        field("Station", header.stationId());
        field("Manufacturer", header.manufacturer());
        field("Hardware model", header.model());
        field("Firmware", header.firmware());
        field("Current", header.current());
        field("Tester", header.tester());
        field("Date", header.date().toString());
        field("Judgement", report.judgement().name().toLowerCase(Locale.ROOT));
        field("Result", report.conclusion());
        line("");
    }

    private void field(String name, @Nullable String value) {
        if (value != null) {
            line("| " + name + " | " + escape(value) + " |");
        }
    }

    private void table() {
        line("| Step | OCPP Profile | Action | Pass | Remarks |");
        line("|---|---|---|---|---|");
        for (StepRecord step : report.steps()) {
            String bullet = step.remarks().size() > 1 ? "- " : "";
            String remarks = step.remarks().stream()
                    .map(remark -> escape(bullet + remark.detail()))
                    .collect(Collectors.joining("<br>"));
            line("| " + step.step().id() + " | " + step.step().profile() + " | "
                    + step.step().action() + " | " + step.verdict().symbol() + " | " + remarks + " |");
        }
        line("");
        report.notes().forEach(note -> line("- " + escape(note)));
        if (!report.notes().isEmpty()) {
            line("");
        }
    }

    private void details() {
        TreeSet<Integer> proof = new TreeSet<>();
        for (StepRecord step : report.steps()) {
            line("## " + step.step().id() + ". " + step.step().action() + " "
                    + step.verdict().symbol());
            line("");
            line("Took " + Words.seconds(step.took()) + ".");
            line("");
            line("| | Check | Detail | Frames |");
            line("|---|---|---|---|");
            for (SubCheck check : step.subChecks()) {
                line("| " + check.outcome().symbol() + " | " + escape(check.id()) + " | " + escape(check.detail())
                        + " | "
                        + check.frames().stream().map(String::valueOf).collect(Collectors.joining(", ")) + " |");
                if (check.isRemark()) {
                    proof.addAll(check.frames());
                }
            }
            line("");
        }
        frames(proof);
    }

    /** The frames that prove what is remarked; all others are in the trace. */
    private void frames(TreeSet<Integer> numbers) {
        if (numbers.isEmpty()) {
            return;
        }
        line("## Frames that show what is remarked");
        line("");
        line("```");
        for (int number : numbers) {
            Frame frame = report.frames().get(number - 1);
            line(number + " " + TIME.format(frame.time()) + " connection " + frame.connection() + " "
                    + (frame.isMessage() ? frame.way() == Way.IN ? "<-" : "->" : frame.kind())
                    + " " + Secrets.hide(frame.text()).replace("```", "` ` `").replaceAll("\\R", " "));
        }
        line("```");
    }

    /** What would be taken for Markdown or HTML is shown as it is. */
    private static String escape(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("|", "\\|")
                .replace("`", "\\`")
                .replaceAll("\\R", " ");
    }
}
