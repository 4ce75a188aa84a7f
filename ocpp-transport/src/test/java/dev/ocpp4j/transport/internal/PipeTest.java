package dev.ocpp4j.transport.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.CloseReason;
import dev.ocpp4j.core.ConnectionListener;
import dev.ocpp4j.core.ManualScheduler;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.transport.RawWebSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.glassfish.grizzly.Connection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Links over real sockets, without sessions: what is sent is whatever the test sends, from whatever thread. */
@Timeout(60)
@SuppressWarnings("try") // a peer that is only there
class PipeTest {
    private static final int THREADS = 8;
    private static final int MESSAGES = 60; // as many as may wait

    private final ManualScheduler time = new ManualScheduler();
    private final SessionConfig config = SessionConfig.builder().scheduler(time).build();
    private final Deadlines deadlines = new Deadlines(time);
    private final BlockingQueue<Link> links = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private Sockets sockets;
    private int port;

    @BeforeEach
    void listen() {
        sockets = Sockets.start("test", 2);
        port = sockets.listen(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                null,
                connection -> Phase.OF.set(connection, new Echo(connection)));
    }

    @AfterEach
    void stop() {
        sockets.stop();
    }

    /** Upgrades whoever comes, and answers every message with itself. */
    private final class Echo implements Phase, Opening {
        private final Connection<SocketAddress> connection;
        private final HeadReader reader = new HeadReader();

        Echo(Connection<SocketAddress> connection) {
            this.connection = connection;
        }

        @Override
        public Optional<CompletionStage<?>> read(ByteBuffer in) {
            HttpHead head = Objects.requireNonNull(reader.read(in));
            String answer = "HTTP/1.1 101 Switching Protocols\r\nSec-WebSocket-Accept: "
                    + WebSocketKeys.accept(head.single("Sec-WebSocket-Key").orElseThrow()) + "\r\n\r\n";
            Pipe.open(connection, Pipe.endpoint(), answer, "test", this, deadlines, null);
            return Optional.empty();
        }

        @Override
        public void closed() {}

        @Override
        public SessionConfig config() {
            return config;
        }

        @Override
        public Duration pingInterval() {
            return Duration.ZERO;
        }

        @Override
        public void opened(Link link) {
            link.attach(new ConnectionListener() {
                @Override
                public void onText(String text) {
                    link.send(text);
                }

                @Override
                public void onClosed(CloseReason reason) {
                    events.add(reason.toString());
                }
            });
            links.add(link);
        }

        @Override
        public void gone(Link link) {}

        @Override
        public void closed(Link link, CloseReason reason) {}
    }

    @Test
    void messagesOfManyThreadsArriveWholeAndInTheOrderOfEach() throws InterruptedException {
        try (RawWebSocket peer = RawWebSocket.request(port, "/").open()) {
            Link link = links.take();
            for (int t = 0; t < THREADS; t++) {
                int thread = t;
                Thread sender = new Thread(() -> {
                    for (int i = 0; i < MESSAGES; i++) {
                        link.send(thread + " " + i + " " + "x".repeat(i));
                    }
                });
                sender.start();
            }
            Map<String, Integer> next = new HashMap<>();
            for (int i = 0; i < THREADS * MESSAGES; i++) {
                String[] message = peer.receiveText().split(" ", -1);
                int number = Integer.parseInt(message[1]);
                assertEquals(next.getOrDefault(message[0], 0), number);
                assertEquals(number, message[2].length());
                next.put(message[0], number + 1);
            }
        }
    }

    // T10
    @Test
    void aPeerThatDoesNotReadIsEndedAndDisturbsNobody() throws InterruptedException {
        String large = "x".repeat(100_000);
        try (RawWebSocket stuck = RawWebSocket.request(port, "/stuck").open();
                RawWebSocket other = RawWebSocket.request(port, "/other").open()) {
            Link link = links.take();
            int count = 0;
            while (events.isEmpty() && count < 10_000) {
                link.send(large);
                count++;
            }
            assertEquals("1006 Too much waits to be sent", events.poll(30, TimeUnit.SECONDS));
            assertTrue(count * 100_000L < 64 << 20, "accepted " + count); // the buffers of the kernel, and ours
            other.send("hello");
            assertEquals("hello", other.receiveText());
            while (stuck.receive() != null) {
                // what was in the buffers, and then the end
            }
        }
    }

    // T10
    @Test
    void aMessageThatDoesNotGoOutInTimeEndsTheConnection() throws InterruptedException {
        try (RawWebSocket stuck = RawWebSocket.request(port, "/stuck").open()) {
            Link link = links.take();
            link.send("x".repeat(64 << 20));
            time.advance(Duration.ofSeconds(31));

            assertEquals("1006 A message was not accepted in time", events.poll(30, TimeUnit.SECONDS));
        }
    }

    // T12: the answers to pings do not pile up either
    @Test
    void aPeerThatPingsAndDoesNotReadIsEnded() throws InterruptedException {
        byte[] ping = RawWebSocket.frame(0x89, true, new byte[125]);
        byte[] pings = new byte[ping.length * 500];
        for (int i = 0; i < 500; i++) {
            System.arraycopy(ping, 0, pings, i * ping.length, ping.length);
        }
        try (RawWebSocket stuck = RawWebSocket.request(port, "/stuck").open()) {
            links.take();
            Thread flood = new Thread(() -> {
                try {
                    while (events.isEmpty()) {
                        stuck.sendBytes(pings);
                    }
                } catch (java.io.UncheckedIOException closed) {
                    // as it should be
                }
            });
            flood.start();

            assertTrue(events.poll(30, TimeUnit.SECONDS).startsWith("1006"));
            flood.join();
        }
    }

    @Test
    void thePeerSeesTheCloseFrameThoughItStillSends() throws InterruptedException {
        try (RawWebSocket peer = RawWebSocket.request(port, "/").open()) {
            Link link = links.take();
            byte[] message = RawWebSocket.frame(0x81, true, new byte[50_000]);
            Thread sender = new Thread(() -> {
                for (int i = 0; i < 100; i++) {
                    peer.sendBytes(message);
                }
            });
            link.close(new CloseReason(1001, "bye"));
            sender.start();
            sender.join();

            assertEquals(1001, peer.closeCode());
        }
    }

    @Test
    void aPeerThatDoesNotAnswerACloseIsEnded() throws InterruptedException {
        try (RawWebSocket peer = RawWebSocket.request(port, "/").open()) {
            Link link = links.take();
            link.close(CloseReason.NORMAL);
            assertEquals("1000", events.poll(30, TimeUnit.SECONDS));
            assertEquals(1000, Objects.requireNonNull(peer.receive()).closeCode());
            CompletableFuture<RawWebSocket.Frame> end =
                    CompletableFuture.supplyAsync(peer::receive, task -> new Thread(task).start());
            while (!end.isDone()) {
                time.advance(Duration.ofMillis(100));
            }

            assertEquals(null, end.join());
        }
    }
}
