package dev.ocpp4j.examples.certify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.FrameObserver.Way;
import dev.ocpp4j.examples.certify.SubCheck.Outcome;
import dev.ocpp4j.examples.console.Json;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

/** What a run came to, in every form. */
class ReportsTest {
    private static final Instant DATE = Instant.parse("2025-12-18T10:00:00Z");
    private static final Report.Header HEADER =
            new Report.Header("CP001", "I-Charging", "Blueberry", "5.0.0", "Ada", "DC", DATE);
    private static final Policy POLICY = new Policy(Set.of("23"));

    /** All steps pass, but for a remark, one that does not apply and one that fails, as on the original. */
    private static List<StepRecord> records() {
        List<StepRecord> records = new ArrayList<>();
        for (Step step : Steps.ALL) {
            StepRecord record = new StepRecord(step);
            record.begin(DATE);
            switch (step.id()) {
                case "8" -> {
                    record.add(new SubCheck("available", Outcome.PASS, "Available", List.of(1)));
                    record.add(new SubCheck("time-out", Outcome.REMARK, "won't allow timeout below 60", List.of(1, 2)));
                }
                case "22" -> record.add(new SubCheck("declared", Outcome.NOT_APPLICABLE, "own backend", List.of()));
                case "23" -> {
                    record.add(new SubCheck("boot", Outcome.FAIL, "Does not send <BootNotification>", List.of(2)));
                    record.add(new SubCheck("firmware", Outcome.FAIL, "nor | Firmware", List.of()));
                }
                default -> record.add(new SubCheck("all", Outcome.PASS, "as it should be", List.of(1)));
            }
            records.add(record);
        }
        return records;
    }

    private static Frame frame(int number, Way way, String text) {
        return new Frame(number, DATE, 0, 1, way, Frame.Kind.CALL, "1", "Heartbeat", null, text);
    }

    private static Report report() {
        List<StepRecord> records = records();
        return new Report(
                        Suite.OCPP16,
                        HEADER,
                        Judgement.GREENFLUX,
                        records,
                        POLICY.notes(records),
                        POLICY.exitCode(records),
                        List.of(
                                frame(1, Way.IN, "[2,\"1\",\"Heartbeat\",{}]"),
                                frame(2, Way.OUT, "[2,\"<&\u0000\",\"Reset\",{}]")))
                .with(Card.of(HEADER, "I-Charging E-Flow", records, POLICY, List.of("Eichrecht")));
    }

    @Test
    void aCertificateNamesWhatIsBackedByATestReportAndWhatTheTesterSays() {
        Card card = report().card();
        assertEquals("I-Charging E-Flow", card.name());
        assertEquals(
                List.of(
                        new Card.Level("OCPP 1.6 JSON", Suite.OCPP16),
                        new Card.Level("Smart Charging 1.6 JSON", Suite.SMART_CHARGING16),
                        new Card.Level("Eichrecht", null)),
                card.levels());
        Card withoutWaiver = Card.of(HEADER, null, records(), new Policy(Set.of()), List.of());
        assertEquals("I-Charging Blueberry", withoutWaiver.name());
        assertEquals(
                List.of(new Card.Level("Smart Charging 1.6 JSON", Suite.SMART_CHARGING16)), withoutWaiver.levels());
    }

    @Test
    void aSuiteThatWasNotRunAsAWholeIsNoLevel() {
        List<StepRecord> some = records().subList(0, 5);
        assertEquals(List.of(), Card.of(HEADER, null, some, POLICY, List.of()).levels());
    }

    @Test
    void everySuiteIsATestReportWithNumbersOfItsOwn() {
        List<Report.Part> parts = report().parts();
        assertEquals(
                List.of(Suite.OCPP16, Suite.SMART_CHARGING16),
                parts.stream().map(Report.Part::suite).toList());
        assertEquals(
                List.of("1", "2", "3"),
                parts.get(1).steps().stream().map(Report::number).toList());
        String markdown = MarkdownReport.of(report());
        assertTrue(markdown.contains("# I-Charging E-Flow"));
        assertTrue(markdown.contains("| 8 | Core | Session – local – identification first – connection timeout | ✓ |"
                + " won't allow timeout below 60 |"));
        assertTrue(markdown.contains("| 23 | RemoteTrigger | TriggerMessage | ✗ | - Does not send &lt;BootNotification>"
                + "<br>- nor \\| Firmware |"));
        assertTrue(markdown.contains("| 1 | SmartCharging | Send 2 Charging Profiles"));
    }

    @Test
    void thePageNeedsNothingElseAndEveryLinkLeadsSomewhere() {
        String html = HtmlReport.of(report());
        assertFalse(html.contains("src="), "nothing is loaded");
        assertFalse(html.contains("http"), "nothing is elsewhere");
        assertFalse(html.contains("<BootNotification>"), "what a station sends is text");
        Matcher links = Pattern.compile("href=\"#([^\"]+)\"").matcher(html);
        int count = 0;
        while (links.find()) {
            assertTrue(html.contains("id=\"" + links.group(1) + "\""), links.group());
            count++;
        }
        assertTrue(count > 30, "there is evidence");
    }

    @Test
    void toolsReadItAsTestsOfJUnit() throws Exception {
        String xml = JUnitReport.of(report());
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        Element suite = (Element) document.getElementsByTagName("testsuite").item(0);
        assertEquals("OCPP 1.6 JSON", suite.getAttribute("name"));
        assertEquals("1", suite.getAttribute("failures"));
        assertEquals("1", suite.getAttribute("skipped"));
        Element failure = (Element) document.getElementsByTagName("failure").item(0);
        assertEquals("Does not send <BootNotification>; nor | Firmware", failure.getAttribute("message"));
        assertEquals(Steps.ALL.size(), document.getElementsByTagName("testcase").getLength());
    }

    @Test
    void programsReadTheCertificateAndTheSteps() {
        JsonNode json = Json.MAPPER.readTree(JsonReport.of(report()));
        assertEquals("Eichrecht", json.at("/certificate/levels/2/name").asString());
        assertTrue(json.at("/certificate/levels/2/suite").isNull());
        assertEquals(Steps.ALL.size(), json.path("steps").size());
        assertEquals(
                "SMART_CHARGING16",
                json.path("steps").get(Steps.ALL.size() - 1).path("suite").asString());
        assertEquals(
                "SC.3",
                json.path("steps").get(Steps.ALL.size() - 1).path("step").asString());
    }
}
