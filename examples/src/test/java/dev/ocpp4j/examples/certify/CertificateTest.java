package dev.ocpp4j.examples.certify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** All steps against our own station, in a time that passes only while the run waits: it is always the same run. */
@Timeout(120)
class CertificateTest {
    @Test
    void ourStationPassesEveryStepUnderStrictJudgement() {
        List<StepRecord> records = new Rig().judgedBy(Judgement.STRICT).run(Steps.ALL.toArray(Step[]::new));
        records.forEach(record ->
                assertEquals(Verdict.PASS, record.verdict(), () -> record.step().id() + " " + record.subChecks()));
    }
}
