package dev.ocpp4j.examples.certify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.examples.Main;
import dev.ocpp4j.examples.console.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The main job: the steps over a real WebSocket, against our own station, by the command line. */
@Timeout(120)
class CertifySimulateTest {
    @TempDir
    private Path dir;

    /**
     * More than three minutes in which the machine must not stall for a second: heartbeats are to be on time. So this is
     * run by hand; {@link CertificateTest} has the same steps in a time of its own.
     */
    @Tag("real-time")
    @Timeout(360)
    @Test
    void everyStepPassesUnderStrictJudgement() throws IOException {
        int exitCode = Main.commandLine()
                .execute("certify", "--simulate", "--profile", "strict", "--report-dir", dir.toString());
        JsonNode report = Json.MAPPER.readTree(Files.readString(dir.resolve("report.json")));
        assertEquals(List.of(), notPassed(report));
        assertEquals(Policy.MET, exitCode);
        assertEquals(Steps.ALL.size(), report.path("steps").size());
        assertEquals(
                List.of("OCPP 1.6 JSON", "Smart Charging 1.6 JSON"),
                report.at("/certificate/levels")
                        .valueStream()
                        .map(level -> level.path("name").asString())
                        .toList());
    }

    @Test
    void theQuickStepsPassUnderStrictJudgementAndTheReportProvesIt() throws IOException {
        int exitCode = Main.commandLine()
                .execute(
                        "certify",
                        "--simulate",
                        "--only",
                        "1,2,3,4,10,14,16.17,20,SC.3",
                        "--profile",
                        "strict",
                        "--report-dir",
                        dir.toString(),
                        "--tester",
                        "Ada",
                        "--firmware",
                        "9.9",
                        "--current",
                        "DC",
                        "--waive",
                        "16.14");
        JsonNode report = Json.MAPPER.readTree(Files.readString(dir.resolve("report.json")));
        assertEquals(List.of(), notPassed(report));
        assertEquals(Policy.MET, exitCode);
        assertSteps(report);
        assertHeader(report);
        assertFrames(report);
        assertMarkdown();
    }

    /** What a step that did not pass found wrong: short enough to be read in the log of a build. */
    private static List<String> notPassed(JsonNode report) {
        List<String> found = new ArrayList<>();
        for (JsonNode step : report.path("steps")) {
            if (!step.path("verdict").asString().equals("PASS")) {
                found.add(step.path("step").asString() + " "
                        + step.path("verdict").asString());
                for (JsonNode check : step.path("subChecks")) {
                    if (!check.path("outcome").asString().equals("PASS")) {
                        found.add(check.toString());
                    }
                }
            }
        }
        return found;
    }

    private static void assertSteps(JsonNode report) {
        List<String> verdicts = new ArrayList<>();
        for (JsonNode step : report.path("steps")) {
            verdicts.add(
                    step.path("step").asString() + " " + step.path("verdict").asString() + " " + step.path("remarks"));
        }
        assertEquals(
                List.of(
                        "1 PASS []",
                        "2 PASS []",
                        "3 PASS []",
                        "4 PASS []",
                        "10 PASS []",
                        "14 PASS []",
                        "17 PASS []",
                        "20 PASS []",
                        "SC.3 PASS []"),
                verdicts);
    }

    private static void assertHeader(JsonNode report) {
        assertEquals("Ada", report.path("tester").asString());
        assertEquals("9.9", report.path("firmware").asString());
        assertEquals("ocpp4j", report.path("manufacturer").asString());
        assertEquals("DC", report.path("current").asString());
        assertEquals(
                "[\"The tester gives the firmware as 9.9, the station as 1.0.0\","
                        + "\"Step 14 is waived, and passes: the waiver is not needed\"]",
                report.path("notes").toString());
    }

    /** Each sub-check points at frames that are in the trace and show what it says. */
    private void assertFrames(JsonNode report) throws IOException {
        Map<Integer, JsonNode> trace = new HashMap<>();
        for (String line : Files.readAllLines(dir.resolve("frames.jsonl"))) {
            JsonNode frame = Json.MAPPER.readTree(line);
            trace.put(frame.path("frame").asInt(), frame);
        }
        assertEquals("BootNotification", trace.get(2).path("action").asString());
        assertEquals("from-station", trace.get(2).path("direction").asString());
        int shown = 0;
        for (JsonNode step : report.path("steps")) {
            for (JsonNode check : step.path("subChecks")) {
                for (JsonNode number : check.path("frames")) {
                    assertTrue(trace.containsKey(number.asInt()), check::toString);
                    shown++;
                }
                if (check.path("id").asString().equals("stop-reason")) {
                    JsonNode frame = trace.get(check.path("frames").get(0).asInt());
                    assertEquals("StopTransaction", frame.path("action").asString());
                }
            }
        }
        assertTrue(shown > 50, "there is evidence");
    }

    private void assertMarkdown() throws IOException {
        String markdown = Files.readString(dir.resolve("report.md"));
        assertTrue(markdown.contains("| Step | OCPP Profile | Action | Pass | Remarks |"));
        assertTrue(markdown.contains("| 14 | Core | Remote start and stop – cable first | ✓ |  |"));
        assertFalse(markdown.contains("✗"));
    }
}
