package dev.ocpp4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.CallListener.Outcome;
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
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Calls that we answer. */
class IncomingCallsTest {
    private static final String ECHO = "[2,\"e\",\"Echo\",{\"text\":\"hi\"}]";
    private static final String INTERNAL_ERROR = "[4,\"e\",\"InternalError\",";

    private static Wire echo(Handler<EchoRequest, EchoResponse> handler) {
        return new Wire(
                TestMessages.NEW,
                Handlers.builder().on(EchoRequest.class, handler).build());
    }

    private static Wire echoAsync(AsyncHandler<EchoRequest, EchoResponse> handler) {
        return new Wire(
                TestMessages.NEW,
                Handlers.builder().onAsync(EchoRequest.class, handler).build());
    }

    private static void assertOneError(Wire wire, String start) {
        assertEquals(1, wire.sent.size(), wire.sent.toString());
        assertTrue(wire.sent.get(0).startsWith(start), wire.sent.get(0));
    }

    @Test
    void aCallIsAnsweredByItsHandler() {
        Wire wire = echo((request, exchange) -> new EchoResponse(request.text() + " " + exchange.messageId()));
        wire.receive(ECHO);
        assertEquals(List.of("[3,\"e\",{\"text\":\"hi e\"}]"), wire.sent);
        assertEquals("Echo", wire.calls.get(0).action());
        assertEquals(Outcome.RESULT, wire.calls.get(0).outcome());
        assertEquals(0, wire.time.size(), "no timer is left");
    }

    @Test
    void anAsynchronousHandlerAnswersLater() {
        CompletableFuture<EchoResponse> answer = new CompletableFuture<>();
        Wire wire = echoAsync((request, exchange) -> answer);
        wire.receive(ECHO);
        assertEquals(List.of(), wire.sent);
        answer.complete(new EchoResponse("later"));
        assertEquals(List.of("[3,\"e\",{\"text\":\"later\"}]"), wire.sent);
    }

    @Test
    void aHandlerThatReturnsNullYieldsOneInternalError() {
        Wire wire = echo((request, exchange) -> null);
        wire.receive(ECHO);
        assertOneError(wire, INTERNAL_ERROR);
        Wire noStage = echoAsync((request, exchange) -> null);
        noStage.receive(ECHO);
        assertOneError(noStage, INTERNAL_ERROR);
    }

    @Test
    void aHandlerThatThrowsYieldsOneInternalErrorThatShowsNothingOfIt() {
        for (Throwable thrown : List.of(
                new IllegalStateException("secret"),
                new StackOverflowError("secret"),
                new java.io.IOException("secret"))) {
            Wire wire = echo((request, exchange) -> {
                if (thrown instanceof Error error) {
                    throw error;
                }
                throw (Exception) thrown;
            });
            wire.receive(ECHO);
            assertOneError(wire, INTERNAL_ERROR);
            assertFalse(wire.sent.get(0).contains("secret"));
        }
    }

    @Test
    void aHandlerThatThrowsACallErrorAnswersWithIt() {
        Wire wire = echo((request, exchange) -> {
            throw new CallErrorException(ErrorCode.SECURITY_ERROR, "no \"entry\"", Map.of("why", List.of(1, "x")));
        });
        wire.receive(ECHO);
        assertEquals(List.of("[4,\"e\",\"SecurityError\",\"no \\\"entry\\\"\",{\"why\":[1,\"x\"]}]"), wire.sent);
        assertEquals(ErrorCode.SECURITY_ERROR, wire.calls.get(0).error());
    }

    @Test
    void aHandlerThatFailsLaterYieldsOneError() {
        Wire internal = echoAsync((request, exchange) -> CompletableFuture.failedFuture(new RuntimeException("x")));
        internal.receive(ECHO);
        assertOneError(internal, INTERNAL_ERROR);

        Wire wrapped = echoAsync((request, exchange) -> CompletableFuture.supplyAsync(
                () -> {
                    throw new CallErrorException(ErrorCode.NOT_SUPPORTED, "not here");
                },
                Runnable::run));
        wrapped.receive(ECHO);
        assertOneError(wrapped, "[4,\"e\",\"NotSupported\",\"not here\"");
    }

    @Test
    void aHandlerThatNeverAnswersYieldsOneInternalErrorAfterItsTime() {
        CompletableFuture<EchoResponse> never = new CompletableFuture<>();
        Wire wire = new Wire(
                TestMessages.NEW,
                Handlers.builder()
                        .onAsync(EchoRequest.class, (request, exchange) -> never)
                        .build(),
                SessionConfig.builder().handlerTimeout(Duration.ofSeconds(7)));
        wire.receive(ECHO);
        wire.time.advance(Duration.ofSeconds(7));
        assertOneError(wire, INTERNAL_ERROR);
        assertEquals(Outcome.TIMEOUT, wire.calls.get(0).outcome());

        never.complete(new EchoResponse("too late"));
        assertEquals(1, wire.sent.size(), "a late answer is not sent");
    }

    @Test
    void aHandlerThatBlocksForEverYieldsOneErrorAndTheNextCallIsHandled() throws Exception {
        ExecutorService threads = Executors.newCachedThreadPool();
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch secondAnswered = new CountDownLatch(1);
        try {
            Wire wire = new Wire(
                    TestMessages.NEW,
                    Handlers.builder()
                            .on(EchoRequest.class, (request, exchange) -> {
                                entered.countDown();
                                release.await();
                                return new EchoResponse("too late");
                            })
                            .on(PingRequest.class, (request, exchange) -> {
                                exchange.afterReply(secondAnswered::countDown);
                                return new PingResponse();
                            })
                            .build(),
                    SessionConfig.builder(),
                    threads);
            wire.receive(ECHO);
            wire.receive("[2,\"p\",\"Ping\",{}]");
            assertTrue(entered.await(30, TimeUnit.SECONDS));
            wire.time.advance(Duration.ofSeconds(30));
            assertTrue(secondAnswered.await(30, TimeUnit.SECONDS));
            release.countDown();
            threads.shutdown();
            assertTrue(threads.awaitTermination(30, TimeUnit.SECONDS));
            assertEquals(2, wire.sent.size(), wire.sent.toString());
            assertTrue(wire.sent.get(0).startsWith(INTERNAL_ERROR));
            assertEquals("[3,\"p\",{}]", wire.sent.get(1));
        } finally {
            release.countDown();
            threads.shutdownNow();
        }
    }

    @Test
    void anInvalidResponseOfOursBecomesAnInternalError() {
        Wire wire = echo((request, exchange) -> new EchoResponse(null));
        wire.receive(ECHO);
        assertOneError(wire, INTERNAL_ERROR);
    }

    @Test
    void errorDetailsThatAreNotJsonAreLeftOut() {
        Wire wire = echo((request, exchange) -> {
            throw new CallErrorException(ErrorCode.GENERIC_ERROR, "x", Map.of("thread", Thread.currentThread()));
        });
        wire.receive(ECHO);
        assertEquals(List.of("[4,\"e\",\"GenericError\",\"x\",{}]"), wire.sent);
    }

    // RPC-12
    @Test
    void aLongDescriptionIsShortened() {
        Wire wire = echo((request, exchange) -> {
            throw new CallErrorException(ErrorCode.GENERIC_ERROR, "x".repeat(300));
        });
        wire.receive(ECHO);
        assertEquals(List.of("[4,\"e\",\"GenericError\",\"" + "x".repeat(255) + "\",{}]"), wire.sent);
    }

    // RPC-13
    @Test
    void theSameIdWhileTheFirstIsHandledIsAnError() {
        CompletableFuture<EchoResponse> answer = new CompletableFuture<>();
        Wire wire = echoAsync((request, exchange) -> answer);
        wire.receive(ECHO);
        wire.receive(ECHO);
        assertOneError(wire, "[4,\"e\",\"RpcFrameworkError\"");
        answer.complete(new EchoResponse("first"));
        assertEquals("[3,\"e\",{\"text\":\"first\"}]", wire.sent.get(1));
        assertEquals(2, wire.sent.size());
    }

    // RPC-13
    @Test
    void aRetryIsAnsweredAgain() {
        AtomicInteger runs = new AtomicInteger();
        Wire wire = echo((request, exchange) -> new EchoResponse("run " + runs.incrementAndGet()));
        wire.receive(ECHO);
        wire.receive(ECHO);
        assertEquals(List.of("[3,\"e\",{\"text\":\"run 1\"}]", "[3,\"e\",{\"text\":\"run 2\"}]"), wire.sent);
    }

    // RPC-13
    @Test
    void aRetryIsAnsweredFromMemoryWithoutRunningTheHandlerTwice() {
        AtomicInteger runs = new AtomicInteger();
        Handlers handlers = Handlers.builder()
                .on(EchoRequest.class, (request, exchange) -> new EchoResponse("run " + runs.incrementAndGet()))
                .build();
        RecentAnswers memory = new RecentAnswers(2);
        Wire first =
                new Wire(TestMessages.NEW, handlers, SessionConfig.builder().recentAnswers(memory));
        first.receive(ECHO);
        first.receive(ECHO);
        first.closedByPeer(1006);
        Wire second =
                new Wire(TestMessages.NEW, handlers, SessionConfig.builder().recentAnswers(memory));
        second.receive(ECHO);

        assertEquals(1, runs.get());
        assertEquals(List.of("[3,\"e\",{\"text\":\"run 1\"}]", "[3,\"e\",{\"text\":\"run 1\"}]"), first.sent);
        assertEquals(List.of("[3,\"e\",{\"text\":\"run 1\"}]"), second.sent);

        second.receive("[2,\"e\",\"Echo\",{\"text\":\"other\"}]");
        assertEquals(2, runs.get(), "the same id with another payload is another call");
        second.receive("[2,\"f\",\"Echo\",{\"text\":\"other\"}]");
        second.receive(ECHO);
        assertEquals(4, runs.get(), "the oldest answer was forgotten");
    }

    // RPC-13
    @Test
    void aRetryOverANewConnectionWaitsForTheHandlerOfTheFirst() {
        CompletableFuture<EchoResponse> answer = new CompletableFuture<>();
        Handlers handlers = Handlers.builder()
                .onAsync(EchoRequest.class, (request, exchange) -> answer)
                .build();
        RecentAnswers memory = new RecentAnswers(2);
        Wire first =
                new Wire(TestMessages.NEW, handlers, SessionConfig.builder().recentAnswers(memory));
        first.receive(ECHO);
        first.closedByPeer(1006);
        Wire second =
                new Wire(TestMessages.NEW, handlers, SessionConfig.builder().recentAnswers(memory));
        second.receive(ECHO);
        answer.complete(new EchoResponse("once"));
        assertEquals(List.of(), first.sent);
        assertEquals(List.of("[3,\"e\",{\"text\":\"once\"}]"), second.sent);
        assertEquals(Outcome.CLOSED, first.calls.get(0).outcome());
    }

    @Test
    void anErrorIsNotRememberedForRetries() {
        AtomicInteger runs = new AtomicInteger();
        Wire wire = new Wire(
                TestMessages.NEW,
                Handlers.builder()
                        .on(EchoRequest.class, (request, exchange) -> {
                            if (runs.incrementAndGet() == 1) {
                                throw new IllegalStateException("first time");
                            }
                            return new EchoResponse("second time");
                        })
                        .build(),
                SessionConfig.builder().recentAnswers(new RecentAnswers(5)));
        wire.receive(ECHO);
        wire.receive(ECHO);
        assertEquals("[3,\"e\",{\"text\":\"second time\"}]", wire.sent.get(1));
    }

    @Test
    void whatIsToHappenAfterTheReplyHappensAfterIt() {
        List<String> order = new ArrayList<>();
        Wire wire = new Wire(
                TestMessages.NEW,
                Handlers.builder()
                        .on(EchoRequest.class, (request, exchange) -> {
                            exchange.afterReply(() -> order.add("one"));
                            exchange.afterReply(() -> {
                                throw new IllegalStateException("of no harm");
                            });
                            exchange.afterReply(() -> exchange.afterReply(() -> order.add("two")));
                            return new EchoResponse("x");
                        })
                        .build(),
                SessionConfig.builder().onFrame((session, way, text) -> order.add(way.toString())));
        wire.receive(ECHO);
        assertEquals(List.of("IN", "OUT", "one", "two"), order);
    }

    @Test
    void callsAreHandledInTheirOrderOneAtATime() throws Exception {
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            List<Integer> order = new ArrayList<>();
            AtomicInteger atOnce = new AtomicInteger();
            CountDownLatch done = new CountDownLatch(200);
            Handlers handlers = Handlers.builder()
                    .on(TellRequest.class, (request, exchange) -> {
                        assertEquals(1, atOnce.incrementAndGet());
                        order.add(request.value());
                        atOnce.decrementAndGet();
                        exchange.afterReply(done::countDown);
                        return new TellResponse();
                    })
                    .build();
            Wire wire = new Wire(TestMessages.NEW, handlers, SessionConfig.builder(), threads);
            List<Integer> expected = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                expected.add(i);
                wire.receive("[2,\"t" + i + "\",\"Tell\",{\"value\":" + i + "}]");
            }
            assertTrue(done.await(30, TimeUnit.SECONDS));
            assertEquals(expected, order);
        } finally {
            threads.shutdownNow();
        }
    }

    // REL-06
    @Test
    void aPeerThatSendsFasterThanItIsAnsweredIsClosed() {
        Wire wire = new Wire(
                TestMessages.NEW,
                Handlers.builder()
                        .onAsync(TellRequest.class, (request, exchange) -> new CompletableFuture<>())
                        .build(),
                SessionConfig.builder().maxPendingCalls(3));
        for (int i = 0; i < 4; i++) {
            wire.receive("[2,\"t" + i + "\",\"Tell\",{\"value\":1}]");
        }
        assertEquals(1008, wire.closes.get(0).code());
        assertFalse(wire.session.isOpen());
    }

    // REL-06, LIM-04
    @Test
    void aPeerThatSendsLongCallsFasterThanTheyAreAnsweredIsClosed() {
        CompletableFuture<EchoResponse> answer = new CompletableFuture<>();
        Wire wire = new Wire(
                TestMessages.NEW,
                Handlers.builder()
                        .onAsync(EchoRequest.class, (request, exchange) -> answer)
                        .build(),
                SessionConfig.builder().limits(new Limits(1000, 100, 1000, 32)));
        String rest = "\",\"Echo\",{\"text\":\"t\"}" + " ".repeat(900) + "]";
        wire.receive("[2,\"1" + rest);
        wire.receive("[2,\"2" + rest);
        assertTrue(wire.session.isOpen());
        answer.complete(new EchoResponse("done"));
        assertEquals(2, wire.sent.size());

        CompletableFuture<EchoResponse> never = answer.newIncompleteFuture();
        Wire flooded = new Wire(
                TestMessages.NEW,
                Handlers.builder()
                        .onAsync(EchoRequest.class, (request, exchange) -> never)
                        .build(),
                SessionConfig.builder().limits(new Limits(1000, 100, 1000, 32)));
        for (int i = 0; i < 3; i++) {
            flooded.receive("[2,\"" + i + rest);
        }
        assertEquals(1008, flooded.closes.get(0).code());
    }

    @Test
    void aHandlerMayCallThePeerAndWait() throws Exception {
        Handlers station = Handlers.builder()
                .on(EchoRequest.class, (request, exchange) -> new EchoResponse("from the station"))
                .build();
        Handlers csms = Handlers.builder()
                .on(EchoRequest.class, (request, exchange) -> exchange.session()
                        .send(new EchoRequest("and you?"))
                        .get(30, TimeUnit.SECONDS))
                .build();
        try (Loopback link = Loopback.open("CP1", TestMessages.NEW, station, csms, SessionConfig.defaults())) {
            assertEquals(
                    "from the station",
                    link.station()
                            .send(new EchoRequest("hello"))
                            .get(30, TimeUnit.SECONDS)
                            .text());
        }
    }

    @Test
    void aGuardMayRefuseACallBeforeItsHandlerRuns() {
        AtomicInteger runs = new AtomicInteger();
        Wire wire = new Wire(
                TestMessages.NEW,
                Handlers.builder()
                        .on(EchoRequest.class, (request, exchange) -> new EchoResponse("" + runs.incrementAndGet()))
                        .guard((action, exchange) -> {
                            throw new CallErrorException(ErrorCode.SECURITY_ERROR, action + " must wait");
                        })
                        .build());
        wire.receive(ECHO);
        assertOneError(wire, "[4,\"e\",\"SecurityError\",\"Echo must wait\"");
        assertEquals(0, runs.get());
    }

    @Test
    void handlersOfTheWrongSideAreRefusedAtTheStart() {
        Handlers wrongSide = Handlers.builder()
                .on(ResetRequest.class, (request, exchange) -> new ResetResponse())
                .build();
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> new Wire(TestMessages.NEW, wrongSide));
        assertTrue(refused.getMessage().startsWith("ResetRequest"));
    }

    @Test
    void anExecutorThatTakesNoMoreTasksLosesNothing() {
        ExecutorService shutDown = Executors.newSingleThreadExecutor();
        shutDown.shutdown();
        Wire wire = new Wire(
                TestMessages.NEW,
                Handlers.builder()
                        .on(EchoRequest.class, (request, exchange) -> new EchoResponse("still"))
                        .build(),
                SessionConfig.builder(),
                shutDown);
        wire.receive(ECHO);
        assertEquals(List.of("[3,\"e\",{\"text\":\"still\"}]"), wire.sent);
        CompletableFuture<PingResponse> call = wire.session.send(new PingRequest());
        wire.closedByPeer(1006);
        assertTrue(call.isCompletedExceptionally());
    }

    @Test
    void theExchangeKnowsItsCall() {
        List<Object> known = new ArrayList<>();
        Wire wire = echo((request, exchange) -> {
            known.add(exchange.session().stationId());
            known.add(exchange.receivedAt());
            known.add(exchange.findings());
            return new EchoResponse("x");
        });
        wire.receive(ECHO);
        assertEquals(List.of("CP1", wire.time.now(), List.of()), known);
    }

    @Test
    void aHandlerKnowsHowManyBytesTheCallHad() {
        Wire wire = echo((request, exchange) -> new EchoResponse(Integer.toString(exchange.bytes())));
        wire.receive("[2, \"e\", \"Echo\", {\"text\":\"hü\"}]");
        assertEquals(List.of("[3,\"e\",{\"text\":\"32\"}]"), wire.sent);
    }

    // ---- what listeners are told

    @Test
    void aCallThatIsRefusedIsToldWithItsCode() {
        Wire wire = echo((request, exchange) -> new EchoResponse("no"));
        wire.receive("[2,\"1\",\"Nonsense\",{}]");
        wire.receive("[2,\"2\",\"Ping\",{}]");

        assertEquals(
                List.of("Nonsense ERROR", "Ping ERROR"),
                wire.calls.stream()
                        .map(call -> call.action() + " " + call.outcome())
                        .toList());
        assertTrue(wire.calls.stream().allMatch(call -> call.error() != null));
    }

    @Test
    void aRepeatedCallIsToldEachTimeItIsAnswered() {
        AtomicInteger runs = new AtomicInteger();
        Wire wire = new Wire(
                TestMessages.NEW,
                Handlers.builder()
                        .on(EchoRequest.class, (request, exchange) -> {
                            runs.incrementAndGet();
                            return new EchoResponse("once");
                        })
                        .build(),
                SessionConfig.builder().recentAnswers(new RecentAnswers(1)));
        wire.receive(ECHO);
        wire.receive(ECHO);

        assertEquals(1, runs.get());
        assertEquals(2, wire.sent.size());
        assertEquals(
                List.of(Outcome.RESULT, Outcome.RESULT),
                wire.calls.stream().map(CallListener.Call::outcome).toList());
    }

    @Test
    void asManyCallsMayWaitAsItIsToldAndNotOneMore() {
        CompletableFuture<EchoResponse> never = new CompletableFuture<>();
        Wire wire = new Wire(
                TestMessages.NEW,
                Handlers.builder()
                        .onAsync(EchoRequest.class, (request, exchange) -> never)
                        .build(),
                SessionConfig.builder().maxPendingCalls(2));
        wire.receive("[2,\"1\",\"Echo\",{\"text\":\"\"}]");
        wire.receive("[2,\"2\",\"Echo\",{\"text\":\"\"}]");
        assertEquals(List.of(), wire.closes);

        wire.receive("[2,\"3\",\"Echo\",{\"text\":\"\"}]");

        assertEquals(1, wire.closes.size());
        assertEquals(1008, wire.closes.get(0).code());
    }

    @Test
    void theRoomThatCallsTookIsFreeAgainWhenTheyAreAnswered() {
        Wire wire = new Wire(
                TestMessages.NEW,
                Handlers.builder()
                        .on(EchoRequest.class, (request, exchange) -> new EchoResponse("done"))
                        .build(),
                SessionConfig.builder().limits(new Limits(100, 100, 1000, 32)).maxPendingCalls(2));
        for (int i = 0; i < 50; i++) {
            wire.receive("[2,\"" + i + "\",\"Echo\",{\"text\":\"some text that takes room\"}]");
        }
        assertEquals(50, wire.sent.size());
        assertEquals(List.of(), wire.closes);
    }
}
