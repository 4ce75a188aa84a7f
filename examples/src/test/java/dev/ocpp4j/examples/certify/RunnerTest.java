package dev.ocpp4j.examples.certify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.examples.certify.SubCheck.Outcome;
import dev.ocpp4j.v16.core.AuthorizeRequest;
import dev.ocpp4j.v16.core.AvailabilityStatus;
import dev.ocpp4j.v16.core.BootNotificationRequest;
import dev.ocpp4j.v16.core.ChangeAvailabilityRequest;
import dev.ocpp4j.v16.core.ChangeAvailabilityResponse;
import dev.ocpp4j.v16.core.ChangeConfigurationRequest;
import dev.ocpp4j.v16.core.ChangeConfigurationResponse;
import dev.ocpp4j.v16.core.ChargePointErrorCode;
import dev.ocpp4j.v16.core.ChargePointStatus;
import dev.ocpp4j.v16.core.ConfigurationStatus;
import dev.ocpp4j.v16.core.GetConfigurationRequest;
import dev.ocpp4j.v16.core.GetConfigurationResponse;
import dev.ocpp4j.v16.core.HeartbeatRequest;
import dev.ocpp4j.v16.core.KeyValue;
import dev.ocpp4j.v16.core.RemoteStartStopStatus;
import dev.ocpp4j.v16.core.RemoteStartTransactionRequest;
import dev.ocpp4j.v16.core.RemoteStartTransactionResponse;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import dev.ocpp4j.v16.remotetrigger.TriggerMessageRequest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A station that does wrong gets the verdict that it deserves, and the run goes on. */
@Timeout(30)
class RunnerTest {
    private final Rig rig = new Rig();

    private static boolean isStatus(Object request, ChargePointStatus status) {
        return request instanceof StatusNotificationRequest told && told.connectorId() == 1 && told.status() == status;
    }

    @Test
    void aRightStationPasses() {
        List<StepRecord> records = rig.run(new ChangeAvailabilityStep(), new ChangeConfigurationStep());
        assertEquals(Verdict.PASS, records.get(0).verdict(), () -> records.get(0)
                .subChecks()
                .toString());
        assertEquals(Verdict.PASS, records.get(1).verdict(), () -> records.get(1)
                .subChecks()
                .toString());
        assertEquals(Policy.MET, Rig.exitCode(records));
    }

    @Test
    void aStatusNotificationThatDoesNotComeFailsTheStepAndOnlyThat() {
        AtomicInteger left = new AtomicInteger(1);
        rig.losing(request -> isStatus(request, ChargePointStatus.UNAVAILABLE) && left.getAndDecrement() > 0)
                .forgettingWhatIsLost();
        List<StepRecord> records = rig.run(new ChangeAvailabilityStep(), new GetConfigurationStep());
        SubCheck missing = Rig.check(records.get(0), "inoperative-status");
        assertEquals(Outcome.FAIL, missing.outcome());
        assertTrue(missing.detail().startsWith("No StatusNotification(1, Unavailable) within 10.0 s"), missing::detail);
        assertEquals(Verdict.FAIL, records.get(0).verdict());
        assertEquals(Verdict.PASS, records.get(1).verdict());
        assertEquals(Policy.NOT_MET, Rig.exitCode(records));
        assertEquals(Policy.MET, Rig.exitCode(records, "2"));
    }

    /** Tells the new status before it answers. */
    private static Handlers hasty(Handlers right) {
        return Handlers.builder()
                .addAll(right)
                .onAsync(ChangeAvailabilityRequest.class, (request, exchange) -> {
                    ChargePointStatus status =
                            switch (request.type()) {
                                case OPERATIVE -> ChargePointStatus.AVAILABLE;
                                case INOPERATIVE -> ChargePointStatus.UNAVAILABLE;
                            };
                    exchange.session().send(new StatusNotificationRequest(2, ChargePointErrorCode.NO_ERROR, status));
                    return exchange.session()
                            .send(new StatusNotificationRequest(1, ChargePointErrorCode.NO_ERROR, status))
                            .thenApply(told -> new ChangeAvailabilityResponse(AvailabilityStatus.ACCEPTED));
                })
                .on(
                        RemoteStartTransactionRequest.class,
                        (request, exchange) -> new RemoteStartTransactionResponse(RemoteStartStopStatus.REJECTED))
                .build();
    }

    @Test
    void anEffectBeforeTheAnswerIsARemarkAndAFailureWhenStrict() {
        StepRecord lenient = rig.answering(RunnerTest::hasty).runOne(new ChangeAvailabilityStep());
        SubCheck order = Rig.check(lenient, "order");
        assertEquals(Outcome.REMARK, order.outcome());
        assertEquals(2, order.frames().size());
        Frame effect = rig.recorder().frame(order.frames().get(0));
        Frame answer = rig.recorder().frame(order.frames().get(1));
        assertEquals("StatusNotification", effect.action());
        assertEquals(Frame.Kind.RESULT, answer.kind());
        assertTrue(effect.number() < answer.number());
        assertEquals(Verdict.PASS, lenient.verdict());

        StepRecord strict = new Rig()
                .judgedBy(Judgement.STRICT)
                .answering(RunnerTest::hasty)
                .runOne(new ChangeAvailabilityStep());
        assertEquals(Outcome.FAIL, Rig.check(strict, "order").outcome());
        assertEquals(Verdict.FAIL, strict.verdict());
    }

    @Test
    void aChangeThatIsAcceptedAndNotDoneFails() {
        rig.answering(right -> Handlers.builder()
                .addAll(right)
                .on(
                        ChangeConfigurationRequest.class,
                        (request, exchange) -> new ChangeConfigurationResponse(ConfigurationStatus.ACCEPTED))
                .build());
        StepRecord record = rig.runOne(new ChangeConfigurationStep());
        assertEquals(Outcome.PASS, Rig.check(record, "change").outcome());
        SubCheck readBack = Rig.check(record, "read-back");
        assertEquals(Outcome.FAIL, readBack.outcome());
        assertEquals("MeterValueSampleInterval is 30 afterwards; but it is 60", readBack.detail());
        assertFalse(readBack.frames().isEmpty());
        // accepting an unknown key does no harm in the field
        assertEquals(Outcome.REMARK, Rig.check(record, "unknown-key").outcome());
        assertEquals(Verdict.FAIL, record.verdict());
    }

    @Test
    void aCallThatIsNotAnsweredFails() {
        rig.answering(right -> Handlers.builder()
                .addAll(right)
                .onAsync(GetConfigurationRequest.class, (request, exchange) -> new CompletableFuture<>())
                .build());
        List<StepRecord> records = rig.run(new GetConfigurationStep(), new ChangeAvailabilityStep());
        SubCheck all = Rig.check(records.get(0), "all");
        assertEquals(Outcome.FAIL, all.outcome());
        assertEquals("GetConfiguration was not answered within 30.0 s", all.detail());
        assertEquals(Frame.Kind.CALL, rig.recorder().frame(all.frames().get(0)).kind());
        assertEquals(Verdict.PASS, records.get(1).verdict(), () -> records.get(1)
                .subChecks()
                .toString());
    }

    @Test
    void aConnectionThatEndsFailsTheStepAndTheNextOneGoesOn() {
        AtomicInteger left = new AtomicInteger(1);
        rig.answering(right -> Handlers.builder()
                .addAll(right)
                .on(ChangeAvailabilityRequest.class, (request, exchange) -> {
                    if (left.getAndDecrement() > 0) {
                        exchange.afterReply(rig::cut);
                    }
                    return new ChangeAvailabilityResponse(AvailabilityStatus.ACCEPTED);
                })
                .build());
        List<StepRecord> records = rig.run(new ChangeAvailabilityStep(), new GetConfigurationStep());
        SubCheck lost = Rig.check(records.get(0), "connection");
        assertEquals(Outcome.FAIL, lost.outcome());
        assertEquals(
                Frame.Kind.CLOSED, rig.recorder().frame(lost.frames().get(0)).kind());
        assertEquals(Verdict.PASS, records.get(1).verdict(), () -> records.get(1)
                .subChecks()
                .toString());
    }

    @Test
    void aStationThatDoesNotComeBackIsNotBlamedForTheStepsAfterThat() {
        rig.goingForGood().answering(right -> Handlers.builder()
                .addAll(right)
                .on(ChangeAvailabilityRequest.class, (request, exchange) -> {
                    exchange.afterReply(rig::cut);
                    return new ChangeAvailabilityResponse(AvailabilityStatus.ACCEPTED);
                })
                .build());
        List<StepRecord> records = rig.run(new ChangeAvailabilityStep(), new GetConfigurationStep());
        assertEquals(Verdict.FAIL, records.get(0).verdict());
        assertEquals(Verdict.ERROR, records.get(1).verdict());
        assertEquals(
                "The station is not connected",
                Rig.check(records.get(1), "harness").detail());
        assertEquals(Policy.HARNESS_ERROR, Rig.exitCode(records, "2"));
    }

    @Test
    void aPersonWhoDoesNothingIsAnErrorOfTheRun() {
        rig.station().start();
        rig.actedBy(new Actuator() {
            @Override
            public CompletableFuture<Void> perform(Actuation actuation) {
                return new CompletableFuture<>();
            }

            @Override
            public boolean isAutomatic() {
                return false;
            }

            @Override
            public boolean can(Actuation.Kind kind) {
                return true;
            }
        });
        StepRecord record = rig.runOne(new PlugInFirstStep());
        assertEquals(Verdict.ERROR, record.verdict());
        assertEquals(
                "Nobody did this in time: Plug the cable of connector 1 into the vehicle",
                Rig.check(record, "harness").detail());
    }

    @Test
    void anActuatorThatCannotActIsAnErrorOfTheRun() {
        rig.station().start();
        rig.actedBy(new Actuator() {
            @Override
            public CompletableFuture<Void> perform(Actuation actuation) {
                return CompletableFuture.failedFuture(new HarnessException("no hands"));
            }

            @Override
            public boolean isAutomatic() {
                return true;
            }

            @Override
            public boolean can(Actuation.Kind kind) {
                return true;
            }
        });
        StepRecord record = rig.runOne(new PlugInFirstStep());
        assertEquals(Verdict.ERROR, record.verdict());
        assertTrue(Rig.check(record, "harness").detail().endsWith("no hands"));
    }

    @Test
    void aStationThatDoesNotAskAgainIsSwitchedOnAgain() {
        // It gives up after the first answer that is not Accepted, until the power fails.
        AtomicInteger boots = new AtomicInteger();
        AtomicInteger cycles = new AtomicInteger();
        rig.onActuation(actuation -> cycles.incrementAndGet())
                .losing(request ->
                        request instanceof BootNotificationRequest && boots.getAndIncrement() > 0 && cycles.get() < 2)
                .forgettingWhatIsLost();
        StepRecord record = rig.runOne(new BootStep());
        assertEquals(Verdict.PASS, record.verdict(), () -> record.subChecks().toString());
        SubCheck retry = Rig.check(record, "rejected-retry");
        assertEquals(Outcome.REMARK, retry.outcome());
        assertTrue(retry.detail().endsWith("it did not come again"), retry::detail);
        assertEquals(Outcome.PASS, Rig.check(record, "boot-again").outcome());
        assertEquals(Outcome.PASS, Rig.check(record, "status-1").outcome());
    }

    @Test
    void aBootWithoutTheStatusOfTheStationIsARemarkAndOneWithoutAConnectorFails() {
        rig.losing(request -> request instanceof StatusNotificationRequest);
        StepRecord record = rig.runOne(new BootStep());
        assertEquals(Outcome.REMARK, Rig.check(record, "status-0").outcome());
        assertEquals(Outcome.FAIL, Rig.check(record, "status-1").outcome());
    }

    @Test
    void missingKeysAreListed() {
        rig.answering(right -> Handlers.builder()
                .addAll(right)
                .on(
                        GetConfigurationRequest.class,
                        (request, exchange) -> new GetConfigurationResponse(
                                List.of(
                                        new KeyValue("HeartbeatInterval", true, "5"),
                                        new KeyValue("NumberOfConnectors", true, "1")),
                                null))
                .build());
        StepRecord record = rig.runOne(new GetConfigurationStep());
        SubCheck required = Rig.check(record, "required-keys");
        assertEquals(Outcome.REMARK, required.outcome());
        assertTrue(required.detail().contains("ConnectionTimeOut"), required::detail);
        assertFalse(required.detail().contains("NumberOfConnectors"), required::detail);
        assertEquals(
                "readonly is as the specification has it; but not for HeartbeatInterval",
                Rig.check(record, "readonly").detail());
        assertEquals(Outcome.FAIL, Rig.check(record, "one-key").outcome());
    }

    // 1.6 section 4.6: optional over WebSocket
    @Test
    void heartbeatsThatOnlyComeWhenAskedForPassWithARemark() {
        AtomicBoolean asked = new AtomicBoolean();
        rig.losing(request -> request instanceof HeartbeatRequest && !asked.get())
                .answering(right -> Handlers.builder()
                        .addAll(right)
                        .onAsync(TriggerMessageRequest.class, (request, exchange) -> {
                            asked.set(true);
                            return right.find(TriggerMessageRequest.class)
                                    .orElseThrow()
                                    .handle(request, exchange);
                        })
                        .build());
        StepRecord record = rig.runOne(new HeartbeatStep());
        assertEquals(Verdict.PASS, record.verdict(), () -> record.subChecks().toString());
        assertTrue(Rig.check(record, "periodic").detail().startsWith("Periodic heartbeat not sent"));
    }

    @Test
    void aSessionWithoutAuthorizeFails() {
        // What is lost is answered by nobody, so no transaction begins.
        rig.losing(AuthorizeRequest.class::isInstance);
        StepRecord record = rig.runOne(new PlugInFirstStep());
        SubCheck start = Rig.check(record, "start");
        assertEquals(Outcome.FAIL, start.outcome());
        assertTrue(start.detail().startsWith("No StartTransaction within 10.0 s"), start::detail);
    }

    @Test
    void theStepsOfSessionsPassInMemory() {
        List<StepRecord> records =
                rig.run(new ChangeAvailabilityStep(), new PlugInFirstStep(), new RemoteStartStopStep());
        records.forEach(record -> assertEquals(
                Verdict.PASS, record.verdict(), () -> record.subChecks().toString()));
        // Step 14 adds to step 2 what only a transaction can show.
        assertEquals(Outcome.PASS, Rig.check(records.get(0), "scheduled").outcome());
        assertEquals(Outcome.PASS, Rig.check(records.get(0), "scheduled-effect").outcome());
    }
}
