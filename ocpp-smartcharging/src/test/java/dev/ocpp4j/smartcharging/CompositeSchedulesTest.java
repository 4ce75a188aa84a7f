package dev.ocpp4j.smartcharging;

import static dev.ocpp4j.smartcharging.Given.NOW;
import static dev.ocpp4j.smartcharging.Given.absolute;
import static dev.ocpp4j.smartcharging.Given.at;
import static dev.ocpp4j.smartcharging.Given.compose;
import static dev.ocpp4j.smartcharging.Given.decimal;
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
import static dev.ocpp4j.smartcharging.Recurrency.DAILY;
import static dev.ocpp4j.smartcharging.Recurrency.WEEKLY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CompositeSchedulesTest {
    private static final Station ONE = station(1);

    @Test
    void aPeriodAtOrAfterTheDurationNeverRuns() {
        // T11, K01.FR.11
        Schedule schedule = schedule(A, "0:10 60:12 100:14").withDuration(100);
        assertEquals("0:10 60:12 100:32", compose(ONE, OCPP_16, 1, 200, on(1, profile(1, 0, TX_DEFAULT, schedule))));
    }

    @Test
    void validityMasksAScheduleButDoesNotMoveIt() {
        // T12
        Profile profile = relative(1, 1, TX_DEFAULT, schedule(A, "0:10 60:12 120:14"))
                .withValidFrom(at(90))
                .withValidTo(at(150));
        assertEquals("0:32 90:12 120:14 150:32", compose(ONE, OCPP_201, 1, 200, on(1, profile), transaction(1, 0)));
    }

    @Test
    void validityEndsJustBeforeValidTo() {
        // T12, K01.FR.36, K01.FR.37
        Profile before = absolute(1, 1, TX_DEFAULT, "0:10").withValidTo(at(50));
        Profile after = absolute(2, 1, TX_DEFAULT, "0:13").withValidFrom(at(50));
        assertEquals("0:10 50:13", compose(ONE, OCPP_201, 1, 100, on(1, before), on(1, after)));
    }

    @Test
    void aDailyScheduleWrapsAroundAndItsLastPeriodHolds() {
        // T5, T7
        Schedule schedule = schedule(A, "0:16 3600:20 86400:5").withStartSchedule(at(3600 - 9 * 86_400));
        Object profile = on(1, recurring(1, 0, TX_DEFAULT, DAILY, schedule));
        assertEquals("0:20 3600:16 7200:20", compose(ONE, OCPP_201, 1, 10_800, profile));
    }

    @Test
    void aDurationBeyondTheRecurrenceHasNoEffect() {
        // T7, 1.6 erratum 3.44
        Schedule schedule = schedule(A, "0:16 80000:20").withDuration(200_000).withStartSchedule(at(10 - 86_400));
        Object profile = on(1, recurring(1, 0, TX_DEFAULT, DAILY, schedule));
        assertEquals("0:20 10:16", compose(ONE, OCPP_16, 1, 20, profile));
    }

    @Test
    void aWeeklyScheduleLeavesTheOtherDaysAlone() {
        // T5, S3
        Schedule schedule = schedule(A, "0:16").withDuration(86_400).withStartSchedule(at(-6 * 86_400));
        Object profile = on(1, recurring(1, 0, TX_DEFAULT, WEEKLY, schedule));
        assertEquals("0:32 86400:16 172800:32", compose(ONE, OCPP_201, 1, 7 * 86_400, profile));
    }

    @Test
    void aRecurringScheduleDoesNotRunBeforeItsStart() {
        // T6, K01.FR.30
        Schedule schedule = schedule(A, "0:16").withDuration(7200).withStartSchedule(at(86_400 - 300));
        Object profile = on(1, recurring(1, 0, TX_DEFAULT, DAILY, schedule));
        assertEquals("0:32", compose(ONE, OCPP_201, 1, 600, profile));
        Policies backwards = OCPP_201.with(Policies.RecurrenceBeforeStart.EXTRAPOLATE);
        assertEquals("0:16", compose(ONE, backwards, 1, 600, profile));
    }

    @Test
    void aZoneKeepsTheTimeOnTheClockWhenDaylightSavingBegins() {
        // T5
        Instant yesterday = Instant.parse("2025-03-29T07:00:00Z");
        Schedule schedule = schedule(A, "0:16").withDuration(3600).withStartSchedule(yesterday);
        List<?> given = List.of(on(1, recurring(1, 0, TX_DEFAULT, DAILY, schedule)));
        CompositeRequest request = new CompositeRequest(1, Instant.parse("2025-03-30T05:30:00Z"), 7200).withUnit(A);
        assertEquals("0:32 5400:16", text(schedules(ONE, OCPP_201, given).compose(request)));
        Policies berlin = OCPP_201.withRecurrenceZone(ZoneId.of("Europe/Berlin"));
        assertEquals("0:32 1800:16 5400:32", text(schedules(ONE, berlin, given).compose(request)));
    }

    @Test
    void aRelativeScheduleCountsFromTheDeliveryOfEnergy() {
        // T8, T11
        Object profile =
                on(1, relative(1, 0, TX_DEFAULT, schedule(A, "0:20 1200:10").withDuration(1500)));
        assertEquals("0:20 200:10 500:32", compose(ONE, OCPP_201, 1, 600, profile, transaction(1, -1000)));
        assertEquals("0:32 100:20", compose(ONE, OCPP_201, 1, 600, profile, transaction(1, 100)));
    }

    @Test
    void aRelativeScheduleWithoutATransactionCountsFromNow() {
        // T9, K08.FR.06
        Object profile =
                on(1, relative(1, 0, TX_DEFAULT, schedule(A, "0:20 120:10").withDuration(300)));
        assertEquals("0:20 120:10 300:32", compose(ONE, OCPP_201, 1, 600, profile));
        Policies ignore = OCPP_201.with(Policies.RelativeWithoutTx.IGNORE);
        assertEquals("0:32", compose(ONE, ignore, 1, 600, profile));
        Object notYetCharging = new Transaction(1, "tx1", null);
        assertEquals("0:20 120:10 300:32", compose(ONE, ignore, 1, 600, profile, notYetCharging));
    }

    @Test
    void anAbsoluteScheduleWithoutAStartIsReadByThePolicy() {
        // T4, 1.6 section 7.13
        Profile profile = new Profile(1, 0, TX_DEFAULT, ProfileKind.ABSOLUTE, schedule(A, "0:20 120:10"));
        Object validLater = on(1, profile.withValidFrom(at(60)));
        assertEquals("0:20 60:10", compose(ONE, OCPP_16, 1, 600, on(1, profile), transaction(1, -60)));
        assertEquals("0:32", compose(ONE, OCPP_201, 1, 600, on(1, profile)));
        Policies validFrom = OCPP_16.with(Policies.AbsoluteWithoutStart.VALID_FROM_OR_NOW);
        assertEquals("0:32 60:20 180:10", compose(ONE, validFrom, 1, 600, validLater, transaction(1, -60)));
        assertEquals("0:20 120:10", compose(ONE, validFrom, 1, 600, on(1, profile), transaction(1, -60)));
    }

    @Test
    void theHighestLevelLeadsAlsoUpwardsAndAGapUncoversTheNext() {
        // S2, S3
        Object low = on(1, absolute(1, 0, TX_DEFAULT, "0:10"));
        Object high = on(1, profile(2, 5, TX_DEFAULT, schedule(A, "0:20").withDuration(60)));
        assertEquals("0:20 60:10", compose(ONE, OCPP_201, 1, 120, low, high));
        Policies validity = OCPP_201.with(Policies.StackSelection.VALIDITY);
        assertEquals("0:20 60:32", compose(ONE, validity, 1, 120, low, high));
    }

    @Test
    void aTxProfileOverrulesTheDefaultWhateverTheLevels() {
        // S4, K02.FR.04, K02.FR.08
        Object tx = on(1, profile(1, 0, TX_PROFILE, schedule(A, "0:20").withDuration(60)));
        Object byDefault = on(1, absolute(2, 9, TX_DEFAULT, "0:10"));
        assertEquals("0:20 60:10", compose(ONE, OCPP_201, 1, 120, tx, byDefault, transaction(1, 0)));
        Policies none = OCPP_201.with(Policies.TxProfileGap.NONE);
        assertEquals("0:20 60:32", compose(ONE, none, 1, 120, tx, byDefault, transaction(1, 0)));
    }

    @Test
    void aTxProfileCountsForItsTransactionOnly() {
        // S7
        Object tx = on(1, absolute(1, 0, TX_PROFILE, "0:20").withTransactionId("tx1"));
        Object other = on(1, absolute(2, 1, TX_PROFILE, "0:25").withTransactionId("tx0"));
        Object byDefault = on(1, absolute(3, 0, TX_DEFAULT, "0:10"));
        assertEquals("0:20", compose(ONE, OCPP_201, 1, 60, tx, other, byDefault, transaction(1, 0)));
        assertEquals("0:10", compose(ONE, OCPP_201, 1, 60, tx, other, byDefault));
        Policies use = OCPP_201.with(Policies.TxProfileWithoutTx.USE);
        assertEquals("0:25", compose(ONE, use, 1, 60, tx, other, byDefault));
    }

    @Test
    void withoutSimulationADefaultNeedsATransaction() {
        // K08.FR.06
        List<?> given = List.of(on(1, absolute(1, 0, TX_DEFAULT, "0:10")), on(0, absolute(2, 0, STATION_MAX, "0:20")));
        CompositeRequest request = new CompositeRequest(1, NOW, 60).withSimulateTx(false);
        assertEquals("0:20", text(schedules(ONE, OCPP_201, given).compose(request)));
    }

    @Test
    void theLowestPurposeSetsTheLimit() {
        // S5, K08.FR.04
        Object tx = on(1, absolute(1, 0, TX_PROFILE, "0:20"));
        Object max = on(0, absolute(2, 0, STATION_MAX, "0:25 60:12"));
        Object external = on(0, absolute(-1, 0, EXTERNAL, "0:30 120:0"));
        assertEquals("0:20 60:12 120:0", compose(ONE, OCPP_201, 1, 180, tx, max, external, transaction(1, 0)));
        Policies offline = OCPP_201.withIgnorePurposes(Set.of(EXTERNAL));
        assertEquals("0:20 60:12", compose(ONE, offline, 1, 180, tx, max, external, transaction(1, 0)));
    }

    @Test
    void aDefaultOnTheEvseAndOneOnTheStationCompeteByLevel() {
        // S6
        Object onStation = on(0, profile(1, 3, TX_DEFAULT, schedule(A, "0:16").withDuration(60)));
        Object onEvse = on(1, absolute(2, 1, TX_DEFAULT, "0:10"));
        Object sameLevel = on(1, profile(3, 3, TX_DEFAULT, schedule(A, "0:14").withDuration(30)));
        assertEquals("0:16 60:10", compose(ONE, OCPP_16, 1, 120, onEvse, onStation));
        assertEquals("0:14 30:16 60:10", compose(ONE, OCPP_16, 1, 120, sameLevel, onEvse, onStation));
        Policies ownFirst = OCPP_16.with(Policies.TxDefaultPrecedence.OWN_FIRST);
        assertEquals("0:10", compose(ONE, ownFirst, 1, 120, onEvse, onStation));
    }

    @Test
    void ofTwoProfilesOfEqualRankTheLastOneInstalledLeads() {
        // S8
        Object first = on(1, absolute(1, 1, TX_DEFAULT, "0:16"));
        Object second = on(1, absolute(2, 1, TX_DEFAULT, "0:10"));
        assertEquals("0:10", compose(ONE, OCPP_16, 1, 60, first, second));
        assertEquals("0:16", compose(ONE, OCPP_16, 1, 60, second, first));
    }

    @Test
    void wattsBecomeAmperesPerPhase() {
        // U1, U3
        Object profile = on(1, profile(1, 0, TX_DEFAULT, schedule(W, "0:6900 30:6900x3 60:6900x1")));
        assertEquals("0:10 60:30x1", compose(ONE, OCPP_201, 1, 90, profile));
    }

    @Test
    void aLimitInWattsWithFewerPhasesIsReadByThePolicy() {
        // U4, U5, K01.FR.50, 1.6 erratum 3.34
        Object watts = on(1, profile(1, 0, TX_DEFAULT, schedule(W, "0:11040x3")));
        Object max = on(0, absolute(2, 0, STATION_MAX, "0:40x1"));
        assertEquals("0:16x1", compose(ONE, OCPP_201, 1, 60, watts, max));
        assertEquals("0:40x1", compose(ONE, OCPP_16, 1, 60, watts, max));
    }

    @Test
    void theNumberOfPhasesIsTheLowestOrThatOfWhatGoverns() {
        // U4, erratum 2.36 of 2.0.1
        Object three = on(1, absolute(1, 0, TX_DEFAULT, "0:16x3"));
        Object one = on(0, absolute(2, 0, STATION_MAX, "0:20x1@2 60:10x1@2"));
        assertEquals("0:16x1@2 60:10x1@2", compose(ONE, OCPP_201, 1, 120, three, one));
        Policies governing = OCPP_201.with(Policies.CompositePhases.GOVERNING);
        assertEquals("0:16 60:10x1@2", compose(ONE, governing, 1, 120, three, one));
        assertEquals("0:16 60:10x1@2", compose(ONE, governing, 0, 120, three, one));
        Station cable = ONE.withLocalLimits(List.of(new LocalLimit(1, schedule(A, "0:8x2"))));
        assertEquals("0:8x2", compose(cable, governing, 1, 120, three, one));
    }

    @Test
    void policiesAreNamedAsInFiles() {
        assertEquals(OCPP_16.with(Policies.PhaseMath.PER_PHASE), OCPP_16.with("phaseMath", "PER_PHASE"));
        assertEquals(
                "[LOWEST, GOVERNING]",
                Policies.questions().get("compositePhases").toString());
        assertTrue(assertThrows(IllegalArgumentException.class, () -> OCPP_16.with("phasemath", "PER_PHASE"))
                .getMessage()
                .contains("recurrenceBeforeStart"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> OCPP_16.with("phaseMath", "EXACT"))
                .getMessage()
                .contains("EFFECTIVE"));
    }

    @Test
    void directCurrentKnowsNoPhases() {
        // U6, K01.FR.44
        Station dc = Station.dc(1, 400);
        Object amperes = on(1, absolute(1, 0, TX_DEFAULT, "0:100x3"));
        Object watts = on(0, profile(2, 0, STATION_MAX, schedule(W, "0:30000x1")));
        assertEquals("0:75", compose(dc, OCPP_201, 1, 60, amperes, watts));
    }

    @Test
    void aPrescribedPhaseIsReportedAndAConflictIsNot() {
        // U7
        Object one = on(1, absolute(1, 0, TX_DEFAULT, "0:16x1@2"));
        Object max = on(0, absolute(2, 0, STATION_MAX, "0:20 30:20x1@3 60:20x1@2"));
        assertEquals("0:16x1@2 30:16x1 60:16x1@2", compose(ONE, OCPP_201, 1, 90, one, max));
    }

    @Test
    void limitsAreRoundedDownAfterTheMinimum() {
        // R5
        Object profile = on(1, profile(1, 0, TX_DEFAULT, schedule(W, "0:7400x1 30:3700x1 60:22000x3")));
        assertEquals("0:32.1x1 30:16x1 60:31.8", compose(ONE, OCPP_16, 1, 90, profile));
        Policies nearest = OCPP_16.with(Policies.Rounding.NEAREST);
        assertEquals("0:32.2x1 30:16.1x1 60:31.9", compose(ONE, nearest, 1, 90, profile));
        Policies none = OCPP_16.with(Policies.Rounding.NONE);
        assertEquals("0:32.173913043x1 30:16.086956521x1 60:31.884057971", compose(ONE, none, 1, 90, profile));
    }

    @Test
    void neighboursThatReadTheSameAreOnePeriod() {
        // R3, R5
        Object profile = on(1, profile(1, 0, TX_DEFAULT, schedule(W, "0:11000x3 30:11010x3 60:11100x3")));
        assertEquals("0:15.9 60:16", compose(ONE, OCPP_16, 1, 90, profile));
    }

    @Test
    void theStationDrawsTheSumCappedByWhatIsSetOnIt() {
        // Z1, Z2
        Station three = station(3);
        Object byDefault = on(0, absolute(1, 0, TX_DEFAULT, "0:16 60:8"));
        Object max = on(0, absolute(2, 0, STATION_MAX, "0:40"));
        assertEquals("0:40 60:24", compose(three, OCPP_201, 0, 120, byDefault, max));
        Policies stationOnly = OCPP_201.with(Policies.Evse0.STATION_ONLY);
        assertEquals("0:40", compose(three, stationOnly, 0, 120, byDefault, max));
        assertEquals("0:96", compose(three, stationOnly, 0, 120, byDefault));
    }

    @Test
    void anUngovernedEvseCountsWithItsDefaultOrLeavesTheSumUnknown() {
        // Z1, L1, L2
        Object profile = on(1, profile(1, 0, TX_DEFAULT, schedule(A, "0:10").withDuration(60)));
        assertEquals("0:42 60:64", compose(station(2), OCPP_201, 0, 120, profile));
        assertEquals("0:-", compose(Station.ac(2, 230), OCPP_201, 0, 120, profile));
    }

    @Test
    void anExternalLimitCountsOnceForTheStation() {
        // Z3, K12.FR.01
        Object byDefault = on(0, absolute(1, 0, TX_DEFAULT, "0:16"));
        Object external = on(0, absolute(-1, 0, EXTERNAL, "0:10"));
        assertEquals("0:10", compose(station(3), OCPP_201, 0, 60, byDefault, external));
        Policies perEvse = OCPP_201.with(Policies.ExternalOnEvse0.PER_EVSE);
        assertEquals("0:30", compose(station(3), perEvse, 0, 60, byDefault, external));
    }

    @Test
    void eachEvseIsConvertedWithItsOwnPhases() {
        // Z4, Z5
        List<?> given =
                List.of(on(1, absolute(1, 0, TX_DEFAULT, "0:16x1")), on(2, absolute(2, 0, TX_DEFAULT, "0:16x3")));
        CompositeRequest watts = new CompositeRequest(0, NOW, 60).withUnit(W);
        assertEquals("0:14720", text(schedules(station(2), OCPP_201, given).compose(watts)));
        Policies lowest = OCPP_201.with(Policies.Evse0Phases.LOWEST);
        assertEquals("0:14720x1", text(schedules(station(2), lowest, given).compose(watts)));
    }

    @Test
    void aLocalLimitIsPartOfEveryMinimum() {
        // L3
        Station cable = ONE.withLocalLimits(
                List.of(LocalLimit.constant(1, A, decimal("20")), new LocalLimit(0, schedule(A, "0:50 90:6"))));
        Object profile =
                on(1, profile(1, 0, TX_DEFAULT, schedule(A, "0:32 30:16").withDuration(60)));
        assertEquals("0:20 30:16 60:20 90:6", compose(cable, OCPP_16, 1, 120, profile));
        assertEquals("0:20 30:16 60:20 90:6", compose(cable, OCPP_16, 0, 120, profile));
    }

    @Test
    void theDefaultFillsGapsButCapsNothing() {
        // L1
        assertEquals("0:40", compose(ONE, OCPP_201, 1, 60, on(1, absolute(1, 0, TX_DEFAULT, "0:40"))));
        Station watts = Station.ac(1, 230).withDefaultWatts(decimal("6900"));
        assertEquals("0:10", compose(watts, OCPP_201, 1, 60));
    }

    @Test
    void aRequestThatCannotBeServedIsRefusedWithItsRule() {
        // Q2, Q3, Q4
        CompositeSchedules schedules = schedules(ONE.withAllowedUnits(List.of(A)), OCPP_201, List.of());
        assertEquals("Q2", rule(schedules, new CompositeRequest(2, NOW, 60)));
        assertEquals("Q2", rule(schedules, new CompositeRequest(-1, NOW, 60)));
        assertEquals("Q3", rule(schedules, new CompositeRequest(1, NOW, 60).withUnit(W)));
        assertEquals("Q4", rule(schedules, new CompositeRequest(1, NOW, 0)));
        assertThrows(IllegalArgumentException.class, () -> schedules.compose(new CompositeRequest(1, NOW, 0)));
    }

    private static String rule(CompositeSchedules schedules, CompositeRequest request) {
        return schedules.refusal(request).orElseThrow().rule();
    }

    @Test
    void anAnswerWithTooManyPeriodsIsShortenedInTime() {
        // R8
        List<?> given = List.of(on(1, absolute(1, 0, TX_DEFAULT, "0:10 60:12 120:14 180:16")));
        CompositeSchedule schedule =
                schedules(ONE, OCPP_201, given).compose(new CompositeRequest(1, NOW, 600).withMaxPeriods(2));
        assertEquals("0:10 60:12", text(schedule));
        assertEquals(120, schedule.duration());
    }

    @Test
    void profilesWithSeveralSchedulesGiveSeveralComposites() {
        // K15.FR.22
        Schedule first = schedule(A, "0:10").withStartSchedule(NOW);
        Schedule second = schedule(A, "0:12").withStartSchedule(NOW);
        Object tx = on(1, new Profile(1, 0, TX_PROFILE, ProfileKind.ABSOLUTE, List.of(first, second)));
        Object max = on(0, absolute(2, 0, STATION_MAX, "0:20 60:11"));
        CompositeSchedules schedules = schedules(ONE, OCPP_201, List.of(tx, max, transaction(1, 0)));
        CompositeRequest request = new CompositeRequest(1, NOW, 120);
        assertEquals(2, schedules.alternatives());
        assertEquals("0:10", text(schedules.compose(request)));
        assertEquals("0:12 60:11", text(schedules.compose(request.withAlternative(1))));
        assertEquals(
                List.of("0:10", "0:12 60:11"),
                schedules.composeAlternatives(request).stream().map(Given::text).toList());
        assertEquals(120, schedules.cursor(1, A, 1).moveTo(NOW).tenths());
        assertThrows(IllegalArgumentException.class, () -> schedules.cursor(1, A, 2));
    }

    @Test
    void ofSeveralLevelsTheFirstIsCombinedWithTheFirstAndTheSecondWithTheSecond() {
        // K15.FR.22
        Profile low = alternatives(1, 0, "0:10", "0:12", "0:14");
        Profile high = alternatives(2, 1, "0:20", "0:22");
        CompositeSchedules schedules = schedules(ONE, OCPP_201, List.of(on(1, low), on(1, high), transaction(1, 0)));
        assertEquals(
                List.of("0:20 60:10", "0:22 60:12", "0:14"),
                schedules.composeAlternatives(new CompositeRequest(1, NOW, 120)).stream()
                        .map(Given::text)
                        .toList());
        assertEquals(
                List.of("0:32"),
                schedules(ONE, OCPP_201, List.of()).composeAlternatives(new CompositeRequest(1, NOW, 120)).stream()
                        .map(Given::text)
                        .toList());
    }

    /** A TxProfile with several schedules, each for a minute on level 1, for ever on level 0. */
    private static Profile alternatives(int id, int level, String... periods) {
        List<Schedule> schedules = new ArrayList<>();
        for (String each : periods) {
            schedules.add(schedule(A, each).withStartSchedule(NOW).withDuration(level == 1 ? (Integer) 60 : null));
        }
        return new Profile(id, level, TX_PROFILE, ProfileKind.ABSOLUTE, schedules);
    }

    @Test
    void aScheduleIsAStepFunctionToQuery() {
        List<?> given = List.of(on(1, absolute(1, 0, TX_DEFAULT, "0:10 60:12")));
        CompositeSchedule schedule = schedules(ONE, OCPP_201, given).compose(new CompositeRequest(1, NOW, 120));
        assertEquals(decimal("10"), schedule.at(at(59)).limit());
        assertEquals(decimal("12"), schedule.at(at(60)).limit());
        assertEquals(60, schedule.endPeriod(0));
        assertEquals(120, schedule.endPeriod(1));
        assertThrows(IllegalArgumentException.class, () -> schedule.at(at(120)));
        assertThrows(IllegalArgumentException.class, () -> schedule.at(at(-1)));
    }

    @Test
    void theCursorNamesTheNextInstantOfChange() {
        Object profile =
                on(1, profile(1, 0, TX_DEFAULT, schedule(A, "0:10 60:12").withDuration(90)));
        LimitCursor cursor = schedules(ONE, OCPP_201, List.of(profile)).cursor(1, A);
        assertEquals(
                new Limit(A, decimal("32"), 3, null, NOW), cursor.moveTo(at(-5)).limit());
        assertEquals(
                new Limit(A, decimal("10"), 3, null, at(60)),
                cursor.moveTo(at(5)).limit());
        assertEquals(120, cursor.moveTo(at(60)).tenths());
        assertEquals(at(90).getEpochSecond(), cursor.untilSecond());
        assertNull(cursor.moveTo(at(90)).limit().until());
        assertEquals(100, cursor.moveTo(at(0)).tenths());
    }

    @Test
    void severalThreadsMayAskForTheLimitAtAnyInstants() throws Exception {
        Schedule steps = schedule(A, "0:10 30000:12 60000:14").withStartSchedule(NOW);
        CompositeSchedules schedules =
                schedules(ONE, OCPP_201, List.of(on(1, recurring(1, 0, TX_DEFAULT, DAILY, steps))));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int thread = 1; thread <= 4; thread++) {
                int stride = 7919 * thread;
                all.add(threads.submit(() -> {
                    for (int i = 0; i < 2000; i++) {
                        int second = i * stride % 86_400;
                        BigDecimal expected = BigDecimal.valueOf(10 + 2 * (second / 30_000));
                        assertEquals(
                                expected, schedules.limitAt(1, A, at(second)).limit(), "at " + second);
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get(60, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void hostileProfilesAreRefusedWithAReason() {
        refuses("is negative", schedule(A, "0:-1"));
        refuses("has more than one decimal", schedule(A, "0:16.25"));
        refuses("is above", schedule(A, "0:1e400000000"));
        refuses("has more than one decimal", schedule(A, "0:1e-400000000"));
        refuses("increase", schedule(A, "0:16 60:8 60:6"));
        refuses("start at 0", schedule(A, "5:16"));
        refuses("numberPhases", schedule(A, "0:16x0"));
        refuses("phaseToUse", schedule(A, "0:16x1@4"));
    }

    private static void refuses(String reason, Schedule schedule) {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> compose(ONE, OCPP_201, 1, 60, on(1, profile(7, 0, TX_DEFAULT, schedule))));
        assertTrue(refused.getMessage().startsWith("Profile 7: "), refused.getMessage());
        assertTrue(refused.getMessage().contains(reason), refused.getMessage());
    }

    @Test
    void extremeTimesAndNumbersAreComputedRight() {
        Schedule late = schedule(A, "0:10 2147483646:12").withDuration(Integer.MAX_VALUE);
        assertEquals("0:10", compose(ONE, OCPP_201, 1, 60, on(1, profile(1, 0, TX_DEFAULT, late))));
        Profile upsideDown =
                absolute(1, 0, TX_DEFAULT, "0:10").withValidFrom(at(20)).withValidTo(at(10));
        assertEquals("0:32", compose(ONE, OCPP_201, 1, 60, on(1, upsideDown)));
        Profile everywhere =
                absolute(1, 0, TX_DEFAULT, "0:10").withValidFrom(Instant.MIN).withValidTo(Instant.MAX);
        assertEquals("0:10", compose(ONE, OCPP_201, 1, 60, on(1, everywhere)));
        Schedule ancient = schedule(A, "0:10 43200:12").withStartSchedule(Instant.MIN);
        Object daily = on(1, recurring(1, 0, TX_DEFAULT, DAILY, ancient));
        assertEquals("0:10 7200:12 50400:10", compose(ONE, OCPP_201, 1, 86_400, daily));
        Object huge = on(1, absolute(1, 0, TX_DEFAULT, "0:1000000000"));
        assertEquals("0:1000000000", compose(ONE, OCPP_201, 1, 60, huge));
        assertEquals(
                "0:4096000000000",
                compose(station(4096), OCPP_201, 0, 60, on(0, absolute(1, 0, TX_DEFAULT, "0:1000000000"))));
    }

    @Test
    void aStationNeedsSaneNumbers() {
        assertThrows(IllegalArgumentException.class, () -> Station.ac(4097, 230));
        assertThrows(IllegalArgumentException.class, () -> Station.ac(1, 0));
        assertThrows(IllegalArgumentException.class, () -> Station.ac(1, 230).withPhases(4));
        assertThrows(IllegalArgumentException.class, () -> Station.ac(1, 230).withAllowedUnits(List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> schedules(ONE, OCPP_201, List.of(transaction(1, 0), transaction(1, 5))));
        assertThrows(IllegalArgumentException.class, () -> schedules(ONE, OCPP_201, List.of(transaction(2, 0))));
    }
}
