package dev.ocpp4j.smartcharging;

import static dev.ocpp4j.smartcharging.Given.NOW;
import static dev.ocpp4j.smartcharging.Given.absolute;
import static dev.ocpp4j.smartcharging.Given.at;
import static dev.ocpp4j.smartcharging.Given.decimal;
import static dev.ocpp4j.smartcharging.Given.on;
import static dev.ocpp4j.smartcharging.Given.profile;
import static dev.ocpp4j.smartcharging.Given.relative;
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
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.ocpp4j.smartcharging.reference.Scenario;
import dev.ocpp4j.smartcharging.reference.Scenarios;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class ExplanationTest {
    private static List<String> explain(Station station, Policies policies, int evse, int duration, Object... given) {
        CompositeRequest request = new CompositeRequest(evse, NOW, duration).withUnit(A);
        return schedules(station, policies, List.of(given)).explain(request).stream()
                .map(ExplanationTest::text)
                .toList();
    }

    /** Such as {@code 0-60: #2 10 S5 | #1 S2}. */
    private static String text(ExplainedPeriod period) {
        String governing = period.governing().stream()
                .map(one -> name(one) + " " + one.limit() + " " + one.rule())
                .collect(Collectors.joining(", "));
        String others = period.others().stream()
                .map(one -> name(one) + " " + one.rule())
                .collect(Collectors.joining(", "));
        return period.startPeriod() + "-" + period.endPeriod() + ": " + governing
                + (others.isEmpty() ? "" : " | " + others);
    }

    private static String name(Contribution contribution) {
        return contribution.profile() == null
                ? contribution.cause().name()
                : "#" + contribution.profile().id();
    }

    @Example
    void theWinnerIsNamedAndTheLosersWithTheirRule() {
        assertEquals(
                List.of(
                        "0-30: #4 12 S5 | #2 S4, #3 S4, #1 S5",
                        "30-60: #1 16 S5 | #4 T11, #2 S4, #3 S4",
                        "60-90: #2 10 S5 | #4 T11, #3 S2, #1 T12"),
                explain(
                        station(1),
                        Policies.OCPP_201,
                        1,
                        90,
                        on(1, absolute(1, 0, TX_PROFILE, "0:16").withValidTo(at(60))),
                        on(1, absolute(2, 5, TX_DEFAULT, "0:10")),
                        on(1, absolute(3, 0, TX_DEFAULT, "0:8")),
                        on(0, profile(4, 9, STATION_MAX, schedule(A, "0:12").withDuration(30))),
                        transaction(1, 0)));
    }

    @Example
    void equalLimitsNameTheTransactionFirst() {
        assertEquals(
                List.of("0-60: #3 16 S5 | #2 S5, #1 S5"),
                explain(
                        station(1),
                        Policies.OCPP_201,
                        1,
                        60,
                        on(0, absolute(1, 0, EXTERNAL, "0:16")),
                        on(0, absolute(2, 0, STATION_MAX, "0:16")),
                        on(1, absolute(3, 0, TX_DEFAULT, "0:16"))));
    }

    @Example
    void whatHasNoEffectIsListedToo() {
        assertEquals(
                List.of("0-60: DEFAULT_LIMIT 32 L1 | #5 T3, #1 S7, #2 S1, #3 T9, #4 L5"),
                explain(
                        station(1),
                        Policies.OCPP_201
                                .with(Policies.RelativeWithoutTx.IGNORE)
                                .withIgnorePurposes(java.util.Set.of(EXTERNAL)),
                        1,
                        60,
                        on(1, absolute(1, 2, TX_PROFILE, "0:16")),
                        on(1, absolute(2, 1, STATION_MAX, "0:16")),
                        on(1, relative(3, 0, TX_DEFAULT, schedule(A, "0:16"))),
                        on(0, absolute(4, 0, EXTERNAL, "0:16")),
                        on(1, profile(5, 3, TX_DEFAULT, schedule(A, "0:16").withStartSchedule(at(99))))));
    }

    @Example
    void ofEqualRanksThePlaceAndThenTheLastInstallationDecide() {
        assertEquals(
                List.of("0-60: #2 10 S5 | #1 S8, #3 S6"),
                explain(
                        station(1),
                        Policies.OCPP_16,
                        1,
                        60,
                        on(1, absolute(1, 0, TX_DEFAULT, "0:16")),
                        on(1, absolute(2, 0, TX_DEFAULT, "0:10")),
                        on(0, absolute(3, 0, TX_DEFAULT, "0:8"))));
    }

    @Example
    void theSumNamesWhatGovernsEachEvse() {
        assertEquals(
                List.of("0-30: #1 10 S5, DEFAULT_LIMIT 32 L1 | #2 Z2", "30-60: #2 40 Z2 | #1 Z2, DEFAULT_LIMIT Z2"),
                explain(
                        station(2),
                        Policies.OCPP_201,
                        0,
                        60,
                        on(1, absolute(1, 0, TX_DEFAULT, "0:10")),
                        on(0, absolute(2, 0, STATION_MAX, "0:50 30:40"))));
    }

    @Example
    void theHardwareIsNamed() {
        Station cable = station(1).withLocalLimits(List.of(LocalLimit.constant(1, A, decimal("20"))));
        assertEquals(
                List.of("0-60: LOCAL_LIMIT 20 L3 | #1 S5"),
                explain(cable, Policies.OCPP_201, 1, 60, on(1, absolute(1, 0, TX_DEFAULT, "0:32"))));
        assertEquals(List.of("0-60: NONE null L2"), explain(Station.ac(1, 230), Policies.OCPP_201, 1, 60));
    }

    @Provide
    Arbitrary<Scenario> scenarios() {
        return Scenarios.any();
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void anExplanationSaysWhatTheCompositeSays(@ForAll("scenarios") Scenario scenario) {
        CompositeSchedules schedules = scenario.schedules();
        CompositeSchedule composite = schedules.compose(scenario.request());
        int end = 0;
        for (ExplainedPeriod period : schedules.explain(scenario.request())) {
            assertEquals(end, period.startPeriod());
            end = period.endPeriod();
            CompositePeriod there = composite.at(composite.start().plusSeconds(period.startPeriod()));
            assertEquals(there.limit(), period.value().limit());
            assertEquals(there.numberPhases(), period.value().numberPhases());
            assertFalse(period.governing().isEmpty());
            if (scenario.policies().rounding() == Policies.Rounding.DOWN
                    && scenario.request().evse() > 0) {
                assertEquals(there.limit(), period.governing().get(0).limit(), period.toString());
            }
            if (scenario.request().evse() > 0) {
                long profiles = scenario.profiles().stream()
                        .filter(installed -> installed.evse() == 0
                                || installed.evse() == scenario.request().evse())
                        .count();
                long named = period.others().stream()
                                .filter(one -> one.profile() != null)
                                .count()
                        + period.governing().stream()
                                .filter(one -> one.profile() != null)
                                .count();
                assertEquals(profiles, named);
            }
        }
        assertEquals(composite.duration(), end);
    }

    @Property(shrinking = ShrinkingMode.OFF, tries = 300)
    void theSumOfTheGoverningLimitsIsTheLimitOfTheStation(@ForAll("scenarios") Scenario scenario) {
        Scenario onStation = scenario.withRequest(new CompositeRequest(
                0, scenario.request().start(), scenario.request().duration()));
        for (ExplainedPeriod period : onStation.schedules().explain(onStation.request())) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Contribution one : period.governing()) {
                if (one.limit() == null) {
                    sum = null;
                    break;
                }
                sum = sum.add(one.limit());
            }
            BigDecimal limit = period.value().limit();
            if (sum != null && limit != null) {
                // Each part is rounded for itself.
                BigDecimal tolerance = BigDecimal.valueOf(period.governing().size(), 1);
                assertFalse(sum.subtract(limit).abs().compareTo(tolerance) > 0, period.toString());
            }
        }
    }
}
