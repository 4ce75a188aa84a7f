package dev.ocpp4j.v16.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.station.FileTransfer.Outcome;
import dev.ocpp4j.core.station.LogFile;
import dev.ocpp4j.core.station.ScriptedTransfer;
import dev.ocpp4j.v16.common.TriggerMessageStatus;
import dev.ocpp4j.v16.security.ExtendedTriggerMessageRequest;
import dev.ocpp4j.v16.security.GetLogRequest;
import dev.ocpp4j.v16.security.GetLogResponse;
import dev.ocpp4j.v16.security.Log;
import dev.ocpp4j.v16.security.LogParameters;
import dev.ocpp4j.v16.security.LogStatus;
import dev.ocpp4j.v16.security.LogStatusNotificationRequest;
import dev.ocpp4j.v16.security.MessageTriggerEnumType;
import dev.ocpp4j.v16.security.SecurityEventNotificationRequest;
import dev.ocpp4j.v16.security.UploadLogStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GetLog of the security whitepaper (N01), and the events that end up in the security log (A04). */
class LogRetrievalTest {
    private final ScriptedTransfer transfer = new ScriptedTransfer();
    private final SecurityEvents events = new SecurityEvents();
    private StationBench bench;

    @BeforeEach
    void boot() {
        LogRetrieval logs = new LogRetrieval(
                (oldest, latest) -> Optional.of(LogFile.of("d.log", new byte[] {'d'})), events.log(), transfer);
        bench = new StationBench(1, false, events, logs);
        bench.station.start();
    }

    private GetLogResponse get(Log type, int requestId, String location) {
        return bench.call(new GetLogRequest(type, requestId, new LogParameters(location)).withRetries(0));
    }

    private List<String> told() {
        return bench.received(LogStatusNotificationRequest.class).stream()
                .map(told -> told.status() + " " + told.requestId())
                .toList();
    }

    // N01.FR.01, N01.FR.07 to N01.FR.09
    @Test
    void theDiagnosticsLogIsUploaded() {
        GetLogResponse response = get(Log.DIAGNOSTICS_LOG, 7, "http://files.example/");
        assertEquals(LogStatus.ACCEPTED, response.status());
        assertEquals("d.log", response.filename());
        assertEquals(List.of("PUT http://files.example/ d.log d"), transfer.tried);
        assertEquals(List.of("UPLOADING 7", "UPLOADED 7"), told());
    }

    // N01.FR.03
    @Test
    void theSecurityLogHasTheStartOfTheStation() {
        get(Log.SECURITY_LOG, 8, "http://files.example/");
        assertTrue(transfer.tried.get(0).endsWith("StartupOfTheDevice"), transfer.tried::toString);
    }

    @Test
    void aLogOfAnotherTimeIsNotThere() {
        LogParameters long_ago =
                new LogParameters("http://files.example/").withLatestTimestamp(Instant.parse("2020-01-01T00:00:00Z"));
        GetLogResponse response = bench.call(new GetLogRequest(Log.SECURITY_LOG, 9, long_ago));
        assertEquals(LogStatus.REJECTED, response.status());
        assertNull(response.filename());
        assertEquals(List.of(), told());
    }

    // N01.FR.10
    @ParameterizedTest
    @CsvSource({
        "FAILED, UPLOAD_FAILURE",
        "PERMISSION_DENIED, PERMISSION_DENIED",
        "BAD_MESSAGE, BAD_MESSAGE",
        "NOT_SUPPORTED, NOT_SUPPORTED_OPERATION"
    })
    void whyItFailedIsTold(Outcome outcome, UploadLogStatus status) {
        transfer.next(outcome);
        get(Log.DIAGNOSTICS_LOG, 1, "http://files.example/");
        assertEquals(List.of("UPLOADING 1", status + " 1"), told());
    }

    @ParameterizedTest
    @CsvSource({
        "file:///etc/passwd, NOT_SUPPORTED_OPERATION",
        "sftp://files.example/, NOT_SUPPORTED_OPERATION",
        "logs, BAD_MESSAGE",
        "'http://not a uri', BAD_MESSAGE"
    })
    void aLocationThatCannotBeUsedIsTold(String location, UploadLogStatus status) {
        get(Log.DIAGNOSTICS_LOG, 1, location);
        assertEquals(List.of(status + " 1"), told());
        assertEquals(List.of(), transfer.tried);
    }

    // N01.FR.11
    @Test
    void aNewRequestTakesThePlaceOfTheOneThatRuns() {
        CompletableFuture<Outcome> first = transfer.hold();
        get(Log.DIAGNOSTICS_LOG, 1, "http://files.example/1");
        assertEquals(
                LogStatus.ACCEPTED_CANCELED,
                get(Log.DIAGNOSTICS_LOG, 2, "http://files.example/2").status());
        first.complete(Outcome.DONE);
        assertEquals(List.of("UPLOADING 1", "UPLOADING 2", "UPLOADED 2"), told());
    }

    // N01.FR.12
    @Test
    void theStatusIsToldWhenAskedFor() {
        trigger();
        transfer.hold();
        get(Log.DIAGNOSTICS_LOG, 3, "http://files.example/");
        trigger();
        assertEquals(List.of("IDLE null", "UPLOADING 3", "UPLOADING 3"), told());
    }

    private void trigger() {
        ExtendedTriggerMessageRequest request =
                new ExtendedTriggerMessageRequest(MessageTriggerEnumType.LOG_STATUS_NOTIFICATION);
        assertEquals(TriggerMessageStatus.ACCEPTED, bench.call(request).status());
    }

    // A04.FR.02, A04.FR.04
    @Test
    void criticalEventsAreToldOnceThereIsAConnection() {
        assertEquals(List.of("StartupOfTheDevice"), eventsTold());
        bench.station.powerCycle();
        bench.pass(10);
        assertEquals(List.of("StartupOfTheDevice", "ResetOrReboot"), eventsTold());
    }

    private List<String> eventsTold() {
        return bench.received(SecurityEventNotificationRequest.class).stream()
                .map(SecurityEventNotificationRequest::type)
                .toList();
    }
}
