package dev.ocpp4j.transport;

import static dev.ocpp4j.transport.Fixtures.HEARTBEAT;
import static dev.ocpp4j.transport.Fixtures.HEARTBEAT_ANSWER;
import static dev.ocpp4j.transport.Fixtures.V16;
import static dev.ocpp4j.transport.Fixtures.get;
import static dev.ocpp4j.transport.Fixtures.server;
import static dev.ocpp4j.transport.Fixtures.station;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ocpp4j.core.Limits;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.transport.RawWebSocket.Frame;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** RFC 6455, seen by a peer that keeps to it and by one that does not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FramesTest {
    private static final int LIMIT = 70_000;
    private static final byte[] HEARTBEAT_BYTES = HEARTBEAT.getBytes(UTF_8);

    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private OcppServer server;
    private RawWebSocket station;

    @BeforeAll
    void start() {
        server = server().config(SessionConfig.builder()
                        .limits(new Limits(LIMIT, 100, 100_000, 32))
                        .build())
                .onFrame((session, way, text) -> received.add(way + " " + text))
                .start();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @BeforeEach
    void connect() {
        station = RawWebSocket.connect(server.port(), "/ocpp/CP001", V16);
    }

    @AfterEach
    void disconnect() {
        station.close();
    }

    private static byte[] part(int from, int to) {
        return Arrays.copyOfRange(HEARTBEAT_BYTES, from, to);
    }

    private void expectAnswer() {
        assertEquals(HEARTBEAT_ANSWER, station.receiveText());
    }

    // ---- what is fine

    @Test
    void aMessageMayComeInFragments() {
        station.sendPart(RawWebSocket.TEXT, part(0, 3));
        station.sendPart(RawWebSocket.CONTINUATION, part(3, 9));
        station.sendPart(RawWebSocket.CONTINUATION, new byte[0]);
        station.sendFrame(RawWebSocket.CONTINUATION, part(9, HEARTBEAT_BYTES.length));

        expectAnswer();
    }

    @Test
    void pingsMayComeBetweenFragments() {
        station.sendPart(RawWebSocket.TEXT, part(0, 3));
        station.sendFrame(RawWebSocket.PING, "abc123".getBytes(UTF_8));
        station.sendFrame(RawWebSocket.CONTINUATION, part(3, HEARTBEAT_BYTES.length));

        Frame pong = station.receive();
        assertEquals(RawWebSocket.PONG, pong.opcode());
        assertEquals("abc123", pong.text());
        expectAnswer();
    }

    @Test
    void aCharacterMayBeSplitByFragments() throws InterruptedException {
        byte[] message = "[2,\"ž😀\",\"Heartbeat\",{}]".getBytes(UTF_8);
        received.clear();
        station.sendPart(RawWebSocket.TEXT, Arrays.copyOfRange(message, 0, 5));
        station.sendPart(RawWebSocket.CONTINUATION, Arrays.copyOfRange(message, 5, 8));
        station.sendFrame(RawWebSocket.CONTINUATION, Arrays.copyOfRange(message, 8, message.length));

        assertEquals("[3,\"ž😀\",{\"currentTime\":\"2026-05-01T12:00:00Z\"}]", station.receiveText());
        assertEquals("IN " + new String(message, UTF_8), received.take());
    }

    @Test
    void framesMayComeByteByByte() {
        byte[] frame = RawWebSocket.frame(0x81, true, HEARTBEAT_BYTES);
        for (byte b : frame) {
            station.sendBytes(new byte[] {b});
        }
        expectAnswer();
    }

    @Test
    void framesMayComeTogether() {
        byte[] first = RawWebSocket.frame(0x81, true, HEARTBEAT_BYTES);
        byte[] second =
                RawWebSocket.frame(0x81, true, HEARTBEAT.replace('1', '2').getBytes(UTF_8));
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        station.sendBytes(both);

        expectAnswer();
        assertEquals("[3,\"2\"", station.receiveText().substring(0, 6));
    }

    @Test
    void aMessageMayBeAsLongAsTheLimit() {
        String head = "[2,\"1\",\"DataTransfer\",{\"vendorId\":\"v\",\"data\":\"";
        String data = "x".repeat(LIMIT - head.length() - 3);
        station.send(head + data + "\"}]");

        assertEquals("[3,\"1\",{\"status\":\"Accepted\",\"data\":\"" + data + "\"}]", station.receiveText());
    }

    @Test
    void aReplacementCharacterIsACharacter() {
        station.send("[2,\"\uFFFD\",\"Heartbeat\",{}]");

        assertEquals("[3,\"\uFFFD\",{\"currentTime\":\"2026-05-01T12:00:00Z\"}]", station.receiveText());
    }

    @Test
    void aPingIsAnsweredWithItsData() {
        byte[] data = "p".repeat(125).getBytes(UTF_8);
        station.sendFrame(RawWebSocket.PING, data);

        Frame pong = station.receive();
        assertEquals(RawWebSocket.PONG, pong.opcode());
        assertArrayEquals(data, pong.payload());
    }

    @Test
    void anUnsolicitedPongIsIgnored() {
        station.sendFrame(RawWebSocket.PONG, "zzz".getBytes(UTF_8));
        station.send(HEARTBEAT);

        expectAnswer();
    }

    // ---- what is not

    @ParameterizedTest
    @MethodSource
    void aViolationClosesTheConnection(int code, Consumer<RawWebSocket> violation) {
        violation.accept(station);
        station.send(HEARTBEAT);

        assertEquals(code, station.closeCode());
    }

    static Stream<Arguments> aViolationClosesTheConnection() {
        return Stream.of(
                violation(1009, "too long", s -> s.send("x".repeat(LIMIT + 1))),
                violation(
                        1009,
                        "announced too long",
                        s -> s.sendBytes(new byte[] {(byte) 0x81, (byte) 0xFF, 0, 0, 0, 1, 0, 0, 0, 0, 1, 2, 3, 4})),
                violation(1009, "fragments too long together", s -> {
                    s.sendPart(RawWebSocket.TEXT, new byte[LIMIT - 1]);
                    s.sendPart(RawWebSocket.CONTINUATION, new byte[2]);
                }),
                violation(1003, "binary", s -> s.sendFrame(RawWebSocket.BINARY, HEARTBEAT_BYTES)),
                violation(
                        1007,
                        "overlong UTF-8",
                        s -> s.sendFrame(RawWebSocket.TEXT, HexFormat.of().parseHex("5b322c22c0af225d"))),
                violation(
                        1007,
                        "a lone continuation byte",
                        s -> s.sendFrame(RawWebSocket.TEXT, new byte[] {(byte) 0x80})),
                violation(
                        1007,
                        "a surrogate in UTF-8",
                        s -> s.sendFrame(RawWebSocket.TEXT, HexFormat.of().parseHex("eda080"))),
                violation(1007, "half a character", s -> s.sendFrame(RawWebSocket.TEXT, new byte[] {(byte) 0xC5})),
                violation(1002, "a ping of 126 bytes", s -> s.sendFrame(RawWebSocket.PING, new byte[126])),
                violation(1002, "a ping in fragments", s -> s.sendPart(RawWebSocket.PING, new byte[3])),
                violation(
                        1002, "an unmasked frame", s -> s.sendBytes(RawWebSocket.frame(0x81, false, HEARTBEAT_BYTES))),
                violation(1002, "a reserved bit", s -> s.sendBytes(RawWebSocket.frame(0x91, true, HEARTBEAT_BYTES))),
                violation(
                        1002,
                        "compression that was not agreed on",
                        s -> s.sendBytes(RawWebSocket.frame(0xC1, true, HEARTBEAT_BYTES))),
                violation(1002, "a reserved opcode", s -> s.sendFrame(3, HEARTBEAT_BYTES)),
                violation(1002, "a reserved control opcode", s -> s.sendFrame(11, new byte[0])),
                violation(
                        1002,
                        "a continuation of nothing",
                        s -> s.sendFrame(RawWebSocket.CONTINUATION, HEARTBEAT_BYTES)),
                violation(1002, "a message inside a message", s -> {
                    s.sendPart(RawWebSocket.TEXT, part(0, 3));
                    s.sendFrame(RawWebSocket.TEXT, HEARTBEAT_BYTES);
                }),
                violation(
                        1002,
                        "a negative length",
                        s -> s.sendBytes(HexFormat.of().parseHex("81ffffffffffffffffff01020304"))),
                violation(1002, "half a close code", s -> s.sendFrame(RawWebSocket.CLOSE, new byte[] {3})),
                violation(1002, "a close code that must not be sent", s -> s.sendClose(1006)));
    }

    private static Arguments violation(int code, String name, Consumer<RawWebSocket> violation) {
        return Arguments.of(code, Named.of(name, violation));
    }

    @Test
    void whatCameBeforeAViolationIsAnswered() {
        byte[] good = RawWebSocket.frame(0x81, true, HEARTBEAT_BYTES);
        byte[] bad = RawWebSocket.frame(0x82, true, HEARTBEAT_BYTES);
        byte[] both = Arrays.copyOf(good, good.length + bad.length);
        System.arraycopy(bad, 0, both, good.length, bad.length);
        received.clear();
        station.sendBytes(both);

        station.closeCode();
        assertEquals("IN " + HEARTBEAT, received.poll());
    }

    // ---- the end of a connection

    @Test
    void aCloseIsAnsweredWithItsCode() {
        station.sendClose(1000);

        assertEquals(1000, station.closeCode());
    }

    // REL-04
    @Test
    void halfAFrameAndTheEndFreeTheSession() {
        byte[] frame = RawWebSocket.frame(0x81, true, HEARTBEAT_BYTES);
        var closed = server.session("CP001").orElseThrow().closed();
        station.sendBytes(Arrays.copyOf(frame, frame.length / 2));
        station.close();

        assertEquals(1006, get(closed).code());
        assertEquals(Optional.empty(), server.session("CP001"));
    }

    // REL-04
    @Test
    void aResetFreesTheSession() {
        byte[] frame = RawWebSocket.frame(0x81, true, HEARTBEAT_BYTES);
        var closed = server.session("CP001").orElseThrow().closed();
        station.sendBytes(Arrays.copyOf(frame, frame.length / 2));
        station.reset();

        assertEquals(1006, get(closed).code());
        try (RawWebSocket again = RawWebSocket.connect(server.port(), "/ocpp/CP001", V16)) {
            again.send(HEARTBEAT);
            assertEquals(HEARTBEAT_ANSWER, again.receiveText());
        }
    }

    // ---- the station

    @Test
    void theStationWantsUnmaskedFramesAndSendsMaskedOnes() {
        try (RawWebSocket.Listener central = RawWebSocket.listen();
                OcppStation real = station(central.port(), "CP001").start()) {
            try (RawWebSocket csms = central.accept(V16)) {
                csms.send("[2,\"1\",\"ClearCache\",{}]");
                assertEquals("[3,\"1\",{\"status\":\"Accepted\"}]", csms.receiveText());
                csms.sendFrame(RawWebSocket.PING, "abc123".getBytes(UTF_8));
                assertEquals("abc123", csms.receive().text());
                csms.sendBytes(RawWebSocket.frame(0x81, true, HEARTBEAT_BYTES));
                assertEquals(1002, csms.closeCode());
            }
            try (RawWebSocket again = central.accept(V16)) {
                get(real.connected());
                again.sendClose(1000);
            }
        }
    }

    @Test
    void whatFollowsTheUpgradeInTheSamePacketIsRead() {
        try (RawWebSocket.Listener central = RawWebSocket.listen();
                OcppStation real = station(central.port(), "CP001").start();
                RawWebSocket csms = central.next()) {
            csms.switchTo(
                    "Sec-WebSocket-Protocol: ocpp1.6\r\n",
                    RawWebSocket.frame(0x81, false, "[2,\"1\",\"ClearCache\",{}]".getBytes(UTF_8)));
            assertEquals("[3,\"1\",{\"status\":\"Accepted\"}]", csms.receiveText());
            assertEquals("CP001", get(real.connected()).stationId());
        }
    }
}
