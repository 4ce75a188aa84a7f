package dev.ocpp4j.examples.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.function.Predicate;

/**
 * Reads what is typed, line by line, and hands it on. A command that cannot be done is reported and the next one is
 * read; the end of the input ends the reading, not the program.
 */
public final class Prompt {
    private final BufferedReader in;
    private final Terminal terminal;

    /** @param in where the lines come from */
    public Prompt(BufferedReader in, Terminal terminal) {
        this.in = in;
        this.terminal = terminal;
    }

    /**
     * Reads until the input ends or a command says so. Blank lines and lines that begin with {@code #} are skipped, so
     * that a file of commands can be fed in.
     *
     * @param command does one line; false to stop. What it throws as {@link TypedException} is shown
     * @return true when a command stopped it, false when the input ended
     */
    public boolean run(Predicate<String> command) throws IOException {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String typed = line.strip();
            if (!typed.isEmpty() && !typed.startsWith("#") && !does(command, typed)) {
                return true;
            }
        }
        return false;
    }

    private boolean does(Predicate<String> command, String typed) {
        try {
            return command.test(typed);
        } catch (TypedException cannot) {
            terminal.error(cannot.getMessage());
            return true;
        }
    }
}
