package dev.ocpp4j.transport;

import static dev.ocpp4j.transport.Fixtures.HEARTBEAT;
import static dev.ocpp4j.transport.Fixtures.HEARTBEAT_ANSWER;
import static dev.ocpp4j.transport.Fixtures.V16;
import static dev.ocpp4j.transport.Fixtures.get;
import static dev.ocpp4j.transport.Fixtures.server;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.CloseReason;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.ManualScheduler;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.core.HeartbeatRequest;
import dev.ocpp4j.v16.core.HeartbeatResponse;
import dev.ocpp4j.v201.Ocpp201;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Peers that want to do harm: each is closed or slowed down, and its neighbour is served all the time. */
class HostilePeersTest {
    private static final byte[] FULL_PING = new byte[125];

    private final ManualScheduler time = new ManualScheduler();
    private OcppServer server;
    private RawWebSocket neighbour;

    @BeforeEach
    void start() {
        // The neighbour of a peer that floods has a handler that answers; the others have none that ever does.
        Handlers handlers = Handlers.builder()
                .onAsync(
                        HeartbeatRequest.class,
                        (request, exchange) -> exchange.session().stationId().equals("CP001")
                                ? CompletableFuture.completedFuture(new HeartbeatResponse(Fixtures.TIME))
                                : new CompletableFuture<>())
                .build();
        server = server().accept(Ocpp16.PROTOCOL, handlers)
                .accept(Ocpp201.PROTOCOL, Handlers.none())
                .config(SessionConfig.builder().scheduler(time).build())
                .start();
        neighbour = RawWebSocket.connect(server.port(), "/ocpp/CP001", V16);
    }

    @AfterEach
    void stop() {
        neighbour.close();
        server.close();
    }

    private void neighbourIsServed() {
        neighbour.send(HEARTBEAT);
        assertEquals(HEARTBEAT_ANSWER, neighbour.receiveText());
    }

    // LIM-07: bytes that come do not extend the time for a handshake
    @Test
    void handshakesThatDripAreClosedInTime() throws IOException {
        byte[] request =
                RawWebSocket.request(server.port(), "/ocpp/SLOW").protocols(V16).bytes();
        List<Socket> sockets = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Socket socket = new Socket("127.0.0.1", server.port());
            socket.setSoTimeout(20_000);
            sockets.add(socket);
        }
        for (int second = 0; second < 60; second++) {
            for (Socket socket : sockets) {
                drip(socket, request[second]);
            }
            time.advance(Duration.ofSeconds(1));
            neighbourIsServed();
        }
        for (Socket socket : sockets) {
            assertTrue(isEnded(socket));
            socket.close();
        }
        assertEquals(1, server.sessions().size());
    }

    private static void drip(Socket socket, byte next) {
        try {
            socket.getOutputStream().write(next);
        } catch (IOException closed) {
            // that is what is expected, sooner or later
        }
    }

    private static boolean isEnded(Socket socket) {
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException open) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    // T12, REL-06
    @Test
    void callsThatComeFasterThanTheyAreAnsweredCloseTheConnection() {
        try (RawWebSocket flooder = RawWebSocket.connect(server.port(), "/ocpp/FLOOD", V16)) {
            CompletableFuture<CloseReason> closed =
                    server.session("FLOOD").orElseThrow().closed();
            for (int i = 0; i < 1000; i++) {
                flooder.send("[2,\"" + i + "\",\"Heartbeat\",{}]");
            }
            assertEquals(1008, flooder.closeCode());
            assertEquals(1008, get(closed).code());
            neighbourIsServed();
        }
    }

    // T12: the answers to its pings would pile up
    @Test
    void pingsOfAPeerThatNeverReadsEndItsConnection() {
        try (RawWebSocket flooder = RawWebSocket.connect(server.port(), "/ocpp/FLOOD", V16)) {
            assertThrows(UncheckedIOException.class, () -> {
                for (int i = 0; i < 1_000_000; i++) {
                    flooder.sendFrame(RawWebSocket.PING, FULL_PING);
                }
            });
            neighbourIsServed();
        }
    }

    // LIM-02
    @Test
    void aHundredThousandBracketsAreNoMessageInEitherVersion() {
        String brackets = "[".repeat(100_000);
        try (RawWebSocket old = RawWebSocket.connect(server.port(), "/ocpp/CP002", V16);
                RawWebSocket now = RawWebSocket.connect(server.port(), "/ocpp/CP003", "ocpp2.0.1")) {
            old.send(brackets).send("[2,\"1\",\"NoSuchAction\",{}]");
            now.send(brackets);

            assertTrue(
                    old.receiveText().startsWith("[4,\"1\",\"NotImplemented\""), "1.6 knows no answer to no message");
            assertTrue(now.receiveText().startsWith("[4,\"-1\",\"RpcFrameworkError\""));
            neighbourIsServed();
        }
    }

    // LIM-01: what is only announced costs nothing
    @Test
    void manyMayAnnounceTheLongestMessageAndSendOneByte() {
        long before = used();
        List<RawWebSocket> peers = new ArrayList<>();
        byte[] longest = RawWebSocket.frame(0x81, true, "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8));
        byte[] beginning = Arrays.copyOf(longest, 15);
        for (int i = 0; i < 200; i++) {
            RawWebSocket peer = RawWebSocket.connect(server.port(), "/ocpp/LONG" + i, V16);
            peers.add(peer.sendFrame(RawWebSocket.PING, FULL_PING).sendBytes(beginning));
            peer.receive(); // the pong
        }
        neighbourIsServed();
        assertTrue(used() - before < 50L << 20, "not 200 MiB");
        peers.forEach(RawWebSocket::close);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
