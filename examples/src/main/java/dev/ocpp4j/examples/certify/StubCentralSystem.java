package dev.ocpp4j.examples.certify;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.v16.common.AuthorizationStatus;
import dev.ocpp4j.v16.common.IdTagInfo;
import dev.ocpp4j.v16.core.AuthorizeRequest;
import dev.ocpp4j.v16.core.AuthorizeResponse;
import dev.ocpp4j.v16.core.BootNotificationRequest;
import dev.ocpp4j.v16.core.BootNotificationResponse;
import dev.ocpp4j.v16.core.CoreServer;
import dev.ocpp4j.v16.core.DataTransferRequest;
import dev.ocpp4j.v16.core.DataTransferResponse;
import dev.ocpp4j.v16.core.DataTransferStatus;
import dev.ocpp4j.v16.core.HeartbeatRequest;
import dev.ocpp4j.v16.core.HeartbeatResponse;
import dev.ocpp4j.v16.core.MeterValuesRequest;
import dev.ocpp4j.v16.core.MeterValuesResponse;
import dev.ocpp4j.v16.core.RegistrationStatus;
import dev.ocpp4j.v16.core.StartTransactionRequest;
import dev.ocpp4j.v16.core.StartTransactionResponse;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import dev.ocpp4j.v16.core.StatusNotificationResponse;
import dev.ocpp4j.v16.core.StopTransactionRequest;
import dev.ocpp4j.v16.core.StopTransactionResponse;
import dev.ocpp4j.v16.firmware.DiagnosticsStatusNotificationRequest;
import dev.ocpp4j.v16.firmware.DiagnosticsStatusNotificationResponse;
import dev.ocpp4j.v16.firmware.FirmwareManagementServer;
import dev.ocpp4j.v16.firmware.FirmwareStatusNotificationRequest;
import dev.ocpp4j.v16.firmware.FirmwareStatusNotificationResponse;
import dev.ocpp4j.v16.security.GenericStatus;
import dev.ocpp4j.v16.security.LogStatusNotificationRequest;
import dev.ocpp4j.v16.security.LogStatusNotificationResponse;
import dev.ocpp4j.v16.security.SecurityEventNotificationRequest;
import dev.ocpp4j.v16.security.SecurityEventNotificationResponse;
import dev.ocpp4j.v16.security.SecurityServer;
import dev.ocpp4j.v16.security.SignCertificateRequest;
import dev.ocpp4j.v16.security.SignCertificateResponse;
import dev.ocpp4j.v16.security.SignedFirmwareStatusNotificationRequest;
import dev.ocpp4j.v16.security.SignedFirmwareStatusNotificationResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;

/**
 * The Central System that a station under test talks to. It answers everything, in the way that the running step wants
 * it to. Safe for use by many threads.
 */
final class StubCentralSystem implements CoreServer, FirmwareManagementServer, SecurityServer {
    private static final int FIRST_TRANSACTION = 4711;

    private final Clock clock;
    private final int heartbeatSeconds;
    private final Deque<BootAnswer> boots = new ArrayDeque<>();
    private final Set<Integer> openTransactions = new TreeSet<>();
    private AuthorizationStatus atAuthorize = AuthorizationStatus.ACCEPTED;
    private AuthorizationStatus atStart = AuthorizationStatus.ACCEPTED;
    private int nextTransaction = FIRST_TRANSACTION;
    private int meterValuesToFail;
    private boolean stopsWithheld;

    /** What a BootNotification is answered with. */
    record BootAnswer(RegistrationStatus status, int intervalSeconds) {}

    /** @param heartbeatSeconds the heartbeat interval that a station is accepted with */
    StubCentralSystem(Clock clock, int heartbeatSeconds) {
        this.clock = clock;
        this.heartbeatSeconds = heartbeatSeconds;
    }

    Handlers handlers() {
        return Handlers.builder()
                .addAll(CoreServer.handlers(this))
                .addAll(FirmwareManagementServer.handlers(this))
                .addAll(SecurityServer.handlers(this))
                .onAsync(
                        StopTransactionRequest.class,
                        (request, exchange) -> isWithheld()
                                ? new CompletableFuture<>() // and nobody ever ends it
                                : CompletableFuture.completedFuture(stopTransaction(request, exchange)))
                .build();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Answers the next BootNotifications so, one after another, and those after them Accepted. */
    synchronized void answerBoots(List<BootAnswer> answers) {
        boots.clear();
        boots.addAll(answers);
    }

    /** Answers every identifier so, when it is presented and when a transaction starts with it. */
    synchronized void answerTags(AuthorizationStatus authorize, AuthorizationStatus start) {
        atAuthorize = authorize;
        atStart = start;
    }

    /** Answers the next MeterValues with a CALLERROR. @param count how many */
    synchronized void failMeterValues(int count) {
        meterValuesToFail = count;
    }

    /** Answers no StopTransaction until the station boots. */
    synchronized void withholdStops() {
        stopsWithheld = true;
    }

    /** Answers every StopTransaction, but those that came before. */
    synchronized void answerStops() {
        stopsWithheld = false;
    }

    private synchronized boolean isWithheld() {
        return stopsWithheld;
    }

    /** The station knows nothing of a transaction any more. */
    synchronized void forget(int transaction) {
        openTransactions.remove(transaction);
    }

    /** The transactions that have started and not ended. */
    synchronized Set<Integer> openTransactions() {
        return Set.copyOf(openTransactions);
    }

    @Override
    public synchronized BootNotificationResponse bootNotification(BootNotificationRequest request, Exchange exchange) {
        stopsWithheld = false;
        BootAnswer answer =
                boots.isEmpty() ? new BootAnswer(RegistrationStatus.ACCEPTED, heartbeatSeconds) : boots.poll();
        return new BootNotificationResponse(answer.status(), now(), answer.intervalSeconds());
    }

    @Override
    public HeartbeatResponse heartbeat(HeartbeatRequest request, Exchange exchange) {
        return new HeartbeatResponse(now());
    }

    @Override
    public synchronized AuthorizeResponse authorize(AuthorizeRequest request, Exchange exchange) {
        return new AuthorizeResponse(new IdTagInfo(atAuthorize));
    }

    @Override
    public synchronized StartTransactionResponse startTransaction(StartTransactionRequest request, Exchange exchange) {
        int id = nextTransaction++;
        openTransactions.add(id);
        return new StartTransactionResponse(new IdTagInfo(atStart), id);
    }

    @Override
    public synchronized StopTransactionResponse stopTransaction(StopTransactionRequest request, Exchange exchange) {
        openTransactions.remove(request.transactionId());
        StopTransactionResponse response = new StopTransactionResponse();
        return request.idTag() == null ? response : response.withIdTagInfo(new IdTagInfo(AuthorizationStatus.ACCEPTED));
    }

    @Override
    public StatusNotificationResponse statusNotification(StatusNotificationRequest request, Exchange exchange) {
        return new StatusNotificationResponse();
    }

    @Override
    public synchronized MeterValuesResponse meterValues(MeterValuesRequest request, Exchange exchange) {
        if (meterValuesToFail > 0) {
            meterValuesToFail--;
            throw new CallErrorException(ErrorCode.INTERNAL_ERROR, "as the test wants it");
        }
        return new MeterValuesResponse();
    }

    @Override
    public DataTransferResponse dataTransfer(DataTransferRequest request, Exchange exchange) {
        return new DataTransferResponse(DataTransferStatus.UNKNOWN_VENDOR_ID);
    }

    @Override
    public DiagnosticsStatusNotificationResponse diagnosticsStatusNotification(
            DiagnosticsStatusNotificationRequest request, Exchange exchange) {
        return new DiagnosticsStatusNotificationResponse();
    }

    @Override
    public FirmwareStatusNotificationResponse firmwareStatusNotification(
            FirmwareStatusNotificationRequest request, Exchange exchange) {
        return new FirmwareStatusNotificationResponse();
    }

    @Override
    public SecurityEventNotificationResponse securityEventNotification(
            SecurityEventNotificationRequest request, Exchange exchange) {
        return new SecurityEventNotificationResponse();
    }

    @Override
    public LogStatusNotificationResponse logStatusNotification(
            LogStatusNotificationRequest request, Exchange exchange) {
        return new LogStatusNotificationResponse();
    }

    @Override
    public SignedFirmwareStatusNotificationResponse signedFirmwareStatusNotification(
            SignedFirmwareStatusNotificationRequest request, Exchange exchange) {
        return new SignedFirmwareStatusNotificationResponse();
    }

    /** There is no authority behind a test. */
    @Override
    public SignCertificateResponse signCertificate(SignCertificateRequest request, Exchange exchange) {
        return new SignCertificateResponse(GenericStatus.REJECTED);
    }
}
