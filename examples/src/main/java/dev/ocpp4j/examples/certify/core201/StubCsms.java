package dev.ocpp4j.examples.certify.core201;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.v201.authorization.AuthorizeRequest;
import dev.ocpp4j.v201.authorization.AuthorizeResponse;
import dev.ocpp4j.v201.availability.HeartbeatRequest;
import dev.ocpp4j.v201.availability.HeartbeatResponse;
import dev.ocpp4j.v201.availability.StatusNotificationRequest;
import dev.ocpp4j.v201.availability.StatusNotificationResponse;
import dev.ocpp4j.v201.common.AuthorizationStatus;
import dev.ocpp4j.v201.common.IdTokenInfo;
import dev.ocpp4j.v201.datatransfer.DataTransferRequest;
import dev.ocpp4j.v201.datatransfer.DataTransferResponse;
import dev.ocpp4j.v201.datatransfer.DataTransferStatus;
import dev.ocpp4j.v201.diagnostics.LogStatusNotificationRequest;
import dev.ocpp4j.v201.diagnostics.LogStatusNotificationResponse;
import dev.ocpp4j.v201.diagnostics.NotifyEventRequest;
import dev.ocpp4j.v201.diagnostics.NotifyEventResponse;
import dev.ocpp4j.v201.firmware.FirmwareStatusNotificationRequest;
import dev.ocpp4j.v201.firmware.FirmwareStatusNotificationResponse;
import dev.ocpp4j.v201.metervalues.MeterValuesRequest;
import dev.ocpp4j.v201.metervalues.MeterValuesResponse;
import dev.ocpp4j.v201.provisioning.BootNotificationRequest;
import dev.ocpp4j.v201.provisioning.BootNotificationResponse;
import dev.ocpp4j.v201.provisioning.NotifyReportRequest;
import dev.ocpp4j.v201.provisioning.NotifyReportResponse;
import dev.ocpp4j.v201.provisioning.RegistrationStatus;
import dev.ocpp4j.v201.security.SecurityEventNotificationRequest;
import dev.ocpp4j.v201.security.SecurityEventNotificationResponse;
import dev.ocpp4j.v201.transactions.TransactionEventRequest;
import dev.ocpp4j.v201.transactions.TransactionEventResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The CSMS that a station under test talks to: accepts everything, but for boots when a case wants that. Thread-safe. */
final class StubCsms {
    private final Clock clock;
    private final int heartbeat;
    private RegistrationStatus status = RegistrationStatus.ACCEPTED;
    private int interval;

    /** @param heartbeat the interval that a station is accepted with, in seconds */
    StubCsms(Clock clock, int heartbeat) {
        this.clock = clock;
        this.heartbeat = heartbeat;
        interval = heartbeat;
    }

    /** Boots are accepted from now on. */
    void acceptBoots() {
        answerBoots(RegistrationStatus.ACCEPTED, heartbeat);
    }

    /** Boots are answered so from now on. @param seconds after which the station may ask again */
    synchronized void answerBoots(RegistrationStatus with, int seconds) {
        status = with;
        interval = seconds;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private synchronized BootNotificationResponse boot() {
        return new BootNotificationResponse(now(), interval, status);
    }

    Handlers handlers() {
        IdTokenInfo accepted = new IdTokenInfo(AuthorizationStatus.ACCEPTED);
        return Handlers.builder()
                .on(BootNotificationRequest.class, (request, it) -> boot())
                .on(HeartbeatRequest.class, (request, it) -> new HeartbeatResponse(now()))
                .on(StatusNotificationRequest.class, (request, it) -> new StatusNotificationResponse())
                .on(NotifyEventRequest.class, (request, it) -> new NotifyEventResponse())
                .on(NotifyReportRequest.class, (request, it) -> new NotifyReportResponse())
                .on(SecurityEventNotificationRequest.class, (request, it) -> new SecurityEventNotificationResponse())
                .on(AuthorizeRequest.class, (request, it) -> new AuthorizeResponse(accepted))
                .on(TransactionEventRequest.class, (request, it) -> new TransactionEventResponse()
                        .withIdTokenInfo(request.idToken() == null ? null : accepted))
                .on(MeterValuesRequest.class, (request, it) -> new MeterValuesResponse())
                .on(LogStatusNotificationRequest.class, (request, it) -> new LogStatusNotificationResponse())
                .on(FirmwareStatusNotificationRequest.class, (request, it) -> new FirmwareStatusNotificationResponse())
                .on(
                        DataTransferRequest.class,
                        (request, it) -> new DataTransferResponse(DataTransferStatus.UNKNOWN_VENDOR_ID))
                .build();
    }
}
