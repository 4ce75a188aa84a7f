package dev.ocpp4j.v16.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.ocpp4j.core.station.FileTransfer.Outcome;
import dev.ocpp4j.core.station.LogFile;
import dev.ocpp4j.core.station.LogSource;
import dev.ocpp4j.core.station.ScriptedTransfer;
import dev.ocpp4j.v16.common.TriggerMessageStatus;
import dev.ocpp4j.v16.firmware.DiagnosticsStatus;
import dev.ocpp4j.v16.firmware.DiagnosticsStatusNotificationRequest;
import dev.ocpp4j.v16.firmware.GetDiagnosticsRequest;
import dev.ocpp4j.v16.remotetrigger.MessageTrigger;
import dev.ocpp4j.v16.remotetrigger.TriggerMessageRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Diagnostics of 1.6, with transfers that end as they are told. */
class DiagnosticsUploadTest {
    private static final Instant ERA = Instant.parse("2025-01-01T00:00:00Z");

    private final ScriptedTransfer transfer = new ScriptedTransfer();
    private final LogSource source = (oldest, latest) -> latest != null && latest.isBefore(ERA)
            ? Optional.empty()
            : Optional.of(LogFile.of("d.log", ("since " + oldest).getBytes(StandardCharsets.UTF_8)));
    private StationBench bench;

    @BeforeEach
    void boot() {
        bench = new StationBench(1, false, new DiagnosticsUpload(source, transfer));
        bench.station.start();
    }

    private String get(String location) {
        return bench.call(new GetDiagnosticsRequest(location).withRetries(0)).fileName();
    }

    private List<DiagnosticsStatus> told() {
        return bench.received(DiagnosticsStatusNotificationRequest.class).stream()
                .map(DiagnosticsStatusNotificationRequest::status)
                .toList();
    }

    // 5.9
    @Test
    void oneFileIsUploadedAndItsNameTold() {
        assertEquals("d.log", get("ftp://files.example/logs"));
        assertEquals(List.of("PUT ftp://files.example/logs d.log since null"), transfer.tried);
        assertEquals(List.of(DiagnosticsStatus.UPLOADING, DiagnosticsStatus.UPLOADED), told());
    }

    @Test
    void thePeriodCounts() {
        bench.call(new GetDiagnosticsRequest("http://files.example/").withStartTime(ERA));
        assertEquals(List.of("PUT http://files.example/ d.log since 2025-01-01T00:00:00Z"), transfer.tried);
    }

    // 5.9: no name when there is no file
    @Test
    void whenThereIsNothingNothingIsUploaded() {
        assertNull(bench.call(new GetDiagnosticsRequest("http://files.example/").withStopTime(ERA.minusSeconds(1)))
                .fileName());
        assertEquals(List.of(), told());
    }

    // Errata 3.50
    @Test
    void aFailedUploadIsRetriedAsOftenAsAsked() {
        transfer.next(Outcome.FAILED, Outcome.FAILED);
        bench.call(new GetDiagnosticsRequest("http://files.example/")
                .withRetries(1)
                .withRetryInterval(10));
        bench.pass(9);
        assertEquals(1, transfer.tried.size());
        assertEquals(List.of(DiagnosticsStatus.UPLOADING), told());
        bench.pass(1);
        assertEquals(2, transfer.tried.size());
        assertEquals(List.of(DiagnosticsStatus.UPLOADING, DiagnosticsStatus.UPLOAD_FAILED), told());
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"FAILED", "PERMISSION_DENIED", "BAD_MESSAGE", "NOT_SUPPORTED"})
    void everyFailureIsTold(Outcome outcome) {
        transfer.next(outcome);
        get("http://files.example/");
        assertEquals(List.of(DiagnosticsStatus.UPLOADING, DiagnosticsStatus.UPLOAD_FAILED), told());
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "sftp://files.example/", "http:nowhere"})
    void aLocationThatCannotBeUsedFailsAtOnce(String location) {
        get(location);
        assertEquals(List.of(DiagnosticsStatus.UPLOAD_FAILED), told());
        assertEquals(List.of(), transfer.tried);
    }

    @Test
    void aNewRequestEndsTheOneThatRuns() {
        CompletableFuture<Outcome> first = transfer.hold();
        get("http://files.example/1");
        get("http://files.example/2");
        first.complete(Outcome.DONE);
        assertEquals(
                List.of(
                        DiagnosticsStatus.UPLOADING,
                        DiagnosticsStatus.UPLOAD_FAILED,
                        DiagnosticsStatus.UPLOADING,
                        DiagnosticsStatus.UPLOADED),
                told());
    }

    // 4.4
    @Test
    void theStatusIsToldWhenAskedFor() {
        TriggerMessageRequest request = new TriggerMessageRequest(MessageTrigger.DIAGNOSTICS_STATUS_NOTIFICATION);
        assertEquals(TriggerMessageStatus.ACCEPTED, bench.call(request).status());
        assertEquals(List.of(DiagnosticsStatus.IDLE), told());
        transfer.hold();
        get("http://files.example/");
        bench.call(request);
        assertEquals(List.of(DiagnosticsStatus.IDLE, DiagnosticsStatus.UPLOADING, DiagnosticsStatus.UPLOADING), told());
    }

    @Test
    void aRestartEndsTheUpload() {
        CompletableFuture<Outcome> upload = transfer.hold();
        get("http://files.example/");
        bench.station.powerCycle();
        upload.complete(Outcome.DONE);
        bench.pass(60);
        assertEquals(List.of(DiagnosticsStatus.UPLOADING), told());
    }
}
