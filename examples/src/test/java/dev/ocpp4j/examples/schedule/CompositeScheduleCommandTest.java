package dev.ocpp4j.examples.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.examples.Main;
import dev.ocpp4j.examples.console.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

class CompositeScheduleCommandTest {
    private static final String DAILY = """
            {"connectorId":1,"csChargingProfiles":{"chargingProfileId":7,"stackLevel":0,\
            "chargingProfilePurpose":"TxDefaultProfile","chargingProfileKind":"Recurring","recurrencyKind":"Daily",\
            "chargingSchedule":{"chargingRateUnit":"A","startSchedule":"2025-01-01T00:00:00Z",\
            "chargingSchedulePeriod":[{"startPeriod":0,"limit":16.5},{"startPeriod":36000,"limit":8}]}}}""";
    private static final String MAX = """
            {"connectorId":0,"csChargingProfiles":{"chargingProfileId":1,"stackLevel":2,\
            "chargingProfilePurpose":"ChargePointMaxProfile","chargingProfileKind":"Absolute",\
            "chargingSchedule":{"chargingRateUnit":"A","startSchedule":"2025-03-10T11:00:00Z",\
            "chargingSchedulePeriod":[{"startPeriod":0,"limit":6,"numberPhases":1}]}}}""";
    private static final String FROM = "--from=2025-03-10T09:00:00Z";

    @TempDir
    private Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        CommandLine commandLine = Main.commandLine();
        for (CommandLine each :
                List.of(commandLine, commandLine.getSubcommands().get("composite-schedule"))) {
            each.setOut(new PrintWriter(out, true));
            each.setErr(new PrintWriter(err, true));
        }
        List<String> all = new ArrayList<>(List.of("composite-schedule", "--zone=UTC"));
        Collections.addAll(all, arguments);
        return commandLine.execute(all.toArray(String[]::new));
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content).toString();
    }

    private String profiles(String... requests) throws IOException {
        return file("profiles.json", "[" + String.join(",", requests) + "]");
    }

    private List<String> rows() {
        return out.toString()
                .lines()
                .filter(line -> line.startsWith("2025-"))
                .map(line -> line.replaceAll(" +", " "))
                .toList();
    }

    @Test
    void theTableTellsWhatGovernsWhen() throws IOException {
        assertEquals(0, run(profiles(DAILY, MAX), FROM, "--duration=3h"), err.toString());
        assertEquals(
                List.of(
                        "2025-03-10 09:00:00 0 16.5 3 #7 TxDefault level 0, EVSE 1",
                        "2025-03-10 10:00:00 3600 8 3 #7 TxDefault level 0, EVSE 1",
                        "2025-03-10 11:00:00 7200 6 1 #1 Max level 2, station"),
                rows());
        assertTrue(out.toString().contains("█ governs"), out.toString());
        assertEquals("", err.toString());
    }

    @Test
    void whatLostIsToldWithItsRuleWhenAskedFor() throws IOException {
        assertEquals(0, run(profiles(DAILY, MAX), FROM, "--duration=3h", "--why"));
        assertTrue(
                out.toString().contains("not #7 TxDefault level 0, EVSE 1, 8: another limit is lower (S5)"),
                out.toString());
    }

    @Test
    void theStationIsTheSumOfItsEvses() throws IOException {
        assertEquals(0, run(profiles(DAILY), FROM, "--duration=60", "--evse=0", "--evses=2", "--default-limit=32A"));
        assertEquals(List.of("2025-03-10 09:00:00 0 48.5 3 the sum of"), rows());
        assertTrue(out.toString().contains("EVSE 2: 32 by default"), out.toString());
    }

    @Test
    void aProgramGetsJsonAndAReportGetsAPicture() throws IOException {
        Path picture = directory.resolve("day.svg");
        assertEquals(0, run(profiles(DAILY, MAX), FROM, "--duration=3h", "--unit=W", "--json", "--svg=" + picture));
        JsonNode json = Json.MAPPER.readTree(out.toString());
        assertEquals("W", json.get("unit").asString());
        assertEquals("11385", json.at("/periods/0/limit").asString());
        assertEquals(7, json.at("/explanation/0/governing/0/profile").asInt());
        assertTrue(Files.readString(picture).startsWith("<svg"));
    }

    @Test
    void aTxProfileRunsInATransactionThatIsTakenToRun() throws IOException {
        String tx = """
                {"evseId":2,"chargingProfile":{"id":9,"stackLevel":0,"chargingProfilePurpose":"TxProfile",\
                "chargingProfileKind":"Relative","transactionId":"abc","chargingSchedule":[{"id":1,\
                "chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0,"limit":6},\
                {"startPeriod":60,"limit":10}]}]}}""";
        assertEquals(0, run(profiles(tx), FROM, "--duration=2m", "--evse=2"));
        assertEquals(2, rows().size());
        assertTrue(err.toString().contains("transaction abc is taken to run on EVSE 2"), err.toString());
        assertEquals(
                0, run(profiles(tx), FROM, "--duration=2m", "--evse=2", "--transaction=2:abc@2025-03-10T08:00:00Z"));
        assertEquals("2025-03-10 09:00:00 0 10 3 #9 Tx level 0, EVSE 2", rows().get(2));
    }

    @Test
    void whatAStationWouldRefuseIsToldAndLeftOut() throws IOException {
        String onConnector = MAX.replace("\"connectorId\":0", "\"connectorId\":1");
        assertEquals(1, run(profiles(DAILY, onConnector), FROM, "--duration=3h"));
        assertTrue(err.toString().startsWith("requests[1]: profile 1 is refused: "), err.toString());
        assertEquals(2, rows().size());
    }

    @Test
    void aTraceOfCertifyTellsWhatTheStationHasAccepted() throws IOException {
        String trace = String.join(
                "\n",
                "{\"frame\":1,\"time\":\"2025-03-10T08:00:00Z\",\"kind\":\"OPENED\",\"text\":\"ocpp1.6\"}",
                frame("08:10:00", "CALL", "a", "SetChargingProfile", "[2,\"a\",\"SetChargingProfile\"," + DAILY + "]"),
                frame("08:10:01", "RESULT", "a", "SetChargingProfile", "[3,\"a\",{\"status\":\"Accepted\"}]"),
                frame("08:11:00", "CALL", "b", "SetChargingProfile", "[2,\"b\",\"SetChargingProfile\"," + MAX + "]"),
                frame("08:11:01", "RESULT", "b", "SetChargingProfile", "[3,\"b\",{\"status\":\"Rejected\"}]"),
                frame(
                        "08:20:00",
                        "CALL",
                        "c",
                        "StartTransaction",
                        "[2,\"c\",\"StartTransaction\",{\"connectorId\":1,\"idTag\":\"T\",\"meterStart\":0,"
                                + "\"timestamp\":\"2025-03-10T08:20:00Z\"}]"),
                frame("08:20:01", "RESULT", "c", "StartTransaction", "[3,\"c\",{\"transactionId\":55}]"),
                frame("08:30:00", "CALL", "d", "Heartbeat", "[2,\"d\",\"Heartbeat\",{}]"));
        assertEquals(0, run(file("frames.jsonl", trace), "--duration=6h"), err.toString());
        assertEquals(
                List.of(
                        "2025-03-10 08:30:00 0 16.5 3 #7 TxDefault level 0, EVSE 1",
                        "2025-03-10 10:00:00 5400 8 3 #7 TxDefault level 0, EVSE 1"),
                rows());
    }

    private static String frame(String time, String kind, String id, String action, String text) {
        return Json.MAPPER.writeValueAsString(Json.MAPPER
                .createObjectNode()
                .put("frame", 2)
                .put("time", "2025-03-10T" + time + "Z")
                .put("kind", kind)
                .put("id", id)
                .put("action", action)
                .put("text", text));
    }

    @Test
    void aCaseThatCannotBeReadIsAnErrorAndStopsNothing() throws IOException {
        String good = """
                {"name":"good","version":"1.6","now":"2025-03-10T09:00:00","station":{"evses":1,"defaultLimit":{"A":32}},\
                "profiles":[],"request":{"evse":1,"duration":60,"unit":"A"},\
                "expected":{"status":"Accepted","periods":[{"startPeriod":0,"limit":%s}]}}""";
        String rejected = """
                {"name":"rejected","version":"2.0.1","now":"2025-03-10T09:00:00Z","station":{"evses":1},\
                "request":{"evse":2,"duration":60},"expected":{"status":"Rejected"}}""";
        String acceptance = """
                {"name":"set","version":"1.6","now":"2025-03-10T09:00:00Z","station":{"evses":1},"operations":[\
                {"op":"clear","id":3}],"expected":{"answers":["Unknown"],"installed":[]}}""";
        String cases = file(
                "cases.json",
                "{\"format\":\"ocpp-composite-cases/1\",\"cases\":["
                        + String.join(
                                ",",
                                good.formatted("32"),
                                "{\"name\":\"no station\",\"version\":\"1.6\",\"request\":{}}",
                                good.replace("\"A\":32", "\"A\":\"x\"").formatted("32"),
                                good.replace("\"profiles\"", "\"policy\":{\"phaseMath\":\"X\"},\"profiles\"")
                                        .formatted("32"),
                                "7",
                                good.formatted("16"),
                                rejected,
                                acceptance)
                        + "]}");
        Path results = directory.resolve("results.jsonl");
        assertEquals(1, run("--cases", cases, "--cases", "missing.json", "--out=" + results));
        List<String> lines = Files.readAllLines(results);
        assertEquals(
                "{\"name\":\"good\",\"status\":\"Accepted\",\"unit\":\"A\",\"duration\":60,"
                        + "\"scheduleStart\":\"2025-03-10T09:00:00Z\","
                        + "\"periods\":[{\"startPeriod\":0,\"limit\":32,\"numberPhases\":3}]}",
                lines.get(0));
        assertEquals("{\"name\":\"no station\",\"error\":\"station is missing\"}", lines.get(1));
        assertEquals(
                "{\"name\":\"good\",\"error\":\"station.defaultLimit.A is not a number: \\\"x\\\"\"}", lines.get(2));
        assertTrue(lines.get(3).contains("is one of [PER_PHASE, EFFECTIVE], not X"), lines.get(3));
        assertTrue(lines.get(4).startsWith("{\"name\":\"cases[4]\",\"error\":"), lines.get(4));
        assertTrue(lines.get(6).startsWith("{\"name\":\"rejected\",\"status\":\"Rejected\""), lines.get(6));
        assertEquals("{\"name\":\"set\",\"answers\":[\"Unknown\"],\"installed\":[]}", lines.get(7));
        assertEquals("{\"name\":\"missing.json\",\"error\":\"does not exist\"}", lines.get(8));
        String summary = out.toString();
        assertTrue(summary.contains("good: at 0 s 32 on 3 phases instead of 16 on 3 phases"), summary);
        assertTrue(summary.contains("3 composite cases: 2 agree, 1 differ, 0 without expectation"), summary);
        assertTrue(summary.contains("1 acceptance cases: 1 agree"), summary);
        assertTrue(summary.contains("5 could not be read"), summary);
    }

    @Test
    void casesThatAllAgreeAreASuccess() throws IOException {
        String cases = file("cases.json", """
                {"cases":[{"name":"unknown limit","version":"2.0.1","now":"2025-03-10T09:00:00.9Z",\
                "station":{"evses":1,"currentType":"DC"},"request":{"evse":1,"duration":60},\
                "expected":{"status":"Accepted","unit":"A","duration":60,"scheduleStart":"2025-03-10T09:00:00Z",\
                "periods":[{"startPeriod":0,"limit":null},{"startPeriod":30,"limit":null}]}}]}""");
        assertEquals(0, run("--cases=" + cases), out.toString());
    }

    @Test
    void whereAPeerContradictsTheDocumentsTheDocumentsCount() throws IOException {
        String cases = file("cases.json", """
                {"cases":[{"name":"peer","version":"2.0.1","now":"2025-03-10T09:00:00Z","verdict":"CONTRADICTS",\
                "station":{"evses":1,"defaultLimit":{"A":16}},"request":{"evse":1,"duration":60},\
                "expected":{"status":"Rejected"},\
                "specExpected":{"status":"Accepted","periods":[{"startPeriod":0,"limit":16}]}}]}""");
        assertEquals(0, run("--cases=" + cases), out.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--duration=soon",
                "--from=yesterday",
                "--policy=phaseMath",
                "--policy=phaseMath=X",
                "--default-limit=32",
                "--transaction=1",
                "--version=3",
                "--width=10",
                "--unit=VA"
            })
    void aWrongOptionIsWrongUsage(String option) throws IOException {
        assertEquals(2, run(profiles(DAILY), option));
        assertFalse(err.toString().isEmpty());
    }

    @Test
    void withoutAFileItSaysWhatItNeeds() {
        assertEquals(2, run());
        assertTrue(err.toString().contains("Either a file of profiles or --cases is needed"), err.toString());
    }

    @Test
    void whatCannotBeReadIsSaidInOneLine() throws IOException {
        assertEquals(1, run("missing.json"));
        assertEquals("missing.json does not exist", err.toString().strip());
        assertEquals(1, run(file("text", "hello")));
        assertTrue(err.toString().contains("wanted are SetChargingProfile requests or a trace"), err.toString());
        assertEquals(1, run(profiles(DAILY.replace("\"limit\":8", "\"limit\":null")), FROM));
        assertTrue(err.toString().contains("chargingSchedulePeriod[1].limit is missing"), err.toString());
        assertEquals(1, run(profiles(DAILY), FROM, "--evse=1", "--units=A", "--unit=W"));
        assertTrue(err.toString().contains("Unit W is not allowed"), err.toString());
    }

    @Test
    void thePoliciesAreListed() {
        assertEquals(0, run("--policy=list"));
        assertTrue(out.toString().contains("phaseMath: [PER_PHASE, EFFECTIVE]"), out.toString());
    }
}
