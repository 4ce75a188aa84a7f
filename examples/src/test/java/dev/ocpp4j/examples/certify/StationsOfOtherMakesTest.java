package dev.ocpp4j.examples.certify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import dev.ocpp4j.v16.core.RemoteStartStopStatus;
import dev.ocpp4j.v16.core.RemoteStartTransactionRequest;
import dev.ocpp4j.v16.core.RemoteStartTransactionResponse;
import dev.ocpp4j.v16.core.RemoteStopTransactionRequest;
import dev.ocpp4j.v16.core.RemoteStopTransactionResponse;
import dev.ocpp4j.v16.core.ResetRequest;
import dev.ocpp4j.v16.core.ResetResponse;
import dev.ocpp4j.v16.core.ResetStatus;
import dev.ocpp4j.v16.core.StartTransactionRequest;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import dev.ocpp4j.v16.core.StopTransactionRequest;
import java.time.Instant;
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
        StepRecord availability = rig.runOne(new ChangeAvailabilityStep());
        assertEquals(List.of("no-start"), failures(availability), () -> availability
                .subChecks()
                .toString());
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
        rig.transferringBy(TransferProtocol.FTP);
        StepRecord record = rig.runOne(DiagnosticsStep.report());
        assertFound(record, "end", Outcome.FAIL, "it is UploadFailed");
    }

    private static GetConfigurationResponse withoutProtocols(GetConfigurationResponse told) {
        return new GetConfigurationResponse(
                told.configurationKey().stream()
                        .filter(key -> !key.key().equals("SupportedFileTransferProtocols"))
                        .toList(),
                told.unknownKey());
    }
}
