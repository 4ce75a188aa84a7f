package dev.ocpp4j.examples.certify;

import dev.ocpp4j.core.FrameObserver.Way;
import dev.ocpp4j.core.Secrets;
import dev.ocpp4j.examples.console.Terminal;
import dev.ocpp4j.examples.console.Terminal.Colour;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows how far a run has come: a line for each step, and below it what is being waited for, in place on a terminal.
 * Safe for use by many threads.
 */
final class ConsoleProgress implements Progress {
    /** What is over sooner need not be shown. */
    private static final Duration PATIENCE = Duration.ofMillis(600);

    private static final int WIDTH = 79;
    private static final int MAX_FRAMES = 6;
    private static final int MAX_TEXT = 300;
    private static final String CLEAR = "\r\u001b[K";

    private final PrintStream out;
    private final Terminal terminal;
    private final boolean inPlace;
    private @Nullable String waitingFor;
    private Duration atFirst = Duration.ZERO;
    private boolean shown;

    /** @param inPlace whether a line can be written over */
    ConsoleProgress(PrintStream out, Terminal terminal, boolean inPlace) {
        this.out = out;
        this.terminal = terminal;
        this.inPlace = inPlace;
    }

    @Override
    public void begin(Item step) {
        say(terminal.paint(Colour.BOLD, step.name() + ": " + step.action()));
    }

    @Override
    public synchronized void waiting(String what, Duration left) {
        if (!what.equals(waitingFor) || left.compareTo(atFirst) > 0) {
            waitingFor = what;
            atFirst = left;
            shown = false;
        }
        boolean begins = !shown && atFirst.minus(left).compareTo(PATIENCE) >= 0;
        if (begins || (shown && inPlace)) {
            String text = "  … waiting up to " + (left.toSeconds() + 1) + " s for " + Terminal.printable(what);
            // One that is broken into two lines cannot be written over.
            show(text.length() <= WIDTH ? text : text.substring(0, WIDTH - 1) + "…");
        }
    }

    private void show(String text) {
        shown = true;
        if (inPlace) {
            out.print(CLEAR + terminal.paint(Colour.GREY, text));
            out.flush();
        } else {
            terminal.line(text);
        }
    }

    @Override
    public void checked(SubCheck check, List<Frame> frames) {
        Colour colour =
                switch (check.outcome()) {
                    case PASS -> Colour.GREEN;
                    case FAIL, ERROR -> Colour.RED;
                    default -> Colour.YELLOW;
                };
        say("  " + terminal.paint(colour, check.outcome().symbol()) + " " + Terminal.printable(Remarks.text(check)));
        if (check.outcome() == SubCheck.Outcome.FAIL) {
            frames.stream().limit(MAX_FRAMES).forEach(this::show);
        }
    }

    /** A frame that proves what failed. */
    private void show(Frame frame) {
        String arrow = frame.isMessage()
                ? frame.way() == Way.IN ? "<-" : "->"
                : frame.kind().name();
        String text = Terminal.printable(Secrets.hide(frame.text()));
        say(terminal.paint(
                Colour.GREY,
                "      " + frame.number() + " " + arrow + " "
                        + (text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT) + "…")));
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
        if (inPlace && shown) {
            out.print(CLEAR);
        }
        shown = false;
        waitingFor = null;
        terminal.line(line);
    }
}
