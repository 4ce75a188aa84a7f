package dev.ocpp4j.v16.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.core.ManualScheduler;
import dev.ocpp4j.core.station.FileTransfer.Outcome;
import dev.ocpp4j.core.station.FirmwareInstaller.Installation;
import dev.ocpp4j.core.station.FirmwareSignatures;
import dev.ocpp4j.core.station.Manufacturer;
import dev.ocpp4j.core.station.ScriptedTransfer;
import dev.ocpp4j.v16.common.TriggerMessageStatus;
import dev.ocpp4j.v16.firmware.UpdateFirmwareRequest;
import dev.ocpp4j.v16.security.ExtendedTriggerMessageRequest;
import dev.ocpp4j.v16.security.Firmware;
import dev.ocpp4j.v16.security.MessageTriggerEnumType;
import dev.ocpp4j.v16.security.SecurityEventNotificationRequest;
import dev.ocpp4j.v16.security.SignedFirmwareStatusNotificationRequest;
import dev.ocpp4j.v16.security.SignedUpdateFirmwareRequest;
import dev.ocpp4j.v16.security.UpdateFirmwareStatus;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signed firmware updates (security whitepaper L01), with real certificates. */
class SignedFirmwareUpdateTest {
    private static final Instant START = new ManualScheduler().now();
    private static final Manufacturer MAKER = new Manufacturer(START);
    private static final Manufacturer.Signer SIGNER = MAKER.signer();

    @TempDir
    Path directory;

    private final ScriptedTransfer transfer = new ScriptedTransfer();
    private final SecurityEvents events = new SecurityEvents();
    private TestInstaller installer;
    private StationBench bench;
    private boolean revoked;

    @BeforeEach
    void boot() {
        installer = new TestInstaller(directory);
        FirmwareSignatures signatures =
                new FirmwareSignatures(MAKER.roots(), certificate -> revoked, new ManualScheduler(START).clock());
        SignedFirmwareUpdate update = new SignedFirmwareUpdate(transfer, installer, signatures, events, Runnable::run);
        bench = new StationBench(2, false, events, update);
        bench.station.start();
        bench.received.clear();
    }

    private SignedUpdateFirmwareRequest request(int id, String certificate, String signature) {
        Firmware firmware = new Firmware("http://files.example/f.bin", bench.time.now(), certificate, signature);
        return new SignedUpdateFirmwareRequest(id, firmware).withRetries(0);
    }

    private SignedUpdateFirmwareRequest request(int id) {
        return request(id, SIGNER.pem(), SIGNER.sign(transfer.image));
    }

    private UpdateFirmwareStatus update(SignedUpdateFirmwareRequest request) {
        return bench.call(request).status();
    }

    private List<String> told() {
        return bench.received(SignedFirmwareStatusNotificationRequest.class).stream()
                .map(told -> told.status() + " " + told.requestId())
                .toList();
    }

    private List<String> eventsTold() {
        return bench.received(SecurityEventNotificationRequest.class).stream()
                .map(SecurityEventNotificationRequest::type)
                .toList();
    }

    // L01.FR.01, L01.FR.10, L01.FR.15
    @Test
    void everyStepIsToldWithTheIdOfTheRequest() {
        assertEquals(UpdateFirmwareStatus.ACCEPTED, update(request(5)));
        assertEquals(
                List.of("DOWNLOADING 5", "DOWNLOADED 5", "SIGNATURE_VERIFIED 5", "INSTALLING 5", "INSTALL_REBOOTING 5"),
                told());
        bench.pass(10);
        assertEquals("INSTALLED 5", told().get(5));
        assertEquals(List.of("ResetOrReboot", "FirmwareUpdated"), eventsTold());
    }

    // L01.FR.13, L01.FR.16
    @Test
    void bothDatesAreKept() {
        Firmware firmware = new Firmware(
                        "http://files.example/f.bin",
                        bench.time.now().plusSeconds(100),
                        SIGNER.pem(),
                        SIGNER.sign(transfer.image))
                .withInstallDateTime(bench.time.now().plusSeconds(500));
        update(new SignedUpdateFirmwareRequest(6, firmware));
        assertEquals(List.of("DOWNLOAD_SCHEDULED 6"), told());
        bench.pass(100);
        assertEquals("INSTALL_SCHEDULED 6", told().get(told().size() - 1));
        bench.pass(399);
        assertEquals(0, installer.installed);
        bench.pass(1);
        assertEquals(1, installer.installed);
    }

    // L01.FR.01: each new state is told
    @Test
    void aDownloadThatIsInterruptedIsPausedUntilItGoesOn() {
        transfer.next(Outcome.INTERRUPTED);
        var held = transfer.hold();
        update(request(7).withRetries(1).withRetryInterval(30));
        assertEquals(List.of("DOWNLOADING 7", "DOWNLOAD_PAUSED 7"), told());
        trigger();
        bench.pass(30);
        assertEquals(List.of("DOWNLOADING 7", "DOWNLOAD_PAUSED 7", "DOWNLOAD_PAUSED 7", "DOWNLOADING 7"), told());
        held.complete(Outcome.FAILED);
        assertEquals("DOWNLOAD_FAILED 7", told().get(4));
    }

    @Test
    void whatHasNotBegunToArriveIsNotPaused() {
        transfer.next(Outcome.FAILED, Outcome.FAILED);
        update(request(7).withRetries(1).withRetryInterval(30));
        bench.pass(30);
        assertEquals(List.of("DOWNLOADING 7", "DOWNLOAD_FAILED 7"), told());
    }

    @Test
    void aPausedDownloadGoesOnAfterARestart() {
        transfer.next(Outcome.INTERRUPTED);
        update(request(7).withRetries(1).withRetryInterval(300));
        bench.station.powerCycle();
        bench.pass(10);
        assertEquals(List.of("DOWNLOADING 7", "DOWNLOAD_PAUSED 7", "DOWNLOADING 7"), told().subList(0, 3));
        assertEquals(2, transfer.tried.size());
    }

    // L01.FR.03
    @Test
    void aWrongSignatureEndsTheUpdate() {
        update(request(7, SIGNER.pem(), SIGNER.sign(new byte[] {9})));
        assertEquals(List.of("DOWNLOADING 7", "DOWNLOADED 7", "INVALID_SIGNATURE 7"), told());
        assertEquals(List.of("InvalidFirmwareSignature"), eventsTold());
        assertEquals(0, installer.installed);
    }

    // L01.FR.02, L01.FR.24
    @Test
    void aCertificateOfSomebodyElseIsInvalid() {
        Manufacturer.Signer other = new Manufacturer(START).signer();
        assertEquals(
                UpdateFirmwareStatus.INVALID_CERTIFICATE, update(request(8, other.pem(), other.sign(transfer.image))));
        assertEquals(List.of("InvalidFirmwareSigningCertificate"), eventsTold());
        assertEquals(List.of(), told());
        assertEquals(List.of(), transfer.tried);
    }

    // L01.FR.25
    @Test
    void aRevokedCertificateIsTold() {
        revoked = true;
        assertEquals(UpdateFirmwareStatus.REVOKED_CERTIFICATE, update(request(8)));
        assertEquals(List.of("InvalidFirmwareSigningCertificate"), eventsTold());
    }

    // The maker's own checks
    @Test
    void anImageThatIsSignedButNotForThisStationIsNotInstalled() {
        installer.fine = CompletableFuture.completedFuture(false);
        update(request(9));
        assertEquals("INSTALL_VERIFICATION_FAILED 9", told().get(3));
    }

    // L01.FR.26
    @Test
    void aNewRequestTakesThePlaceOfTheOneThatRuns() {
        CompletableFuture<Outcome> first = transfer.hold();
        update(request(10));
        assertEquals(UpdateFirmwareStatus.ACCEPTED_CANCELED, update(request(11)));
        first.complete(Outcome.DONE);
        assertEquals("DOWNLOADING 10", told().get(0));
        assertEquals(1, told().stream().filter(told -> told.endsWith(" 10")).count());
        assertEquals(1, installer.installed);
    }

    // L01.FR.27
    @Test
    void anInstallationIsNotInterrupted() {
        installer.result = new CompletableFuture<>();
        update(request(12));
        assertEquals(UpdateFirmwareStatus.REJECTED, update(request(13)));
        installer.result.complete(Installation.ACTIVE);
        assertEquals("INSTALLED 12", told().get(told().size() - 1));
    }

    // L01.FR.28, L01.FR.29
    @Test
    void theLastStatusIsToldAgainWhenAskedForUnlessItWasInstalled() {
        trigger();
        assertEquals(List.of("IDLE null"), told());
        transfer.next(Outcome.FAILED);
        update(request(14));
        trigger();
        assertEquals(List.of("IDLE null", "DOWNLOADING 14", "DOWNLOAD_FAILED 14", "DOWNLOAD_FAILED 14"), told());
        installer.result = CompletableFuture.completedFuture(Installation.ACTIVE);
        update(request(15));
        trigger();
        assertEquals("IDLE null", told().get(told().size() - 1));
    }

    private void trigger() {
        ExtendedTriggerMessageRequest request =
                new ExtendedTriggerMessageRequest(MessageTriggerEnumType.FIRMWARE_STATUS_NOTIFICATION);
        assertEquals(TriggerMessageStatus.ACCEPTED, bench.call(request).status());
    }

    // L01.FR.20
    @Test
    void unsignedFirmwareIsNoLongerSupported() {
        CompletionException refused = assertThrows(
                CompletionException.class,
                () -> bench.call(new UpdateFirmwareRequest("http://files.example/f.bin", bench.time.now())));
        assertEquals(ErrorCode.NOT_SUPPORTED, ((CallErrorException) refused.getCause()).code());
        assertEquals(List.of(), transfer.tried);
    }
}
