package dev.ocpp4j.transport;

import static dev.ocpp4j.transport.Fixtures.HEARTBEAT;
import static dev.ocpp4j.transport.Fixtures.HEARTBEAT_ANSWER;
import static dev.ocpp4j.transport.Fixtures.V16;
import static dev.ocpp4j.transport.Fixtures.get;
import static dev.ocpp4j.transport.Fixtures.server;
import static dev.ocpp4j.transport.Fixtures.station;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ocpp4j.transport.Fixtures.Events;
import dev.ocpp4j.v16.core.ClearCacheRequest;
import dev.ocpp4j.v16.core.ClearCacheStatus;
import dev.ocpp4j.v16.core.HeartbeatRequest;
import org.junit.jupiter.api.Test;

class OcppServerTest {
    @Test
    void aCallIsAnswered() {
        try (OcppServer server = server().start();
                RawWebSocket station = RawWebSocket.connect(server.port(), "/ocpp/CP001", V16)) {
            station.send(HEARTBEAT);

            assertEquals(HEARTBEAT_ANSWER, station.receiveText());
        }
    }

    @Test
    void bothSidesCallEachOther() {
        Events events = new Events();
        try (OcppServer server = server().listener(events).start();
                OcppStation station = station(server.port(), "CP001").start()) {
            get(station.connected());

            assertEquals(
                    Fixtures.TIME, get(station.send(new HeartbeatRequest())).currentTime());
            assertEquals(
                    ClearCacheStatus.ACCEPTED,
                    get(server.session("CP001").orElseThrow().send(new ClearCacheRequest()))
                            .status());
            assertEquals("connected CP001", events.next());
            get(station.connected()).close();
            assertEquals("closed CP001 1000", events.next());
        }
    }
}
