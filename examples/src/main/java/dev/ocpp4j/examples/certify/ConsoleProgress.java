package dev.ocpp4j.examples.certify;

import dev.ocpp4j.examples.console.Terminal;
import dev.ocpp4j.examples.console.Terminal.Colour;
import java.io.PrintStream;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Shows how far a run has come: a line for each step, and below it what is being waited for, in place on a terminal.
 * Safe for use by many threads.
 */
final class ConsoleProgress implements Progress {
    private static final String CLEAR = "\r\u001b[K";

    private final PrintStream out;
    private final Terminal terminal;
    private final boolean inPlace;
    private @Nullable String shown;

    /** @param inPlace whether a line can be written over */
    ConsoleProgress(PrintStream out, Terminal terminal, boolean inPlace) {
        this.out = out;
        this.terminal = terminal;
        this.inPlace = inPlace;
    }

    @Override
    public void begin(Step step) {
        say(terminal.paint(Colour.BOLD, "Step " + step.number() + ": " + step.action()));
    }

    @Override
    public synchronized void waiting(String what, Duration left) {
        String text = "  … waiting for " + Terminal.printable(what);
        if (inPlace) {
            out.print(CLEAR + terminal.paint(Colour.GREY, text + ", " + (left.toSeconds() + 1) + " s left"));
            out.flush();
            shown = text;
        } else if (!text.equals(shown)) {
            shown = text;
            terminal.line(text + ", at most " + (left.toSeconds() + 1) + " s");
        }
    }

    @Override
    public void checked(SubCheck check) {
        Colour colour =
                switch (check.outcome()) {
                    case PASS -> Colour.GREEN;
                    case FAIL, ERROR -> Colour.RED;
                    default -> Colour.YELLOW;
                };
        say("  " + terminal.paint(colour, check.outcome().symbol()) + " " + Terminal.printable(Remarks.text(check)));
    }

    @Override
    public void end(StepRecord record) {
        say("  " + record.verdict().symbol() + " after " + Words.seconds(record.took()));
    }

    /** Asks for something that a person has to do. */
    void ask(String request) {
        say(terminal.paint(Colour.YELLOW, "  ► " + Terminal.printable(request)));
    }

    synchronized void say(String line) {
        if (inPlace && shown != null) {
            out.print(CLEAR);
        }
        shown = null;
        terminal.line(line);
    }
}
