package dev.ocpp4j.smartcharging;

import static dev.ocpp4j.smartcharging.Given.NOW;
import static dev.ocpp4j.smartcharging.Given.at;
import static dev.ocpp4j.smartcharging.Given.decimal;
import static dev.ocpp4j.smartcharging.RateUnit.A;
import static dev.ocpp4j.smartcharging.RateUnit.W;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ocpp4j.smartcharging.Deviation.Kind;
import dev.ocpp4j.smartcharging.MeterSamples.Sample;
import dev.ocpp4j.smartcharging.reference.Scenario;
import dev.ocpp4j.smartcharging.reference.Scenarios;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

class ComparisonTest {
    private static LimitSchedule report(Instant start, int duration, String periods) {
        return new LimitSchedule(
                1,
                start,
                duration,
                A,
                Given.schedule(A, periods).periods().stream()
                        .map(period -> new CompositePeriod(
                                period.startPeriod(),
                                period.value().limit(),
                                period.value().numberPhases(),
                                null))
                        .toList());
    }

    private static Comparison skewed(int seconds) {
        return new Comparison(BigDecimal.ZERO, Duration.ofSeconds(seconds), true);
    }

    @Example
    void theSameScheduleDoesNotDeviate() {
        LimitSchedule schedule = report(NOW, 120, "0:16 60:8x1");
        assertEquals(List.of(), Comparison.EXACT.compare(schedule, schedule));
    }

    @Example
    void aDeviationSaysFromWhenToWhenAndByHowMuch() {
        List<Deviation> deviations =
                Comparison.EXACT.compare(report(NOW, 120, "0:16 60:8"), report(NOW, 120, "0:16 40:10"));
        assertEquals(
                List.of(
                        new Deviation(Kind.LIMIT, at(40), at(60), decimal("16"), decimal("10")),
                        new Deviation(Kind.LIMIT, at(60), at(120), decimal("8"), decimal("10"))),
                deviations);
        assertEquals(decimal("-6"), deviations.get(0).excess());
        assertEquals(decimal("2"), deviations.get(1).excess());
    }

    @Example
    void aLimitWithinTheToleranceIsRight() {
        Comparison comparison = new Comparison(decimal("0.5"), Duration.ZERO, true);
        assertEquals(List.of(), comparison.compare(report(NOW, 60, "0:16"), report(NOW, 60, "0:15.5")));
        assertEquals(
                1,
                comparison
                        .compare(report(NOW, 60, "0:16"), report(NOW, 60, "0:15.4"))
                        .size());
    }

    @Example
    void theClockOfTheStationMayBeOff() {
        LimitSchedule expected = report(NOW, 120, "0:16 60:8");
        // The station heard the request 3 s later by its clock, which is 3 s fast.
        LimitSchedule late = report(at(3), 120, "0:16 60:8");
        assertEquals(List.of(), skewed(3).compare(expected, late));
        assertEquals(
                List.of(new Deviation(Kind.LIMIT, at(62), at(63), decimal("8"), decimal("16"))),
                skewed(2).compare(expected, late).stream()
                        .filter(deviation -> deviation.kind() == Kind.LIMIT)
                        .toList());
    }

    @Example
    void timeThatWasNotReportedIsMissing() {
        assertEquals(
                List.of(new Deviation(Kind.MISSING, at(80), at(120), decimal("16"), null)),
                Comparison.EXACT.compare(report(NOW, 120, "0:16"), report(NOW, 80, "0:16")));
    }

    @Example
    void anotherNumberOfPhasesDeviates() {
        LimitSchedule expected = report(NOW, 60, "0:16x1");
        LimitSchedule reported = report(NOW, 60, "0:16");
        assertEquals(
                List.of(new Deviation(Kind.PHASES, NOW, at(60), decimal("1"), decimal("3"))),
                Comparison.EXACT.compare(expected, reported));
        assertEquals(List.of(), new Comparison(BigDecimal.ZERO, Duration.ZERO, false).compare(expected, reported));
    }

    @Example
    void differentUnitsCannotBeCompared() {
        LimitSchedule amperes = report(NOW, 60, "0:16");
        LimitSchedule watts = new LimitSchedule(1, NOW, 60, W, amperes.periods());
        assertThrows(IllegalArgumentException.class, () -> Comparison.EXACT.compare(amperes, watts));
    }

    @Provide
    Arbitrary<Scenario> scenarios() {
        return Scenarios.any();
    }

    @Property(shrinking = ShrinkingMode.OFF, tries = 300)
    void aReportThatIsShiftedByNoMoreThanTheSkewDoesNotDeviate(
            @ForAll("scenarios") Scenario scenario, @ForAll @IntRange(min = -5, max = 5) int shift) {
        LimitSchedule expected =
                scenario.schedules().compose(scenario.request()).toLimitSchedule();
        LimitSchedule shifted = new LimitSchedule(
                expected.evse(),
                expected.start().plusSeconds(shift),
                expected.duration(),
                expected.unit(),
                expected.periods());
        assertEquals(List.of(), skewed(5).compare(expected, shifted));
    }

    @Example
    void onlyWhatIsDrawnAboveTheLimitIsAnExcess() {
        LimitSchedule allowed = report(NOW, 120, "0:16 60:8");
        List<Measurement> measurements = List.of(
                new Measurement(at(-5), decimal("99")),
                new Measurement(at(10), decimal("16.4")),
                new Measurement(at(62), decimal("15")),
                new Measurement(at(70), decimal("15")),
                new Measurement(at(80), decimal("2")));
        Comparison comparison = new Comparison(decimal("0.5"), Duration.ofSeconds(5), true);
        assertEquals(
                List.of(new Deviation(Kind.EXCEEDED, at(70), at(70), decimal("8"), decimal("15"))),
                comparison.exceeded(allowed, measurements));
    }

    @Example
    void aMeasurementIsTheHighestPhaseOrTheTotalPower() {
        MeterSamples samples = new MeterSamples(
                NOW,
                List.of(
                        new Sample(A, 1, decimal("10")),
                        new Sample(A, 2, decimal("12")),
                        new Sample(W, 1, decimal("2300")),
                        new Sample(W, 2, decimal("2760"))));
        assertEquals(Optional.of(new Measurement(NOW, decimal("12"))), samples.measurement(A));
        assertEquals(Optional.of(new Measurement(NOW, decimal("5060"))), samples.measurement(W));
        MeterSamples total = new MeterSamples(NOW, List.of(new Sample(W, null, decimal("5000"))));
        assertEquals(Optional.of(new Measurement(NOW, decimal("5000"))), total.measurement(W));
        assertEquals(Optional.empty(), total.measurement(A));
    }
}
