package dev.ocpp4j.smartcharging;

import static dev.ocpp4j.smartcharging.Given.NOW;
import static dev.ocpp4j.smartcharging.Given.absolute;
import static dev.ocpp4j.smartcharging.Given.at;
import static dev.ocpp4j.smartcharging.Given.on;
import static dev.ocpp4j.smartcharging.Given.profile;
import static dev.ocpp4j.smartcharging.Given.recurring;
import static dev.ocpp4j.smartcharging.Given.schedule;
import static dev.ocpp4j.smartcharging.Given.schedules;
import static dev.ocpp4j.smartcharging.Given.station;
import static dev.ocpp4j.smartcharging.Given.transaction;
import static dev.ocpp4j.smartcharging.Purpose.EXTERNAL;
import static dev.ocpp4j.smartcharging.Purpose.STATION_MAX;
import static dev.ocpp4j.smartcharging.Purpose.TX_DEFAULT;
import static dev.ocpp4j.smartcharging.Purpose.TX_PROFILE;
import static dev.ocpp4j.smartcharging.RateUnit.A;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.smartcharging.reference.Scenario;
import dev.ocpp4j.smartcharging.reference.Scenarios;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class TimelineTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private static Timeline day() {
        Schedule nightly = schedule(A, "0:32 28800:16 72000:32").withStartSchedule(at(-10 * 3600));
        List<?> given = List.of(
                transaction(1, 0),
                on(1, profile(1, 0, TX_PROFILE, schedule(A, "0:20 7200:10x1").withDuration(14_400))),
                on(1, recurring(2, 3, TX_DEFAULT, Recurrency.DAILY, nightly)),
                on(0, absolute(3, 0, TX_DEFAULT, "0:8")),
                on(0, profile(4, 1, STATION_MAX, schedule(A, "0:25 43200:12 50400:40"))),
                on(
                        0,
                        profile(
                                -5,
                                0,
                                EXTERNAL,
                                schedule(A, "0:0 900:6")
                                        .withStartSchedule(at(68_400))
                                        .withDuration(3600))));
        return Timeline.of(
                schedules(station(1), Policies.OCPP_201, given),
                new CompositeRequest(1, NOW, 86_400).withUnit(A),
                AMSTERDAM);
    }

    @Example
    void theTextShowsTheLimitTheTimesAndWhatGoverns() {
        String expected = """
                EVSE 1, limit in A per phase, 2025-03-10 10:00 to 2025-03-10 10:02, UTC

                16 A                          |█████████████████████████████
                                              |█████████████████████████████
                                              |█████████████████████████████
                                              |████████████████████████████████████████████
                                              |████████████████████████████████████████████
                0                             |████████████████████████████████████████████
                limit A                       |16                           8 on 1ph
                                              |+----------+----------+----------+----------
                local time                    |10:00:00   10:00:30   10:01:00   10:01:30
                #1 TxDefault level 1, EVSE 1  |█████████████████████████████···············
                #2 TxDefault level 0, station |░░░░░░░░░░░░░░░░░░░░░░░░░░░░░███████████████
                #3 Max level 0, station       |▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒

                █ governs  ▒ leads, but another limit is lower  ░ runs, but another profile leads
                """;
        List<?> given = List.of(
                on(1, profile(1, 1, TX_DEFAULT, schedule(A, "0:16").withDuration(80))),
                on(0, absolute(2, 0, TX_DEFAULT, "0:8x1")),
                on(0, absolute(3, 0, STATION_MAX, "0:20")));
        Timeline timeline = Timeline.of(
                schedules(station(1), Policies.OCPP_201, given),
                new CompositeRequest(1, NOW, 120).withUnit(A),
                ZoneId.of("UTC"));
        assertEquals(expected, timeline.toText(75));
    }

    @Example
    void theSvgIsWellFormedAndNamesEveryProfile() throws Exception {
        String svg = day().toSvg();
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        String words = document.getDocumentElement().getTextContent();
        for (String word :
                List.of("#1 Tx level 0", "#2 TxDefault level 3", "#4 Max level 1", "#-5 External", "12:00")) {
            assertTrue(words.contains(word), word + " in " + words);
        }
        Path file = Path.of("target/timeline.svg");
        Files.writeString(file, svg);
        Files.writeString(Path.of("target/timeline.txt"), day().toText(110));
    }

    @Example
    void ticksStandAtRoundLocalTimesAlsoWhenClocksChange() {
        // 2025-03-30 has no 02:00 to 03:00 in Amsterdam.
        List<TimeAxis.Tick> ticks = TimeAxis.ticks(Instant.parse("2025-03-29T23:30:00Z"), 5 * 3600, AMSTERDAM, 6);
        assertEquals(
                List.of("1800 01:00", "5400 02:00", "9000 04:00", "12600 05:00", "16200 06:00"),
                ticks.stream().map(tick -> tick.at() + " " + tick.label()).toList());
    }

    @Provide
    Arbitrary<Scenario> scenarios() {
        return Scenarios.any();
    }

    @Property(shrinking = ShrinkingMode.OFF, tries = 300)
    void everyScheduleCanBeDrawn(@ForAll("scenarios") Scenario scenario) throws Exception {
        Timeline timeline = Timeline.of(scenario.schedules(), scenario.request(), AMSTERDAM);
        for (String line : timeline.toText(80).split("\n")) {
            assertTrue(line.length() <= 120, line);
        }
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(timeline.toSvg())));
    }

    @Example
    void aTimelineNeedsSomeRoom() {
        assertThrows(IllegalArgumentException.class, () -> day().toText(59));
    }
}
