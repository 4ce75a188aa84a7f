package dev.ocpp4j.examples.certify;

import dev.ocpp4j.examples.console.Terminal;
import dev.ocpp4j.examples.console.Terminal.Colour;
import java.util.ArrayList;
import java.util.List;

/** The report as a table for a terminal. */
final class TableReport {
    private static final int NARROWEST = 4;
    private static final int PROFILE = 18;
    private static final int ACTION = 36;
    private static final int PASS = 4;

    private final Terminal terminal;
    private final int width;
    private int ids = NARROWEST;
    private int remarks;

    /** @param width how many columns there are */
    TableReport(Terminal terminal, int width) {
        this.terminal = terminal;
        this.width = width;
    }

    void print(Report report) {
        report.steps().forEach(step -> ids = Math.max(ids, Report.number(step).length()));
        remarks = Math.max(30, width - ids - PROFILE - ACTION - PASS - 13);
        card(report);
        for (Report.Part part : report.parts()) {
            header(report, part);
            rule('┌', '┬', '┐');
            row("Step", "OCPP Profile", "Action", "Pass", "Remarks", null);
            rule('├', '┼', '┤');
            part.steps().forEach(this::step);
            rule('└', '┴', '┘');
        }
        report.notes().forEach(note -> terminal.line("Note: " + Terminal.printable(note)));
        Colour colour = report.exitCode() == Policy.MET ? Colour.GREEN : Colour.RED;
        terminal.line(terminal.paint(colour, report.conclusion()));
    }

    private void card(Report report) {
        Card card = report.card();
        if (card == null) {
            return;
        }
        terminal.line("");
        terminal.line(terminal.paint(Colour.BOLD, Terminal.printable(card.name())));
        card.levels()
                .forEach(level -> terminal.line("  " + terminal.paint(Colour.GREEN, "✓ ")
                        + Terminal.printable(level.name()) + (level.suite() == null ? " (as the tester says)" : "")));
        if (card.levels().isEmpty()) {
            terminal.line("  no level: a level needs all steps of its suite");
        }
    }

    private void header(Report report, Report.Part part) {
        terminal.line("");
        terminal.line(terminal.paint(Colour.BOLD, part.suite().title()));
        report.fields().forEach(this::field);
        terminal.line("");
    }

    private void field(String name, String value) {
        if (value != null) {
            terminal.line(pad(name + ":", 16) + Terminal.printable(value));
        }
    }

    private void step(StepRecord step) {
        Colour colour =
                switch (step.verdict()) {
                    case PASS -> Colour.GREEN;
                    case FAIL, ERROR -> Colour.RED;
                    case NOT_APPLICABLE, NOT_RUN -> Colour.YELLOW;
                };
        List<String> lines = new ArrayList<>();
        List<SubCheck> remarksOfStep = step.remarks();
        for (SubCheck remark : remarksOfStep) {
            String bullet = remarksOfStep.size() > 1 ? "- " : "";
            lines.addAll(wrap(bullet + Terminal.printable(Remarks.text(remark)), remarks));
        }
        List<String> action = wrap(step.step().action(), ACTION);
        row(
                Report.number(step),
                step.step().profile(),
                action.get(0),
                step.verdict().symbol(),
                lines.isEmpty() ? "" : lines.get(0),
                colour);
        for (int i = 1; i < Math.max(lines.size(), action.size()); i++) {
            row("", "", i < action.size() ? action.get(i) : "", "", i < lines.size() ? lines.get(i) : "", null);
        }
    }

    private void row(String step, String profile, String action, String pass, String remark, Colour colour) {
        String symbol = pad(pass, PASS);
        terminal.line("│ " + pad(step, ids) + " │ " + pad(profile, PROFILE) + " │ " + pad(action, ACTION) + " │ "
                + (colour == null ? symbol : terminal.paint(colour, symbol)) + " │ " + pad(remark, remarks) + " │");
    }

    private void rule(char left, char middle, char right) {
        StringBuilder line = new StringBuilder().append(left);
        int[] widths = {ids, PROFILE, ACTION, PASS, remarks};
        for (int i = 0; i < widths.length; i++) {
            line.append("─".repeat(widths[i] + 2)).append(i < widths.length - 1 ? middle : right);
        }
        terminal.line(line.toString());
    }

    private static String pad(String text, int width) {
        return text.length() >= width ? text : text + " ".repeat(width - text.length());
    }

    /** Breaks a text between words where that is possible. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > width) {
            int blank = rest.lastIndexOf(' ', width);
            int end = blank > 2 ? blank : width;
            lines.add(rest.substring(0, end));
            rest = (text.startsWith("- ") ? "  " : "") + rest.substring(end).strip();
        }
        lines.add(rest);
        return lines;
    }
}
