package dev.ocpp4j.examples.certify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ocpp4j.examples.certify.SubCheck.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
    static StepRecord record(Step step, String outcomes) {
        StepRecord record = new StepRecord(step);
        record.begin(Instant.EPOCH);
        if (!outcomes.isBlank()) {
            for (String outcome : outcomes.strip().split(" ")) {
                record.add(new SubCheck("id", Outcome.valueOf(outcome), "because", List.of()));
            }
        }
        return record;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "PASS PASS, PASS",
        "PASS FAIL ERROR, FAIL",
        "PASS ERROR, ERROR",
        "NOT_APPLICABLE NOT_APPLICABLE, NOT_APPLICABLE",
        "NOT_APPLICABLE PASS, PASS",
        "PASS REMARK INFO, PASS",
        "NOT_APPLICABLE REMARK, NOT_APPLICABLE",
        "'', ERROR",
    })
    void theVerdictFollowsFromTheSubChecks(String outcomes, Verdict expected) {
        assertEquals(expected, record(new HeartbeatStep(), outcomes).verdict());
    }

    @Test
    void aStepThatDidNotBeginIsNotRun() {
        assertEquals(Verdict.NOT_RUN, new StepRecord(new HeartbeatStep()).verdict());
    }

    @Test
    void nothingIsNotedWithoutAReason() {
        assertThrows(IllegalArgumentException.class, () -> new SubCheck("id", Outcome.NOT_APPLICABLE, " ", List.of()));
    }

    @ParameterizedTest(name = "{0} and {1}, step 5 waived: {2}")
    @CsvSource({
        "PASS, PASS, 0, 0",
        "PASS, NOT_APPLICABLE, 0, 0",
        "PASS, FAIL, 1, 1",
        "FAIL, PASS, 1, 0",
        "ERROR, PASS, 3, 0",
        "PASS, ERROR, 3, 3",
        "ERROR, FAIL, 1, 1",
    })
    void theExitCodeFollowsFromTheVerdicts(Outcome five, Outcome six, int code, int codeWithoutFive) {
        List<StepRecord> records =
                List.of(record(new HeartbeatStep(), five.name()), record(new PlugInFirstStep(), six.name()));
        assertEquals(code, new Policy(Set.of()).exitCode(records));
        assertEquals(codeWithoutFive, new Policy(Set.of("5")).exitCode(records));
    }

    @Test
    void aWaiverThatIsNotNeededIsReported() {
        List<StepRecord> records = List.of(record(new HeartbeatStep(), "PASS"), record(new PlugInFirstStep(), "FAIL"));
        assertEquals(
                List.of("Step 5 is waived, and passes: the waiver is not needed", "Step 6 is waived"),
                new Policy(Set.of("5", "6")).notes(records));
    }
}
