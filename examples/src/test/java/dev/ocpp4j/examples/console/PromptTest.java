package dev.ocpp4j.examples.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PromptTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<String> done = new ArrayList<>();

    private boolean run(String input) throws IOException {
        Terminal terminal = new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8), false);
        return new Prompt(new BufferedReader(new StringReader(input)), terminal).run(line -> {
            if (line.equals("wrong")) {
                throw new TypedException("Not like that");
            }
            done.add(line);
            return !line.equals("quit");
        });
    }

    @Test
    void commandsAreDoneUntilOneStops() throws Exception {
        assertTrue(run("one\n\n  # a comment\n  two  \nquit\nthree\n"));
        assertEquals(List.of("one", "two", "quit"), done);
    }

    @Test
    void theEndOfTheInputIsNoCommandToStop() throws Exception {
        assertFalse(run("one"));
        assertEquals(List.of("one"), done);
    }

    @Test
    void aCommandThatCannotBeDoneIsReportedAndTheNextOneIsRead() throws Exception {
        run("wrong\none\n");

        assertEquals("Not like that\n", out.toString(StandardCharsets.UTF_8));
        assertEquals(List.of("one"), done);
    }
}
