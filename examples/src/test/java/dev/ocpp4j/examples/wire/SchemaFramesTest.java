package dev.ocpp4j.examples.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.AssertionFailedError;

class SchemaFramesTest {
    private final SchemaFrames frames = new SchemaFrames("v201");

    @BeforeEach
    void schemasAreAtHand() {
        Assumptions.assumeTrue(
                Files.exists(Path.of("..", "..", "shared", "schemas")), "../shared is absent: no schemas to compare");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[2,\"1\",\"Heartbeat\",{\"nonsense\":1}]",
                "[2,\"1\",\"StatusNotification\",{\"timestamp\":\"2026-01-01T00:00:00Z\",\"connectorStatus\":\"Busy\","
                        + "\"evseId\":1,\"connectorId\":1}]",
                "[3,\"7\",{}]"
            })
    void whatIsWrongIsFound(String text) {
        frames.seen(false, "[2,\"7\",\"Reset\",{\"type\":\"OnIdle\"}]");
        frames.seen(true, text);
        assertEquals(1, frames.count());
        assertThrows(AssertionFailedError.class, frames::assertValid);
    }
}
