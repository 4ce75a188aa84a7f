package dev.ocpp4j.examples.certify.core201;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.examples.Main;
import dev.ocpp4j.examples.console.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** All cases over real WebSockets, against our own station and our own server, by the command line. */
@Timeout(120)
class Core201SimulateTest {
    @TempDir
    private Path dir;

    @Test
    void ourStationAndOurServerPassEveryCase() throws IOException {
        int exitCode = Main.commandLine()
                .execute("certify", "--suite", "core-2.0.1", "--simulate", "--report-dir", dir.toString());
        JsonNode report = Json.MAPPER.readTree(Files.readString(dir.resolve("report.json")));
        List<String> wrong = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (JsonNode step : report.path("steps")) {
            ids.add(step.path("step").asString());
            if (!step.path("verdict").asString().equals("PASS")
                    || !step.path("remarks").isEmpty()) {
                wrong.add(step.toPrettyString());
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(0, exitCode);
        assertEquals("CORE201", report.path("suite").asString());
        assertEquals(33, ids.stream().filter(id -> id.endsWith("_CS")).count());
        assertEquals(49, ids.stream().filter(id -> id.endsWith("_CSMS")).count());
        assertEquals(ids.size(), ids.stream().distinct().count());
        assertTrue(Files.readString(dir.resolve("report.md")).contains("| TC_B_01_CS | Core B |"));
    }
}
