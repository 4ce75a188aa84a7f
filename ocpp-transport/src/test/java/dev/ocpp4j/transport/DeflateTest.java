package dev.ocpp4j.transport;

import static dev.ocpp4j.transport.Fixtures.HEARTBEAT;
import static dev.ocpp4j.transport.Fixtures.HEARTBEAT_ANSWER;
import static dev.ocpp4j.transport.Fixtures.V16;
import static dev.ocpp4j.transport.Fixtures.server;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.Limits;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.transport.RawWebSocket.Frame;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

// CON-06, RFC 7692
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeflateTest {
    private static final int LIMIT = 100_000;
    private static final String AGREED = "permessage-deflate; server_no_context_takeover; client_no_context_takeover";

    private OcppServer server;

    @BeforeAll
    void start() {
        server = server().config(SessionConfig.builder()
                        .limits(new Limits(LIMIT, 100, 100_000, 32))
                        .build())
                .start();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private RawWebSocket connect() {
        return RawWebSocket.request(server.port(), "/ocpp/CP001")
                .protocols(V16)
                .deflate()
                .open();
    }

    private RawWebSocket offering(String extensions) {
        return RawWebSocket.request(server.port(), "/ocpp/CP001")
                .protocols(V16)
                .header("Sec-WebSocket-Extensions", extensions)
                .open();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "permessage-deflate",
                "permessage-deflate; client_max_window_bits",
                "permessage-deflate; client_max_window_bits=10; server_no_context_takeover",
                "permessage-deflate; server_max_window_bits=\"15\"",
                "x-webkit-deflate-frame, permessage-deflate; server_max_window_bits=9, permessage-deflate"
            })
    void compressionIsAgreedOnWithoutContextTakeover(String offer) {
        try (RawWebSocket station = offering(offer)) {
            assertEquals(101, station.status());
            assertEquals(AGREED, station.header("Sec-WebSocket-Extensions"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x-webkit-deflate-frame",
                "permessage-deflate; server_max_window_bits=9",
                "permessage-deflate; server_max_window_bits",
                "permessage-deflate; client_max_window_bits=7",
                "permessage-deflate; client_max_window_bits; client_max_window_bits",
                "permessage-deflate; server_no_context_takeover=1",
                "permessage-deflate; unknown",
                "a, ;"
            })
    void anOfferThatCannotBeMetIsDeclinedAndTheConnectionWorksWithout(String offer) {
        try (RawWebSocket station = offering(offer)) {
            assertNull(station.header("Sec-WebSocket-Extensions"));
            station.send(HEARTBEAT);
            assertEquals(HEARTBEAT_ANSWER, station.receiveText());
        }
    }

    @Test
    void itCanBeSwitchedOff() {
        try (OcppServer plain = server().compression(false).start();
                RawWebSocket station = RawWebSocket.request(plain.port(), "/ocpp/CP001")
                        .protocols(V16)
                        .deflate()
                        .open()) {
            assertNull(station.header("Sec-WebSocket-Extensions"));
        }
    }

    @Test
    void compressedAndUncompressedMessagesMayBeMixed() {
        try (RawWebSocket station = connect()) {
            for (int i = 0; i < 3; i++) {
                station.sendCompressed(HEARTBEAT);
                assertEquals(HEARTBEAT_ANSWER, station.receiveText());
                station.send(HEARTBEAT);
                assertEquals(HEARTBEAT_ANSWER, station.receiveText());
            }
        }
    }

    @Test
    void aCompressedMessageMayComeInFragmentsWithAPingBetween() {
        byte[] compressed = RawWebSocket.compress(HEARTBEAT.getBytes(UTF_8));
        try (RawWebSocket station = connect()) {
            station.sendBytes(RawWebSocket.frame(0x41, true, Arrays.copyOf(compressed, 4)));
            station.sendFrame(RawWebSocket.PING, new byte[0]);
            station.sendFrame(RawWebSocket.CONTINUATION, Arrays.copyOfRange(compressed, 4, compressed.length));

            assertEquals(RawWebSocket.PONG, station.receive().opcode());
            assertEquals(HEARTBEAT_ANSWER, station.receiveText());
        }
    }

    @Test
    void uncompressedFragmentsStayAsTheyAre() {
        try (RawWebSocket station = connect()) {
            station.sendPart(RawWebSocket.TEXT, HEARTBEAT.substring(0, 5).getBytes(UTF_8));
            station.sendFrame(RawWebSocket.CONTINUATION, HEARTBEAT.substring(5).getBytes(UTF_8));

            assertEquals(HEARTBEAT_ANSWER, station.receiveText());
        }
    }

    @Test
    void onlyLongMessagesAreCompressed() {
        String data = "kWh ".repeat(500);
        try (RawWebSocket station = connect()) {
            station.send("[2,\"1\",\"DataTransfer\",{\"vendorId\":\"v\",\"data\":\"" + data + "\"}]");
            Frame answer = station.receive();
            assertTrue(answer.rsv1());
            assertTrue(answer.payload().length < data.length() / 10);

            station.send("[2,\"2\",\"DataTransfer\",{\"vendorId\":\"v\",\"data\":\"" + data + "\"}]");
            assertEquals("[3,\"2\",{\"status\":\"Accepted\",\"data\":\"" + data + "\"}]", station.receiveText());

            station.send(HEARTBEAT);
            assertFalse(station.receive().rsv1());
        }
    }

    // T13: the limit counts what comes out
    @Test
    void aBombClosesTheConnection() {
        byte[] bomb = RawWebSocket.compress(new byte[64 << 20]);
        assertTrue(bomb.length < LIMIT);
        try (RawWebSocket station = connect()) {
            station.sendBytes(RawWebSocket.frame(0xC1, true, bomb));

            assertEquals(1009, station.closeCode());
        }
    }

    @Test
    void whatIsNotCompressedClosesTheConnection() {
        try (RawWebSocket station = connect()) {
            station.sendBytes(RawWebSocket.frame(0xC1, true, new byte[] {(byte) 0xFF, (byte) 0xFF}));

            assertEquals(1002, station.closeCode());
        }
    }

    @Test
    void invalidUtf8InsideClosesTheConnection() {
        try (RawWebSocket station = connect()) {
            station.sendBytes(RawWebSocket.frame(0xC1, true, RawWebSocket.compress(new byte[] {(byte) 0x80})));

            assertEquals(1007, station.closeCode());
        }
    }

    @Test
    void aReservedBitOnAContinuationClosesTheConnection() {
        try (RawWebSocket station = connect()) {
            station.sendBytes(RawWebSocket.frame(0x41, true, new byte[] {1}));
            station.sendBytes(RawWebSocket.frame(0xC0, true, new byte[] {1}));

            assertEquals(1002, station.closeCode());
        }
    }
}
