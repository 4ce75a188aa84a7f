package dev.ocpp4j.examples.server;

import static dev.ocpp4j.examples.server.InMemory.NOW;
import static dev.ocpp4j.examples.server.InMemory.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.Direction;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.v201.Ocpp201;
import dev.ocpp4j.v201.authorization.AuthorizeCertificateStatus;
import dev.ocpp4j.v201.authorization.AuthorizeRequest;
import dev.ocpp4j.v201.availability.ConnectorStatus;
import dev.ocpp4j.v201.availability.StatusNotificationRequest;
import dev.ocpp4j.v201.common.AuthorizationStatus;
import dev.ocpp4j.v201.common.EVSE;
import dev.ocpp4j.v201.common.IdToken;
import dev.ocpp4j.v201.common.IdTokenEnum;
import dev.ocpp4j.v201.provisioning.BootNotificationRequest;
import dev.ocpp4j.v201.provisioning.BootReason;
import dev.ocpp4j.v201.provisioning.ChargingStation;
import dev.ocpp4j.v201.provisioning.RegistrationStatus;
import dev.ocpp4j.v201.transactions.Reason;
import dev.ocpp4j.v201.transactions.Transaction;
import dev.ocpp4j.v201.transactions.TransactionEvent;
import dev.ocpp4j.v201.transactions.TransactionEventRequest;
import dev.ocpp4j.v201.transactions.TriggerReason;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class Csms201Test {
    private final InMemory memory = new InMemory();
    private OcppSession station;

    @BeforeEach
    void connect() throws Exception {
        station = memory.connect("CS001", Ocpp201.PROTOCOL, Handlers.none());
        var answer = ask(station, new BootNotificationRequest(new ChargingStation("One", "Acme"), BootReason.POWER_UP));
        assertEquals(RegistrationStatus.ACCEPTED, answer.status());
    }

    @AfterEach
    void disconnect() {
        memory.close();
    }

    @Test
    void everyActionThatAStationSendsHasAnAnswer() {
        Set<Class<?>> expected = Ocpp201.PROTOCOL.actions().stream()
                .filter(action -> action.direction().allows(Direction.TO_CSMS))
                .map(Action::request)
                .collect(Collectors.toSet());

        assertEquals(expected, memory.system.handlers201().requests());
    }

    @Test
    void aTransactionIsPutTogetherFromItsEvents() throws Exception {
        Transaction transaction = new Transaction("tx-1");
        var started = new TransactionEventRequest(
                        TransactionEvent.STARTED, NOW, TriggerReason.CABLE_PLUGGED_IN, 0, transaction)
                .withEvse(new EVSE(1).withConnectorId(2));
        var authorized = new TransactionEventRequest(
                        TransactionEvent.UPDATED, NOW.plusSeconds(1), TriggerReason.AUTHORIZED, 1, transaction)
                .withIdToken(new IdToken("TAG1", IdTokenEnum.ISO14443));
        var ended = new TransactionEventRequest(
                TransactionEvent.ENDED,
                NOW.plusSeconds(60),
                TriggerReason.EV_DEPARTED,
                2,
                transaction.withStoppedReason(Reason.EV_DISCONNECTED));

        assertNull(ask(station, started).idTokenInfo());
        assertEquals(
                AuthorizationStatus.ACCEPTED,
                ask(station, authorized).idTokenInfo().status());
        ask(station, ended);
        // E13: an event that was not answered comes again
        ask(station, started);

        assertEquals(
                List.of(new Transactions.View(
                        "tx-1",
                        "CS001",
                        1,
                        2,
                        "TAG1",
                        new Transactions.End(NOW, null),
                        new Transactions.End(NOW.plusSeconds(60), null),
                        List.of(),
                        "EVDisconnected")),
                memory.system.transactions().views(Optional.of("CS001")));
    }

    @Test
    void connectorsAreKnownByTheirEvse() throws Exception {
        ask(station, new StatusNotificationRequest(NOW, ConnectorStatus.OCCUPIED, 2, 1));
        ask(station, new StatusNotificationRequest(NOW, ConnectorStatus.AVAILABLE, 1, 1));

        assertEquals(
                List.of(
                        new Station.Connector(1, 1, "Available", null, null, NOW),
                        new Station.Connector(2, 1, "Occupied", null, null, NOW)),
                memory.system.stations().views().get(0).connectors());
    }

    @Test
    void aContractCertificateThatCannotBeVerifiedLetsNobodyIn() throws Exception {
        var answer = ask(
                station, new AuthorizeRequest(new IdToken("DE8AA1A2B3C4D5", IdTokenEnum.EMAID)).withCertificate("PEM"));

        assertEquals(AuthorizationStatus.INVALID, answer.idTokenInfo().status());
        assertEquals(AuthorizeCertificateStatus.NO_CERTIFICATE_AVAILABLE, answer.certificateStatus());
    }
}
