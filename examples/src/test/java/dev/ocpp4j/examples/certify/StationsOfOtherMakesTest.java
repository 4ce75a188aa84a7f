package dev.ocpp4j.examples.certify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.core.FrameObserver.Way;
import dev.ocpp4j.core.Handler;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.examples.certify.SubCheck.Outcome;
import dev.ocpp4j.examples.files.TransferProtocol;
import dev.ocpp4j.v16.core.AvailabilityStatus;
import dev.ocpp4j.v16.core.AvailabilityType;
import dev.ocpp4j.v16.core.ChangeAvailabilityRequest;
import dev.ocpp4j.v16.core.ChangeAvailabilityResponse;
import dev.ocpp4j.v16.core.ChargePointErrorCode;
import dev.ocpp4j.v16.core.ChargePointStatus;
import dev.ocpp4j.v16.core.GetConfigurationRequest;
import dev.ocpp4j.v16.core.GetConfigurationResponse;
import dev.ocpp4j.v16.core.Measurand;
import dev.ocpp4j.v16.core.MeterValue;
import dev.ocpp4j.v16.core.MeterValuesRequest;
import dev.ocpp4j.v16.core.Phase;
import dev.ocpp4j.v16.core.RemoteStartStopStatus;
import dev.ocpp4j.v16.core.RemoteStartTransactionRequest;
import dev.ocpp4j.v16.core.RemoteStartTransactionResponse;
import dev.ocpp4j.v16.core.RemoteStopTransactionRequest;
import dev.ocpp4j.v16.core.RemoteStopTransactionResponse;
import dev.ocpp4j.v16.core.ResetRequest;
import dev.ocpp4j.v16.core.ResetResponse;
import dev.ocpp4j.v16.core.ResetStatus;
import dev.ocpp4j.v16.core.SampledValue;
import dev.ocpp4j.v16.core.StartTransactionRequest;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import dev.ocpp4j.v16.core.StopTransactionRequest;
import dev.ocpp4j.v16.firmware.FirmwareStatus;
import dev.ocpp4j.v16.firmware.FirmwareStatusNotificationRequest;
import dev.ocpp4j.v16.firmware.UpdateFirmwareRequest;
import dev.ocpp4j.v16.firmware.UpdateFirmwareResponse;
import dev.ocpp4j.v16.smartcharging.GetCompositeScheduleRequest;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What stations of other makes were seen to do: a fault is found once, and spoils nothing of what comes after it. */
@Timeout(60)
class StationsOfOtherMakesTest {
    private final Rig rig = new Rig();

    private static <R extends Response, Q extends Request<R>> UnaryOperator<Handlers> with(
            Class<Q> type, Handler<Q, R> handler) {
        return right -> Handlers.builder().addAll(right).on(type, handler).build();
    }

    private static void assertFound(StepRecord record, String id, Outcome outcome, String detail) {
        SubCheck check = Rig.check(record, id);
        assertEquals(outcome, check.outcome(), check::toString);
        assertTrue(check.detail().contains(detail), check::detail);
    }

    private static List<String> failures(StepRecord record) {
        return record.subChecks().stream()
                .filter(check -> check.outcome() == Outcome.FAIL)
                .map(SubCheck::id)
                .toList();
    }

    // SAP: once it was rejected it never takes itself for accepted again (1.6 section 4.2)
    @Test
    void aStationThatStaysDeafAfterItWasRejectedIsSwitchedOnAgain() {
        rig.answering(right -> {
            var told = right.find(GetConfigurationRequest.class).orElseThrow();
            return Handlers.builder()
                    .addAll(right)
                    .onAsync(
                            GetConfigurationRequest.class,
                            (request, exchange) ->
                                    rig.connections() > 1 ? told.handle(request, exchange) : new CompletableFuture<>())
                    .build();
        });
        List<StepRecord> records = rig.run(new BootStep(), new GetConfigurationStep());
        assertFound(records.get(0), "accepted-answers", Outcome.FAIL, "was not answered within");
        assertEquals(List.of("accepted-answers"), failures(records.get(0)));
        assertFound(records.get(0), "status-2", Outcome.PASS, "connector 2 is Available");
        assertEquals(Verdict.PASS, records.get(1).verdict(), () -> records.get(1)
                .subChecks()
                .toString());
    }

    // MicroOcpp: the process ends 10 s after it accepted the reset
    @Test
    void aStationThatTakesItsTimeToEndIsStartedAgainWhenItIsGone() {
        AtomicInteger starts = new AtomicInteger();
        rig.restartedBy(starts::incrementAndGet).answering(with(ResetRequest.class, (request, exchange) -> {
            exchange.afterReply(() -> rig.after(Times.SIMULATED.reaction().plusSeconds(5), rig::leave));
            return new ResetResponse(ResetStatus.ACCEPTED);
        }));
        StepRecord record = rig.runOne(ResetStep.hardWhileIdle());
        assertFound(record, "exits", Outcome.REMARK, "started again from outside");
        assertEquals(1, starts.get());
        assertEquals(Verdict.PASS, record.verdict(), () -> record.subChecks().toString());
    }

    // MicroOcpp: a CALL that was under way when the link broke has to time out first
    @Test
    void aStationMaySayNothingForAWhileAfterALossOfConnection() {
        rig.slowAfterALoss(request -> true, Duration.ofSeconds(40));
        StepRecord record = rig.runOne(new ConnectionLossStep());
        assertEquals(Verdict.PASS, record.verdict(), () -> record.subChecks().toString());
    }

    // SAP: what is new first, and what was queued after that (1.6 section 3.7.1)
    @Test
    void samplesThatComeLateAreSeenToComeLate() {
        rig.losing(request -> request instanceof MeterValuesRequest values
                        && rig.connections() == 2
                        && values.meterValue().get(0).timestamp().isBefore(rig.connectedAt()))
                .forgettingWhatIsLost()
                .onConnected(session -> {
                    if (rig.connections() == 2) {
                        Instant then = rig.connectedAt().minusSeconds(4);
                        rig.after(
                                Duration.ofSeconds(10),
                                () -> session.send(new MeterValuesRequest(
                                                1, List.of(new MeterValue(then, List.of(new SampledValue("1")))))
                                        .withTransactionId(rig.csms()
                                                .openTransactions()
                                                .iterator()
                                                .next())));
                    }
                });
        StepRecord record = rig.runOne(new ConnectionLossStep());
        assertFound(record, "queued", Outcome.PASS, "delivered afterwards");
        assertFound(record, "chronological", Outcome.FAIL, "1 come too late");
    }

    // SAP: is Available after the transaction, cable or not
    @Test
    void aCableIsUnpluggedEvenIfTheStationDoesNotSeeIt() {
        List<Actuation.Kind> done = new ArrayList<>();
        rig.onActuation(actuation -> done.add(actuation.kind()))
                .losing(request -> request instanceof StatusNotificationRequest told
                        && told.status() == ChargePointStatus.CHARGING);
        List<StepRecord> records = rig.run(new PlugInFirstStep(), new GetConfigurationStep());
        assertEquals(List.of("charging"), failures(records.get(0)));
        assertEquals(Actuation.Kind.UNPLUG, done.get(done.size() - 1));
    }

    @Test
    void afterTheLastStepTheStationIsAsItWas() {
        rig.runOne(new PlugInFirstStep());
        List<String> changes = rig.recorder().since(0).stream()
                .filter(frame -> frame.way() == Way.OUT && "ChangeConfiguration".equals(frame.action()))
                .filter(frame -> frame.kind() == Frame.Kind.CALL)
                .map(frame -> frame.payload().path("value").asString())
                .toList();
        assertEquals(List.of("2", "60"), changes);
    }

    // VCP: is Available after each start, and tells no Available when it is made operative
    @Test
    void aConnectorThatIsAvailableAlreadyNeedNotTellItOnceMore() {
        rig.answering(with(ChangeAvailabilityRequest.class, (request, exchange) -> {
            if (request.type() == AvailabilityType.INOPERATIVE) {
                exchange.afterReply(() -> exchange.session()
                        .send(new StatusNotificationRequest(
                                request.connectorId(), ChargePointErrorCode.NO_ERROR, ChargePointStatus.UNAVAILABLE)));
            }
            return new ChangeAvailabilityResponse(AvailabilityStatus.ACCEPTED);
        }));
        StepRecord record = rig.runOne(ResetStep.hardWhileIdle());
        assertEquals(
                List.of("status-1"), failures(record), () -> record.subChecks().toString());
    }

    // VCP: takes every remote start
    @Test
    void aTransactionThatMustNotBeIsEndedBeforeTheStepGoesOn() {
        rig.answering(right -> Handlers.builder()
                .addAll(right)
                .on(RemoteStartTransactionRequest.class, (request, exchange) -> {
                    exchange.afterReply(
                            () -> exchange.session().send(new StartTransactionRequest(1, request.idTag(), 0, now())));
                    return new RemoteStartTransactionResponse(RemoteStartStopStatus.ACCEPTED);
                })
                .on(RemoteStopTransactionRequest.class, (request, exchange) -> {
                    exchange.afterReply(() ->
                            exchange.session().send(new StopTransactionRequest(0, now(), request.transactionId())));
                    return new RemoteStopTransactionResponse(RemoteStartStopStatus.ACCEPTED);
                })
                .build());
        for (StepRecord record : rig.run(new ChangeAvailabilityStep(), new FaultStep())) {
            assertEquals(List.of("no-start"), failures(record), () -> record.subChecks()
                    .toString());
        }
        assertTrue(rig.csms().openTransactions().isEmpty());
    }

    private static Instant now() {
        return Instant.parse("2026-01-01T00:00:00Z");
    }

    // VCP, MicroOcpp: by FTP only, which no key tells (1.6 errata 3.90)
    @Test
    void whereTheProtocolsOfFilesAreNotToldAnotherIsTried() {
        rig.transferringBy(TransferProtocol.FTP).answering(right -> {
            var told = right.find(GetConfigurationRequest.class).orElseThrow();
            return Handlers.builder()
                    .addAll(right)
                    .onAsync(GetConfigurationRequest.class, (request, exchange) -> told.handle(request, exchange)
                            .thenApply(StationsOfOtherMakesTest::withoutProtocols))
                    .build();
        });
        List<StepRecord> records =
                rig.run(DiagnosticsStep.report(), DiagnosticsStep.fail(), FirmwareStep.installationFailed());
        assertFound(records.get(0), "protocol", Outcome.REMARK, "transfers nothing by HTTP; FTP is tried");
        assertFound(records.get(2), "protocol", Outcome.REMARK, "transfers nothing by HTTP; FTP is tried");
        records.forEach(record -> assertEquals(
                Verdict.PASS, record.verdict(), () -> record.subChecks().toString()));
    }

    // one that tells what it does is held to it
    @Test
    void aProtocolThatIsToldHasToDo() {
        rig.judgedBy(Judgement.STRICT).transferringBy(TransferProtocol.FTP);
        StepRecord record = rig.runOne(DiagnosticsStep.report());
        assertFound(record, "protocol", Outcome.FAIL, "it refuses HTTP; FTP is tried");
        assertFound(record, "end", Outcome.PASS, "Uploaded");
        assertEquals(Verdict.FAIL, record.verdict());
    }

    // SAP: takes a minute and a quarter for firmware that is not there, and then starts anew
    @Test
    void anUpdateThatIsUnderWayStillIsNotTakenForTheNextOne() {
        AtomicInteger updates = new AtomicInteger();
        rig.answering(right -> {
            var update = right.find(UpdateFirmwareRequest.class).orElseThrow();
            return Handlers.builder()
                    .addAll(right)
                    .onAsync(UpdateFirmwareRequest.class, (request, exchange) -> {
                        if (updates.incrementAndGet() > 1) {
                            return update.handle(request, exchange);
                        }
                        exchange.afterReply(() -> {
                            tell(FirmwareStatus.DOWNLOADING, 1);
                            tell(FirmwareStatus.INSTALLED, 75);
                            rig.after(Duration.ofSeconds(80), rig::cut);
                        });
                        return CompletableFuture.completedFuture(new UpdateFirmwareResponse());
                    })
                    .build();
        });
        List<StepRecord> records = rig.run(FirmwareStep.downloadFailed(), FirmwareStep.installationFailed());
        assertFound(records.get(0), "end", Outcome.FAIL, "only Downloading");
        assertEquals(Verdict.PASS, records.get(1).verdict(), () -> records.get(1)
                .subChecks()
                .toString());
    }

    // SAP: its durations have 13 digits; the certificate asks for what the meter shows
    @Test
    void aCompositeScheduleThatCannotBeReadIsRemarkedAndAFailureWhenStrict() {
        UnaryOperator<Handlers> unreadable = with(GetCompositeScheduleRequest.class, (request, exchange) -> {
            throw new CallErrorException(ErrorCode.INTERNAL_ERROR, "");
        });
        StepRecord lenient = rig.answering(unreadable).runOne(new TwoProfilesStep());
        assertFound(lenient, "first-composite", Outcome.REMARK, "InternalError");
        assertEquals(Verdict.PASS, lenient.verdict(), () -> lenient.subChecks().toString());
        Rig another = new Rig().judgedBy(Judgement.STRICT).answering(unreadable);
        assertEquals(Verdict.FAIL, another.runOne(new TwoProfilesStep()).verdict());
    }

    // shiv3: a current without a phase is that of all phases (1.6 section 7.43)
    @Test
    void theCurrentOfAllPhasesMayBeMoreThanThatOfOne() {
        rig.altering(request -> request instanceof MeterValuesRequest values ? overall(values) : request);
        StepRecord record = rig.runOne(new TxDefaultStep());
        assertFound(record, "one-A", Outcome.PASS, "keeps to the limit of 8 A");
        assertEquals(Verdict.PASS, record.verdict(), () -> record.subChecks().toString());
    }

    private static MeterValuesRequest overall(MeterValuesRequest values) {
        return new MeterValuesRequest(
                values.connectorId(),
                values.meterValue().stream()
                        .map(value -> new MeterValue(
                                value.timestamp(),
                                value.sampledValue().stream()
                                        .filter(sample -> sample.measurand() != Measurand.CURRENT_IMPORT
                                                || sample.phase() == null
                                                || sample.phase() == Phase.L1)
                                        .map(StationsOfOtherMakesTest::overall)
                                        .toList()))
                        .toList(),
                values.transactionId());
    }

    private static SampledValue overall(SampledValue sample) {
        return sample.measurand() != Measurand.CURRENT_IMPORT
                ? sample
                : new SampledValue(new BigDecimal(sample.value())
                                .multiply(BigDecimal.valueOf(3))
                                .toPlainString())
                        .withMeasurand(Measurand.CURRENT_IMPORT);
    }

    private void tell(FirmwareStatus status, int seconds) {
        rig.after(Duration.ofSeconds(seconds), () -> rig.send(new FirmwareStatusNotificationRequest(status)));
    }

    private static GetConfigurationResponse withoutProtocols(GetConfigurationResponse told) {
        return new GetConfigurationResponse(
                told.configurationKey().stream()
                        .filter(key -> !key.key().equals("SupportedFileTransferProtocols"))
                        .toList(),
                told.unknownKey());
    }
}
