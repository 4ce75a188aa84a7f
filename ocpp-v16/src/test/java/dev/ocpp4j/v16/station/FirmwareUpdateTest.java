package dev.ocpp4j.v16.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.core.station.FileTransfer.Outcome;
import dev.ocpp4j.core.station.FirmwareInstaller.Installation;
import dev.ocpp4j.core.station.ScriptedTransfer;
import dev.ocpp4j.core.station.StationMemory;
import dev.ocpp4j.v16.common.TriggerMessageStatus;
import dev.ocpp4j.v16.core.AvailabilityType;
import dev.ocpp4j.v16.core.BootNotificationRequest;
import dev.ocpp4j.v16.core.ChangeAvailabilityRequest;
import dev.ocpp4j.v16.core.ChargePointStatus;
import dev.ocpp4j.v16.core.GetConfigurationRequest;
import dev.ocpp4j.v16.core.KeyValue;
import dev.ocpp4j.v16.core.RemoteStartStopStatus;
import dev.ocpp4j.v16.core.RemoteStartTransactionRequest;
import dev.ocpp4j.v16.firmware.FirmwareStatus;
import dev.ocpp4j.v16.firmware.FirmwareStatusNotificationRequest;
import dev.ocpp4j.v16.firmware.UpdateFirmwareRequest;
import dev.ocpp4j.v16.remotetrigger.MessageTrigger;
import dev.ocpp4j.v16.remotetrigger.TriggerMessageRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Firmware updates of 1.6, with transfers and an installer that end as they are told. */
class FirmwareUpdateTest {
    private static final String LOCATION = "http://files.example/firmware.bin";

    @TempDir
    Path directory;

    private final ScriptedTransfer transfer = new ScriptedTransfer();
    private TestInstaller installer;
    private final StationMemory memory = StationMemory.inMemory();
    private StationBench bench;

    @BeforeEach
    void boot() {
        installer = new TestInstaller(directory);
        bench = another();
    }

    private StationBench another() {
        StationBench made = new StationBench(2, false, builder -> builder.memory(memory)
                .part(new FirmwareUpdate(transfer, installer, Runnable::run)));
        made.station.start();
        return made;
    }

    private UpdateFirmwareRequest request(int inSeconds) {
        return new UpdateFirmwareRequest(LOCATION, bench.time.now().plusSeconds(inSeconds))
                .withRetries(0)
                .withRetryInterval(0);
    }

    private void update() {
        bench.call(request(0));
    }

    private List<FirmwareStatus> told() {
        return bench.received(FirmwareStatusNotificationRequest.class).stream()
                .map(FirmwareStatusNotificationRequest::status)
                .toList();
    }

    private FirmwareStatus triggered() {
        int before = told().size();
        TriggerMessageRequest request = new TriggerMessageRequest(MessageTrigger.FIRMWARE_STATUS_NOTIFICATION);
        assertEquals(TriggerMessageStatus.ACCEPTED, bench.call(request).status());
        assertEquals(before + 1, told().size());
        return told().get(before);
    }

    private List<String> key(String name) {
        return bench.call(new GetConfigurationRequest().withKey(List.of(name))).configurationKey().stream()
                .map(KeyValue::value)
                .toList();
    }

    // 5.19, errata 3.47
    @Test
    void everyStepIsToldAndTheLastOneByTheNewFirmware() {
        update();
        assertEquals(List.of(FirmwareStatus.DOWNLOADING, FirmwareStatus.DOWNLOADED, FirmwareStatus.INSTALLING), told());
        assertEquals(List.of("GET " + LOCATION), transfer.tried);
        bench.pass(10);
        assertEquals(2, bench.received(BootNotificationRequest.class).size());
        assertEquals(4, told().size());
        assertEquals(FirmwareStatus.INSTALLED, told().get(3));
    }

    @Test
    void withoutARestartItIsInstalledAtOnce() {
        installer.result = CompletableFuture.completedFuture(Installation.ACTIVE);
        update();
        assertEquals(FirmwareStatus.INSTALLED, told().get(3));
        assertEquals(1, bench.received(BootNotificationRequest.class).size());
    }

    // Errata 3.63
    @Test
    void nothingIsFetchedBeforeTheDate() {
        bench.call(request(3600));
        bench.pass(3599);
        assertEquals(List.of(), transfer.tried);
        assertEquals(List.of(), told());
        bench.pass(1);
        assertEquals(1, transfer.tried.size());
    }

    @Test
    void aFailedDownloadIsRetriedAsOftenAsAsked() {
        transfer.next(Outcome.FAILED, Outcome.FAILED, Outcome.FAILED);
        bench.call(request(0).withRetries(2).withRetryInterval(30));
        assertEquals(1, transfer.tried.size());
        bench.pass(29);
        assertEquals(1, transfer.tried.size());
        bench.pass(1);
        assertEquals(2, transfer.tried.size());
        assertEquals(List.of(FirmwareStatus.DOWNLOADING), told());
        bench.pass(30);
        assertEquals(3, transfer.tried.size());
        assertEquals(List.of(FirmwareStatus.DOWNLOADING, FirmwareStatus.DOWNLOAD_FAILED), told());
        bench.pass(3600);
        assertEquals(3, transfer.tried.size());
    }

    @Test
    void aRetryMayHaveMoreLuck() {
        transfer.next(Outcome.FAILED);
        bench.call(request(0).withRetries(1).withRetryInterval(5));
        bench.pass(30);
        assertEquals(
                List.of(
                        FirmwareStatus.DOWNLOADING,
                        FirmwareStatus.DOWNLOADED,
                        FirmwareStatus.INSTALLING,
                        FirmwareStatus.INSTALLED),
                told());
    }

    // 1.6 itself has no word for a pause
    @Test
    void aDownloadThatIsInterruptedGoesOnDownloading() {
        transfer.next(Outcome.INTERRUPTED, Outcome.INTERRUPTED);
        bench.call(request(0).withRetries(2).withRetryInterval(30));
        bench.pass(10);
        assertEquals(FirmwareStatus.DOWNLOADING, triggered());
        bench.pass(60);
        assertEquals(
                List.of(
                        FirmwareStatus.DOWNLOADING,
                        FirmwareStatus.DOWNLOADING, // the one that was asked for
                        FirmwareStatus.DOWNLOADED,
                        FirmwareStatus.INSTALLING,
                        FirmwareStatus.INSTALLED),
                told());
    }

    @Test
    void whatReplacesAnInterruptedDownloadIsToldAgain() {
        transfer.next(Outcome.INTERRUPTED);
        bench.call(request(0).withRetries(1).withRetryInterval(30));
        transfer.hold();
        update();
        assertEquals(List.of(FirmwareStatus.DOWNLOADING, FirmwareStatus.DOWNLOADING), told());
    }

    @Test
    void aDownloadThatIsInterruptedForTheLastTimeHasFailed() {
        transfer.next(Outcome.INTERRUPTED);
        update();
        assertEquals(List.of(FirmwareStatus.DOWNLOADING, FirmwareStatus.DOWNLOAD_FAILED), told());
    }

    @Test
    void aDownloadThatDoesNotEvenBeginHasFailed() {
        transfer.breakDown();
        update();
        assertEquals(List.of(FirmwareStatus.DOWNLOADING, FirmwareStatus.DOWNLOAD_FAILED), told());
    }

    @Test
    void aDownloadThatBreaksDownHasFailed() {
        transfer.outcomes.add(CompletableFuture.failedFuture(new IllegalStateException("as told")));
        update();
        assertEquals(List.of(FirmwareStatus.DOWNLOADING, FirmwareStatus.DOWNLOAD_FAILED), told());
    }

    @Test
    void noFileOfTheStationItselfIsEverOpened() {
        bench.call(new UpdateFirmwareRequest("file:///etc/passwd", bench.time.now()));
        assertEquals(List.of(FirmwareStatus.DOWNLOAD_FAILED), told());
        assertEquals(List.of(), transfer.tried);
    }

    // Errata 3.48: only what is valid is installed
    @Test
    void anImageThatIsNotValidIsNotInstalled() {
        installer.fine = CompletableFuture.completedFuture(false);
        update();
        assertEquals(
                List.of(FirmwareStatus.DOWNLOADING, FirmwareStatus.DOWNLOADED, FirmwareStatus.INSTALLATION_FAILED),
                told());
        assertEquals(0, installer.installed);
    }

    @Test
    void aFailedInstallationIsTold() {
        installer.result = CompletableFuture.failedFuture(new IllegalStateException("as told"));
        update();
        assertEquals(FirmwareStatus.INSTALLATION_FAILED, told().get(3));
        assertEquals(
                RemoteStartStopStatus.ACCEPTED,
                bench.call(new RemoteStartTransactionRequest("TAG1").withConnectorId(1))
                        .status());
    }

    @Test
    void firmwareThatDoesNotComeUpIsNotInstalled() {
        installer.active = false;
        update();
        bench.pass(10);
        assertEquals(FirmwareStatus.INSTALLATION_FAILED, told().get(3));
    }

    // Errata 3.49
    @Test
    void theInstallationWaitsForTheEndOfTheTransaction() {
        bench.station.plugIn(1);
        bench.station.presentTag(1, "TAG1");
        bench.pass(1);
        update();
        assertEquals(List.of(FirmwareStatus.DOWNLOADING, FirmwareStatus.DOWNLOADED), told());
        assertEquals(ChargePointStatus.CHARGING, last(1));
        assertEquals(ChargePointStatus.UNAVAILABLE, last(2));
        assertEquals(
                RemoteStartStopStatus.REJECTED,
                bench.call(new RemoteStartTransactionRequest("TAG1").withConnectorId(2))
                        .status());
        bench.station.presentTag(1, "TAG1");
        bench.pass(1);
        assertEquals(FirmwareStatus.INSTALLING, told().get(2));
        bench.pass(10);
        assertEquals(FirmwareStatus.INSTALLED, told().get(3));
        bench.station.unplug(1);
        assertEquals(ChargePointStatus.AVAILABLE, last(1));
        assertEquals(ChargePointStatus.AVAILABLE, last(2));
    }

    private ChargePointStatus last(int connector) {
        List<ChargePointStatus> statuses = bench.statuses(connector);
        return statuses.get(statuses.size() - 1);
    }

    @Test
    void whatTheCentralSystemPutOutOfServiceStaysSo() {
        bench.call(new ChangeAvailabilityRequest(2, AvailabilityType.INOPERATIVE));
        installer.result = CompletableFuture.completedFuture(Installation.ACTIVE);
        update();
        assertEquals(FirmwareStatus.INSTALLED, told().get(3));
        assertEquals(ChargePointStatus.AVAILABLE, last(1));
        assertEquals(ChargePointStatus.UNAVAILABLE, last(2));
    }

    @Test
    void aNewRequestTakesThePlaceOfTheOneThatRuns() {
        CompletableFuture<Outcome> first = transfer.hold();
        update();
        bench.call(new UpdateFirmwareRequest("ftp://files.example/other.bin", bench.time.now()));
        first.complete(Outcome.DONE);
        assertEquals(List.of("GET " + LOCATION, "GET ftp://files.example/other.bin"), transfer.tried);
        assertEquals(1, installer.installed);
        assertEquals(
                List.of(
                        FirmwareStatus.DOWNLOADING,
                        FirmwareStatus.DOWNLOADING,
                        FirmwareStatus.DOWNLOADED,
                        FirmwareStatus.INSTALLING),
                told());
    }

    @Test
    void anInstallationIsNotInterrupted() {
        installer.result = new CompletableFuture<>();
        update();
        CompletionException refused = assertThrows(CompletionException.class, this::update);
        assertEquals(ErrorCode.GENERIC_ERROR, ((CallErrorException) refused.getCause()).code());
        installer.result.complete(Installation.ACTIVE);
        assertEquals(FirmwareStatus.INSTALLED, told().get(3));
    }

    // 4.5: Idle only when asked, and when nothing goes on
    @Test
    void theStatusIsToldWhenAskedFor() {
        assertEquals(FirmwareStatus.IDLE, triggered());
        CompletableFuture<Outcome> download = transfer.hold();
        bench.call(request(60));
        assertEquals(FirmwareStatus.IDLE, triggered());
        bench.pass(60);
        assertEquals(FirmwareStatus.DOWNLOADING, triggered());
        download.complete(Outcome.FAILED);
        assertEquals(FirmwareStatus.IDLE, triggered());
    }

    @Test
    void aRestartInterruptsTheDownloadAndItBeginsAgain() {
        CompletableFuture<Outcome> first = transfer.hold();
        update();
        bench.station.powerCycle();
        first.complete(Outcome.FAILED);
        assertEquals(List.of(FirmwareStatus.DOWNLOADING), told());
        bench.pass(20);
        assertEquals(2, transfer.tried.size());
        assertEquals(FirmwareStatus.INSTALLED, told().get(told().size() - 1));
    }

    @Test
    void anUpdateSurvivesTheEndOfTheProcess() {
        installer.result = new CompletableFuture<>();
        update();
        assertEquals(FirmwareStatus.INSTALLING, told().get(2));
        bench = another(); // with the same memory
        assertEquals(List.of(FirmwareStatus.INSTALLED), told());
        assertEquals(1, transfer.tried.size());
    }

    @Test
    void aScheduledUpdateSurvivesTheEndOfTheProcess() {
        bench.call(request(600));
        bench = another();
        bench.pass(599);
        assertEquals(List.of(), transfer.tried);
        bench.pass(1);
        assertEquals(List.of("GET " + LOCATION), transfer.tried);
    }

    @Test
    void whatWasInstalledIsNotInstalledAgain() {
        installer.result = CompletableFuture.completedFuture(Installation.ACTIVE);
        update();
        bench = another();
        bench.pass(600);
        assertEquals(List.of(), told());
        assertEquals(1, installer.installed);
    }

    @Test
    void whatHappensOfflineIsToldLaterInOrder() {
        installer.result = CompletableFuture.completedFuture(Installation.ACTIVE);
        CompletableFuture<Outcome> download = transfer.hold();
        update();
        bench.cut();
        download.complete(Outcome.DONE);
        assertEquals(1, told().size());
        bench.connect();
        bench.pass(5);
        assertEquals(
                List.of(
                        FirmwareStatus.DOWNLOADING,
                        FirmwareStatus.DOWNLOADED,
                        FirmwareStatus.INSTALLING,
                        FirmwareStatus.INSTALLED),
                told());
    }

    @Test
    void theStationRestartsAlthoughNobodyHearsOfIt() {
        CompletableFuture<Outcome> download = transfer.hold();
        update();
        bench.cut();
        download.complete(Outcome.DONE);
        bench.time.advance(Duration.ofSeconds(20));
        assertEquals(2, bench.received(BootNotificationRequest.class).size());
        bench.pass(10);
        assertEquals(FirmwareStatus.INSTALLED, told().get(told().size() - 1));
    }

    // Errata 3.90
    @Test
    void theConfigurationTellsProtocolsAndProfile() {
        assertEquals(List.of("FTP,HTTP,HTTPS"), key("SupportedFileTransferProtocols"));
        assertTrue(key("SupportedFeatureProfiles").get(0).contains("FirmwareManagement"));
    }
}
