package dev.ocpp4j.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        CommandLine commandLine = Main.commandLine();
        commandLine.setOut(new PrintWriter(out));
        commandLine.setErr(new PrintWriter(err));
        commandLine.getSubcommands().values().forEach(command -> {
            command.setOut(new PrintWriter(out));
            command.setErr(new PrintWriter(err));
        });
        return commandLine.execute(arguments);
    }

    @Test
    void withoutACommandTheUsageIsShown() {
        assertEquals(2, run());
        assertTrue(err.toString().contains("A command is needed"), err.toString());
        assertTrue(err.toString().contains("Usage: ocpp4j"), err.toString());
    }

    @Test
    void helpTeachesByExamples() {
        assertEquals(0, run("--help"));
        assertTrue(out.toString().contains("java -jar ocpp4j.jar server --port 8887"), out.toString());
        assertEquals(0, run("server", "--help"));
        assertTrue(out.toString().contains("CP001 Reset {\"type\":\"Soft\"}"), out.toString());
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertEquals(0, run("--version"));
        assertTrue(out.toString().matches("(?s)ocpp4j \\d+\\.\\d+\\.\\d+.*"), out.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--interval=0", "--port=x", "--nothing", "--call-timeout=0"})
    void aWrongOptionIsWrongUsage(String option) {
        assertEquals(2, run("server", option));
        assertFalse(err.toString().isEmpty());
    }

    @Test
    void whatCannotBeDoneIsSaidInOneLine(@TempDir Path directory) throws Exception {
        Path passwords = Files.writeString(directory.resolve("passwords"), "CP001\n");

        assertEquals(1, run("server", "--port=0", "--passwords=" + passwords));
        assertTrue(err.toString().strip().endsWith("line 1 is not identity:password"), err.toString());
        assertEquals(1, err.toString().lines().count(), err.toString());
    }

    @Test
    void aPortThatIsTakenIsSaid() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertEquals(1, run("server", "--port=" + taken.getLocalPort()));
            assertTrue(err.toString().contains(String.valueOf(taken.getLocalPort())), err.toString());
        }
    }

    @Test
    void aServerEndsWhenItIsToldTo() {
        InputStream in = System.in;
        System.setIn(new ByteArrayInputStream("stations\nquit\n".getBytes(StandardCharsets.UTF_8)));
        try {
            assertEquals(0, run("server", "--port=0"));
        } finally {
            System.setIn(in);
        }
    }
}
