package dev.ocpp4j.examples.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.examples.console.Terminal;
import dev.ocpp4j.examples.console.TypedException;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.core.ResetRequest;
import dev.ocpp4j.v16.core.ResetResponse;
import dev.ocpp4j.v16.core.ResetStatus;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServerConsoleTest {
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final Terminal terminal = new Terminal(
            new PrintStream(OutputStream.nullOutputStream()) {
                @Override
                public void println(String line) {
                    lines.add(line);
                }
            },
            false);
    private final InMemory memory = new InMemory();
    private final ServerConsole console = new ServerConsole(memory.system, terminal);
    private OcppSession station;

    @BeforeEach
    void connect() {
        Handlers handlers = Handlers.builder()
                .on(
                        ResetRequest.class,
                        (request, exchange) -> new ResetResponse(
                                request.type().name().equals("SOFT") ? ResetStatus.ACCEPTED : ResetStatus.REJECTED))
                .build();
        station = memory.connect("CP001", Ocpp16.PROTOCOL, handlers);
        memory.connect("CP002", Ocpp16.PROTOCOL, handlers);
    }

    @AfterEach
    void disconnect() {
        memory.close();
    }

    private String type(String line) throws InterruptedException {
        assertTrue(console.run(line));
        return lines.poll(30, TimeUnit.SECONDS);
    }

    private String complaint(String line) {
        return assertThrows(TypedException.class, () -> console.run(line)).getMessage();
    }

    @Test
    void aTypedCallIsSentAndItsAnswerShown() throws Exception {
        assertEquals("CP001 Reset: {\"status\":\"Accepted\"}", type("CP001 Reset {\"type\":\"Soft\"}"));
        assertEquals("CP001 Reset: {\"status\":\"Rejected\"}", type("  CP001   Reset   {\"type\": \"Hard\"}  "));
    }

    @Test
    void theBeginningOfANameIsEnough() throws Exception {
        String answer = type("cp001 trig {\"requestedMessage\":\"Heartbeat\"}");

        assertTrue(answer.startsWith("CP001 TriggerMessage: NotSupported, "), answer);
        assertEquals("CP001 Reset: {\"status\":\"Accepted\"}", type("cp001 reset {\"type\":\"Soft\"}"));
    }

    @Test
    void anAmbiguousNameIsAnsweredWithTheCandidates() {
        assertEquals("cp can be CP001, CP002", complaint("cp Reset"));
        assertEquals("res can be ReserveNow, Reset", complaint("CP001 res {\"type\":\"Soft\"}"));
        assertEquals("No action Rseet. Did you mean Reset?", complaint("CP001 Rseet"));
    }

    @Test
    void anInvalidPayloadIsExplained() throws Exception {
        String answer = type("CP001 Reset {\"type\":\"Sofd\"}");

        assertTrue(answer.startsWith("CP001 Reset: PropertyConstraintViolation, "), answer);
        assertTrue(answer.contains("type: "), answer);
    }

    @Test
    void anErrorOfTheStationIsShown() throws Exception {
        String answer = type("CP001 ClearCache");

        assertTrue(answer.startsWith("CP001 ClearCache: NotSupported, "), answer);
    }

    @Test
    void theFieldsOfAnActionAreExplained() throws Exception {
        assertEquals("ChangeConfiguration", type("CP001 ChangeConf ?"));
        assertEquals("  key*  text", lines.poll());
        assertEquals("  value*  text", lines.poll());
        assertEquals("Reset", type("CP001 Reset ?"));
        assertEquals("  type*  Hard | Soft", lines.poll());
        assertTrue(type("CP001 ?").contains("ChangeAvailability, ChangeConfiguration, ClearCache"));
    }

    @Test
    void stationsAreListedAndDisconnected() throws Exception {
        assertEquals("CP001  OCPP 1.6  connected since 2026-03-01T12:00:00Z", type("stations"));

        console.run("disconnect CP001");

        station.closed().get(30, TimeUnit.SECONDS);
    }

    @Test
    void quitEndsIt() {
        assertFalse(console.run("quit"));
        assertEquals("Type disconnect STATION", complaint("disconnect"));
    }
}
