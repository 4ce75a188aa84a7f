package dev.ocpp4j.smartcharging;

import static dev.ocpp4j.smartcharging.Given.NOW;
import static dev.ocpp4j.smartcharging.Given.absolute;
import static dev.ocpp4j.smartcharging.Given.at;
import static dev.ocpp4j.smartcharging.Given.on;
import static dev.ocpp4j.smartcharging.Given.profile;
import static dev.ocpp4j.smartcharging.Given.schedule;
import static dev.ocpp4j.smartcharging.Given.schedules;
import static dev.ocpp4j.smartcharging.Given.station;
import static dev.ocpp4j.smartcharging.Given.transaction;
import static dev.ocpp4j.smartcharging.Purpose.STATION_MAX;
import static dev.ocpp4j.smartcharging.Purpose.TX_DEFAULT;
import static dev.ocpp4j.smartcharging.Purpose.TX_PROFILE;
import static dev.ocpp4j.smartcharging.RateUnit.A;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConflictTest {
    private static List<String> conflicts(Station station, Object... given) {
        return schedules(station, Policies.OCPP_201, List.of(given)).conflicts(NOW, 100).stream()
                .map(conflict -> conflict.kind() + " " + conflict.evse() + " " + conflict.profiles() + " "
                        + seconds(conflict.from()) + "-" + seconds(conflict.to()) + " " + conflict.rule())
                .toList();
    }

    private static String seconds(java.time.Instant instant) {
        return instant == null ? "" : "" + (instant.getEpochSecond() - NOW.getEpochSecond());
    }

    @Test
    void aSoundSetHasNoConflicts() {
        assertEquals(
                List.of(),
                conflicts(
                        station(2),
                        on(0, absolute(1, 0, STATION_MAX, "0:40")),
                        on(0, absolute(2, 0, TX_DEFAULT, "0:16")),
                        on(1, profile(3, 1, TX_DEFAULT, schedule(A, "0:10").withDuration(50)))));
    }

    @Test
    void equalRanksThatAreValidTogetherAreFound() {
        assertEquals(
                List.of("OVERLAP 1 [1, 2] 20-60 S8"),
                conflicts(
                        station(1),
                        on(1, absolute(1, 0, TX_DEFAULT, "0:16").withValidTo(at(60))),
                        on(1, absolute(2, 0, TX_DEFAULT, "0:10").withValidFrom(at(20)))));
    }

    @Test
    void aLevelThatNeverLeadsIsFound() {
        // A schedule without duration never uncovers anything (1.6 section 3.13.2)
        assertEquals(
                List.of("NEVER_RULES 1 [1] 0- S2"),
                conflicts(
                        station(1),
                        on(1, absolute(1, 0, TX_DEFAULT, "0:16")),
                        on(1, absolute(2, 1, TX_DEFAULT, "0:10"))));
    }

    @Test
    void aProfileWithoutAnyEffectIsFound() {
        assertEquals(
                List.of(
                        "NEVER_VALID 1 [1] 0- T12",
                        "NEVER_VALID 1 [2] 0- S7",
                        "NEVER_VALID 1 [3] 0- S1",
                        "NEVER_VALID 0 [4] 0- S1"),
                conflicts(
                        station(1),
                        on(1, absolute(1, 0, TX_DEFAULT, "0:16").withValidTo(NOW)),
                        on(1, absolute(2, 0, TX_PROFILE, "0:16").withTransactionId("tx0")),
                        on(1, absolute(3, 0, STATION_MAX, "0:16")),
                        on(0, absolute(4, 0, TX_PROFILE, "0:16")),
                        transaction(1, 0)));
    }

    @Test
    void timeWithoutALimitIsFound() {
        assertEquals(
                List.of(
                        "NO_LIMIT 0 [] 0-20 L2",
                        "NO_LIMIT 0 [] 60- L2",
                        "NO_LIMIT 1 [] 0-20 L2",
                        "NO_LIMIT 1 [] 60- L2"),
                conflicts(
                        Station.ac(1, 230),
                        on(
                                1,
                                profile(
                                        1,
                                        0,
                                        TX_DEFAULT,
                                        schedule(A, "0:16")
                                                .withStartSchedule(at(20))
                                                .withDuration(40)))));
    }

    @Test
    void contradictoryPhasesAreFound() {
        assertEquals(
                List.of("PHASES 0 [] 30-60 U7", "PHASES 1 [] 30-60 U7"),
                conflicts(
                        station(1),
                        on(1, absolute(1, 0, TX_DEFAULT, "0:16x1@1")),
                        on(0, absolute(2, 0, STATION_MAX, "0:20 30:20x1@2 60:20x1@1"))));
    }
}
