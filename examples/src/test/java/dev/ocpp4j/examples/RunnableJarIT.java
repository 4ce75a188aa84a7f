package dev.ocpp4j.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.transport.OcppStation;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.core.BootNotificationRequest;
import dev.ocpp4j.v16.core.RegistrationStatus;
import dev.ocpp4j.v16.core.ResetRequest;
import dev.ocpp4j.v16.core.ResetResponse;
import dev.ocpp4j.v16.core.ResetStatus;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The jar as users start it. */
class RunnableJarIT {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String JAR = Path.of("target", "ocpp4j.jar").toString();

    private static Process start(String... arguments) throws IOException {
        List<String> command = Stream.concat(Stream.of(JAVA, "-jar", JAR), Stream.of(arguments))
                .toList();
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    @Test
    void itTellsItsVersion() throws Exception {
        Process process = start("--version");
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(0, process.waitFor());
        assertTrue(said.startsWith("ocpp4j "), said);
    }

    @Test
    void theServerRunsWithoutATerminalServesAndEndsWhenItIsToldTo() throws Exception {
        Process process = start("server", "--port=0", "--admin-port=0");
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String port = find(out, "ws://127\\.0\\.0\\.1:(\\d+)/ocpp/");
            String admin = find(out, "http://127\\.0\\.0\\.1:(\\d+)/stations");
            try (OcppStation station = OcppStation.builder(URI.create("ws://127.0.0.1:" + port + "/ocpp"), "CP001")
                    .offer(
                            Ocpp16.PROTOCOL,
                            Handlers.builder()
                                    .on(
                                            ResetRequest.class,
                                            (request, exchange) -> new ResetResponse(ResetStatus.ACCEPTED))
                                    .build())
                    .start()) {
                var boot = station.connected()
                        .thenCompose(session -> session.send(new BootNotificationRequest("Acme", "One")))
                        .get(30, TimeUnit.SECONDS);
                var reset = HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(
                                                URI.create("http://127.0.0.1:" + admin + "/stations/CP001/calls/Reset"))
                                        .POST(BodyPublishers.ofString("{\"type\":\"Soft\"}"))
                                        .build(),
                                BodyHandlers.ofString());

                assertEquals(RegistrationStatus.ACCEPTED, boot.status());
                assertEquals("{\"result\":{\"status\":\"Accepted\"}}\n", reset.body());
            }
            process.outputWriter(StandardCharsets.UTF_8).append("quit\n").flush();
            while (out.readLine() != null) {
                // what it shows until it ends
            }
            assertEquals(0, process.waitFor());
        } finally {
            process.destroyForcibly();
        }
    }

    private static String find(BufferedReader out, String pattern) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            said.append(line).append('\n');
            Matcher matcher = Pattern.compile(pattern).matcher(line);
            if (matcher.find()) {
                return matcher.group(1);
            }
        }
        throw new AssertionError(pattern + " not found in: " + said);
    }
}
