package dev.ocpp4j.examples.certify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
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

    // the original: a remark at step 8, step 19 does not apply, step 23 fails
    @Test
    void aStationWithTheLimitsOfTheOriginalGetsItsCertificate() {
        Parameters parameters = Parameters.DEFAULT.withBootTrigger(BootTrigger.REQUIRE);
        List<StepRecord> records = new Rig()
                .with(parameters)
                .answering(right -> LimitedStation.limit(right, 60))
                .run(new ConnectionTimeOutStep(), new TriggerStep());
        assertEquals(Verdict.PASS, records.get(0).verdict());
        assertEquals(
                "The station refuses ConnectionTimeOut below 60 s (tested 10, 30)",
                Rig.check(records.get(0), "time-out").detail());
        assertEquals(Verdict.FAIL, records.get(1).verdict());
        assertEquals(
                "Does not send BootNotification: TriggerMessage is Rejected",
                Rig.check(records.get(1), "boot").detail());
        assertEquals(Policy.NOT_MET, Rig.exitCode(records));
        assertEquals(Policy.MET, Rig.exitCode(records, "23"));
    }

    @Test
    void aStepThatTheTesterRulesOutIsNotRun() {
        StepRecord record = new Rig()
                .with(Parameters.DEFAULT.withNotApplicable(Map.of("22", "It has no reader")))
                .runOne(new ClearCacheStep());
        assertEquals(Verdict.NOT_APPLICABLE, record.verdict());
        assertEquals("It has no reader", Rig.check(record, "declared").detail());
    }
}
