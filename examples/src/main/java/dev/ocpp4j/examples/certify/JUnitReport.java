package dev.ocpp4j.examples.certify;

import java.util.Locale;
import java.util.stream.Collectors;

/** The report in the form of JUnit, for the tools that build software. */
final class JUnitReport {
    private final StringBuilder xml = new StringBuilder();
    private final Report report;

    private JUnitReport(Report report) {
        this.report = report;
    }

    static String of(Report report) {
        JUnitReport junit = new JUnitReport(report);
        junit.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        junit.line("<testsuites name=\"" + escape(report.header().stationId()) + "\">");
        report.parts().forEach(junit::part);
        junit.line("</testsuites>");
        return junit.xml.toString();
    }

    private void line(String line) {
        xml.append(line).append('\n');
    }

    /** XML has no control characters, whatever a station sends. */
    private static String escape(String text) {
        return HtmlReport.escape(text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD]", "?"));
    }

    private void part(Report.Part part) {
        String attributes = " tests=\"" + part.steps().size() + "\" failures=\"" + count(part, Verdict.FAIL)
                + "\" errors=\"" + count(part, Verdict.ERROR) + "\" skipped=\""
                + (count(part, Verdict.NOT_APPLICABLE) + count(part, Verdict.NOT_RUN)) + "\"";
        line("  <testsuite name=\"" + escape(part.suite().level()) + "\"" + attributes + " timestamp=\""
                + report.header().date() + "\">");
        part.steps().forEach(step -> testCase(part, step));
        line("  </testsuite>");
    }

    private static long count(Report.Part part, Verdict verdict) {
        return part.steps().stream().filter(step -> step.verdict() == verdict).count();
    }

    private void testCase(Report.Part part, StepRecord step) {
        line("    <testcase classname=\"" + escape(part.suite().name().toLowerCase(Locale.ROOT)) + "\" name=\""
                + escape(step.step().name() + ": " + step.step().action()) + "\" time=\""
                + String.format(Locale.ROOT, "%.3f", step.took().toMillis() / 1000.0) + "\">");
        switch (step.verdict()) {
            case PASS -> {}
            case FAIL -> element("failure", step, SubCheck.Outcome.FAIL);
            case ERROR -> element("error", step, SubCheck.Outcome.ERROR);
            case NOT_APPLICABLE -> element("skipped", step, SubCheck.Outcome.NOT_APPLICABLE);
            case NOT_RUN -> line("      <skipped message=\"not run\"/>");
        }
        line("      <system-out>"
                + step.subChecks().stream()
                        .map(check -> escape(check.outcome().symbol() + " " + check.id() + ": " + Remarks.text(check)))
                        .collect(Collectors.joining("\n"))
                + "</system-out>");
        line("    </testcase>");
    }

    private void element(String name, StepRecord step, SubCheck.Outcome outcome) {
        String message = step.subChecks().stream()
                .filter(check -> check.outcome() == outcome)
                .map(SubCheck::detail)
                .collect(Collectors.joining("; "));
        line("      <" + name + " message=\"" + escape(message.isEmpty() ? "nothing was looked at" : message) + "\"/>");
    }
}
