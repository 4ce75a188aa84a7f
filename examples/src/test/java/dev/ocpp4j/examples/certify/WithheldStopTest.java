package dev.ocpp4j.examples.certify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.examples.certify.SubCheck.Outcome;
import dev.ocpp4j.v16.core.StopTransactionRequest;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Step 11, where StopTransaction is not answered before the reset. */
// 1.6 section 5.14: what gets no StopTransaction.conf is queued
@Timeout(60)
class WithheldStopTest {
    /** The first boot, the reset with an answer, and the one without. */
    private static final int AFTER_THE_SECOND_RESET = 3;

    private final Rig rig = new Rig().judgedBy(Judgement.STRICT);

    private boolean isAfterTheReset(Request<?> request) {
        return request instanceof StopTransactionRequest && rig.connections() == AFTER_THE_SECOND_RESET;
    }

    private StepRecord run() {
        return rig.runOne(ResetStep.softWhileCharging());
    }

    private static void assertFound(StepRecord record, String id, Outcome outcome, String detail) {
        SubCheck check = Rig.check(record, id);
        assertEquals(outcome, check.outcome(), check::toString);
        assertTrue(check.detail().contains(detail), check::detail);
    }

    @Test
    void aStationThatSendsItAgainPasses() {
        StepRecord record = run();
        assertEquals(Verdict.PASS, record.verdict(), () -> record.subChecks().toString());
        assertFound(record, "withheld-resent", Outcome.PASS, "sent again after the restart");
        assertEquals(
                2, Rig.check(record, "withheld-resent").frames().size(), "the one without an answer, and the other");
        assertFound(record, "withheld-resent-once", Outcome.PASS, "");
    }

    @Test
    void aStationThatLosesItFails() {
        rig.losing(this::isAfterTheReset).forgettingWhatIsLost();
        StepRecord record = run();
        assertFound(record, "withheld-resent", Outcome.FAIL, "it is lost");
        assertEquals(Verdict.FAIL, record.verdict());
    }

    @Test
    void aStationThatMakesANewOneOfItFails() {
        rig.altering(request -> isAfterTheReset(request) && request instanceof StopTransactionRequest stop
                ? new StopTransactionRequest(stop.meterStop(), stop.timestamp().plusSeconds(20), stop.transactionId())
                        .withReason(stop.reason())
                : request);
        assertFound(run(), "withheld-resent-same", Outcome.FAIL, "it has others");
    }

    @Test
    void aStationThatDoesNotStopSendingItIsFound() {
        AtomicReference<OcppSession> session = new AtomicReference<>();
        rig.onConnected(session::set).altering(request -> {
            if (isAfterTheReset(request)) {
                session.get().send(request);
            }
            return request;
        });
        assertFound(run(), "withheld-resent-once", Outcome.FAIL, "it came again");
    }
}
