package dev.ocpp4j.examples.server;

import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.security.CertificateAuthority;
import dev.ocpp4j.examples.console.Json;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.common.AuthorizationStatus;
import dev.ocpp4j.v16.common.IdTagInfo;
import dev.ocpp4j.v16.core.BootNotificationRequest;
import dev.ocpp4j.v16.core.DataTransferRequest;
import dev.ocpp4j.v16.core.DataTransferResponse;
import dev.ocpp4j.v16.core.DataTransferStatus;
import dev.ocpp4j.v16.core.MeterValue;
import dev.ocpp4j.v16.core.MeterValuesRequest;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import dev.ocpp4j.v16.core.StopTransactionRequest;
import dev.ocpp4j.v16.csms.CentralSystem;
import dev.ocpp4j.v16.csms.CentralSystemListener;
import dev.ocpp4j.v16.csms.CertificateSigningDesk;
import dev.ocpp4j.v16.csms.TransactionView;
import dev.ocpp4j.v16.security.GenericStatus;
import dev.ocpp4j.v16.security.SignCertificateRequest;
import dev.ocpp4j.v16.security.SignCertificateResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Answers the Charge Points of OCPP 1.6: everybody is welcome, everything is kept, nothing is decided. */
final class CentralSystem16 {
    /** Only those of the moment: {@link Transactions} remembers them, with their meter values. */
    private static final int MAX_TRANSACTIONS = 10;

    private final Memory memory;
    private final CentralSystem central;
    private final Optional<CertificateAuthority> authority;

    /** @param interval seconds between Heartbeats */
    CentralSystem16(Memory memory, Tags tags, Clock clock, int interval, Optional<CertificateAuthority> authority) {
        this.memory = memory;
        this.authority = authority;
        central = CentralSystem.builder((station, idTag) -> idTagInfo(tags.find(idTag)))
                .clock(clock)
                .heartbeatInterval(interval)
                .remember(Stations.MAX, MAX_TRANSACTIONS)
                .listener(new Keeper(memory))
                .build();
    }

    Handlers handlers() {
        return new Answers(memory)
                .by(central.handlers(), Ocpp16.PROTOCOL)
                .on(
                        DataTransferRequest.class,
                        (request, station) -> new DataTransferResponse(DataTransferStatus.UNKNOWN_VENDOR_ID))
                .through(SignCertificateRequest.class, this::sign)
                .build();
    }

    private SignCertificateResponse sign(SignCertificateRequest request, Exchange exchange) {
        return authority
                .map(signing -> new CertificateSigningDesk(signing).answer(request, exchange))
                .orElse(new SignCertificateResponse(GenericStatus.REJECTED));
    }

    private static IdTagInfo idTagInfo(Tags.Tag tag) {
        AuthorizationStatus status = tag.status() == Tags.Status.UNKNOWN
                ? AuthorizationStatus.INVALID
                : AuthorizationStatus.valueOf(tag.status().name());
        return new IdTagInfo(status).withParentIdTag(tag.group().orElse(null));
    }

    /** Keeps what stations tell as the admin port shows it. */
    private record Keeper(Memory memory) implements CentralSystemListener {
        @Override
        public void booted(String stationId, BootNotificationRequest request) {
            memory.stations().of(stationId).booted(Json.tree(request));
        }

        @Override
        public void status(String stationId, StatusNotificationRequest request) {
            memory.stations()
                    .of(stationId)
                    .status(new Station.Connector(
                            null,
                            request.connectorId(),
                            Json.word(request.status()),
                            Json.word(request.errorCode()),
                            request.info(),
                            request.timestamp()));
        }

        @Override
        public void started(String stationId, TransactionView transaction) {
            memory.transactions().start(stationId, transaction.id(), transaction.start());
        }

        @Override
        public void metered(String stationId, MeterValuesRequest request) {
            if (request.transactionId() != null) {
                memory.transactions()
                        .meterValues(
                                stationId, request.transactionId(), request.connectorId(), trees(request.meterValue()));
            }
        }

        @Override
        public void stopped(String stationId, TransactionView transaction) {
            StopTransactionRequest stop = transaction.stop();
            memory.transactions()
                    .stop(
                            stationId,
                            stop.transactionId(),
                            stop.meterStop(),
                            stop.timestamp(),
                            stop.idTag(),
                            stop.reason() == null ? null : Json.word(stop.reason()),
                            trees(stop.transactionData()));
        }
    }

    private static List<JsonNode> trees(@Nullable List<MeterValue> values) {
        return Stream.ofNullable(values).flatMap(List::stream).map(Json::tree).toList();
    }
}
