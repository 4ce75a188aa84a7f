package dev.ocpp4j.examples.server;

import dev.ocpp4j.core.BootGate;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.security.CertificateAuthority;
import dev.ocpp4j.examples.console.Json;
import dev.ocpp4j.v201.authorization.AuthorizeCertificateStatus;
import dev.ocpp4j.v201.authorization.AuthorizeRequest;
import dev.ocpp4j.v201.authorization.AuthorizeResponse;
import dev.ocpp4j.v201.availability.HeartbeatRequest;
import dev.ocpp4j.v201.availability.HeartbeatResponse;
import dev.ocpp4j.v201.availability.StatusNotificationRequest;
import dev.ocpp4j.v201.availability.StatusNotificationResponse;
import dev.ocpp4j.v201.common.AuthorizationStatus;
import dev.ocpp4j.v201.common.GenericStatus;
import dev.ocpp4j.v201.common.IdToken;
import dev.ocpp4j.v201.common.IdTokenEnum;
import dev.ocpp4j.v201.common.IdTokenInfo;
import dev.ocpp4j.v201.common.MeterValue;
import dev.ocpp4j.v201.csms.CertificateSigningDesk;
import dev.ocpp4j.v201.datatransfer.DataTransferRequest;
import dev.ocpp4j.v201.datatransfer.DataTransferResponse;
import dev.ocpp4j.v201.datatransfer.DataTransferStatus;
import dev.ocpp4j.v201.diagnostics.LogStatusNotificationRequest;
import dev.ocpp4j.v201.diagnostics.LogStatusNotificationResponse;
import dev.ocpp4j.v201.diagnostics.NotifyCustomerInformationRequest;
import dev.ocpp4j.v201.diagnostics.NotifyCustomerInformationResponse;
import dev.ocpp4j.v201.diagnostics.NotifyEventRequest;
import dev.ocpp4j.v201.diagnostics.NotifyEventResponse;
import dev.ocpp4j.v201.diagnostics.NotifyMonitoringReportRequest;
import dev.ocpp4j.v201.diagnostics.NotifyMonitoringReportResponse;
import dev.ocpp4j.v201.displaymessage.NotifyDisplayMessagesRequest;
import dev.ocpp4j.v201.displaymessage.NotifyDisplayMessagesResponse;
import dev.ocpp4j.v201.firmware.FirmwareStatusNotificationRequest;
import dev.ocpp4j.v201.firmware.FirmwareStatusNotificationResponse;
import dev.ocpp4j.v201.firmware.PublishFirmwareStatusNotificationRequest;
import dev.ocpp4j.v201.firmware.PublishFirmwareStatusNotificationResponse;
import dev.ocpp4j.v201.iso15118certificates.Get15118EVCertificateRequest;
import dev.ocpp4j.v201.iso15118certificates.Get15118EVCertificateResponse;
import dev.ocpp4j.v201.iso15118certificates.GetCertificateStatus;
import dev.ocpp4j.v201.iso15118certificates.GetCertificateStatusRequest;
import dev.ocpp4j.v201.iso15118certificates.GetCertificateStatusResponse;
import dev.ocpp4j.v201.iso15118certificates.Iso15118EVCertificateStatus;
import dev.ocpp4j.v201.metervalues.MeterValuesRequest;
import dev.ocpp4j.v201.metervalues.MeterValuesResponse;
import dev.ocpp4j.v201.provisioning.BootNotificationRequest;
import dev.ocpp4j.v201.provisioning.BootNotificationResponse;
import dev.ocpp4j.v201.provisioning.NotifyReportRequest;
import dev.ocpp4j.v201.provisioning.NotifyReportResponse;
import dev.ocpp4j.v201.provisioning.RegistrationStatus;
import dev.ocpp4j.v201.reservation.ReservationStatusUpdateRequest;
import dev.ocpp4j.v201.reservation.ReservationStatusUpdateResponse;
import dev.ocpp4j.v201.security.SecurityEventNotificationRequest;
import dev.ocpp4j.v201.security.SecurityEventNotificationResponse;
import dev.ocpp4j.v201.security.SignCertificateRequest;
import dev.ocpp4j.v201.security.SignCertificateResponse;
import dev.ocpp4j.v201.smartcharging.ClearedChargingLimitRequest;
import dev.ocpp4j.v201.smartcharging.ClearedChargingLimitResponse;
import dev.ocpp4j.v201.smartcharging.NotifyChargingLimitRequest;
import dev.ocpp4j.v201.smartcharging.NotifyChargingLimitResponse;
import dev.ocpp4j.v201.smartcharging.NotifyEVChargingNeedsRequest;
import dev.ocpp4j.v201.smartcharging.NotifyEVChargingNeedsResponse;
import dev.ocpp4j.v201.smartcharging.NotifyEVChargingNeedsStatus;
import dev.ocpp4j.v201.smartcharging.NotifyEVChargingScheduleRequest;
import dev.ocpp4j.v201.smartcharging.NotifyEVChargingScheduleResponse;
import dev.ocpp4j.v201.smartcharging.ReportChargingProfilesRequest;
import dev.ocpp4j.v201.smartcharging.ReportChargingProfilesResponse;
import dev.ocpp4j.v201.transactions.TransactionEventRequest;
import dev.ocpp4j.v201.transactions.TransactionEventResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Answers the Charging Stations of OCPP 2.0.1: everybody that boots is accepted, everything is kept, nothing is
 * decided.
 */
final class Csms201 {
    private final Memory memory;
    private final Tags tags;
    private final Clock clock;
    private final int interval;
    private final Optional<CertificateAuthority> authority;
    private final BootGate gate = new BootGate();

    /** @param interval seconds between Heartbeats */
    Csms201(Memory memory, Tags tags, Clock clock, int interval, Optional<CertificateAuthority> authority) {
        this.authority = authority;
        this.memory = memory;
        this.tags = tags;
        this.clock = clock;
        this.interval = interval;
    }

    Handlers handlers() {
        Answers answers = new Answers(memory)
                .guard(gate)
                .on(BootNotificationRequest.class, this::boot)
                .on(HeartbeatRequest.class, (request, station) -> new HeartbeatResponse(clock.instant()))
                .on(StatusNotificationRequest.class, this::status)
                .on(AuthorizeRequest.class, this::authorize)
                .on(TransactionEventRequest.class, this::transactionEvent)
                .on(MeterValuesRequest.class, (request, station) -> new MeterValuesResponse())
                .on(
                        DataTransferRequest.class,
                        (request, station) -> new DataTransferResponse(DataTransferStatus.UNKNOWN_VENDOR_ID));
        keepReports(answers);
        answers.through(SignCertificateRequest.class, this::sign);
        declineServices(answers);
        return answers.build();
    }

    /** What a station reports needs no more than an acknowledgement. */
    private static void keepReports(Answers answers) {
        answers.on(SecurityEventNotificationRequest.class, (request, it) -> new SecurityEventNotificationResponse())
                .on(NotifyReportRequest.class, (request, it) -> new NotifyReportResponse())
                .on(NotifyEventRequest.class, (request, it) -> new NotifyEventResponse())
                .on(NotifyMonitoringReportRequest.class, (request, it) -> new NotifyMonitoringReportResponse())
                .on(NotifyCustomerInformationRequest.class, (request, it) -> new NotifyCustomerInformationResponse())
                .on(NotifyDisplayMessagesRequest.class, (request, it) -> new NotifyDisplayMessagesResponse())
                .on(LogStatusNotificationRequest.class, (request, it) -> new LogStatusNotificationResponse())
                .on(FirmwareStatusNotificationRequest.class, (request, it) -> new FirmwareStatusNotificationResponse())
                .on(
                        PublishFirmwareStatusNotificationRequest.class,
                        (request, it) -> new PublishFirmwareStatusNotificationResponse())
                .on(ReservationStatusUpdateRequest.class, (request, it) -> new ReservationStatusUpdateResponse())
                .on(NotifyChargingLimitRequest.class, (request, it) -> new NotifyChargingLimitResponse())
                .on(ClearedChargingLimitRequest.class, (request, it) -> new ClearedChargingLimitResponse())
                .on(ReportChargingProfilesRequest.class, (request, it) -> new ReportChargingProfilesResponse())
                .on(
                        NotifyEVChargingScheduleRequest.class,
                        (request, it) -> new NotifyEVChargingScheduleResponse(GenericStatus.ACCEPTED));
    }

    /** There is no OCSP responder and no charging plan behind this server. */
    private static void declineServices(Answers answers) {
        answers.on(
                        Get15118EVCertificateRequest.class,
                        (request, it) -> new Get15118EVCertificateResponse(Iso15118EVCertificateStatus.FAILED, ""))
                .on(
                        GetCertificateStatusRequest.class,
                        (request, it) -> new GetCertificateStatusResponse(GetCertificateStatus.FAILED))
                .on(
                        NotifyEVChargingNeedsRequest.class,
                        (request, it) -> new NotifyEVChargingNeedsResponse(NotifyEVChargingNeedsStatus.REJECTED));
    }

    private SignCertificateResponse sign(SignCertificateRequest request, Exchange exchange) {
        return authority
                .map(signing -> new CertificateSigningDesk(signing).answer(request, exchange))
                .orElse(new SignCertificateResponse(GenericStatus.REJECTED));
    }

    private BootNotificationResponse boot(BootNotificationRequest request, Station station) {
        station.booted(Json.tree(request));
        gate.register(station.id(), BootGate.Registration.ACCEPTED);
        return new BootNotificationResponse(clock.instant(), interval, RegistrationStatus.ACCEPTED);
    }

    private StatusNotificationResponse status(StatusNotificationRequest request, Station station) {
        station.status(new Station.Connector(
                request.evseId(),
                request.connectorId(),
                Json.word(request.connectorStatus()),
                null,
                null,
                request.timestamp()));
        return new StatusNotificationResponse();
    }

    /** A contract certificate cannot be verified here, so whoever shows one is not let in (C07). */
    private AuthorizeResponse authorize(AuthorizeRequest request, Station station) {
        if (request.certificate() != null || request.iso15118CertificateHashData() != null) {
            return new AuthorizeResponse(new IdTokenInfo(AuthorizationStatus.INVALID))
                    .withCertificateStatus(AuthorizeCertificateStatus.NO_CERTIFICATE_AVAILABLE);
        }
        return new AuthorizeResponse(idTokenInfo(request.idToken()));
    }

    private TransactionEventResponse transactionEvent(TransactionEventRequest request, Station station) {
        memory.transactions()
                .event(
                        station.id(),
                        request.transactionInfo().transactionId(),
                        new Transactions.Event(
                                Json.word(request.eventType()),
                                request.timestamp(),
                                request.seqNo(),
                                request.evse() == null ? null : request.evse().id(),
                                request.evse() == null ? null : request.evse().connectorId(),
                                request.idToken() == null
                                        ? null
                                        : request.idToken().idToken(),
                                Optional.ofNullable(request.transactionInfo().stoppedReason())
                                        .map(Json::word)
                                        .orElse(null),
                                trees(request.meterValue())));
        return request.idToken() == null
                ? new TransactionEventResponse()
                : new TransactionEventResponse().withIdTokenInfo(idTokenInfo(request.idToken()));
    }

    private IdTokenInfo idTokenInfo(IdToken token) {
        if (token.type() == IdTokenEnum.NO_AUTHORIZATION) {
            return new IdTokenInfo(AuthorizationStatus.ACCEPTED);
        }
        Tags.Tag tag = tags.find(token.idToken());
        AuthorizationStatus status = AuthorizationStatus.valueOf(tag.status().name());
        return new IdTokenInfo(status)
                .withGroupIdToken(tag.group()
                        .map(group -> new IdToken(group, IdTokenEnum.CENTRAL))
                        .orElse(null));
    }

    private static List<JsonNode> trees(@Nullable List<MeterValue> values) {
        return Stream.ofNullable(values).flatMap(List::stream).map(Json::tree).toList();
    }
}
