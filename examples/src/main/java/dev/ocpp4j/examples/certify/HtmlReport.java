package dev.ocpp4j.examples.certify;

import dev.ocpp4j.core.FrameObserver.Way;
import dev.ocpp4j.core.Secrets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The report as one page of HTML that needs nothing else: the certificate, the test reports, and every sub-check with
 * links to the frames that show it. On paper the frames are those that prove a remark or a failure.
 */
final class HtmlReport {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss.SSS").withZone(ZoneOffset.UTC);

    private static final int IN_REMARK = 6;
    private static final int IN_TABLE = 12;

    private final StringBuilder html = new StringBuilder();
    private final Report report;
    private final Set<Integer> linked = new TreeSet<>();
    private final Set<Integer> proof = new TreeSet<>();

    private HtmlReport(Report report) {
        this.report = report;
        for (StepRecord step : report.steps()) {
            for (SubCheck check : step.subChecks()) {
                linked.addAll(check.frames());
                if (check.isRemark()) {
                    proof.addAll(check.frames());
                }
            }
        }
    }

    static String of(Report report) {
        HtmlReport page = new HtmlReport(report);
        page.head();
        page.card();
        boolean first = report.card() == null;
        for (Report.Part part : report.parts()) {
            page.part(part, first);
            first = false;
        }
        page.evidence();
        page.frames("Frames that show what is remarked", page.proof, "wire-all");
        page.frames("All frames that sub-checks name", page.linked, "screen");
        page.line("</main>", "</body>", "</html>");
        return page.html.toString();
    }

    private void line(String... lines) {
        for (String each : lines) {
            html.append(each).append('\n');
        }
    }

    static String escape(@Nullable String text) {
        return String.valueOf(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private void head() {
        String title = report.card() == null
                ? report.suite().title()
                : report.card().name() + " – " + report.suite().title();
        line(
                "<!DOCTYPE html>",
                "<html lang=\"en\">",
                "<head>",
                "<meta charset=\"utf-8\">",
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
                "<title>" + escape(title) + "</title>",
                "<style>",
                style() + "</style>",
                "</head>",
                "<body>",
                "<main>");
    }

    private static String style() {
        try (InputStream css = HtmlReport.class.getResourceAsStream("report.css")) {
            if (css == null) {
                throw new IllegalStateException("report.css is missing");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void card() {
        Card card = report.card();
        if (card == null) {
            return;
        }
        line(
                "<section class=\"card" + (report.exitCode() == Policy.MET ? "" : " none") + "\">",
                "<p class=\"what\">Certificate</p>",
                "<h1>" + escape(card.name()) + "</h1>",
                "<dl>");
        field("Model", card.model());
        field("Firmware", card.firmware());
        field("Current", card.current());
        field("Date", card.date().atZone(ZoneOffset.UTC).toLocalDate().toString());
        line("</dl>");
        result();
        line("<ul class=\"levels\">");
        for (Card.Level level : card.levels()) {
            line(
                    level.suite() == null
                            ? "<li class=\"told\">" + escape(level.name()) + " (as the tester says)</li>"
                            : "<li><a href=\"#" + level.suite().name() + "\">" + escape(level.name()) + "</a></li>");
        }
        line("</ul>", "</section>");
    }

    private void field(String name, @Nullable String value) {
        if (value != null) {
            line("<dt>" + escape(name) + "</dt><dd>" + escape(value) + "</dd>");
        }
    }

    private void result() {
        line("<p class=\"result " + (report.exitCode() == Policy.MET ? "good" : "bad") + "\">"
                + escape(report.conclusion()) + "</p>");
        if (!report.notes().isEmpty()) {
            line("<ul>");
            report.notes().forEach(note -> line("<li>" + escape(note) + "</li>"));
            line("</ul>");
        }
    }

    private void part(Report.Part part, boolean first) {
        line(
                "<section class=\"report" + (first ? " first" : "") + "\" id=\""
                        + part.suite().name() + "\">",
                "<h2>" + escape(part.suite().title()) + "</h2>",
                "<dl>");
        report.fields().forEach(this::field);
        line("</dl>");
        if (report.card() == null) {
            result();
        }
        line(
                "<table>",
                "<thead><tr><th class=\"mark\">Step</th><th>OCPP Profile</th><th>Action</th>"
                        + "<th class=\"mark\">Pass</th><th>Remarks</th></tr></thead>",
                "<tbody>");
        part.steps().forEach(this::row);
        line("</tbody>", "</table>", "</section>");
    }

    private void row(StepRecord step) {
        List<SubCheck> remarks = step.remarks();
        String told = remarks.size() == 1
                ? remark(remarks.get(0))
                : remarks.stream()
                        .map(remark -> "<li>" + remark(remark) + "</li>")
                        .collect(Collectors.joining("", "<ul>", "</ul>"));
        line("<tr><td class=\"number\"><a href=\"#step-" + escape(step.step().id()) + "\">"
                + escape(Report.number(step)) + "</a></td><td>"
                + escape(step.step().profile()) + "</td><td>"
                + escape(step.step().action()) + "</td><td class=\"mark "
                + step.verdict().name() + "\">"
                + step.verdict().symbol() + "</td><td>" + (remarks.isEmpty() ? "" : told) + "</td></tr>");
    }

    private static String remark(SubCheck remark) {
        String frames = remark.frames().isEmpty()
                ? ""
                : " <span class=\"proof\">[frame " + links(remark, IN_REMARK) + "]</span>";
        return escape(remark.detail()) + frames;
    }

    private static String links(SubCheck check, int most) {
        return check.frames().stream()
                .limit(most)
                .map(number -> "<a href=\"#frame-" + number + "\">" + number + "</a>")
                .collect(Collectors.joining(", ", "", check.frames().size() > most ? ", …" : ""));
    }

    private void evidence() {
        line("<section class=\"evidence\">", "<h2>What was looked at</h2>");
        for (StepRecord step : report.steps()) {
            line(
                    "<h3 id=\"step-" + escape(step.step().id()) + "\">"
                            + escape(step.step().name()) + ": "
                            + escape(step.step().action()) + " <span class=\""
                            + step.verdict().name() + "\">"
                            + step.verdict().symbol() + "</span> <span class=\"took\">"
                            + Words.seconds(step.took()) + "</span></h3>",
                    "<table>",
                    "<thead><tr><th class=\"mark\"></th><th>Sub-check</th><th>Detail</th><th>Frames</th></tr></thead>",
                    "<tbody>");
            for (SubCheck check : step.subChecks()) {
                line("<tr><td class=\"mark " + check.outcome().name() + "\">"
                        + check.outcome().symbol() + "</td><td>" + escape(check.id()) + "</td><td>"
                        + escape(check.detail()) + "</td><td class=\"frames\">" + links(check, IN_TABLE)
                        + "</td></tr>");
            }
            line("</tbody>", "</table>");
        }
        line("</section>");
    }

    /** A frame stands in the last table that it is in, for the links. */
    private void frames(String title, Set<Integer> numbers, String kind) {
        if (numbers.isEmpty()) {
            return;
        }
        boolean last = kind.equals("screen");
        line("<section class=\"wire " + kind + "\">", "<h2>" + title + "</h2>");
        line("<table>", "<thead><tr><th>Frame</th><th>Time (UTC)</th><th></th><th>Text</th></tr></thead>", "<tbody>");
        for (int number : numbers) {
            Frame frame = report.frames().get(number - 1);
            String way = frame.isMessage()
                    ? frame.way() == Way.IN ? "←" : "→"
                    : frame.kind().name();
            line("<tr" + (last ? " id=\"frame-" + number + "\"" : "") + "><td class=\"number\">" + number + "</td><td>"
                    + TIME.format(frame.time()) + "</td><td>" + way + "</td><td>"
                    + escape(Secrets.hide(frame.text())) + "</td></tr>");
        }
        line("</tbody>", "</table>", "</section>");
    }
}
