package dev.ocpp4j.smartcharging;

import static dev.ocpp4j.smartcharging.Given.NOW;
import static dev.ocpp4j.smartcharging.Given.schedule;
import static dev.ocpp4j.smartcharging.RateUnit.A;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.smartcharging.reference.Scenario;
import dev.ocpp4j.smartcharging.reference.Scenarios;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

class FoldingTest {
    @Provide
    Arbitrary<Scenario> scenarios() {
        return Scenarios.any();
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void aFoldedScheduleNeverAllowsMore(
            @ForAll("scenarios") Scenario scenario, @ForAll @IntRange(min = 1, max = 6) int most) {
        LimitSchedule original =
                scenario.schedules().compose(scenario.request()).toLimitSchedule();
        LimitSchedule folded = Folding.fold(original, most);
        assertEquals(Math.min(most, original.periods().size()), folded.periods().size());
        for (int second = 0; second < original.duration(); second++) {
            CompositePeriod before = original.at(second);
            CompositePeriod after = folded.at(second);
            if (before.limit() != null) {
                assertTrue(after.limit().compareTo(before.limit()) <= 0);
            }
            if (before.numberPhases() != null) {
                assertTrue(after.numberPhases() <= before.numberPhases());
            }
        }
    }

    @Example
    void whatLosesLeastIsMergedFirst() {
        Schedule folded = Folding.fold(schedule(A, "0:16 60:15 120:6 180:32").withDuration(240), 2);
        assertEquals(schedule(A, "0:6 180:32").withDuration(240), folded);
        assertEquals(
                schedule(A, "0:15 120:6 180:32").withDuration(240),
                Folding.fold(schedule(A, "0:16 60:15 120:6 180:32").withDuration(240), 3));
    }

    @Example
    void aShortDropCostsLessThanALongOne() {
        assertEquals(
                schedule(A, "0:10 100:20").withDuration(2000),
                Folding.fold(schedule(A, "0:12 10:10 100:20").withDuration(2000), 2));
    }

    @Example
    void fewerPhasesAreWorthLess() {
        assertEquals(
                schedule(A, "0:16x3 60:16x1").withDuration(180),
                Folding.fold(schedule(A, "0:16x3 60:20x1 120:16x1").withDuration(180), 2));
    }

    @Example
    void differentPrescribedPhasesAreMergedLast() {
        assertEquals(
                schedule(A, "0:6x1@1 120:16x1@2").withDuration(180),
                Folding.fold(schedule(A, "0:32x1@1 60:6x1@1 120:16x1@2").withDuration(180), 2));
    }

    @Example
    void aPeriodWithoutLimitTakesTheLimitOfItsNeighbour() {
        LimitSchedule open = new LimitSchedule(
                1,
                NOW,
                60,
                A,
                List.of(new CompositePeriod(0, null, 3, null), new CompositePeriod(30, BigDecimal.TEN, 3, null)));
        assertEquals(
                List.of(new CompositePeriod(0, BigDecimal.TEN, 3, null)),
                Folding.fold(open, 1).periods());
    }

    @Example
    void atLeastOnePeriodIsNeeded() {
        assertThrows(IllegalArgumentException.class, () -> Folding.fold(schedule(A, "0:6"), 0));
    }
}
