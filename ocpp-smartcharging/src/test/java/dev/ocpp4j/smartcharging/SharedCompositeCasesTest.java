package dev.ocpp4j.smartcharging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.smartcharging.reference.Cases;
import dev.ocpp4j.smartcharging.reference.Scenario;
import dev.ocpp4j.smartcharging.reference.SecondBySecond;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

class SharedCompositeCasesTest {
    private static final String FORMAT = "ocpp-composite-cases/1";

    @TestFactory
    Stream<DynamicTest> theCalculatorAgreesWith() throws IOException {
        return Cases.shared(FORMAT).stream()
                .map(json -> DynamicTest.dynamicTest(json.get("name").asString(), () -> compare(json)));
    }

    private static void compare(JsonNode json) {
        Scenario scenario = Cases.scenario(json);
        CompositeSchedules schedules = scenario.schedules();
        JsonNode expected = json.get("expected");
        boolean accepted = expected.get("status").asString().equals("Accepted");
        assertEquals(accepted, schedules.refusal(scenario.request()).isEmpty(), "accepted");
        if (!accepted) {
            return;
        }
        CompositeSchedule actual = schedules.compose(scenario.request());
        assertEquals(
                expected.path("unit").asString(actual.unit().name()),
                actual.unit().name());
        assertEquals(expected.path("duration").asInt(actual.duration()), actual.duration());
        if (expected.has("scheduleStart")) {
            assertEquals(Cases.instant(expected.get("scheduleStart")), actual.start());
        }
        JsonNode compare = json.path("compare");
        assertSteps(Cases.expected(expected.get("periods")), actual.periods(), compare, actual.duration());
        if (scenario.request().duration() <= 100_000) {
            assertEquals(SecondBySecond.compose(scenario), actual.periods(), "the plain definition");
        }
    }

    /** Compares second for second at every start of either list. */
    private static void assertSteps(
            List<CompositePeriod> expected, List<CompositePeriod> actual, JsonNode compare, int duration) {
        BigDecimal tolerance =
                compare.has("tolerance") ? compare.get("tolerance").decimalValue() : BigDecimal.ZERO;
        int upTo = Math.min(duration, compare.path("upTo").asInt(duration));
        List<Integer> starts = new ArrayList<>();
        expected.forEach(period -> starts.add(period.startPeriod()));
        actual.forEach(period -> starts.add(period.startPeriod()));
        for (int start : starts) {
            if (start < upTo) {
                CompositePeriod wanted = at(expected, start);
                CompositePeriod found = at(actual, start);
                String where = "at " + start + " s: expected " + expected + " but was " + actual;
                assertTrue(close(wanted.limit(), found.limit(), tolerance), where);
                if (compare.path("phases").asBoolean(true)) {
                    assertEquals(orThree(wanted.numberPhases()), orThree(found.numberPhases()), where);
                }
                if (compare.path("phaseToUse").asBoolean(false)) {
                    assertEquals(wanted.phaseToUse(), found.phaseToUse(), where);
                }
            }
        }
    }

    private static CompositePeriod at(List<CompositePeriod> periods, int second) {
        CompositePeriod running = periods.get(0);
        for (CompositePeriod period : periods) {
            running = period.startPeriod() <= second ? period : running;
        }
        return running;
    }

    private static boolean close(BigDecimal one, BigDecimal other, BigDecimal tolerance) {
        return Objects.equals(one, other)
                || (one != null && other != null && one.subtract(other).abs().compareTo(tolerance) <= 0);
    }

    private static int orThree(Integer phases) {
        return phases == null ? 3 : phases;
    }
}
