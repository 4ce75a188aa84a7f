package dev.ocpp4j.smartcharging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.ocpp4j.smartcharging.reference.Scenario;
import dev.ocpp4j.smartcharging.reference.Scenarios;
import dev.ocpp4j.smartcharging.reference.SecondBySecond;
import dev.ocpp4j.smartcharging.reference.Shrinking;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** A few thousand cases in all; the Maven profile {@code thorough} runs a hundred thousand of each property. */
class SweepProperties {
    @Provide
    Arbitrary<Scenario> scenarios() {
        return Scenarios.any();
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void theSweepAgreesWithThePlainDefinition(@ForAll("scenarios") Scenario scenario) {
        if (differs(scenario)) {
            Scenario smallest = Shrinking.smallest(scenario, SweepProperties::differs);
            fail("%s%n  expected %s%n  but was  %s"
                    .formatted(
                            smallest,
                            SecondBySecond.compose(smallest),
                            compose(smallest).periods()));
        }
    }

    private static boolean differs(Scenario scenario) {
        return !SecondBySecond.compose(scenario).equals(compose(scenario).periods());
    }

    private static CompositeSchedule compose(Scenario scenario) {
        return scenario.schedules().compose(scenario.request());
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void theFirstPeriodStartsAtZeroAndNoNeighboursAreEqual(@ForAll("scenarios") Scenario scenario) {
        CompositeSchedule schedule = compose(scenario);
        assertEquals(0, schedule.startPeriod(0));
        assertEquals(scenario.request().duration(), schedule.duration());
        for (int i = 1; i < schedule.size(); i++) {
            assertTrue(schedule.startPeriod(i) > schedule.startPeriod(i - 1));
            assertTrue(schedule.startPeriod(i) < schedule.duration());
            assertNotEquals(
                    schedule.period(i - 1),
                    new CompositePeriod(
                            schedule.startPeriod(i - 1),
                            schedule.limit(i),
                            schedule.numberPhases(i),
                            schedule.phaseToUse(i)));
        }
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void theCursorSeesWhatTheScheduleSays(@ForAll("scenarios") Scenario scenario, @ForAll long seed) {
        CompositeRequest request = scenario.request();
        // A cursor asks for the present, so that only what does not count from the start of the window can agree.
        CompositeSchedules schedules = scenario.schedules();
        RateUnit unit = schedules.compose(request).unit();
        LimitCursor cursor = schedules.cursor(request.evse(), unit);
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            Instant at = request.start().plusSeconds(random.nextInt(request.duration()));
            CompositeRequest there = new CompositeRequest(request.evse(), at, 1).withUnit(unit);
            CompositePeriod expected = schedules.compose(there).period(0);
            Limit limit = cursor.moveTo(at).limit();
            assertEquals(expected.limit(), limit.limit());
            assertEquals(expected.numberPhases(), limit.numberPhases());
            assertEquals(expected.phaseToUse(), limit.phaseToUse());
            if (limit.until() != null) {
                assertTrue(limit.until().isAfter(at));
            }
            Limit alone = schedules.limitAt(request.evse(), unit, at);
            assertEquals(limit.limit(), alone.limit());
            assertEquals(limit.numberPhases(), alone.numberPhases());
            assertEquals(limit.phaseToUse(), alone.phaseToUse());
        }
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void nothingChangesBeforeTheInstantThatTheCursorNames(@ForAll("scenarios") Scenario scenario) {
        CompositeRequest request = scenario.request().withSimulateTx(true).withAlternative(0);
        CompositeSchedules schedules = scenario.schedules();
        CompositeSchedule whole = schedules.compose(request);
        LimitCursor cursor = schedules.cursor(request.evse(), whole.unit()).moveTo(request.start());
        long until = cursor.untilSecond() - request.start().getEpochSecond();
        if (whole.size() > 1) {
            assertTrue(until <= whole.startPeriod(1), "said " + until + " for " + whole);
        }
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void splittingTheWindowChangesNothing(@ForAll("scenarios") Scenario scenario, @ForAll long seed) {
        CompositeRequest request = scenario.request();
        if (request.duration() < 2
                || scenario.schedules().cursor(request.evse(), RateUnit.A).floats()) {
            return;
        }
        int cut = 1 + Math.floorMod(seed, request.duration() - 1);
        CompositeSchedule whole = compose(scenario);
        List<CompositePeriod> both = new ArrayList<>(
                compose(scenario.withRequest(window(request, 0, cut))).periods());
        CompositeSchedule second = compose(scenario.withRequest(window(request, cut, request.duration() - cut)));
        for (CompositePeriod period : second.periods()) {
            CompositePeriod last = both.get(both.size() - 1);
            CompositePeriod moved = new CompositePeriod(
                    period.startPeriod() + cut, period.limit(), period.numberPhases(), period.phaseToUse());
            CompositePeriod same =
                    new CompositePeriod(last.startPeriod(), period.limit(), period.numberPhases(), period.phaseToUse());
            if (!last.equals(same)) {
                both.add(moved);
            }
        }
        assertEquals(whole.periods(), both);
    }

    private static CompositeRequest window(CompositeRequest request, int from, int duration) {
        return new CompositeRequest(
                request.evse(),
                request.start().plusSeconds(from),
                duration,
                request.unit(),
                request.simulateTx(),
                request.maxPeriods(),
                request.alternative());
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void aCoarseLookAgreesWithAFineOne(@ForAll("scenarios") Scenario scenario) {
        CompositeRequest request = scenario.request();
        if (scenario.schedules().cursor(request.evse(), RateUnit.A).floats()) {
            return;
        }
        CompositeSchedules schedules = scenario.schedules();
        CompositeSchedule whole = schedules.compose(request);
        for (int second = 0; second < request.duration(); second += 7) {
            CompositePeriod here = whole.at(request.start().plusSeconds(second));
            CompositePeriod alone =
                    schedules.compose(window(request, second, 1)).period(0);
            assertEquals(
                    new CompositePeriod(0, here.limit(), here.numberPhases(), here.phaseToUse()),
                    alone,
                    "at " + second);
        }
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void aLowerLevelNeverShowsWhereAHigherOneSpeaks(@ForAll("scenarios") Scenario scenario) {
        List<InstalledProfile> without = scenario.profiles().stream()
                .filter(installed -> installed.profile().purpose() != Purpose.TX_DEFAULT)
                .collect(Collectors.toCollection(ArrayList::new));
        List<InstalledProfile> with = new ArrayList<>(scenario.profiles());
        for (int evse = 1; evse <= scenario.station().evses(); evse++) {
            Schedule always = new Schedule(RateUnit.A, SchedulePeriod.of(0, 9)).withStartSchedule(Instant.EPOCH);
            InstalledProfile highest = new InstalledProfile(
                    evse, new Profile(1000 + evse, 100, Purpose.TX_DEFAULT, ProfileKind.ABSOLUTE, always));
            without.add(highest);
            with.add(highest);
        }
        assertEquals(compose(scenario.withProfiles(without)), compose(scenario.withProfiles(with)));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void theOrderOfInstallationDoesNotMatterWhereRanksDiffer(@ForAll("scenarios") Scenario scenario) {
        List<InstalledProfile> distinct = new ArrayList<>();
        for (InstalledProfile installed : scenario.profiles()) {
            boolean taken = distinct.stream()
                    .anyMatch(other -> other.evse() == installed.evse()
                            && other.profile().purpose() == installed.profile().purpose()
                            && other.profile().stackLevel()
                                    == installed.profile().stackLevel());
            if (!taken) {
                distinct.add(installed);
            }
        }
        List<InstalledProfile> shuffled = new ArrayList<>(distinct);
        Collections.shuffle(shuffled, new Random(distinct.size()));
        assertEquals(compose(scenario.withProfiles(distinct)), compose(scenario.withProfiles(shuffled)));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void aStationLimitIsNeverExceeded(@ForAll("scenarios") Scenario scenario) {
        CompositeSchedule schedule = compose(scenario);
        List<InstalledProfile> caps = scenario.profiles().stream()
                .filter(installed -> installed.profile().purpose() == Purpose.STATION_MAX)
                .collect(Collectors.toList());
        Policies policies = scenario.policies().with(Policies.Evse0.STATION_ONLY);
        Station bare = scenario.station()
                .withDefaultAmperes(null)
                .withDefaultWatts(null)
                .withLocalLimits(List.of());
        // Compared on the station, where nothing else lowers the number of phases.
        CompositeRequest onStation = new CompositeRequest(
                        0, scenario.request().start(), scenario.request().duration())
                .withUnit(schedule.unit());
        if (scenario.request().evse() != 0 || scenario.request().alternative() != 0) {
            return;
        }
        CompositeSchedule cap = CompositeSchedules.of(bare, policies, caps, scenario.transactions())
                .compose(onStation);
        for (int second = 0; second < schedule.duration(); second++) {
            Instant at = schedule.start().plusSeconds(second);
            if (cap.at(at).limit() != null) {
                assertTrue(schedule.at(at).limit().compareTo(cap.at(at).limit()) <= 0, "at " + second);
            }
        }
    }
}
