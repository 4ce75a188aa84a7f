package dev.ocpp4j.examples.interop;

import dev.ocpp4j.examples.console.Json;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;

/**
 * The script {@code src/test/node/judge.js} in a process of its own: ocpp-rpc in its strict mode, which checks every
 * message against the JSON schemas. It is installed below {@code target} by npm.
 */
final class NodeJudge implements AutoCloseable {
    private static final String PACKAGE = "ocpp-rpc@2.2.1";
    private static final Path DIRECTORY = Path.of("target", "node").toAbsolutePath();
    private static final Path SCRIPT =
            Path.of("src", "test", "node", "judge.js").toAbsolutePath();

    private final Process process;
    private final BufferedReader lines;
    private final List<JsonNode> failures = new ArrayList<>();

    private NodeJudge(Process process) {
        this.process = process;
        this.lines = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Installs what the script needs; the test is skipped where there is no node. */
    static void install() throws Exception {
        Assumptions.assumeTrue(runs("node", "--version"), "There is no node on this machine");
        Assumptions.assumeTrue(runs("npm", "--version"), "There is no npm on this machine");
        if (!Files.exists(DIRECTORY.resolve("node_modules/ocpp-rpc/package.json"))) {
            Files.createDirectories(DIRECTORY);
            run("npm", "install", "--prefix", DIRECTORY.toString(), "--no-save", "--no-audit", "--no-fund", PACKAGE);
        }
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            return start(command).waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    private static void run(String... command) throws Exception {
        Process process = start(command);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed: " + said);
        }
    }

    private static Process start(String... command) throws IOException {
        return new ProcessBuilder(command)
                .directory(new File("target"))
                .redirectErrorStream(true)
                .start();
    }

    /** Starts the script. */
    static NodeJudge start(String role, String... arguments) throws IOException {
        List<String> command = Stream.concat(Stream.of("node", SCRIPT.toString(), role), Arrays.stream(arguments))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("NODE_PATH", DIRECTORY.resolve("node_modules").toString());
        return new NodeJudge(builder.start());
    }

    /** The next thing that the script says; failures are kept aside. */
    JsonNode next() throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            JsonNode said = Json.MAPPER.readTree(line);
            if (!said.has("failure")) {
                return said;
            }
            failures.add(said.get("failure"));
        }
        throw new AssertionError("The script has ended: " + failures);
    }

    /** Has it make a call, in a session. */
    void call(String action, String params) throws IOException {
        String line = "{\"call\":\"" + action + "\",\"params\":" + params + "}\n";
        process.getOutputStream().write(line.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    /** The next thing that the script says and that has a property of this value. */
    JsonNode next(String property, String value) throws IOException {
        JsonNode said = next();
        while (!said.path(property).asString("").equals(value)) {
            said = next();
        }
        return said;
    }

    /** What it found wrong, until it has said that it is done. */
    List<JsonNode> failures() {
        return failures;
    }

    /** Lets the script end and waits until it has. */
    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
