package dev.ocpp4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.TestMessages.EchoRequest;
import dev.ocpp4j.core.TestMessages.EchoResponse;
import dev.ocpp4j.core.TestMessages.PingRequest;
import dev.ocpp4j.core.TestMessages.PingResponse;
import dev.ocpp4j.core.TestMessages.ResetRequest;
import dev.ocpp4j.core.TestMessages.ResetResponse;
import dev.ocpp4j.core.TestMessages.TellRequest;
import dev.ocpp4j.core.TestMessages.TellResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two sessions, joined in memory. */
class LoopbackTest {
    private static final Handlers STATION = Handlers.builder()
            .on(ResetRequest.class, (request, exchange) -> new ResetResponse())
            .on(EchoRequest.class, (request, exchange) -> new EchoResponse(request.text()))
            .build();
    private static final Handlers CSMS = Handlers.builder()
            .on(TellRequest.class, (request, exchange) -> new TellResponse())
            .on(EchoRequest.class, (request, exchange) -> new EchoResponse(request.text()))
            .build();

    @Test
    void bothSidesCallEachOther() throws Exception {
        try (Loopback link = Loopback.open("CP1", TestMessages.OLD, STATION, CSMS, SessionConfig.defaults())) {
            assertEquals(
                    new TellResponse(), link.station().send(new TellRequest(1)).get(30, TimeUnit.SECONDS));
            assertEquals(
                    new ResetResponse(), link.csms().send(new ResetRequest()).get(30, TimeUnit.SECONDS));
            assertEquals("CP1", link.csms().stationId());
            assertEquals(Direction.TO_CSMS, link.station().calls());
        }
    }

    @Test
    void withManualTimeAWholeConversationIsDeterministic() {
        ManualScheduler time = new ManualScheduler();
        List<String> frames = new ArrayList<>();
        AtomicInteger ids = new AtomicInteger();
        SessionConfig config = SessionConfig.builder()
                .scheduler(time)
                .executor(Runnable::run)
                .messageIds(() -> Integer.toString(ids.incrementAndGet()))
                .onFrame((session, way, text) -> frames.add(session.calls() + " " + way + " " + text))
                .build();
        Handlers silent = Handlers.builder()
                .onAsync(PingRequest.class, (request, exchange) -> new CompletableFuture<PingResponse>())
                .build();
        Loopback link = Loopback.open("CP1", TestMessages.OLD, STATION, silent, config);
        CompletableFuture<ResetResponse> reset = link.csms().send(new ResetRequest());
        assertTrue(reset.isDone());
        CompletableFuture<PingResponse> ping = link.station().send(new PingRequest(), Duration.ofSeconds(3));
        time.advance(Duration.ofSeconds(3));
        assertTrue(ping.isCompletedExceptionally());
        assertEquals(
                List.of(
                        "TO_STATION OUT [2,\"1\",\"Reset\",{}]",
                        "TO_CSMS IN [2,\"1\",\"Reset\",{}]",
                        "TO_CSMS OUT [3,\"1\",{}]",
                        "TO_STATION IN [3,\"1\",{}]",
                        "TO_CSMS OUT [2,\"2\",\"Ping\",{}]",
                        "TO_STATION IN [2,\"2\",\"Ping\",{}]"),
                frames);
    }

    @Test
    void whenTheConnectionBreaksBothSidesKnow() {
        Loopback link = Loopback.open("CP1", TestMessages.OLD, STATION, CSMS, SessionConfig.defaults());
        link.cut();
        assertEquals(1006, link.station().closed().join().code());
        assertEquals(1006, link.csms().closed().join().code());
        assertFalse(link.csms().isOpen());
        ExecutionException ended = assertThrows(
                ExecutionException.class,
                () -> link.csms().send(new ResetRequest()).get());
        assertTrue(ended.getCause() instanceof SessionClosedException);
    }

    // RPC-02, RPC-10: under real threads
    @Test
    void callsFromManyThreadsInBothDirectionsAllEnd() throws Exception {
        AtomicInteger onWire = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        SessionConfig config = SessionConfig.builder()
                .maxQueuedCalls(10_000)
                .onFrame((session, way, text) -> {
                    boolean call = text.startsWith("[2,");
                    if (session.calls() == Direction.TO_CSMS && call && way == FrameObserver.Way.OUT) {
                        most.accumulateAndGet(onWire.incrementAndGet(), Math::max);
                    } else if (session.calls() == Direction.TO_CSMS && !call && way == FrameObserver.Way.IN) {
                        onWire.decrementAndGet();
                    }
                })
                .build();
        Loopback link = Loopback.open("CP1", TestMessages.NEW, STATION, CSMS, config);
        int calls = 4_000;
        CountDownLatch ends = new CountDownLatch(calls);
        List<String> wrong = Collections.synchronizedList(new ArrayList<>());
        IntStream.range(0, calls).parallel().forEach(i -> {
            OcppSession side = i % 2 == 0 ? link.station() : link.csms();
            side.send(new EchoRequest("call " + i)).whenComplete((response, error) -> {
                if (error != null || !response.text().equals("call " + i)) {
                    wrong.add(i + ": " + response + " " + error);
                }
                ends.countDown();
            });
        });
        assertTrue(ends.await(30, TimeUnit.SECONDS), ends.getCount() + " calls did not end");
        assertEquals(List.of(), wrong);
        assertEquals(1, most.get(), "calls of the station on the wire at once");
        assertTrue(
                link.station().toString().endsWith("0 calls made, 0 to answer"),
                link.station().toString());
    }

    // RPC-10
    @Test
    void callsThatRaceWithTheEndOfTheConnectionAllEnd() throws Exception {
        for (int round = 0; round < 200; round++) {
            Loopback link = Loopback.open("CP1", TestMessages.NEW, STATION, CSMS, SessionConfig.defaults());
            CountDownLatch ends = new CountDownLatch(8);
            AtomicInteger twice = new AtomicInteger();
            Thread cutter = new Thread(link::cut);
            for (int i = 0; i < 8; i++) {
                if (i == 4) {
                    cutter.start();
                }
                AtomicInteger count = new AtomicInteger();
                link.station().send(new EchoRequest("x")).whenComplete((response, error) -> {
                    if (count.incrementAndGet() > 1) {
                        twice.incrementAndGet();
                    }
                    ends.countDown();
                });
            }
            assertTrue(ends.await(30, TimeUnit.SECONDS), "round " + round);
            assertEquals(0, twice.get());
            cutter.join();
        }
    }
}
