package dev.ocpp4j.examples.certify.core201;

import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.examples.certify.Actuator;
import dev.ocpp4j.examples.certify.InProcessActuator;
import dev.ocpp4j.examples.station.SimulatedHardware;
import dev.ocpp4j.examples.station.StationIdentity;
import dev.ocpp4j.examples.station201.ChargingStation;
import dev.ocpp4j.examples.station201.Entrance;
import dev.ocpp4j.examples.station201.Equipment;
import dev.ocpp4j.transport.HttpFileTransfer;
import dev.ocpp4j.transport.OcppStation;
import dev.ocpp4j.transport.ReconnectPolicy;
import dev.ocpp4j.transport.WebSocketLink;
import dev.ocpp4j.v201.Ocpp201;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;

/** Our own station, in this process. */
final class OwnStation implements AutoCloseable {
    static final String ID = "SIM-0001";
    private static final int EVSES = 2;
    private static final int POWER = 11_000;
    private static final Duration BOOT_TIME = Duration.ofMillis(200);
    private static final ReconnectPolicy RECONNECT =
            new ReconnectPolicy(Duration.ofMillis(200), Duration.ofMillis(100), 3);

    private final ChargingStation station;

    /** It is switched off. @param port where the CSMS is on this machine */
    OwnStation(int port, SessionConfig config) {
        URI endpoint = URI.create("ws://127.0.0.1:" + port + "/ocpp");
        SessionConfig patient =
                config.toBuilder().handlerTimeout(Duration.ofDays(1)).build();
        WebSocketLink link = new WebSocketLink(handlers -> OcppStation.builder(endpoint, ID)
                .offer(Ocpp201.PROTOCOL, handlers)
                .reconnect(RECONNECT)
                .config(patient));
        station = new ChargingStation(
                settings(),
                link,
                new SimulatedHardware(EVSES, POWER, false),
                new Equipment(HttpFileTransfer.builder().config(config).build()),
                patient);
        link.serve(station);
    }

    static ChargingStation.Settings settings() {
        return new ChargingStation.Settings(
                new StationIdentity("ocpp4j", "Simulated", ID, "1.0.0"),
                EVSES,
                1,
                POWER,
                false,
                Entrance.inMemory(0),
                BOOT_TIME,
                () -> UUID.randomUUID().toString());
    }

    Actuator actuator() {
        return new InProcessActuator(station);
    }

    @Override
    public void close() {
        station.stop();
    }
}
