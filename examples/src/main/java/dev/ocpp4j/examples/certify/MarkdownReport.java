package dev.ocpp4j.examples.certify;

import dev.ocpp4j.core.FrameObserver.Way;
import dev.ocpp4j.core.Secrets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
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
        markdown.card();
        for (Report.Part part : report.parts()) {
            markdown.header(part);
            markdown.table(part);
        }
        markdown.notes();
        markdown.details();
        return markdown.text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void card() {
        Card card = report.card();
        if (card == null) {
            return;
        }
        line("# " + escape(card.name()));
        line("");
        line("| | |");
        line("|---|---|");
        field("Model", card.model());
        field("Firmware", card.firmware());
        field("Current", card.current());
        field("Date", card.date().atZone(ZoneOffset.UTC).toLocalDate().toString());
        field(
                "Certified for",
                card.levels().isEmpty()
                        ? "–"
                        : card.levels().stream()
                                .map(level -> level.name() + (level.suite() == null ? " (as the tester says)" : ""))
                                .collect(Collectors.joining(", ")));
        line("");
    }

    private void header(Report.Part part) {
        line((report.card() == null ? "# " : "## ") + part.suite().title());
        line("");
        line("| | |");
        line("|---|---|");
        report.fields().forEach(this::field);
        field("Result", report.conclusion());
        line("");
    }

    private void field(String name, @Nullable String value) {
        if (value != null) {
            line("| " + name + " | " + escape(value) + " |");
        }
    }

    private void table(Report.Part part) {
        line("| Step | OCPP Profile | Action | Pass | Remarks |");
        line("|---|---|---|---|---|");
        for (StepRecord step : part.steps()) {
            String bullet = step.remarks().size() > 1 ? "- " : "";
            String remarks = step.remarks().stream()
                    .map(remark -> escape(bullet + remark.detail()))
                    .collect(Collectors.joining("<br>"));
            line("| " + Report.number(step) + " | " + step.step().profile() + " | "
                    + step.step().action() + " | " + step.verdict().symbol() + " | " + remarks + " |");
        }
        line("");
    }

    private void notes() {
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
