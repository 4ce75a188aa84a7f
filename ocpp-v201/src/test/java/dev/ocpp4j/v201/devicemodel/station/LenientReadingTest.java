package dev.ocpp4j.v201.devicemodel.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.CloseReason;
import dev.ocpp4j.core.Connection;
import dev.ocpp4j.core.ConnectionListener;
import dev.ocpp4j.core.Direction;
import dev.ocpp4j.core.ManualScheduler;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.Reading;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.v201.Ocpp201;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words of another version. */
class LenientReadingTest {
    private final List<String> sent = new ArrayList<>();
    private ConnectionListener wire;

    private void open(Reading reading) {
        SessionConfig config = SessionConfig.builder()
                .scheduler(new ManualScheduler())
                .executor(Runnable::run)
                .reading(reading)
                .build();
        Connection connection = new Connection() {
            @Override
            public void send(String text) {
                sent.add(text);
            }

            @Override
            public void close(CloseReason reason) {}
        };
        OcppSession.open(
                "CS1",
                Ocpp201.PROTOCOL,
                Direction.TO_CSMS,
                DeviceModel.builder(config).build().handlers(),
                config,
                listener -> {
                    wire = listener;
                    return connection;
                });
    }

    private void assertNotSupported(String action, String payload) {
        sent.clear();
        wire.onText("[2,\"1\",\"" + action + "\"," + payload + "]");
        assertEquals(
                List.of("[3,\"1\",{\"status\":\"NotSupported\",\"statusInfo\":{\"reasonCode\":\"UnsupportedParam\"}}]"),
                sent);
    }

    // B07.FR.02, B07.FR.05, B08.FR.02, N02.FR.02, N03.FR.02
    @Test
    void whatIsReadLenientlyIsNotSupported() {
        open(Reading.LENIENT);
        assertNotSupported("GetBaseReport", "{\"requestId\":1,\"reportBase\":\"Everything\"}");
        assertNotSupported("GetReport", "{\"requestId\":1,\"componentCriteria\":[\"Available\",\"Blue\"]}");
        assertNotSupported(
                "GetMonitoringReport", "{\"requestId\":1,\"monitoringCriteria\":[\"DeltaMonitoring\",\"Blue\"]}");
        assertNotSupported("SetMonitoringBase", "{\"monitoringBase\":\"Blue\"}");
    }

    @Test
    void whatIsReadStrictlyIsRefused() {
        open(Reading.STRICT);
        wire.onText("[2,\"1\",\"SetMonitoringBase\",{\"monitoringBase\":\"Blue\"}]");
        assertTrue(sent.get(0).startsWith("[4,\"1\",\"PropertyConstraintViolation\""), sent.get(0));
    }
}
