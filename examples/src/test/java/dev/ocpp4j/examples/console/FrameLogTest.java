package dev.ocpp4j.examples.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.CloseReason;
import dev.ocpp4j.core.Connection;
import dev.ocpp4j.core.Direction;
import dev.ocpp4j.core.FrameObserver.Way;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.v16.Ocpp16;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameLogTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-01T12:30:00.125Z"), ZoneOffset.UTC);

    private FrameLog log(boolean colours) {
        return new FrameLog(
                new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8), colours), clock, ZoneOffset.UTC);
    }

    private static OcppSession session(String id) {
        return OcppSession.open(
                id,
                Ocpp16.PROTOCOL,
                Direction.TO_STATION,
                Handlers.none(),
                SessionConfig.defaults(),
                listener -> new Connection() {
                    @Override
                    public void send(String text) {}

                    @Override
                    public void close(CloseReason reason) {}
                });
    }

    private List<String> lines() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void aFrameIsOneLineAndAnAnswerShowsTheActionThatItAnswers() {
        FrameLog log = log(false);
        OcppSession session = session("CP001");

        log.onFrame(session, Way.IN, "[2, \"17\", \"Heartbeat\", {}]");
        log.onFrame(session, Way.OUT, "[2,\"17\",\"Reset\",{\"type\":\"Soft\"}]");
        log.onFrame(session, Way.OUT, "[3,\"17\",{\"currentTime\":\"2026-03-01T12:30:00Z\"}]");
        log.onFrame(session, Way.IN, "[4,\"17\",\"NotSupported\",\"No \\\"reset\\\"\",{\"a\":1}]");
        log.onFrame(session, Way.IN, "[3,\"99\",{}]");

        assertEquals(
                List.of(
                        "12:30:00.125 CP001 <- Heartbeat [17] {}",
                        "12:30:00.125 CP001 -> Reset [17] {\"type\":\"Soft\"}",
                        "12:30:00.125 CP001 -> Heartbeat result [17] {\"currentTime\":\"2026-03-01T12:30:00Z\"}",
                        "12:30:00.125 CP001 <- Reset error NotSupported [17] \"No \\\"reset\\\"\" {\"a\":1}",
                        "12:30:00.125 CP001 <- ? result [99] {}"),
                lines());
    }

    // SEC-LOG
    @Test
    void noFrameCanForgeALine() {
        FrameLog log = log(false);
        OcppSession session = session("CP001");

        log.onFrame(session, Way.IN, "[2,\"1\\n12:30:00.125 CP002 <- Fake\",\"A\\u001b[2J\",{\"a\":\"b\u202ec\"}]");
        log.onFrame(session, Way.IN, "not \n JSON \u001b[31m");
        log.onFrame(session, Way.IN, "{}");

        assertEquals(3, lines().size());
        assertFalse(out.toString(StandardCharsets.UTF_8).contains("\u001b"));
        assertFalse(out.toString(StandardCharsets.UTF_8).contains("\u202e"));
        assertEquals("12:30:00.125 CP001 <- unreadable not \\u000a JSON \\u001b[31m", lines().get(1));
    }

    @Test
    void aLongPayloadIsCut() {
        log(false).onFrame(session("CP001"), Way.IN, "[2,\"1\",\"X\",{\"a\":\"" + "x".repeat(5000) + "\"}]");

        assertTrue(lines().get(0).endsWith("… (5008 characters)"), lines().get(0));
        assertTrue(lines().get(0).length() < 2100);
    }

    @Test
    void secretsAreHiddenAndColoursShown() {
        log(true)
                .onFrame(
                        session("CP001"),
                        Way.OUT,
                        "[2,\"1\",\"ChangeConfiguration\",{\"key\":\"AuthorizationKey\",\"value\":\"SECRET\"}]");

        assertFalse(lines().get(0).contains("SECRET"));
        assertTrue(lines().get(0).contains("\u001b[32mChangeConfiguration\u001b[0m"));
    }
}
