package dev.ocpp4j.smartcharging;

import static dev.ocpp4j.smartcharging.Given.NOW;
import static dev.ocpp4j.smartcharging.Given.absolute;
import static dev.ocpp4j.smartcharging.Given.at;
import static dev.ocpp4j.smartcharging.Given.on;
import static dev.ocpp4j.smartcharging.Given.profile;
import static dev.ocpp4j.smartcharging.Given.recurring;
import static dev.ocpp4j.smartcharging.Given.relative;
import static dev.ocpp4j.smartcharging.Given.schedule;
import static dev.ocpp4j.smartcharging.Given.schedules;
import static dev.ocpp4j.smartcharging.Given.station;
import static dev.ocpp4j.smartcharging.Given.text;
import static dev.ocpp4j.smartcharging.Given.transaction;
import static dev.ocpp4j.smartcharging.Policies.OCPP_16;
import static dev.ocpp4j.smartcharging.Policies.OCPP_201;
import static dev.ocpp4j.smartcharging.Purpose.EXTERNAL;
import static dev.ocpp4j.smartcharging.Purpose.STATION_MAX;
import static dev.ocpp4j.smartcharging.Purpose.TX_DEFAULT;
import static dev.ocpp4j.smartcharging.Purpose.TX_PROFILE;
import static dev.ocpp4j.smartcharging.RateUnit.A;
import static dev.ocpp4j.smartcharging.RateUnit.W;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sets of profiles that nobody means well: a right answer or a clear error, in bounded time and memory. */
class HostileInputTest {
    private static final int YEAR = 365 * 86_400;
    /** Generous: a machine may be busy with other things. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static String compose(int duration, Object... given) {
        return text(schedules(station(1), OCPP_201, List.of(given))
                .compose(new CompositeRequest(1, NOW, duration).withUnit(A).withMaxPeriods(1024)));
    }

    @Test
    void aScheduleThatEndsWhereItBeginsNeverRuns() {
        assertEquals(
                "0:32",
                compose(60, on(1, profile(1, 0, TX_DEFAULT, schedule(A, "0:16").withDuration(0)))));
        assertEquals(
                "0:32",
                compose(60, on(1, profile(1, 0, TX_DEFAULT, schedule(A, "0:16").withDuration(-5)))));
        assertEquals(
                "0:32",
                compose(
                        60,
                        on(
                                1,
                                recurring(
                                        1,
                                        0,
                                        TX_DEFAULT,
                                        Recurrency.DAILY,
                                        schedule(A, "0:16").withDuration(0).withStartSchedule(NOW)))));
    }

    @Test
    void validityOfNoLengthOrUpsideDownHidesNothing() {
        Profile none = absolute(2, 5, TX_DEFAULT, "0:6").withValidFrom(at(30)).withValidTo(at(30));
        Profile upsideDown =
                absolute(3, 6, TX_DEFAULT, "0:7").withValidFrom(at(50)).withValidTo(at(10));
        Profile low = absolute(1, 0, TX_DEFAULT, "0:16");
        assertEquals("0:16", compose(60, on(1, low), on(1, none), on(1, upsideDown)));
        Policies byValidity = OCPP_201.with(Policies.StackSelection.VALIDITY);
        assertEquals("0:16", Given.compose(station(1), byValidity, 1, 60, on(1, low), on(1, none), on(1, upsideDown)));
    }

    @Test
    void periodsAtTheLimitOfIntegersCountFromAnywhere() {
        Schedule late = schedule(A, "0:10 2147483647:12");
        assertEquals(
                "0:10 60:12",
                compose(120, on(1, profile(1, 0, TX_DEFAULT, late.withStartSchedule(at(60L - Integer.MAX_VALUE))))));
        assertEquals("0:10", compose(Integer.MAX_VALUE, on(1, profile(1, 0, TX_DEFAULT, late))));
        assertEquals("0:32", compose(60, on(1, profile(1, 0, TX_DEFAULT, late.withStartSchedule(Instant.MAX)))));
        assertEquals("0:12", compose(60, on(1, profile(1, 0, TX_DEFAULT, late.withStartSchedule(Instant.MIN)))));
    }

    @Test
    void stackLevelsAndIdsOfAnySizeAreRanked() {
        assertEquals(
                "0:12",
                compose(
                        60,
                        on(1, absolute(Integer.MIN_VALUE, Integer.MIN_VALUE, TX_DEFAULT, "0:10")),
                        on(1, absolute(Integer.MAX_VALUE, Integer.MAX_VALUE, TX_DEFAULT, "0:12"))));
    }

    @Test
    void profilesOnPlacesThatDoNotExistHaveNoEffect() {
        assertEquals(
                "0:32",
                compose(
                        60,
                        on(-1, absolute(1, 0, TX_DEFAULT, "0:1")),
                        on(7, absolute(2, 0, TX_DEFAULT, "0:2")),
                        on(1, absolute(3, 0, STATION_MAX, "0:3")),
                        on(1, absolute(4, 0, EXTERNAL, "0:4")),
                        on(0, absolute(5, 0, TX_PROFILE, "0:5")),
                        transaction(1, 0)));
    }

    @Test
    void thousandsOfProfilesOfManyPeriodsOverAYearAreAnsweredInTime() {
        StringBuilder periods = new StringBuilder("0:1");
        for (int i = 1; i < 1024; i++) {
            periods.append(' ').append(i * 80).append(':').append(1 + i % 7);
        }
        Schedule busy = schedule(A, periods.toString()).withStartSchedule(Instant.EPOCH);
        List<Object> given = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            Purpose purpose = i % 2 == 0 ? TX_DEFAULT : STATION_MAX;
            Profile daily = recurring(i, i, purpose, Recurrency.DAILY, i < 2 ? busy : busy.withDuration(1 + i % 900));
            given.add(on(i % 2 == 0 ? 1 : 0, daily.withValidTo(i % 3 == 0 ? at(i * 9000L) : null)));
        }
        assertTimeout(PATIENCE, () -> {
            CompositeSchedules schedules = schedules(station(1), OCPP_201, given);
            CompositeSchedule year = schedules.compose(new CompositeRequest(1, NOW, YEAR).withUnit(A));
            assertEquals(YEAR, year.duration());
            assertTrue(year.size() > 100_000, year.size() + " periods");
            CompositeSchedule some = schedules.compose(
                    new CompositeRequest(0, NOW, YEAR).withUnit(W).withMaxPeriods(1024));
            assertEquals(1024, some.size());
            for (int i = 0; i < some.size(); i += 100) {
                Instant start = some.start().plusSeconds(some.startPeriod(i));
                assertEquals(some.limit(i), schedules.limitAt(0, W, start).limit());
            }
        });
    }

    @Test
    void theLongestWindowOfTheBusiestSetEndsBeforeTheMemoryDoes() {
        Schedule seconds = schedule(A, secondsOfAMinute());
        List<Object> given = new ArrayList<>();
        for (int minute = 0; minute < 100; minute++) {
            Schedule placed = seconds.withDuration(60).withStartSchedule(at(minute * 60L));
            given.add(on(1, recurring(minute, minute, TX_DEFAULT, Recurrency.DAILY, placed)));
        }
        assertTimeout(PATIENCE, () -> {
            CompositeSchedule schedule = schedules(station(1), OCPP_201, given)
                    .compose(new CompositeRequest(1, NOW, Integer.MAX_VALUE)
                            .withUnit(A)
                            .withMaxPeriods(100_000));
            assertEquals(100_000, schedule.size());
            assertTrue(schedule.duration() < Integer.MAX_VALUE);
        });
    }

    private static String secondsOfAMinute() {
        StringBuilder periods = new StringBuilder("0:1");
        for (int i = 1; i < 60; i++) {
            periods.append(' ').append(i).append(':').append(1 + i % 2);
        }
        return periods.toString();
    }

    @Test
    void aStoreBoundsWhatACentralSystemCanMakeItHold() {
        Capabilities small = new Capabilities(station(2)).withMaxProfiles(5).withMaxStackLevel(100);
        ProfileStore store = new ProfileStore(small, AcceptanceRules.OCPP_16, OCPP_16, InstantSource.fixed(NOW));
        for (int i = 0; i < 100; i++) {
            store.set(1, absolute(i, i, TX_DEFAULT, "0:16"));
        }
        assertEquals(5, store.profiles().size());
        assertFalse(store.set(1, relative(7, Integer.MIN_VALUE, TX_DEFAULT, schedule(A, "0:16")))
                .accepted());
        assertFalse(
                store.set(Integer.MIN_VALUE, absolute(7, 0, TX_DEFAULT, "0:16")).accepted());
        assertFalse(store.set(1, absolute(7, 0, TX_DEFAULT, "0:1e400000000")).accepted());
        assertFalse(store.set(1, absolute(7, 0, TX_DEFAULT, "0:1e-400000000")).accepted());
    }
}
