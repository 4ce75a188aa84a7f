package dev.ocpp4j.examples.interop;

import dev.ocpp4j.examples.console.Json;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;

/**
 * The script {@code src/test/node/judge.js} in a process of its own: a foreign implementation in its strict mode, which
 * checks every message against the JSON schemas. It is installed below {@code target} by npm.
 */
final class NodeJudge implements AutoCloseable {
    /** Who plays the other side. */
    enum Peer {
        /** What also brings the schemas that the examples are made from. */
        OCPP_RPC("ocpp-rpc"),
        /** A second opinion. */
        OCPP_WS_IO("ocpp-ws-io");

        private final String packageName;

        Peer(String packageName) {
            this.packageName = packageName;
        }
    }

    private static final Path DIRECTORY = Path.of("target", "node").toAbsolutePath();
    private static final Path SOURCE = Path.of("src", "test", "node").toAbsolutePath();
    private static final Path SCRIPT = SOURCE.resolve("judge.js");

    private final Process process;
    private final BufferedReader lines;
    private final List<JsonNode> failures = new ArrayList<>();

    private NodeJudge(Process process) {
        this.process = process;
        this.lines = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Installs what the script needs; the test is skipped where there is no node, or nothing to install from. */
    static void install() throws Exception {
        Assumptions.assumeTrue(runs("node", "--version"), "There is no node on this machine");
        Assumptions.assumeTrue(runs("npm", "--version"), "There is no npm on this machine");
        if (!Arrays.stream(Peer.values()).allMatch(NodeJudge::isInstalled)) {
            Files.createDirectories(DIRECTORY.resolve("voltlog-io"));
            for (String file : List.of("package.json", "voltlog-io/package.json", "voltlog-io/index.js")) {
                Files.copy(SOURCE.resolve(file), DIRECTORY.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
            // The optional peers of the packages, which are web frameworks, are not wanted.
            Process npm = launch(
                    "npm",
                    "install",
                    "--prefix",
                    DIRECTORY.toString(),
                    "--legacy-peer-deps",
                    "--no-audit",
                    "--no-fund");
            String said = new String(npm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Assumptions.assumeTrue(npm.waitFor() == 0, () -> "npm cannot install them here: " + said);
        }
    }

    private static boolean isInstalled(Peer peer) {
        return Files.exists(DIRECTORY.resolve("node_modules/" + peer.packageName + "/package.json"));
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            return launch(command).waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    private static Process launch(String... command) throws IOException {
        return new ProcessBuilder(command)
                .directory(new File("target"))
                .redirectErrorStream(true)
                .start();
    }

    /** Starts the script with ocpp-rpc. */
    static NodeJudge start(String role, String... arguments) throws IOException {
        return start(Peer.OCPP_RPC, role, arguments);
    }

    /** Starts the script. */
    static NodeJudge start(Peer peer, String role, String... arguments) throws IOException {
        List<String> command = Stream.concat(Stream.of("node", SCRIPT.toString(), role), Arrays.stream(arguments))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("NODE_PATH", DIRECTORY.resolve("node_modules").toString());
        builder.environment().put("PEER", peer.packageName);
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
