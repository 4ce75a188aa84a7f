package dev.ocpp4j.examples.console;

import java.io.PrintStream;
import picocli.CommandLine.Help.Ansi;

/** Prints whole lines, in colour where there is a terminal. Safe for use by many threads: lines do not tear. */
public final class Terminal {
    /** The colours, by the number that a terminal knows them by. */
    public enum Colour {
        /** Something went wrong. */
        RED(31),
        /** Something went well, or went out. */
        GREEN(32),
        /** Something to look at. */
        YELLOW(33),
        /** Something came in. */
        CYAN(36),
        /** What is there when it is needed. */
        GREY(90),
        /** What catches the eye. */
        BOLD(1);

        private final int number;

        Colour(int number) {
            this.number = number;
        }
    }

    private static final int FIRST_PRINTABLE = 0x20;

    private final PrintStream out;
    private final boolean colours;

    /** @param colours whether colours are shown */
    public Terminal(PrintStream out, boolean colours) {
        this.out = out;
        this.colours = colours;
    }

    /** The standard output, in colour when it is a terminal and {@code NO_COLOR} is not set. */
    public static Terminal system() {
        return new Terminal(System.out, Ansi.AUTO.enabled());
    }

    /** The text in a colour, or as it is when there are none. */
    public String paint(Colour colour, String text) {
        return colours ? "\u001b[" + colour.number + "m" + text + "\u001b[0m" : text;
    }

    /** Prints a line. What comes from outside goes through {@link #printable} first. */
    public void line(String text) {
        synchronized (out) {
            out.println(text);
            out.flush();
        }
    }

    /** Prints a line that tells of something that went wrong. */
    public void error(String text) {
        line(paint(Colour.RED, text));
    }

    /**
     * The text with everything escaped that would move the cursor, turn the direction of writing or begin a new line:
     * what a peer sends cannot forge a line of a log (SEC-LOG).
     */
    public static String printable(String text) {
        if (text.codePoints().allMatch(Terminal::isPlain)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 32);
        text.codePoints().forEach(point -> {
            if (isPlain(point)) {
                escaped.appendCodePoint(point);
            } else {
                escaped.append(String.format("\\u%04x", point));
            }
        });
        return escaped.toString();
    }

    private static boolean isPlain(int point) {
        if (point >= FIRST_PRINTABLE && point < 0x7f) {
            return true;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
