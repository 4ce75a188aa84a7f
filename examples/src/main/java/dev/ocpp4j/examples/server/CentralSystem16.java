package dev.ocpp4j.examples.server;

import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.security.CertificateAuthority;
import dev.ocpp4j.examples.console.Json;
import dev.ocpp4j.v16.common.AuthorizationStatus;
import dev.ocpp4j.v16.common.IdTagInfo;
import dev.ocpp4j.v16.core.AuthorizeRequest;
import dev.ocpp4j.v16.core.AuthorizeResponse;
import dev.ocpp4j.v16.core.BootNotificationRequest;
import dev.ocpp4j.v16.core.BootNotificationResponse;
import dev.ocpp4j.v16.core.DataTransferRequest;
import dev.ocpp4j.v16.core.DataTransferResponse;
import dev.ocpp4j.v16.core.DataTransferStatus;
import dev.ocpp4j.v16.core.HeartbeatRequest;
import dev.ocpp4j.v16.core.HeartbeatResponse;
import dev.ocpp4j.v16.core.MeterValue;
import dev.ocpp4j.v16.core.MeterValuesRequest;
import dev.ocpp4j.v16.core.MeterValuesResponse;
import dev.ocpp4j.v16.core.RegistrationStatus;
import dev.ocpp4j.v16.core.StartTransactionRequest;
import dev.ocpp4j.v16.core.StartTransactionResponse;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import dev.ocpp4j.v16.core.StatusNotificationResponse;
import dev.ocpp4j.v16.core.StopTransactionRequest;
import dev.ocpp4j.v16.core.StopTransactionResponse;
import dev.ocpp4j.v16.csms.CertificateSigningDesk;
import dev.ocpp4j.v16.firmware.DiagnosticsStatusNotificationRequest;
import dev.ocpp4j.v16.firmware.DiagnosticsStatusNotificationResponse;
import dev.ocpp4j.v16.firmware.FirmwareStatusNotificationRequest;
import dev.ocpp4j.v16.firmware.FirmwareStatusNotificationResponse;
import dev.ocpp4j.v16.security.GenericStatus;
import dev.ocpp4j.v16.security.LogStatusNotificationRequest;
import dev.ocpp4j.v16.security.LogStatusNotificationResponse;
import dev.ocpp4j.v16.security.SecurityEventNotificationRequest;
import dev.ocpp4j.v16.security.SecurityEventNotificationResponse;
import dev.ocpp4j.v16.security.SignCertificateRequest;
import dev.ocpp4j.v16.security.SignCertificateResponse;
import dev.ocpp4j.v16.security.SignedFirmwareStatusNotificationRequest;
import dev.ocpp4j.v16.security.SignedFirmwareStatusNotificationResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Answers the Charge Points of OCPP 1.6: everybody is welcome, everything is kept, nothing is decided. */
final class CentralSystem16 {
    private final Memory memory;
    private final Tags tags;
    private final Clock clock;
    private final int interval;
    private final Optional<CertificateAuthority> authority;

    /** @param interval seconds between Heartbeats */
    CentralSystem16(Memory memory, Tags tags, Clock clock, int interval, Optional<CertificateAuthority> authority) {
        this.authority = authority;
        this.memory = memory;
        this.tags = tags;
        this.clock = clock;
        this.interval = interval;
    }

    Handlers handlers() {
        return new Answers(memory)
                .on(BootNotificationRequest.class, this::boot)
                .on(HeartbeatRequest.class, (request, station) -> new HeartbeatResponse(clock.instant()))
                .on(AuthorizeRequest.class, (request, station) -> new AuthorizeResponse(idTagInfo(request.idTag())))
                .on(StartTransactionRequest.class, this::start)
                .on(StopTransactionRequest.class, this::stop)
                .on(MeterValuesRequest.class, this::meterValues)
                .on(StatusNotificationRequest.class, this::status)
                .on(
                        DataTransferRequest.class,
                        (request, station) -> new DataTransferResponse(DataTransferStatus.UNKNOWN_VENDOR_ID))
                .on(
                        DiagnosticsStatusNotificationRequest.class,
                        (request, station) -> new DiagnosticsStatusNotificationResponse())
                .on(
                        FirmwareStatusNotificationRequest.class,
                        (request, station) -> new FirmwareStatusNotificationResponse())
                .on(LogStatusNotificationRequest.class, (request, station) -> new LogStatusNotificationResponse())
                .on(
                        SecurityEventNotificationRequest.class,
                        (request, station) -> new SecurityEventNotificationResponse())
                .on(
                        SignedFirmwareStatusNotificationRequest.class,
                        (request, station) -> new SignedFirmwareStatusNotificationResponse())
                .through(SignCertificateRequest.class, this::sign)
                .build();
    }

    private SignCertificateResponse sign(SignCertificateRequest request, Exchange exchange) {
        return authority
                .map(signing -> new CertificateSigningDesk(signing).answer(request, exchange))
                .orElse(new SignCertificateResponse(GenericStatus.REJECTED));
    }

    private BootNotificationResponse boot(BootNotificationRequest request, Station station) {
        station.booted(Json.tree(request));
        return new BootNotificationResponse(RegistrationStatus.ACCEPTED, clock.instant(), interval);
    }

    private StartTransactionResponse start(StartTransactionRequest request, Station station) {
        int id = memory.transactions()
                .start(station.id(), request.connectorId(), request.idTag(), request.meterStart(), request.timestamp());
        return new StartTransactionResponse(idTagInfo(request.idTag()), id);
    }

    private StopTransactionResponse stop(StopTransactionRequest request, Station station) {
        memory.transactions()
                .stop(
                        station.id(),
                        request.transactionId(),
                        request.meterStop(),
                        request.timestamp(),
                        request.idTag(),
                        request.reason() == null ? null : Json.word(request.reason()),
                        trees(request.transactionData()));
        return request.idTag() == null
                ? new StopTransactionResponse()
                : new StopTransactionResponse(idTagInfo(request.idTag()));
    }

    private MeterValuesResponse meterValues(MeterValuesRequest request, Station station) {
        if (request.transactionId() != null) {
            memory.transactions()
                    .meterValues(
                            station.id(), request.transactionId(), request.connectorId(), trees(request.meterValue()));
        }
        return new MeterValuesResponse();
    }

    private StatusNotificationResponse status(StatusNotificationRequest request, Station station) {
        station.status(new Station.Connector(
                null,
                request.connectorId(),
                Json.word(request.status()),
                Json.word(request.errorCode()),
                request.info(),
                request.timestamp()));
        return new StatusNotificationResponse();
    }

    private IdTagInfo idTagInfo(String idTag) {
        Tags.Tag tag = tags.find(idTag);
        AuthorizationStatus status = tag.status() == Tags.Status.UNKNOWN
                ? AuthorizationStatus.INVALID
                : AuthorizationStatus.valueOf(tag.status().name());
        return new IdTagInfo(status).withParentIdTag(tag.group().orElse(null));
    }

    private static List<JsonNode> trees(@Nullable List<MeterValue> values) {
        return Stream.ofNullable(values).flatMap(List::stream).map(Json::tree).toList();
    }
}
