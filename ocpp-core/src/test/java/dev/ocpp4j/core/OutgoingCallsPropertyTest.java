package dev.ocpp4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.TestMessages.EchoRequest;
import dev.ocpp4j.core.TestMessages.EchoResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import org.junit.jupiter.api.Test;

/**
 * Every call ends, exactly once: in any interleaving of sends, answers of all kinds, lateness, cancelling and closing
 * there is at most one of our calls on the wire, and every future ends once (RPC-02, RPC-09, RPC-10).
 */
class OutgoingCallsPropertyTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    /** A session with the model of what it must be doing. */
    static final class Model {
        final Wire wire = new Wire(
                TestMessages.NEW,
                Handlers.none(),
                SessionConfig.builder().callTimeout(TIMEOUT).maxQueuedCalls(3));
        final List<CompletableFuture<EchoResponse>> futures = new ArrayList<>();
        final Map<Integer, AtomicInteger> ends = new TreeMap<>();
        /** Ids of calls that went out and were neither answered nor timed out. */
        final List<String> onWire = new ArrayList<>();

        final List<String> everSent = new ArrayList<>();
        boolean closed;

        void send() {
            int number = futures.size();
            CompletableFuture<EchoResponse> future = wire.session.send(new EchoRequest("x"));
            futures.add(future);
            ends.put(number, new AtomicInteger());
            future.whenComplete((response, error) -> ends.get(number).incrementAndGet());
        }

        /** @param which 0 for the call on the wire, more for older ones */
        void answer(String frame, int which) {
            if (everSent.size() > which) {
                String id = everSent.get(everSent.size() - 1 - which);
                wire.receive(frame.replace("$", id));
                onWire.remove(id);
            }
        }

        void time(Duration elapsed) {
            wire.time.advance(elapsed);
            if (elapsed.compareTo(TIMEOUT) >= 0) {
                onWire.clear(); // the test waits in steps of the timeout: whatever was there has timed out
            }
        }

        void cancel(int number) {
            if (!futures.isEmpty()) {
                futures.get(number % futures.size()).cancel(true);
            }
        }

        void close(boolean byPeer) {
            if (byPeer) {
                wire.closedByPeer(1006);
            } else {
                wire.session.close();
            }
            closed = true;
            onWire.clear();
        }

        Model check() {
            for (String frame : wire.takeSent()) {
                assertTrue(frame.startsWith("[2,"), "only calls are sent: " + frame);
                String id = frame.split("\"")[1];
                assertFalse(everSent.contains(id), "an id is used once");
                everSent.add(id);
                onWire.add(id);
            }
            assertTrue(onWire.size() <= 1, "two calls on the wire: " + onWire);
            ends.forEach((number, count) -> {
                boolean done = futures.get(number).isDone();
                assertEquals(done ? 1 : 0, count.get(), "future " + number + " ended");
            });
            long open = futures.stream().filter(future -> !future.isDone()).count();
            assertTrue(open <= 4, "more than the line holds");
            assertTrue(!closed || open == 0, "after the end nothing is open");
            assertEquals(onWire.size(), wire.time.size(), "one timer for the call on the wire");
            return this;
        }

        @Override
        public String toString() {
            return futures.size() + " calls";
        }
    }

    private static Action<Model> step(String name, Consumer<Model> what) {
        return Action.just(Transformer.mutate(name, model -> {
            what.accept(model);
            model.check();
        }));
    }

    @Provide
    Arbitrary<ActionChain<Model>> conversations() {
        return ActionChain.startWith(Model::new)
                .withAction(8, step("send", Model::send))
                .withAction(6, step("answer", model -> model.answer("[3,\"$\",{\"text\":\"ok\"}]", 0)))
                .withAction(2, step("answer again or late", model -> model.answer("[3,\"$\",{\"text\":\"ok\"}]", 1)))
                .withAction(2, step("error", model -> model.answer("[4,\"$\",\"GenericError\",\"\",{}]", 0)))
                .withAction(2, step("invalid answer", model -> model.answer("[3,\"$\",{\"text\":1}]", 0)))
                .withAction(1, step("broken answer", model -> model.answer("[3,\"$\",{\"text\"", 0)))
                .withAction(1, step("stray answer", model -> model.wire.receive("[3,\"stray\",{}]")))
                .withAction(2, step("time out", model -> model.time(TIMEOUT)))
                .withAction(2, step("cancel", model -> model.cancel(model.futures.size() - 1)))
                .withAction(1, step("cancel an old one", model -> model.cancel(model.futures.size() / 2)))
                .withAction(1, step("close", model -> model.close(false)))
                .withAction(1, step("closed by peer", model -> model.close(true)))
                .withMaxTransformations(60);
    }

    @Property(tries = 500)
    void everyCallEndsExactlyOnce(@ForAll("conversations") ActionChain<Model> conversation) {
        Model model = conversation.run();
        model.close(true);
        model.check();
        assertTrue(model.futures.stream().allMatch(CompletableFuture::isDone));
    }

    @Test
    void aHundredThousandCallsLeaveNothingBehind() {
        Wire wire = new Wire(TestMessages.NEW, Handlers.none());
        int[] outcomes = new int[5];
        for (int i = 0; i < 100_000; i++) {
            CompletableFuture<EchoResponse> call = wire.session.send(new EchoRequest("x"));
            String id = wire.sent.get(0).split("\"")[1];
            int kind = ThreadLocalRandom.current().nextInt(outcomes.length);
            outcomes[kind]++;
            switch (kind) {
                case 0 -> wire.receive("[3,\"" + id + "\",{\"text\":\"ok\"}]");
                case 1 -> wire.receive("[4,\"" + id + "\",\"GenericError\",\"\",{}]");
                case 2 -> wire.receive("[3,\"" + id + "\",{}]");
                case 3 -> wire.time.advance(Duration.ofSeconds(30));
                default -> {
                    call.cancel(false);
                    wire.receive("[3,\"" + id + "\",{\"text\":\"ok\"}]");
                }
            }
            assertTrue(call.isDone());
            wire.sent.clear();
            wire.seen.clear();
            wire.calls.clear();
        }
        assertEquals(0, wire.time.size());
        assertEquals("0 calls made, 0 to answer", wire.session.toString().split(": ")[1]);
    }
}
