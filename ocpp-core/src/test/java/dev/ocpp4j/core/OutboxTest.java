package dev.ocpp4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.TestMessages.EchoRequest;
import dev.ocpp4j.core.TestMessages.EchoResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutboxTest {
    private final ManualScheduler time = new ManualScheduler();
    private final OutboxJournal journal = OutboxJournal.inMemory();
    private final List<String> news = new ArrayList<>();
    private final Sent wire = new Sent();
    private Outbox outbox = open(100);

    /** A message "last" ends its subject; "note" may be dropped; the answer is learnt and put in front of the text. */
    static final OutboxRules RULES = new OutboxRules() {
        @Override
        public boolean isDroppable(Request<?> request) {
            return text(request).startsWith("note");
        }

        @Override
        public boolean isLast(Request<?> request) {
            return text(request).startsWith("last");
        }

        @Override
        public Optional<String> learn(Request<?> request, Response answer) {
            return text(request).startsWith("first") ? Optional.of(((EchoResponse) answer).text()) : Optional.empty();
        }

        @Override
        public Request<?> complete(Request<?> request, @Nullable String learnt, boolean late) {
            return new EchoRequest((learnt == null ? "" : learnt + ":") + text(request) + (late ? " late" : ""));
        }
    };

    private static String text(Request<?> request) {
        return ((EchoRequest) request).text();
    }

    /** What was sent, each to be answered by hand. */
    private static final class Sent implements OutboxSender {
        final List<String> sent = new ArrayList<>();
        final Deque<CompletableFuture<EchoResponse>> open = new ArrayDeque<>();

        @Override
        @SuppressWarnings("unchecked") // only this kind is sent
        public <R extends Response> CompletableFuture<R> send(Request<R> request) {
            sent.add(text(request));
            CompletableFuture<EchoResponse> answer = new CompletableFuture<>();
            open.add(answer);
            return (CompletableFuture<R>) answer;
        }

        void answer(String text) {
            open.remove().complete(new EchoResponse(text));
        }

        void fail(OcppException failure) {
            open.remove().completeExceptionally(failure);
        }
    }

    private Outbox open(int capacity) {
        SessionConfig config =
                SessionConfig.builder().executor(Runnable::run).scheduler(time).build();
        try {
            return Outbox.builder(TestMessages.OLD, config)
                    .rules(RULES)
                    .attempts(() -> 3)
                    .retryInterval(() -> Duration.ofSeconds(10))
                    .capacity(capacity)
                    .listener(new OutboxListener() {
                        @Override
                        public void answered(String subject, Request<?> request, Response answer) {
                            news.add(text(request) + " answered " + ((EchoResponse) answer).text());
                        }

                        @Override
                        public void givenUp(String subject, Request<?> request, Throwable cause) {
                            news.add(text(request) + " given up");
                        }

                        @Override
                        public void dropped(String subject, Request<?> request) {
                            news.add(text(request) + " dropped");
                        }
                    })
                    .open(journal);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void add(String... texts) {
        for (String text : texts) {
            assertTrue(outbox.add("s", new EchoRequest(text)), text);
        }
    }

    private static SessionClosedException gone() {
        return new SessionClosedException(CloseReason.NORMAL);
    }

    private static CallErrorException refused() {
        return new CallErrorException(ErrorCode.INTERNAL_ERROR, "no");
    }

    // 1.6 section 3.7
    @Test
    void messagesWaitForAConnectionAndLeaveOneByOneInOrder() {
        add("a", "b", "c");
        assertEquals(List.of(), wire.sent);
        outbox.connected(wire);
        assertEquals(List.of("a late"), wire.sent);
        wire.answer("1");
        assertEquals(List.of("a late", "b late"), wire.sent);
        wire.answer("2");
        wire.answer("3");
        assertEquals(0, outbox.size());
        assertEquals(List.of("a answered 1", "b answered 2", "c answered 3"), news);
    }

    @Test
    void aMessageThatIsAddedOnlineLeavesAtOnce() {
        outbox.connected(wire);
        add("a");
        assertEquals(List.of("a"), wire.sent);
        outbox.disconnected();
        outbox.connected(wire);
        assertEquals(List.of("a", "a late"), wire.sent);
    }

    // 1.6 section 3.7.1, 2.0.1 E13.FR.02 and E13.FR.03
    @Test
    void aMessageThatIsNotProcessedIsSentAgainAfterGrowingPausesAndGivenUp() {
        outbox.connected(wire);
        add("a", "b");
        wire.fail(refused());
        time.advance(Duration.ofMillis(9_999));
        assertEquals(List.of("a"), wire.sent);
        time.advance(Duration.ofMillis(1));
        assertEquals(List.of("a", "a"), wire.sent);
        wire.fail(new CallTimeoutException("a", Duration.ofSeconds(30)));
        time.advance(Duration.ofMillis(19_999));
        assertEquals(List.of("a", "a"), wire.sent);
        time.advance(Duration.ofMillis(1));
        wire.fail(refused());
        assertEquals(List.of("a given up"), news);
        assertEquals(List.of("a", "a", "a", "b"), wire.sent);
    }

    @Test
    void aReconnectDoesNotShortenThePauseAndDoesNotCountAsAFailure() {
        outbox.connected(wire);
        add("a");
        wire.fail(refused());
        outbox.disconnected();
        outbox.connected(wire);
        time.advance(Duration.ofSeconds(9));
        assertEquals(List.of("a"), wire.sent);
        time.advance(Duration.ofSeconds(1));
        for (int i = 0; i < 5; i++) {
            outbox.disconnected();
            wire.fail(gone());
            outbox.connected(wire);
        }
        assertEquals(7, wire.sent.size());
        wire.fail(refused());
        time.advance(Duration.ofSeconds(20));
        wire.answer("1");
        assertEquals(List.of("a answered 1"), news);
    }

    @Test
    void aMessageThatCouldNotBeSentIsTriedAgainThoughNobodySaysThatTheConnectionIsBack() {
        outbox.connected(wire);
        add("a");
        wire.fail(gone());
        assertEquals(1, wire.sent.size());
        time.advance(Duration.ofSeconds(1));
        assertEquals(2, wire.sent.size());
    }

    // 1.6 section 4.8 and errata 3.18: the id of the transaction comes with the answer to its start
    @Test
    void whatAnAnswerTellsGoesIntoLaterMessagesAboutTheSameSubject() {
        add("first", "b");
        outbox.add("other", new EchoRequest("c"));
        add("last", "afterwards");
        outbox.connected(wire);
        wire.answer("7");
        assertEquals(Optional.of("7"), outbox.learnt("s"));
        for (int i = 0; i < 3; i++) {
            wire.answer("x");
        }
        assertEquals(List.of("first late", "7:b late", "c late", "7:last late", "afterwards late"), wire.sent);
        assertEquals(Optional.empty(), outbox.learnt("s"));
    }

    @Test
    void anAnswerCountsThoughItsConnectionIsGone() {
        outbox.connected(wire);
        add("first", "b");
        outbox.disconnected();
        wire.answer("7");
        outbox.connected(wire);
        assertEquals(List.of("first", "7:b late"), wire.sent);
    }

    @Test
    void aLateFailureOfAnEarlierConnectionChangesNothing() {
        outbox.connected(wire);
        add("a");
        CompletableFuture<EchoResponse> early = wire.open.remove();
        outbox.connected(wire); // it was not told that the first one is gone
        assertEquals(List.of("a", "a late"), wire.sent);
        early.completeExceptionally(refused());
        time.advance(Duration.ofMinutes(1));
        assertEquals(2, wire.sent.size());
    }

    @Test
    void aNewOutboxGoesOnWhereTheLastOneStopped() {
        outbox.connected(wire);
        add("first", "b", "c");
        wire.answer("7");
        outbox.close();
        assertThrows(IllegalStateException.class, () -> add("d"));

        outbox = open(100);
        assertEquals(2, outbox.size());
        outbox.connected(wire);
        assertEquals(List.of("first", "7:b", "7:b late"), wire.sent);
    }

    // 2.0.1 E04.FR.07 and E04.FR.08
    @Test
    void whenThereIsNoRoomEverySecondMessageThatMayBeDroppedGoes() {
        outbox = open(6);
        add("first", "note1", "note2", "note3", "note4", "note5");
        assertEquals(0, outbox.room());
        add("last");
        assertEquals(List.of("note1 dropped", "note3 dropped", "note5 dropped"), news);
        outbox.connected(wire);
        for (int i = 0; i < 4; i++) {
            wire.answer("7");
        }
        assertEquals(List.of("first late", "7:note2 late", "7:note4 late", "7:last late"), wire.sent);
    }

    @Test
    void whatMustNotBeDroppedIsRefusedWhenThereIsNoRoom() {
        outbox = open(2);
        add("a", "b");
        assertFalse(outbox.add("s", new EchoRequest("c")));
        assertFalse(outbox.add("s", new EchoRequest("note")));
        assertEquals(2, outbox.size());
    }

    @Test
    void whatIsOnItsWayIsNotDropped() {
        outbox = open(3);
        outbox.connected(wire);
        add("note1", "note2", "note3", "note4");
        assertEquals(List.of("note2 dropped"), news);
        wire.answer("x");
        assertEquals(List.of("note1", "note3"), wire.sent);
    }

    @Test
    void emptyingIsTold() {
        assertTrue(outbox.emptied().isDone());
        add("a", "b");
        CompletableFuture<Void> emptied = outbox.emptied();
        outbox.connected(wire);
        wire.answer("1");
        assertFalse(emptied.isDone());
        assertTrue(outbox.holds("s"));
        wire.answer("2");
        assertTrue(emptied.isDone());
        assertFalse(outbox.holds("s"));
    }

    @Test
    void anInvalidMessageIsRefusedWhenItIsAdded() {
        assertThrows(InvalidMessageException.class, () -> add("x".repeat(21)));
        assertEquals(0, outbox.size());
    }

    @Test
    void aJournalThatFailsLosesNothingAndIsWrittenAnewWhenItWorks() throws IOException {
        boolean[] full = {true};
        OutboxJournal failing = new OutboxJournal() {
            @Override
            public List<byte[]> read() throws IOException {
                return journal.read();
            }

            @Override
            public void append(byte[] entry) throws IOException {
                check();
                journal.append(entry);
            }

            @Override
            public void replace(List<byte[]> entries) throws IOException {
                check();
                journal.replace(entries);
            }

            private void check() throws IOException {
                if (full[0]) {
                    throw new IOException("no room, as told");
                }
            }

            @Override
            public void close() {}
        };
        outbox = Outbox.builder(TestMessages.OLD, SessionConfig.defaults()).open(failing);
        add("a", "b");
        assertFalse(outbox.isStored());
        full[0] = false;
        add("c");
        assertTrue(outbox.isStored());
        outbox = open(100);
        assertEquals(3, outbox.size());
    }

    @Test
    void theJournalDoesNotGrowForEver() throws IOException {
        outbox.connected(wire);
        for (int i = 0; i < 2_000; i++) {
            add("a");
            wire.answer("1");
        }
        assertTrue(journal.read().size() < 600, () -> "still bounded");
        assertEquals(2_000, wire.sent.size());
        assertEquals(
                List.of(),
                IntStream.range(0, 2_000)
                        .filter(i -> !wire.sent.get(i).equals("a"))
                        .boxed()
                        .toList());
    }

    // ---- counts and journal

    @Test
    void whoeverAddsIsToldWhetherThereWasRoom() {
        outbox = open(2);
        assertEquals(2, outbox.room());
        assertTrue(outbox.add("tx", new EchoRequest("one")));
        assertTrue(outbox.add("tx", new EchoRequest("two")));
        assertEquals(0, outbox.room());
        assertFalse(outbox.add("tx", new EchoRequest("three")));
        assertEquals(2, outbox.size());
    }

    /** A journal that counts what is written to it. */
    private static final class Counting implements OutboxJournal {
        private final OutboxJournal kept = OutboxJournal.inMemory();
        private int appended;
        private int replaced;

        @Override
        public List<byte[]> read() throws IOException {
            return kept.read();
        }

        @Override
        public void append(byte[] entry) throws IOException {
            appended++;
            kept.append(entry);
        }

        @Override
        public void replace(List<byte[]> entries) throws IOException {
            replaced++;
            kept.replace(entries);
        }

        @Override
        public void close() throws IOException {
            kept.close();
        }
    }

    // Writing all anew costs as much as there is: seldom, and with all that was learnt
    @Test
    void theJournalIsRewrittenSeldomAndKeepsWhatWasLearnt() throws IOException {
        Counting counting = new Counting();
        SessionConfig config =
                SessionConfig.builder().executor(Runnable::run).scheduler(time).build();
        Outbox first = Outbox.builder(TestMessages.OLD, config).rules(RULES).open(counting);
        first.connected(wire);
        first.add("tx", new EchoRequest("first"));
        wire.answer("learnt");
        for (int i = 0; i < 400; i++) {
            first.add("other", new EchoRequest("more"));
            wire.answer("");
        }
        assertEquals(1, counting.replaced, "802 records, of which one is needed");
        assertEquals(801, counting.appended);

        Outbox next = Outbox.builder(TestMessages.OLD, config).rules(RULES).open(counting);
        wire.sent.clear();
        next.add("tx", new EchoRequest("second"));
        next.connected(wire);
        assertEquals(List.of("learnt:second late"), wire.sent);
    }

    @Test
    void whatIsAddedAfterARestartTakesNobodysPlace() {
        add("one", "two");
        outbox = open(100);
        add("three");
        outbox = open(100);
        assertEquals(3, outbox.size());
        outbox.connected(wire);
        for (int i = 0; i < 3; i++) {
            wire.answer("");
        }
        assertEquals(List.of("one late", "two late", "three late"), wire.sent);
    }
}
