package dev.ocpp4j.core;

import dev.ocpp4j.core.OutboxStore.Entry;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Delivers messages that must not get lost, such as those about transactions: one after another, in the order in which
 * they were added, each until it is answered (1.6 section 3.7, 2.0.1 E04, E13). They wait while there is no connection
 * and survive the end of the process in their {@link OutboxJournal}. What was sent but not answered before a connection
 * or the process ended is sent again, so the other side may see a message twice, and never one after its successor.
 *
 * <p>A message that the other side fails to process, by a CALLERROR or by no answer in time, is sent again up to {@link
 * Builder#attempts} times in all, and given up then; before it is sent again the outbox waits for {@link
 * Builder#retryInterval} times the number of times that it was sent (1.6 section 3.7.1, E13.FR.03). The end of a
 * connection is not a failure.
 *
 * <p>It holds at most {@link Builder#capacity} messages. When one more comes, messages that {@link
 * OutboxRules#isDroppable may be left out} make room: of the subject that has most of them waiting, the first, the third,
 * the fifth and so on are dropped (E04.FR.08). When there are none, the new message is refused.
 *
 * <p>Safe for use by many threads. Adding a message writes to the journal on the calling thread.
 */
public final class Outbox implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Outbox.class.getName());

    /** How long after a message was not sent at all the next try is, if there is a connection then. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Object lock = new Object();
    private final OutboxStore store;
    private final OutboxRules rules;
    private final OutboxListener listener;
    private final Executor executor;
    private final Scheduler scheduler;
    private final IntSupplier attempts;
    private final Supplier<Duration> retryInterval;
    private final int capacity;

    private @Nullable OutboxSender sender;
    private int connections;
    private @Nullable Sending onTheWay;
    private boolean waiting;
    private boolean closed;
    private CompletableFuture<Void> emptied = new CompletableFuture<>();

    /** One time that a message is sent. */
    private record Sending(Entry entry, OutboxSender through) {
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    private Outbox(Builder builder, OutboxJournal journal) throws IOException {
        rules = builder.rules;
        listener = builder.listener;
        executor = builder.executor;
        scheduler = builder.scheduler;
        attempts = builder.attempts;
        retryInterval = builder.retryInterval;
        capacity = builder.capacity;
        store = new OutboxStore(builder.protocol, journal, rules);
    }

    /** Begins to describe an outbox for the messages of a version; executor and scheduler come from the configuration. */
    public static Builder builder(Protocol protocol, SessionConfig config) {
        return new Builder(protocol, config.executor(), config.scheduler());
    }

    /** Collects what an outbox is like. Not safe for use by many threads. */
    public static final class Builder {
        private final Protocol protocol;
        private final Scheduler scheduler;
        private Executor executor;
        private OutboxRules rules = OutboxRules.NONE;
        private OutboxListener listener = new OutboxListener() {};
        private IntSupplier attempts = () -> 3;
        private Supplier<Duration> retryInterval = () -> Duration.ofSeconds(60);
        private int capacity = 10_000;

        private Builder(Protocol protocol, Executor executor, Scheduler scheduler) {
            this.protocol = Objects.requireNonNull(protocol, "protocol");
            this.executor = executor;
            this.scheduler = scheduler;
        }

        /** Where answers are dealt with and the listener is told, one task at a time for the order to hold. */
        public Builder executor(Executor where) {
            executor = Objects.requireNonNull(where, "executor");
            return this;
        }

        /** What to know of the messages; default {@link OutboxRules#NONE}. */
        public Builder rules(OutboxRules version) {
            rules = Objects.requireNonNull(version, "rules");
            return this;
        }

        /** Is told what becomes of the messages; default nobody. */
        public Builder listener(OutboxListener told) {
            listener = Objects.requireNonNull(told, "listener");
            return this;
        }

        /** How often a message is sent at most that fails to be processed; asked for at each failure; default 3. */
        public Builder attempts(IntSupplier most) {
            attempts = Objects.requireNonNull(most, "attempts");
            return this;
        }

        /** How long to wait after the first failure; asked for at each failure; default a minute. */
        public Builder retryInterval(Supplier<Duration> interval) {
            retryInterval = Objects.requireNonNull(interval, "retryInterval");
            return this;
        }

        /** How many messages it holds, at least 1; default 10,000. */
        public Builder capacity(int messages) {
            if (messages < 1) {
                throw new IllegalArgumentException("capacity must be at least 1: " + messages);
            }
            capacity = messages;
            return this;
        }

        /**
         * The outbox, with what the journal holds, and without a connection.
         *
         * @throws IOException when the journal cannot be read
         */
        public Outbox open(OutboxJournal journal) throws IOException {
            return new Outbox(this, journal);
        }

        /** An outbox that loses its messages with the process. */
        public Outbox inMemory() {
            try {
                return open(OutboxJournal.inMemory());
            } catch (IOException noneInMemory) {
                throw new IllegalStateException(noneInMemory);
            }
        }
    }

    /**
     * Puts a message at the end of the line. When this returns true it is stored.
     *
     * @param subject what it is about, such as a transaction: messages with the same subject share what is learnt
     * @return false when there is no room and the message is not taken
     * @throws InvalidMessageException when the message breaks a constraint
     * @throws IllegalStateException when the outbox is closed
     */
    public boolean add(String subject, Request<?> request) {
        List<Entry> dropped = List.of();
        synchronized (lock) {
            if (closed) {
                throw new IllegalStateException("The outbox is closed");
            }
            if (store.size() >= capacity) {
                dropped = thinOut();
            }
            if (store.size() >= capacity) {
                return false;
            }
            if (emptied.isDone()) {
                emptied = new CompletableFuture<>();
            }
            store.add(subject, request, sender == null ? 0 : connections);
        }
        dropped.forEach(entry -> executor.execute(() -> tell(() -> listener.dropped(entry.subject, entry.request))));
        next();
        return true;
    }

    private List<Entry> thinOut() {
        Map<String, List<Entry>> droppable = new HashMap<>();
        for (Entry entry : store.entries()) {
            if (!isOnTheWay(entry) && rules.isDroppable(entry.request)) {
                droppable
                        .computeIfAbsent(entry.subject, subject -> new ArrayList<>())
                        .add(entry);
            }
        }
        List<Entry> most = droppable.values().stream()
                .max((a, b) -> Integer.compare(a.size(), b.size()))
                .orElse(List.of());
        List<Entry> dropped = new ArrayList<>();
        for (int i = 0; i < most.size(); i += 2) {
            dropped.add(most.get(i));
        }
        dropped.forEach(entry -> store.done(entry, null));
        return dropped;
    }

    /** There is a connection, and messages may be sent: those that wait go out first. */
    public void connected(OutboxSender through) {
        synchronized (lock) {
            sender = Objects.requireNonNull(through, "through");
            onTheWay = null;
            connections++;
        }
        next();
    }

    /** There is no connection, or nothing may be sent: messages wait. What is on the way goes out again later. */
    public void disconnected() {
        synchronized (lock) {
            sender = null;
            onTheWay = null;
        }
    }

    /** How many messages wait, with the one that is on its way. */
    public int size() {
        synchronized (lock) {
            return store.size();
        }
    }

    /** How many messages can be added before any is dropped or refused. */
    public int room() {
        synchronized (lock) {
            return capacity - store.size();
        }
    }

    /** Whether a message about a subject waits. */
    public boolean holds(String subject) {
        return !waiting(subject).isEmpty();
    }

    /** The messages about a subject that wait, in order, as they were added. */
    public List<Request<?>> waiting(String subject) {
        List<Request<?>> requests = new ArrayList<>();
        synchronized (lock) {
            for (Entry entry : store.entries()) {
                if (entry.subject.equals(subject)) {
                    requests.add(entry.request);
                }
            }
        }
        return requests;
    }

    /** What the answers told about a subject, as long as its last message is not delivered. */
    public Optional<String> learnt(String subject) {
        synchronized (lock) {
            return Optional.ofNullable(store.learnt(subject));
        }
    }

    /** Whether all that waits is stored: false after the journal has failed, until it works again. */
    public boolean isStored() {
        synchronized (lock) {
            return store.isStored();
        }
    }

    /** Ends as soon as nothing waits; at once when nothing does. Its dependents run on the executor. */
    public CompletableFuture<Void> emptied() {
        synchronized (lock) {
            if (store.size() == 0 && !emptied.isDone()) {
                emptied = CompletableFuture.completedFuture(null);
            }
            return emptied.copy();
        }
    }

    /** Sends nothing more and closes the journal; what waits is in there. */
    @Override
    public void close() {
        synchronized (lock) {
            if (closed) {
                return;
            }
            closed = true;
            sender = null;
            store.close();
        }
    }

    private boolean isOnTheWay(Entry entry) {
        return onTheWay != null && onTheWay.entry == entry;
    }

    private void next() {
        Sending sending;
        Request<?> request;
        synchronized (lock) {
            Entry entry = store.first();
            if (entry == null || sender == null || onTheWay != null || waiting || closed) {
                return;
            }
            sending = new Sending(entry, sender);
            onTheWay = sending;
            request = rules.complete(entry.request, store.learnt(entry.subject), entry.connection != connections);
        }
        send(sending, request);
    }

    private <R extends Response> void send(Sending sending, Request<R> request) {
        sending.through
                .send(request)
                .whenCompleteAsync(
                        (answer, failure) -> {
                            if (failure == null) {
                                answered(sending.entry, answer);
                            } else {
                                failed(sending, failure);
                            }
                        },
                        executor);
    }

    /** An answer counts even when its connection is gone by now. */
    private void answered(Entry entry, Response answer) {
        synchronized (lock) {
            if (closed || !store.contains(entry)) {
                return;
            }
            store.done(entry, rules.learn(entry.request, answer).orElse(null));
            if (isOnTheWay(entry)) {
                onTheWay = null;
            }
        }
        tell(() -> listener.answered(entry.subject, entry.request, answer));
        goOn();
    }

    private void failed(Sending sending, Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        boolean sent = !(cause instanceof SessionClosedException || cause instanceof CallQueueFullException);
        int most = attempts.getAsInt();
        Duration interval = retryInterval.get();
        Entry entry = sending.entry;
        synchronized (lock) {
            if (closed || onTheWay != sending) {
                return; // its connection is gone, so this says nothing
            }
            onTheWay = null;
            if (!sent) {
                pause(PAUSE);
                return;
            }
            entry.failures++;
            if (entry.failures < most) {
                pause(interval.multipliedBy(entry.failures));
                return;
            }
            store.done(entry, null);
        }
        LOG.log(Level.WARNING, "Given up {0}: {1}", entry.request.getClass().getSimpleName(), cause.getMessage());
        tell(() -> listener.givenUp(entry.subject, entry.request, cause));
        goOn();
    }

    private void pause(Duration time) {
        waiting = true;
        scheduler.schedule(() -> executor.execute(this::goOnAfterPause), time);
    }

    private void goOnAfterPause() {
        synchronized (lock) {
            waiting = false;
        }
        next();
    }

    private void goOn() {
        CompletableFuture<Void> done = null;
        synchronized (lock) {
            if (store.size() == 0) {
                done = emptied;
            }
        }
        if (done != null) {
            done.complete(null);
        }
        next();
    }

    private void tell(Runnable news) {
        try {
            news.run();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The listener of the outbox failed", e);
        }
    }
}
