package dev.ocpp4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.CallListener.Outcome;
import dev.ocpp4j.core.TestMessages.EchoRequest;
import dev.ocpp4j.core.TestMessages.EchoResponse;
import dev.ocpp4j.core.TestMessages.Part;
import dev.ocpp4j.core.TestMessages.PingRequest;
import dev.ocpp4j.core.TestMessages.PingResponse;
import dev.ocpp4j.core.TestMessages.TellRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** Calls that we make. */
class OutgoingCallsTest {
    private final Wire wire = new Wire(TestMessages.NEW, Handlers.none());

    private <R extends Response> CompletableFuture<R> send(Request<R> request) {
        return wire.session.send(request);
    }

    private static <E extends Throwable> E failure(Class<E> type, CompletableFuture<?> future) {
        assertTrue(future.isDone(), "the call has ended");
        return assertInstanceOf(
                type, assertThrows(CompletionException.class, future::join).getCause());
    }

    @Test
    void aCallIsAnsweredByItsResult() {
        CompletableFuture<EchoResponse> call = send(new EchoRequest("hello"));
        assertEquals(List.of("[2,\"m1\",\"Echo\",{\"text\":\"hello\"}]"), wire.takeSent());
        assertFalse(call.isDone());

        wire.receive("[3,\"m1\",{\"text\":\"hello back\",\"part\":{\"id\":7}}]");

        assertEquals(new EchoResponse("hello back", new Part(7)), call.join());
        assertEquals(Outcome.RESULT, wire.calls.get(0).outcome());
        assertEquals(0, wire.time.size(), "no timer is left");
    }

    // J 4.2.1: null stands for an empty payload, though nobody should send it.
    @Test
    void aNullPayloadIsAnEmptyOne() {
        CompletableFuture<PingResponse> call = send(new PingRequest());
        wire.receive("[3,\"m1\",null]");
        assertEquals(new PingResponse(), call.join());
    }

    // RPC-02
    @Test
    void theNextCallLeavesWhenTheFirstIsAnswered() {
        CompletableFuture<PingResponse> first = send(new PingRequest());
        CompletableFuture<PingResponse> second = send(new PingRequest());
        CompletableFuture<PingResponse> third = send(new PingRequest());
        assertEquals(List.of("[2,\"m1\",\"Ping\",{}]"), wire.takeSent());

        wire.receive("[3,\"m1\",{}]");
        assertEquals(List.of("[2,\"m2\",\"Ping\",{}]"), wire.takeSent());
        wire.receive("[4,\"m2\",\"GenericError\",\"\",{}]");
        assertEquals(List.of("[2,\"m3\",\"Ping\",{}]"), wire.takeSent());
        wire.receive("[3,\"m3\",{}]");

        assertTrue(first.isDone() && second.isCompletedExceptionally() && third.isDone());
        assertEquals(List.of(), wire.takeSent());
    }

    @Test
    void aCallErrorEndsTheCallWithItsCodeAndDetails() {
        CompletableFuture<PingResponse> call = send(new PingRequest());
        wire.receive("[4,\"m1\",\"FormationViolation\",\"bad\",{\"where\":[1,null,\"x\"]}]");
        CallErrorException error = failure(CallErrorException.class, call);
        assertEquals(ErrorCode.FORMAT_VIOLATION, error.code());
        assertEquals("FormationViolation", error.wireCode());
        assertEquals("bad", error.description());
        assertEquals("{where=[1, null, x]}", error.details().toString());
    }

    @Test
    void aCallErrorWithAnUnknownCodeOrMissingPartsStillEndsTheCall() {
        for (String frame :
                List.of("[4,\"m1\",\"Oops\"]", "[4,\"m1\"]", "[4,\"m1\",\"Oops\",null,null]", "[4,\"m1\",5,{},[]]")) {
            Wire fresh = new Wire(TestMessages.OLD, Handlers.none());
            CompletableFuture<PingResponse> call = fresh.session.send(new PingRequest());
            fresh.receive(frame);
            assertEquals(
                    ErrorCode.GENERIC_ERROR,
                    failure(CallErrorException.class, call).code(),
                    frame);
        }
    }

    // RPC-03
    @Test
    void aCallWithoutAnswerTimesOutAndTheNextOneLeaves() {
        CompletableFuture<PingResponse> first = wire.session.send(new PingRequest(), Duration.ofSeconds(5));
        CompletableFuture<PingResponse> second = send(new PingRequest());
        wire.takeSent();

        wire.time.advance(Duration.ofMillis(4999));
        assertFalse(first.isDone());
        wire.time.advance(Duration.ofMillis(1));

        failure(CallTimeoutException.class, first);
        assertEquals(List.of("[2,\"m2\",\"Ping\",{}]"), wire.takeSent());
        assertEquals(Outcome.TIMEOUT, wire.calls.get(0).outcome());
        assertEquals(Duration.ofSeconds(5), wire.calls.get(0).latency());
        assertFalse(second.isDone());
    }

    @Test
    void theTimeoutRunsFromTheMomentWhenTheCallIsOnTheWire() {
        send(new PingRequest());
        CompletableFuture<PingResponse> waiting = wire.session.send(new PingRequest(), Duration.ofSeconds(1));
        wire.time.advance(Duration.ofSeconds(20));
        assertFalse(waiting.isDone());
        wire.receive("[3,\"m1\",{}]");
        wire.time.advance(Duration.ofSeconds(1));
        failure(CallTimeoutException.class, waiting);
    }

    // RPC-09
    @Test
    void aLateAnswerIsDroppedAndDoesNotAnswerTheNextCall() {
        CompletableFuture<PingResponse> first = wire.session.send(new PingRequest(), Duration.ofSeconds(1));
        CompletableFuture<PingResponse> second = send(new PingRequest());
        wire.time.advance(Duration.ofSeconds(1));

        wire.receive("[3,\"m1\",{}]");

        failure(CallTimeoutException.class, first);
        assertFalse(second.isDone());
        assertEquals(List.of("[3,\"m1\",{}]"), wire.dropped);
        wire.receive("[3,\"m2\",{}]");
        assertTrue(second.isDone());
    }

    // RPC-09
    @Test
    void strayAndSecondAnswersAreDroppedAndNeverAnswered() {
        CompletableFuture<PingResponse> call = send(new PingRequest());
        wire.receive("[3,\"m1\",{}]");
        wire.takeSent();
        List<String> strays = List.of(
                "[3,\"m1\",{}]",
                "[3,\"nobody\",{}]",
                "[3]",
                "[3,17,{}]",
                "[3,\"m1\"]",
                "[4,\"nobody\",\"GenericError\",\"\",{}]",
                "[4,\"m1\",\"GenericError\",\"\"]",
                "[4,\"m1\",\"GenericError\",\"\",null]",
                "[4]",
                "[3,\"m1\",{}");
        strays.forEach(wire::receive);
        assertEquals(strays, wire.dropped);
        assertEquals(List.of(), wire.takeSent());
        assertEquals(new PingResponse(), call.join());
        assertEquals(1, wire.calls.size());
    }

    @Test
    void anInvalidAnswerEndsTheCallAndNamesWhatIsWrong() {
        CompletableFuture<EchoResponse> call = send(new EchoRequest("x"));
        CompletableFuture<PingResponse> next = send(new PingRequest());
        wire.receive("[3,\"m1\",{\"part\":{\"id\":\"seven\"}}]");

        InvalidMessageException invalid = failure(InvalidMessageException.class, call);
        assertEquals(
                List.of("part.id TYPE seven", "text REQUIRED "),
                invalid.findings().stream()
                        .map(f -> f.path() + " " + f.rule() + " " + f.value())
                        .toList());
        assertEquals(ErrorCode.TYPE_CONSTRAINT_VIOLATION, invalid.code());
        assertEquals(Outcome.INVALID_ANSWER, wire.calls.get(0).outcome());
        wire.receive("[3,\"m2\",{}]");
        assertTrue(next.isDone());
    }

    @Test
    void anAnswerThatIsNoCallResultEndsTheCallToo() {
        for (String frame : List.of(
                "[3,\"m1\"]",
                "[3,\"m1\",[]]",
                "[3,\"m1\",{},{}]",
                "[3,\"m1\",{}",
                "[3,\"m1\",{}] x",
                "[3,\"m1\",tru")) {
            Wire fresh = new Wire(TestMessages.NEW, Handlers.none());
            CompletableFuture<PingResponse> call = fresh.session.send(new PingRequest());
            fresh.takeSent();
            fresh.receive(frame);
            failure(InvalidMessageException.class, call);
            assertEquals(List.of(), fresh.takeSent(), "an answer is never answered: " + frame);
        }
    }

    @Test
    void anInvalidRequestIsNeverSent() {
        CompletableFuture<EchoResponse> call =
                send(new EchoRequest("far too long for twenty characters").withNumber(100));
        InvalidMessageException invalid = failure(InvalidMessageException.class, call);
        assertEquals("number", invalid.path());
        assertEquals(Rule.RANGE, invalid.rule());
        assertEquals("100", invalid.value());
        assertEquals(2, invalid.findings().size());
        assertEquals(List.of(), wire.sent);
    }

    @Test
    void aRequestOfTheOtherSideOrOfAnotherVersionCannotBeSent() {
        assertThrows(IllegalArgumentException.class, () -> send(new TellRequest(1)));
        record Foreign() implements Request<PingResponse> {}
        assertThrows(IllegalArgumentException.class, () -> send(new Foreign()));
    }

    // RPC-10, REL-03
    @Test
    void whenTheConnectionClosesAllCallsEnd() {
        CompletableFuture<PingResponse> onWire = send(new PingRequest());
        CompletableFuture<PingResponse> inLine = send(new PingRequest());
        wire.closedByPeer(1006);

        assertEquals(
                1006, failure(SessionClosedException.class, onWire).reason().code());
        assertEquals(
                1006, failure(SessionClosedException.class, inLine).reason().code());
        assertFalse(wire.session.isOpen());
        assertEquals(1006, wire.session.closed().join().code());
        assertEquals(0, wire.time.size());
        failure(SessionClosedException.class, send(new PingRequest()));
        assertEquals(1, wire.sent.size());
    }

    @Test
    void closingTheSessionEndsItsCallsAndClosesTheConnection() {
        CompletableFuture<PingResponse> call = send(new PingRequest());
        wire.session.close(new CloseReason(1001, "bye"));
        failure(SessionClosedException.class, call);
        assertEquals(List.of(new CloseReason(1001, "bye")), wire.closes);
        wire.closedByPeer(1006);
        assertEquals(1001, wire.session.closed().join().code(), "the first reason counts");
        wire.receive("[2,\"x\",\"Ping\",{}]");
        assertEquals(1, wire.sent.size(), "what comes after the end is not answered");
    }

    // LIM-04
    @Test
    void theLineIsBounded() {
        Wire small = new Wire(
                TestMessages.NEW, Handlers.none(), SessionConfig.builder().maxQueuedCalls(2));
        List<CompletableFuture<PingResponse>> calls = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            calls.add(small.session.send(new PingRequest()));
        }
        failure(CallQueueFullException.class, calls.get(3));
        assertFalse(calls.get(2).isDone());
        assertEquals(1, small.sent.size());
    }

    // LIM-04, T10
    @Test
    void theLineIsBoundedByTheLengthOfItsCallsToo() {
        String text = "x".repeat(20);
        Wire wire = new Wire(TestMessages.NEW, Handlers.none());
        wire.session.send(new EchoRequest(text));
        int length = wire.sent.get(0).length();
        Wire small = new Wire(
                TestMessages.NEW, Handlers.none(), SessionConfig.builder().maxQueuedLength(3 * length - 1));
        List<CompletableFuture<EchoResponse>> calls = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            calls.add(small.session.send(new EchoRequest(text)));
        }
        failure(CallQueueFullException.class, calls.get(3));
        assertFalse(calls.get(2).isDone());
        calls.get(2).cancel(false);
        calls.add(small.session.send(new EchoRequest(text)));
        assertFalse(calls.get(4).isDone(), "there is room again");
    }

    @Test
    void aCallThatIsCancelledInLineIsNotSent() {
        send(new PingRequest());
        CompletableFuture<PingResponse> cancelled = send(new PingRequest());
        send(new EchoRequest("third"));
        assertTrue(cancelled.cancel(true));
        wire.takeSent();
        wire.receive("[3,\"m1\",{}]");
        assertEquals(List.of("[2,\"m3\",\"Echo\",{\"text\":\"third\"}]"), wire.takeSent());
    }

    // RPC-02: only an answer or a timeout frees the wire.
    @Test
    void aCallThatIsCancelledOnTheWireStillHoldsTheWire() {
        CompletableFuture<PingResponse> cancelled = send(new PingRequest());
        send(new PingRequest());
        wire.takeSent();
        cancelled.cancel(true);
        assertEquals(List.of(), wire.takeSent());
        wire.receive("[3,\"m1\",{}]");
        assertEquals(List.of("[2,\"m2\",\"Ping\",{}]"), wire.takeSent());
        assertEquals(Outcome.CANCELLED, wire.calls.get(0).outcome());
        assertTrue(cancelled.isCancelled());
    }

    // RPC-02b
    @Test
    void callsAreAnsweredWhileOursWaits() {
        Wire busy = new Wire(
                TestMessages.NEW,
                Handlers.builder()
                        .on(PingRequest.class, (request, exchange) -> new PingResponse())
                        .build());
        busy.session.send(new EchoRequest("first"));
        busy.session.send(new EchoRequest("waits"));
        busy.takeSent();
        busy.receive("[2,\"m1\",\"Ping\",{}]");
        assertEquals(List.of("[3,\"m1\",{}]"), busy.takeSent(), "with the same id in flight both ways");
    }

    @Test
    void observersThatFailDoNotDisturbACall() {
        SessionConfig.Builder config = SessionConfig.builder()
                .onFrame((session, way, text) -> {
                    throw new IllegalStateException("observer");
                })
                .onCall(new CallListener() {
                    @Override
                    public void onCall(OcppSession session, Call call) {
                        throw new IllegalStateException("listener");
                    }
                });
        Wire noisy = new Wire(TestMessages.NEW, Handlers.none(), config);
        CompletableFuture<PingResponse> call = noisy.session.send(new PingRequest());
        noisy.receive("[3,\"m1\",{}]");
        assertEquals(new PingResponse(), call.join());
    }

    @Test
    void framesAreObservedExactlyAsTheyAre() {
        send(new PingRequest());
        wire.receive(" [3, \"m1\",{ } ]");
        assertEquals(List.of(">[2,\"m1\",\"Ping\",{}]", "< [3, \"m1\",{ } ]"), wire.seen);
    }

    // ---- what listeners are told, and who comes next

    @Test
    void theNextCallLeavesAfterAnAnswerThatCannotBeRead() {
        CompletableFuture<PingResponse> first = send(new PingRequest());
        CompletableFuture<PingResponse> second = send(new PingRequest());
        wire.takeSent();

        wire.receive("[3,\"m1\",5]");

        failure(InvalidMessageException.class, first);
        assertEquals(List.of("[2,\"m2\",\"Ping\",{}]"), wire.takeSent());
        assertFalse(second.isDone());
        assertEquals(
                List.of(Outcome.INVALID_ANSWER),
                wire.calls.stream().map(CallListener.Call::outcome).toList());
        assertEquals(List.of(), wire.dropped, "it was the answer to a call");
    }

    @Test
    void theEndOfEveryCallOnTheWireIsToldOnce() {
        send(new EchoRequest("a"));
        wire.receive("[3,\"m1\",{}]"); // without its text
        send(new PingRequest());
        wire.receive("[4,\"m2\",\"NotSupported\",\"\",{}]");
        send(new PingRequest());
        send(new PingRequest());
        wire.closedByPeer(1006);

        assertEquals(
                List.of(Outcome.INVALID_ANSWER, Outcome.ERROR, Outcome.CLOSED),
                wire.calls.stream().map(CallListener.Call::outcome).toList());
        assertEquals(ErrorCode.NOT_SUPPORTED, wire.calls.get(1).error());
        assertEquals(List.of(), wire.dropped, "they were answers to calls");
        assertEquals(0, wire.time.size(), "no timer is left");
    }

    @Test
    void theLineHasRoomForAsManyCallsAsItIsToldAndNotOneMore() {
        Wire narrow = new Wire(
                TestMessages.NEW, Handlers.none(), SessionConfig.builder().maxQueuedCalls(2));
        narrow.session.send(new PingRequest());
        CompletableFuture<PingResponse> second = narrow.session.send(new PingRequest());
        CompletableFuture<PingResponse> third = narrow.session.send(new PingRequest());
        failure(CallQueueFullException.class, narrow.session.send(new PingRequest()));

        narrow.receive("[3,\"m1\",{}]");
        CompletableFuture<PingResponse> fifth = narrow.session.send(new PingRequest());
        narrow.receive("[3,\"m2\",{}]");
        narrow.receive("[3,\"m3\",{}]");
        narrow.receive("[3,\"m5\",{}]");
        assertTrue(second.isDone() && third.isDone() && fifth.isDone());
    }

    @Test
    void theRoomThatCallsTookInTheLineIsFreeAgainWhenTheyLeave() {
        Wire narrow = new Wire(
                TestMessages.NEW, Handlers.none(), SessionConfig.builder().maxQueuedLength(40));
        for (int round = 0; round < 20; round++) {
            narrow.session.send(new PingRequest());
            CompletableFuture<PingResponse> second = narrow.session.send(new PingRequest());
            CompletableFuture<PingResponse> third = narrow.session.send(new PingRequest());
            int id = 3 * round + 1;
            narrow.receive("[3,\"m" + id + "\",{}]");
            narrow.receive("[3,\"m" + (id + 1) + "\",{}]");
            narrow.receive("[3,\"m" + (id + 2) + "\",{}]");
            assertEquals(new PingResponse(), second.join());
            assertEquals(new PingResponse(), third.join());
        }
        narrow.session.send(new PingRequest());
        for (int i = 0; i < 20; i++) {
            narrow.session.send(new PingRequest()).cancel(false);
        }
        assertFalse(narrow.session.send(new PingRequest()).isDone());
    }
}
