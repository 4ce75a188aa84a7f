package dev.ocpp4j.examples.certify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.core.Handler;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.examples.certify.SubCheck.Outcome;
import dev.ocpp4j.examples.files.TransferProtocol;
import dev.ocpp4j.smartcharging.CurrentType;
import dev.ocpp4j.v16.common.ChargingRateUnit;
import dev.ocpp4j.v16.common.ChargingSchedule;
import dev.ocpp4j.v16.common.ChargingSchedulePeriod;
import dev.ocpp4j.v16.common.TriggerMessageStatus;
import dev.ocpp4j.v16.core.AuthorizeRequest;
import dev.ocpp4j.v16.core.BootNotificationRequest;
import dev.ocpp4j.v16.core.ChangeConfigurationRequest;
import dev.ocpp4j.v16.core.ChangeConfigurationResponse;
import dev.ocpp4j.v16.core.ChargePointErrorCode;
import dev.ocpp4j.v16.core.ChargePointStatus;
import dev.ocpp4j.v16.core.ClearCacheRequest;
import dev.ocpp4j.v16.core.ClearCacheResponse;
import dev.ocpp4j.v16.core.ClearCacheStatus;
import dev.ocpp4j.v16.core.ConfigurationStatus;
import dev.ocpp4j.v16.core.GetConfigurationRequest;
import dev.ocpp4j.v16.core.GetConfigurationResponse;
import dev.ocpp4j.v16.core.KeyValue;
import dev.ocpp4j.v16.core.MeterValuesRequest;
import dev.ocpp4j.v16.core.ResetRequest;
import dev.ocpp4j.v16.core.ResetResponse;
import dev.ocpp4j.v16.core.ResetStatus;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import dev.ocpp4j.v16.core.StopTransactionRequest;
import dev.ocpp4j.v16.core.UnlockConnectorRequest;
import dev.ocpp4j.v16.core.UnlockConnectorResponse;
import dev.ocpp4j.v16.core.UnlockStatus;
import dev.ocpp4j.v16.firmware.DiagnosticsStatus;
import dev.ocpp4j.v16.firmware.DiagnosticsStatusNotificationRequest;
import dev.ocpp4j.v16.firmware.FirmwareStatus;
import dev.ocpp4j.v16.firmware.FirmwareStatusNotificationRequest;
import dev.ocpp4j.v16.firmware.GetDiagnosticsRequest;
import dev.ocpp4j.v16.firmware.GetDiagnosticsResponse;
import dev.ocpp4j.v16.firmware.UpdateFirmwareRequest;
import dev.ocpp4j.v16.firmware.UpdateFirmwareResponse;
import dev.ocpp4j.v16.remotetrigger.MessageTrigger;
import dev.ocpp4j.v16.remotetrigger.TriggerMessageRequest;
import dev.ocpp4j.v16.remotetrigger.TriggerMessageResponse;
import dev.ocpp4j.v16.smartcharging.ChargingProfileStatus;
import dev.ocpp4j.v16.smartcharging.ClearChargingProfileRequest;
import dev.ocpp4j.v16.smartcharging.ClearChargingProfileResponse;
import dev.ocpp4j.v16.smartcharging.ClearChargingProfileStatus;
import dev.ocpp4j.v16.smartcharging.GetCompositeScheduleRequest;
import dev.ocpp4j.v16.smartcharging.GetCompositeScheduleResponse;
import dev.ocpp4j.v16.smartcharging.GetCompositeScheduleStatus;
import dev.ocpp4j.v16.smartcharging.SetChargingProfileRequest;
import dev.ocpp4j.v16.smartcharging.SetChargingProfileResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What other makes were seen to do wrong, or may do: each is found by the step that looks for it. */
@Timeout(60)
class StationsThatDoWrongTest {
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

    // --- step 6

    // VCP: tells four keys, and accepts whatever is changed
    @Test
    void anIntervalThatIsNotToldIsNotHeldAgainstMeterValues() {
        rig.answering(right -> {
            var change = right.find(ChangeConfigurationRequest.class).orElseThrow();
            return Handlers.builder()
                    .addAll(right)
                    .onAsync(
                            ChangeConfigurationRequest.class,
                            (request, exchange) ->
                                    change.handle(new ChangeConfigurationRequest(request.key(), "15"), exchange))
                    .on(
                            GetConfigurationRequest.class,
                            (request, exchange) -> new GetConfigurationResponse(
                                    List.of(new KeyValue("NumberOfConnectors", true, "2")), null))
                    .build();
        });
        StepRecord record = rig.runOne(new PlugInFirstStep());
        assertFound(record, "interval", Outcome.REMARK, "MeterValueSampleInterval is not told");
        assertFound(record, "meter-values", Outcome.PASS, "At least 3 MeterValues");
        assertEquals(Verdict.PASS, record.verdict(), () -> record.subChecks().toString());
    }

    // --- step 7

    @Test
    void samplesThatAreLostWithTheConnectionFail() {
        rig.losing(request -> request instanceof MeterValuesRequest values
                        && rig.connections() > 1
                        && values.meterValue().get(0).timestamp().isBefore(rig.connectedAt()))
                .forgettingWhatIsLost();
        StepRecord record = rig.runOne(new ConnectionLossStep());
        assertFound(record, "queued", Outcome.FAIL, "none were");
        assertEquals(Verdict.FAIL, record.verdict());
        assertFalse(Rig.check(record, "queued").frames().isEmpty());
    }

    @Test
    void aBootAfterAMereLossOfConnectionIsRemarked() {
        AtomicInteger connections = new AtomicInteger();
        rig.onConnected(session -> {
            if (connections.incrementAndGet() == 2) {
                session.send(new BootNotificationRequest("ocpp4j", "Simulated"));
            }
        });
        StepRecord record = rig.runOne(new ConnectionLossStep());
        assertFound(record, "no-boot", Outcome.REMARK, "it came");
        assertEquals(Verdict.PASS, record.verdict(), () -> record.subChecks().toString());
    }

    // --- steps 9 to 12

    @Test
    void aTransactionThatAResetSwallowsFails() {
        rig.losing(StopTransactionRequest.class::isInstance).forgettingWhatIsLost();
        List<StepRecord> records = rig.run(ResetStep.hardWhileCharging(), new GetConfigurationStep());
        assertFound(records.get(0), "stop", Outcome.FAIL, "No StopTransaction");
        assertEquals(Verdict.PASS, records.get(1).verdict(), "and the run goes on");
    }

    // MicroOcpp, VCP: the process ends
    @Test
    void aStationThatEndsInsteadOfRestartingIsAnErrorOfTheRun() {
        rig.answering(with(ResetRequest.class, (request, exchange) -> {
            exchange.afterReply(rig::leave);
            return new ResetResponse(ResetStatus.ACCEPTED);
        }));
        StepRecord record = rig.runOne(ResetStep.hardWhileIdle());
        assertFound(record, "harness", Outcome.ERROR, "give a command restart");
    }

    @Test
    void aStationThatEndsIsStartedAgainWhereThereIsACommandForThat() {
        AtomicInteger starts = new AtomicInteger();
        rig.restartedBy(starts::incrementAndGet).answering(with(ResetRequest.class, (request, exchange) -> {
            exchange.afterReply(rig::leave);
            return new ResetResponse(ResetStatus.ACCEPTED);
        }));
        List<StepRecord> records = rig.run(ResetStep.hardWhileIdle(), new GetConfigurationStep());
        assertFound(records.get(0), "exits", Outcome.REMARK, "started again from outside");
        assertEquals(1, starts.get());
        assertEquals(Verdict.PASS, records.get(1).verdict());
    }

    // shiv3: a new boot on the old connection
    @Test
    void aRestartWithoutANewConnectionIsRemarked() {
        rig.answering(with(ResetRequest.class, (request, exchange) -> {
            exchange.afterReply(() -> {
                exchange.session().send(new BootNotificationRequest("ocpp4j", "Simulated"));
                exchange.session()
                        .send(new StatusNotificationRequest(
                                1, ChargePointErrorCode.NO_ERROR, ChargePointStatus.UNAVAILABLE));
                exchange.session()
                        .send(new StatusNotificationRequest(
                                2, ChargePointErrorCode.NO_ERROR, ChargePointStatus.AVAILABLE));
            });
            return new ResetResponse(ResetStatus.ACCEPTED);
        }));
        StepRecord record = rig.runOne(ResetStep.hardWhileIdle());
        assertFound(record, "new-connection", Outcome.REMARK, "on the connection that it had");
        assertEquals(Verdict.PASS, record.verdict(), () -> record.subChecks().toString());
    }

    @Test
    void aStationThatForgetsThatItIsOutOfServiceFails() {
        rig.answering(right -> right)
                .losing(request -> request instanceof StatusNotificationRequest told
                        && told.connectorId() == 1
                        && told.status() == ChargePointStatus.UNAVAILABLE
                        && rig.connections() > 1);
        StepRecord record = rig.runOne(ResetStep.softWhileIdle());
        assertFound(record, "status-1", Outcome.FAIL, "Unavailable");
    }

    // --- step 15

    // VCP: Unlocked, and goes on charging
    @Test
    void anUnlockedCableThatChargesFails() {
        rig.answering(with(
                UnlockConnectorRequest.class,
                (request, exchange) -> new UnlockConnectorResponse(UnlockStatus.UNLOCKED)));
        StepRecord record = rig.runOne(new RemoteStartFirstStep());
        assertFound(record, "stop", Outcome.FAIL, "No StopTransaction");
    }

    @Test
    void aFixedCableNeedNotBeUnlocked() {
        rig.answering(with(
                UnlockConnectorRequest.class,
                (request, exchange) -> new UnlockConnectorResponse(UnlockStatus.NOT_SUPPORTED)));
        StepRecord record = rig.runOne(new RemoteStartFirstStep());
        assertFound(record, "unlock", Outcome.NOT_APPLICABLE, "NotSupported");
        assertEquals(Verdict.PASS, record.verdict(), () -> record.subChecks().toString());
    }

    @Test
    void aLockThatFailsIsAFailureUnlessItIsKnownToBeJammed() {
        UnaryOperator<Handlers> jammed = with(
                UnlockConnectorRequest.class,
                (request, exchange) -> new UnlockConnectorResponse(
                        request.connectorId() == 1 ? UnlockStatus.UNLOCK_FAILED : UnlockStatus.NOT_SUPPORTED));
        assertEquals(
                Verdict.FAIL,
                rig.answering(jammed).runOne(new RemoteStartFirstStep()).verdict());
        assertEquals(
                Verdict.PASS,
                new Rig()
                        .with(Parameters.DEFAULT.withJammedLock(true))
                        .answering(jammed)
                        .runOne(new RemoteStartFirstStep())
                        .verdict());
    }

    // --- step 16

    @Test
    void aFaultThatIsNotToldFails() {
        rig.losing(request ->
                request instanceof StatusNotificationRequest told && told.errorCode() != ChargePointErrorCode.NO_ERROR);
        assertFound(rig.runOne(new FaultStep()), "fault", Outcome.FAIL, "No StatusNotification");
    }

    @Test
    void whereNobodyCanCauseAFaultThereIsNoVerdict() {
        rig.actedBy(Actuator.NOBODY);
        rig.station().start();
        StepRecord record = rig.runOne(new FaultStep());
        assertEquals(Verdict.NOT_APPLICABLE, record.verdict());
    }

    // --- steps 17 to 21

    // shiv3: Installed, whatever the location is
    @Test
    void firmwareThatIsInstalledFromNowhereFails() {
        rig.answering(with(UpdateFirmwareRequest.class, (request, exchange) -> {
            exchange.afterReply(() -> List.of(
                            FirmwareStatus.DOWNLOADING,
                            FirmwareStatus.DOWNLOADED,
                            FirmwareStatus.INSTALLING,
                            FirmwareStatus.INSTALLED)
                    .forEach(status -> exchange.session().send(new FirmwareStatusNotificationRequest(status))));
            return new UpdateFirmwareResponse();
        }));
        List<StepRecord> records = rig.run(
                FirmwareStep.downloadFailed(), FirmwareStep.installationFailed(), FirmwareStep.downloadAndInstall());
        assertFound(records.get(0), "end", Outcome.FAIL, "it is Installed, and the location was never asked for");
        assertFound(records.get(1), "not-installed", Outcome.FAIL, "it is");
        assertFound(records.get(2), "downloads", Outcome.FAIL, "never asked for");
    }

    // MicroOcpp
    @Test
    void aStationThatDoesNotKnowFirmwareIsNotToBeUpdated() {
        rig.answering(with(UpdateFirmwareRequest.class, (request, exchange) -> {
            throw new CallErrorException(ErrorCode.NOT_IMPLEMENTED, "");
        }));
        assertEquals(
                Verdict.NOT_APPLICABLE,
                rig.runOne(FirmwareStep.downloadFailed()).verdict());
    }

    @Test
    void withoutAnImageThereIsNothingToInstall() {
        rig.with(Parameters.DEFAULT);
        StepRecord record = rig.runOne(FirmwareStep.downloadAndInstall());
        assertEquals(Verdict.NOT_APPLICABLE, record.verdict());
    }

    // VCP: Uploading, and nothing more
    @Test
    void diagnosticsThatNeverArriveFail() {
        rig.answering(with(GetDiagnosticsRequest.class, (request, exchange) -> {
            exchange.afterReply(() ->
                    exchange.session().send(new DiagnosticsStatusNotificationRequest(DiagnosticsStatus.UPLOADING)));
            return new GetDiagnosticsResponse().withFileName("log.txt");
        }));
        assertFound(rig.runOne(DiagnosticsStep.report()), "end", Outcome.FAIL, "No DiagnosticsStatusNotification");
    }

    @Test
    void anUploadThatIsOnlyToldFails() {
        rig.answering(with(GetDiagnosticsRequest.class, (request, exchange) -> {
            exchange.afterReply(() -> List.of(DiagnosticsStatus.UPLOADING, DiagnosticsStatus.UPLOADED)
                    .forEach(status -> exchange.session().send(new DiagnosticsStatusNotificationRequest(status))));
            return new GetDiagnosticsResponse().withFileName("log.txt");
        }));
        assertFound(rig.runOne(DiagnosticsStep.report()), "upload", Outcome.FAIL, "none has");
    }

    @Test
    void whereThereAreNoDiagnosticsTheStepDoesNotApply() {
        rig.answering(with(GetDiagnosticsRequest.class, (request, exchange) -> new GetDiagnosticsResponse()));
        assertEquals(
                Verdict.NOT_APPLICABLE, rig.runOne(DiagnosticsStep.report()).verdict());
    }

    // errata 3.90: it tells both, and means one
    @Test
    void aStationThatRefusesAProtocolIsAskedForTheOther() {
        rig.transferringBy(TransferProtocol.FTP).run(DiagnosticsStep.report()).forEach(record -> {
            assertFound(record, "protocol", Outcome.REMARK, "refuses HTTP; FTP is tried");
            assertEquals(
                    Verdict.PASS, record.verdict(), () -> record.subChecks().toString());
        });
    }

    @Test
    void aStationThatRefusesEveryProtocolFails() {
        StepRecord record = rig.transferringBy(TransferProtocol.FTPS).runOne(DiagnosticsStep.report());
        assertFound(record, "end", Outcome.FAIL, "it is UploadFailed");
        assertEquals(Verdict.FAIL, record.verdict());
    }

    @Test
    void aStationThatTriesAndFailsHasNoSecondChoice() {
        StepRecord record = rig.breakingUploads().runOne(DiagnosticsStep.report());
        assertEquals(Verdict.FAIL, record.verdict());
        assertTrue(record.subChecks().stream().noneMatch(check -> check.id().equals("protocol")));
    }

    @Test
    void aRefusalMayBeAnErrorOrNoNameOfAFile() {
        for (boolean error : List.of(true, false)) {
            Rig refusing = new Rig().transferringBy(TransferProtocol.FTP).answering(right -> {
                var handler = right.find(GetDiagnosticsRequest.class).orElseThrow();
                return Handlers.builder()
                        .addAll(right)
                        .onAsync(GetDiagnosticsRequest.class, (request, exchange) -> {
                            if (request.location().startsWith("ftp:")) {
                                return handler.handle(request, exchange);
                            }
                            if (error) {
                                throw new CallErrorException(ErrorCode.PROPERTY_CONSTRAINT_VIOLATION, "location");
                            }
                            return CompletableFuture.completedFuture(new GetDiagnosticsResponse());
                        })
                        .build();
            });
            refusing.run(DiagnosticsStep.report(), DiagnosticsStep.fail()).forEach(record -> {
                assertFound(record, "protocol", Outcome.REMARK, "refuses HTTP");
                assertEquals(
                        Verdict.PASS, record.verdict(), () -> record.subChecks().toString());
            });
        }
    }

    // --- step 22

    @Test
    void aCacheThatDoesNotForgetFails() {
        rig.answering(with(
                ClearCacheRequest.class, (request, exchange) -> new ClearCacheResponse(ClearCacheStatus.ACCEPTED)));
        StepRecord record = rig.runOne(new ClearCacheStep());
        assertFound(record, "third-authorize", Outcome.FAIL, "it did not come");
    }

    // SAP
    @Test
    void aStationWithoutACacheIsRightToRefuse() {
        rig.answering(right -> Handlers.builder()
                .addAll(right)
                .on(ClearCacheRequest.class, (request, exchange) -> new ClearCacheResponse(ClearCacheStatus.REJECTED))
                .on(
                        GetConfigurationRequest.class,
                        (request, exchange) -> new GetConfigurationResponse(
                                List.of(new KeyValue("NumberOfConnectors", true, "2")), null))
                .build());
        StepRecord record = rig.runOne(new ClearCacheStep());
        assertEquals(Verdict.PASS, record.verdict(), () -> record.subChecks().toString());
        assertFound(record, "no-cache", Outcome.REMARK, "No authorization cache");
    }

    // --- step 23

    // VCP: Accepted, and silent
    @Test
    void aTriggerThatIsAcceptedAndDoesNothingFails() {
        rig.answering(right -> {
            var handler = right.find(TriggerMessageRequest.class).orElseThrow();
            return Handlers.builder()
                    .addAll(right)
                    .onAsync(
                            TriggerMessageRequest.class,
                            (request, exchange) -> request.requestedMessage() == MessageTrigger.STATUS_NOTIFICATION
                                    ? CompletableFuture.completedFuture(
                                            new TriggerMessageResponse(TriggerMessageStatus.ACCEPTED))
                                    : handler.handle(request, exchange))
                    .build();
        });
        StepRecord record = rig.runOne(new TriggerStep());
        assertFound(record, "status", Outcome.FAIL, "Does not send StatusNotification: TriggerMessage is Accepted");
        assertEquals(Verdict.FAIL, record.verdict());
    }

    @Test
    void aBootNotificationMayBeRefusedUnlessItIsRequired() {
        assertFound(rig.runOne(new TriggerStep()), "boot-refused", Outcome.REMARK, "1.6 erratum 3.35");
        StepRecord required = new Rig()
                .with(Parameters.DEFAULT.withBootTrigger(BootTrigger.REQUIRE))
                .runOne(new TriggerStep());
        assertFound(required, "boot", Outcome.FAIL, "Does not send BootNotification");
        StepRecord skipped = new Rig()
                .with(Parameters.DEFAULT.withBootTrigger(BootTrigger.SKIP))
                .runOne(new TriggerStep());
        assertFound(skipped, "boot", Outcome.INFO, "erratum 3.40");
    }

    // --- smart charging

    @Test
    void aLimitThatIsAcceptedAndNotKeptFails() {
        rig.answering(with(
                SetChargingProfileRequest.class,
                (request, exchange) -> new SetChargingProfileResponse(ChargingProfileStatus.ACCEPTED)));
        StepRecord record = rig.runOne(new TwoProfilesStep());
        assertFound(record, "first-A", Outcome.FAIL, "it is up to 32 A");
        assertEquals(Verdict.FAIL, record.verdict());
        // the composite schedule is wrong as well, but that alone would not fail it
        assertFound(record, "first-composite-limits", Outcome.REMARK, "The limits are [0: 16] A; but it has");
    }

    // shiv3: a schedule without end, that knows nothing of the levels below
    @Test
    void aCompositeScheduleThatIsWrongIsRemarkedAndAFailureWhenStrict() {
        UnaryOperator<Handlers> shortSighted =
                with(GetCompositeScheduleRequest.class, (request, exchange) -> new GetCompositeScheduleResponse(
                                GetCompositeScheduleStatus.ACCEPTED)
                        .withConnectorId(request.connectorId())
                        .withScheduleStart(exchange.receivedAt())
                        .withChargingSchedule(new ChargingSchedule(
                                        ChargingRateUnit.A,
                                        List.of(new ChargingSchedulePeriod(0, BigDecimal.valueOf(-1))))
                                .withDuration(request.duration())
                                .withStartSchedule(exchange.receivedAt())));
        StepRecord lenient = rig.answering(shortSighted).runOne(new TwoProfilesStep());
        assertEquals(Verdict.PASS, lenient.verdict(), () -> lenient.subChecks().toString());
        assertFound(lenient, "first-composite-limits", Outcome.REMARK, "The limits are [0: 16] A; but it has");
        assertFound(lenient, "first-composite-start-schedule", Outcome.REMARK, "errata 3.57");
        assertFound(lenient, "first-composite-negative", Outcome.REMARK, "below 0");
        StepRecord strict =
                new Rig().judgedBy(Judgement.STRICT).answering(shortSighted).runOne(new TwoProfilesStep());
        assertEquals(Verdict.FAIL, strict.verdict());
    }

    @Test
    void clearingThatClearsNothingFails() {
        AtomicBoolean first = new AtomicBoolean(true);
        rig.answering(right -> {
            var handler = right.find(ClearChargingProfileRequest.class).orElseThrow();
            return Handlers.builder()
                    .addAll(right)
                    .onAsync(
                            ClearChargingProfileRequest.class,
                            (request, exchange) -> request.id() == null || !first.getAndSet(false)
                                    ? handler.handle(request, exchange)
                                    : CompletableFuture.completedFuture(
                                            new ClearChargingProfileResponse(ClearChargingProfileStatus.UNKNOWN)))
                    .build();
        });
        StepRecord record = rig.runOne(new ClearProfilesStep());
        assertFound(record, "row-1", Outcome.FAIL, "it was Unknown");
    }

    @Test
    void aVehicleThatTakesNextToNothingShowsNoLimit() {
        rig.with(Parameters.DEFAULT.withOutlet(new Outlet(CurrentType.AC, 230, 3, BigDecimal.valueOf(220_800), null)));
        StepRecord record = rig.runOne(new TwoProfilesStep());
        assertFound(record, "demand", Outcome.NOT_APPLICABLE, "too little");
        assertEquals(Verdict.NOT_APPLICABLE, record.verdict());
    }

    // VCP: a register of energy, and nothing else
    @Test
    void aStationThatShowsNeitherPowerNorCurrentCannotBeSeenToKeepALimit() {
        UnaryOperator<Handlers> poorMeter = right -> {
            var change = right.find(ChangeConfigurationRequest.class).orElseThrow();
            return Handlers.builder()
                    .addAll(right)
                    .onAsync(
                            ChangeConfigurationRequest.class,
                            (request, exchange) -> request.key().equals("MeterValuesSampledData")
                                    ? CompletableFuture.completedFuture(
                                            new ChangeConfigurationResponse(ConfigurationStatus.REJECTED))
                                    : change.handle(request, exchange))
                    .build();
        };
        List<StepRecord> records =
                rig.answering(poorMeter).run(new TwoProfilesStep(), new TxDefaultStep(), new ClearProfilesStep());
        assertFound(records.get(0), "first", Outcome.NOT_APPLICABLE, "no power or current");
        assertEquals(Verdict.NOT_APPLICABLE, records.get(0).verdict(), () -> records.get(0)
                .subChecks()
                .toString());
        assertFound(records.get(1), "all", Outcome.NOT_APPLICABLE, "no power or current");
        assertEquals(Verdict.NOT_APPLICABLE, records.get(1).verdict());
        // what is cleared is told by the answers
        assertFound(records.get(2), "row-7", Outcome.NOT_APPLICABLE, "no power or current");
        assertEquals(Verdict.PASS, records.get(2).verdict(), () -> records.get(2)
                .subChecks()
                .toString());
    }

    // --- anything

    @Test
    void aSessionWithoutAuthorizeIsFoundInEveryStepThatHasOne() {
        rig.losing(AuthorizeRequest.class::isInstance);
        List<StepRecord> records =
                rig.run(new ConnectionLossStep(), ResetStep.softWhileCharging(), new TxDefaultStep());
        records.forEach(record -> assertEquals(Verdict.FAIL, record.verdict()));
    }
}
