package dev.ocpp4j.examples.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.examples.Main;
import dev.ocpp4j.examples.console.Terminal;
import dev.ocpp4j.examples.console.TypedException;
import dev.ocpp4j.v16.core.ChargePointErrorCode;
import dev.ocpp4j.v16.core.ChargePointStatus;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class StationConsoleTest {
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final ConsoleBench bench = new ConsoleBench(2);
    private final StationConsole console = new StationConsole(
            bench.station,
            bench.hardware,
            2,
            1,
            bench.time.clock(),
            new Terminal(new PrintStream(screen, true, StandardCharsets.UTF_8), false));

    private void type(String... lines) {
        for (String line : lines) {
            assertTrue(console.type(line), line);
        }
    }

    @Test
    void aSessionCanBeTyped() {
        type("plug 2", "card 2 TAG1", "unready 2", "ready 2");
        bench.pass(360);
        type("status", "card 2 TAG1", "unplug 2");
        assertEquals(
                List.of(
                        ChargePointStatus.PREPARING,
                        ChargePointStatus.CHARGING,
                        ChargePointStatus.SUSPENDED_EV,
                        ChargePointStatus.CHARGING,
                        ChargePointStatus.FINISHING,
                        ChargePointStatus.AVAILABLE),
                bench.statuses(2));
        String status = screen.toString(StandardCharsets.UTF_8);
        assertTrue(status.contains("connector 2: CHARGING, plugged in, meter 1100 Wh, transaction 1 of TAG1"), status);
    }

    @Test
    void aFaultCanBeTypedWithItsInformation() {
        type("fault 1 GroundFailure water in the box", "clear 1");
        List<StatusNotificationRequest> told = bench.told();
        assertEquals(ChargePointErrorCode.GROUND_FAILURE, told.get(0).errorCode());
        assertEquals("water in the box", told.get(0).info());
        assertEquals(ChargePointStatus.AVAILABLE, told.get(1).status());
    }

    @Test
    void quitEndsIt() {
        assertFalse(console.type("quit"));
    }

    @Test
    void helpTellsEveryCommand() {
        type("help");
        for (String word : List.of("plug N", "card N TAG", "fault N", "power-cycle", "quit")) {
            assertTrue(screen.toString(StandardCharsets.UTF_8).contains(word), word);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dance",
                "plug",
                "plug 0",
                "plug 3",
                "plug one",
                "card 1",
                "card 1 123456789012345678901",
                "fault 1",
                "fault 1 NoError",
                "fault 1 Nonsense",
                "clear 3"
            })
    void whatCannotBeDoneIsRefused(String line) {
        assertThrows(TypedException.class, () -> console.type(line));
        assertTrue(bench.received.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "ws://h:1/ocpp/CP001, ws://h:1/ocpp, CP001",
        "wss://h/CP001, wss://h, CP001",
        "ws://h:1/a/b/RDAM%20123, ws://h:1/a/b, RDAM 123",
        "ws://h:1/ocpp/A+B, ws://h:1/ocpp, A+B",
    })
    void theLastSegmentOfTheUrlIsTheIdentity(URI url, URI endpoint, String stationId) {
        assertEquals(new StationAddress(endpoint, stationId), StationAddress.of(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "station",
                "station http://h/ocpp/CP001",
                "station ws://h:1",
                "station ws://h:1/",
                "station ws://h:1/ocpp/",
                "station ws://h:1/ocpp/CP001?x=1",
                "station ws://h:1/ocpp/CP001 --version 2.1",
                "station ws://h:1/ocpp/CP001 --evses 2",
                "station ws://h:1/ocpp/CP001 --version 2.0.1 --evses 0",
                "station ws://h:1/ocpp/CP001 --connectors 0",
            })
    void wrongUsageIsTwo(String arguments) {
        StringWriter err = new StringWriter();
        CommandLine line = Main.commandLine();
        line.setErr(new PrintWriter(err));
        assertEquals(2, line.execute(arguments.split(" ")));
        assertTrue(err.toString().contains("Usage:"), err::toString);
    }
}
