package dev.ocpp4j.core.station;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.core.SessionClosedException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The messages about transactions, delivered one after another in the order in which they came up (1.6 section 3.7,
 * 2.0.1 E04, E13). They wait while there is no connection and survive a restart. Used on the loop only.
 */
public final class TransactionQueue {
    private static final System.Logger LOG = System.getLogger(TransactionQueue.class.getName());

    /** How long after the end of a connection the line moves on, if there is another connection then. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Deque<Entry<?>> line = new ArrayDeque<>();
    private final Calls calls;
    private final Timers timers;
    private final IntSupplier attempts;
    private final IntSupplier retryInterval;
    private boolean open;
    private boolean busy;
    private Runnable whenEmpty = () -> {};

    /**
     * @param attempts how often a message is sent that is not taken
     * @param retryInterval in seconds; multiplied by the number of attempts so far
     */
    public TransactionQueue(Calls calls, Timers timers, IntSupplier attempts, IntSupplier retryInterval) {
        this.calls = calls;
        this.timers = timers;
        this.attempts = attempts;
        this.retryInterval = retryInterval;
    }

    /** A message that is built when its turn comes, since what it tells may depend on that. */
    private static final class Entry<R extends Response> {
        private final String about;
        private final Supplier<Request<R>> request;
        private final Consumer<R> onAnswer;
        private int failures;

        private Entry(String about, Supplier<Request<R>> request, Consumer<R> onAnswer) {
            this.about = about;
            this.request = request;
            this.onAnswer = onAnswer;
        }
    }

    /**
     * Puts a message at the end of the line.
     *
     * @param about the transaction, for {@link #holds}
     * @param request asked for each time that it is sent
     */
    public <R extends Response> void add(String about, Supplier<Request<R>> request, Consumer<R> onAnswer) {
        line.add(new Entry<>(about, request, onAnswer));
        next();
    }

    /** Whether nothing waits. */
    public boolean isEmpty() {
        return line.isEmpty();
    }

    /** Whether a message about a transaction waits. */
    public boolean holds(String about) {
        return line.stream().anyMatch(entry -> entry.about.equals(about));
    }

    /** Messages may be sent, or have to wait. */
    public void open(boolean maySend) {
        open = maySend;
        next();
    }

    /** Runs a task when nothing is left to deliver; at once when that is so already. */
    public void whenEmpty(Runnable task) {
        whenEmpty = task;
        next();
    }

    /** The station restarts: answers to what was sent are not going to come. */
    public void restart() {
        open = false;
        busy = false;
        whenEmpty = () -> {};
    }

    private void next() {
        if (line.isEmpty()) {
            Runnable task = whenEmpty;
            whenEmpty = () -> {};
            task.run();
        } else if (open && !busy) {
            busy = true;
            send(line.peek());
        }
    }

    private <R extends Response> void send(Entry<R> entry) {
        calls.send(entry.request.get(), (response, failure) -> {
            if (failure == null) {
                line.remove(entry);
                entry.onAnswer.accept(response);
                done();
            } else {
                failed(entry, failure);
            }
        });
    }

    private void done() {
        busy = false;
        next();
    }

    private void failed(Entry<?> entry, @Nullable Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof SessionClosedException) {
            timers.after(PAUSE, this::done); // no attempt: it goes out again when the connection is back
            return;
        }
        entry.failures++;
        if (entry.failures >= attempts.getAsInt()) {
            LOG.log(Level.WARNING, "Given up a message about a transaction: {0}", cause.getMessage());
            line.remove(entry);
            done();
            return;
        }
        long wait = (long) retryInterval.getAsInt() * entry.failures;
        timers.after(Duration.ofSeconds(wait), this::done);
    }
}
