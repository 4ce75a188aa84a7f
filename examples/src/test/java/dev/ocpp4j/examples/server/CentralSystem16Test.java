package dev.ocpp4j.examples.server;

import static dev.ocpp4j.examples.server.InMemory.NOW;
import static dev.ocpp4j.examples.server.InMemory.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.Direction;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.examples.console.Json;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.common.AuthorizationStatus;
import dev.ocpp4j.v16.core.AuthorizeRequest;
import dev.ocpp4j.v16.core.BootNotificationRequest;
import dev.ocpp4j.v16.core.ChargePointErrorCode;
import dev.ocpp4j.v16.core.ChargePointStatus;
import dev.ocpp4j.v16.core.DataTransferRequest;
import dev.ocpp4j.v16.core.DataTransferStatus;
import dev.ocpp4j.v16.core.MeterValue;
import dev.ocpp4j.v16.core.MeterValuesRequest;
import dev.ocpp4j.v16.core.Reason;
import dev.ocpp4j.v16.core.RegistrationStatus;
import dev.ocpp4j.v16.core.SampledValue;
import dev.ocpp4j.v16.core.StartTransactionRequest;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import dev.ocpp4j.v16.core.StopTransactionRequest;
import dev.ocpp4j.v16.security.GenericStatus;
import dev.ocpp4j.v16.security.SignCertificateRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CentralSystem16Test {
    private final InMemory memory = new InMemory();
    private OcppSession station;

    @BeforeEach
    void connect() {
        station = memory.connect("CP001", Ocpp16.PROTOCOL, Handlers.none());
    }

    @AfterEach
    void disconnect() {
        memory.close();
    }

    @Test
    void everyActionThatAStationSendsHasAnAnswer() {
        Set<Class<?>> expected = Ocpp16.PROTOCOL.actions().stream()
                .filter(action -> action.direction().allows(Direction.TO_CSMS))
                .map(Action::request)
                .collect(Collectors.toSet());

        assertEquals(expected, memory.system.handlers16().requests());
    }

    @Test
    void aBootNotificationIsAcceptedAndKept() throws Exception {
        var answer = ask(station, new BootNotificationRequest("Acme", "One").withFirmwareVersion("1.2"));

        assertEquals(RegistrationStatus.ACCEPTED, answer.status());
        assertEquals(300, answer.interval());
        assertEquals(NOW, answer.currentTime());
        Station.View view = memory.system.stations().views().get(0);
        assertEquals(
                Json.MAPPER.readTree(
                        "{\"chargePointVendor\":\"Acme\",\"chargePointModel\":\"One\",\"firmwareVersion\":\"1.2\"}"),
                view.boot());
        assertEquals("1.6", view.version());
        assertTrue(view.connected());
    }

    @Test
    void transactionIdsAreUniqueAndPositiveAndARepeatedStartGetsTheSame() throws Exception {
        var first = new StartTransactionRequest(1, "TAG1", 100, NOW);

        int id = ask(station, first).transactionId();
        int repeated = ask(station, first).transactionId();
        int other =
                ask(station, new StartTransactionRequest(2, "TAG1", 100, NOW)).transactionId();

        assertTrue(id > 0);
        assertEquals(id, repeated);
        assertNotEquals(id, other);
        assertEquals(2, transactions().size());
    }

    @Test
    void aTransactionHasItsMeterValuesAndItsFirstEnd() throws Exception {
        int id = ask(station, new StartTransactionRequest(1, "TAG1", 100, NOW)).transactionId();
        ask(
                station,
                new MeterValuesRequest(1, List.of(new MeterValue(NOW, List.of(new SampledValue("150.50")))))
                        .withTransactionId(id));
        var stop = new StopTransactionRequest(200, NOW.plusSeconds(60), id).withReason(Reason.LOCAL);
        ask(station, stop);
        ask(station, stop);
        ask(station, new StopTransactionRequest(999, NOW.plusSeconds(90), id).withReason(Reason.OTHER));

        assertEquals(1, transactions().size());
        Transactions.View view = transactions().get(0);
        assertEquals(new Transactions.End(NOW, 100), view.start());
        assertEquals(new Transactions.End(NOW.plusSeconds(60), 200), view.stop());
        assertEquals("Local", view.reason());
        assertEquals(
                List.of(Json.MAPPER.readTree(
                        "{\"timestamp\":\"2026-03-01T12:00:00Z\",\"sampledValue\":[{\"value\":\"150.50\"}]}")),
                view.meterValues());
    }

    // RPC-18, 16E 3.18
    @Test
    void aStationThatGotNoTransactionIdMayStopWithMinusOne() throws Exception {
        var answer = ask(station, new StopTransactionRequest(200, NOW, -1).withIdTag("TAG1"));

        assertEquals(AuthorizationStatus.ACCEPTED, answer.idTagInfo().status());
        assertEquals(-1, transactions().get(0).id());
        assertNull(transactions().get(0).start());
    }

    @Test
    void connectorsHaveTheStatusThatWasToldLast() throws Exception {
        ask(station, new StatusNotificationRequest(2, ChargePointErrorCode.NO_ERROR, ChargePointStatus.AVAILABLE));
        ask(station, new StatusNotificationRequest(1, ChargePointErrorCode.NO_ERROR, ChargePointStatus.AVAILABLE));
        ask(
                station,
                new StatusNotificationRequest(1, ChargePointErrorCode.GROUND_FAILURE, ChargePointStatus.FAULTED)
                        .withInfo("wet"));

        assertEquals(
                List.of(
                        new Station.Connector(null, 1, "Faulted", "GroundFailure", "wet", null),
                        new Station.Connector(null, 2, "Available", "NoError", null, null)),
                memory.system.stations().views().get(0).connectors());
    }

    @Test
    void nobodysVendorMessagesAreKnownAndNoCertificateIsSigned() throws Exception {
        assertEquals(
                DataTransferStatus.UNKNOWN_VENDOR_ID,
                ask(station, new DataTransferRequest("com.acme")).status());
        assertEquals(
                GenericStatus.REJECTED,
                ask(station, new SignCertificateRequest("-----BEGIN CERTIFICATE REQUEST-----"))
                        .status());
    }

    @Test
    void aListOfTagsSaysWhoMayCharge(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("tags");
        Files.writeString(file, "# cards\n\nTAG1\nTAG2, Blocked\nTAG3, Accepted, FLEET\n");
        try (InMemory listed = new InMemory(Tags.read(file))) {
            OcppSession other = listed.connect("CP001", Ocpp16.PROTOCOL, Handlers.none());

            assertEquals(AuthorizationStatus.ACCEPTED, status(other, "tag1"));
            assertEquals(AuthorizationStatus.BLOCKED, status(other, "TAG2"));
            assertEquals(AuthorizationStatus.INVALID, status(other, "TAG9"));
            assertEquals(
                    "FLEET",
                    ask(other, new AuthorizeRequest("TAG3")).idTagInfo().parentIdTag());
            assertEquals(
                    AuthorizationStatus.BLOCKED,
                    ask(other, new StartTransactionRequest(1, "TAG2", 0, NOW))
                            .idTagInfo()
                            .status());
        }
    }

    private static AuthorizationStatus status(OcppSession station, String idTag) throws Exception {
        return ask(station, new AuthorizeRequest(idTag)).idTagInfo().status();
    }

    private List<Transactions.View> transactions() {
        return memory.system.transactions().views(Optional.of("CP001"));
    }
}
