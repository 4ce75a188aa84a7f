package dev.ocpp4j.transport;

import static dev.ocpp4j.transport.Fixtures.HEARTBEAT;
import static dev.ocpp4j.transport.Fixtures.V16;
import static dev.ocpp4j.transport.Fixtures.server;
import static dev.ocpp4j.transport.Fixtures.station;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ocpp4j.core.FrameObserver;
import dev.ocpp4j.transport.ConformanceCases.Case;
import dev.ocpp4j.transport.RawWebSocket.Frame;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The {@link ConformanceCases} on both of our ends. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("try") // a station that is only there
class ConformanceTest {
    private static final String CALL_TO_STATION = "[2,\"1\",\"ClearCache\",{}]";

    private final BlockingQueue<String> seen = new LinkedBlockingQueue<>();
    private final Network network = Network.open();
    private OcppServer server;

    @BeforeAll
    void start() {
        server = server().onFrame((session, way, text) -> see(way, text)).start();
    }

    @AfterAll
    void stop() {
        server.close();
        network.close();
    }

    private void see(FrameObserver.Way way, String text) {
        if (way == FrameObserver.Way.IN) {
            seen.add(text);
        }
    }

    static List<Case> cases() {
        return ConformanceCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theServerKeepsToTheProtocol(Case test) {
        try (RawWebSocket peer = RawWebSocket.connect(server.port(), "/ocpp/CP001", V16)) {
            check(test, peer, HEARTBEAT);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theStationKeepsToTheProtocol(Case test) {
        try (RawWebSocket.Listener central = RawWebSocket.listen();
                OcppStation ours = station(central.port(), "CP001")
                        .network(network)
                        .reconnect(new ReconnectPolicy(Duration.ofHours(1), Duration.ZERO, 0))
                        .onFrame((session, way, text) -> see(way, text))
                        .start();
                RawWebSocket peer = central.accept(V16)) {
            check(test, peer, CALL_TO_STATION);
        }
    }

    private void check(Case test, RawWebSocket peer, String call) {
        seen.clear();
        test.sends().accept(peer);
        if (test.code() != 0) {
            assertEquals(test.code(), peer.closeCode());
            return;
        }
        for (byte[] expected : test.pongs()) {
            Frame pong = peer.receive();
            assertEquals(RawWebSocket.PONG, pong.opcode());
            assertArrayEquals(expected, pong.payload());
        }
        peer.send(call);
        assertEquals("[3,\"1\"", peer.receiveText().substring(0, 6));
        List<String> all = new ArrayList<>();
        seen.drainTo(all);
        List<String> expected = new ArrayList<>(test.texts());
        expected.add(call);
        assertEquals(expected, all);
    }

    static Stream<Arguments> messages() {
        return Stream.of(0, 16, 64, 256, 1024, 4096, 8192, 16_384, 32_768, 65_536, 131_072)
                .flatMap(length -> Stream.of(true, false).map(random -> Arguments.of(length, random)));
    }

    // 12, 13: permessage-deflate; what is negotiated is in DeflateTest
    @ParameterizedTest
    @MethodSource("messages")
    void compressedMessagesArriveWholeAndInFragments(int length, boolean random) {
        String text = random ? randomText(length) : "kWh ".repeat(length / 4);
        byte[] compressed = RawWebSocket.compress(text.getBytes(UTF_8));
        try (RawWebSocket peer = RawWebSocket.request(server.port(), "/ocpp/CP001")
                .protocols(V16)
                .deflate()
                .open()) {
            seen.clear();
            for (int i = 0; i < 5; i++) {
                peer.sendBytes(peer.encode(0xC1, compressed));
                peer.sendBytes(peer.encode(0x41, compressed));
                peer.sendBytes(peer.encode(0x80, new byte[0]));
            }
            peer.sendCompressed(HEARTBEAT);
            assertEquals("[3,\"1\"", peer.receiveText().substring(0, 6));
            for (int i = 0; i < 10; i++) {
                assertEquals(text, seen.poll());
            }
        }
    }

    private static String randomText(int length) {
        return new Random(length)
                .ints(length, ' ', '\u07FF')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 12, 15})
    void aClientMayCompressWithASmallerWindow(int bits) {
        try (RawWebSocket peer = RawWebSocket.request(server.port(), "/ocpp/CP001")
                .protocols(V16)
                .header("Sec-WebSocket-Extensions", "permessage-deflate; client_max_window_bits=" + bits)
                .open()) {
            peer.sendCompressed(HEARTBEAT);
            assertEquals("[3,\"1\"", peer.receiveText().substring(0, 6));
        }
    }
}
