package dev.ocpp4j.core.station;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.SessionClosedException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What a station tells of its progress, in order: a notice waits for the connection and for the answer to the one
 * before. Used on the loop only.
 */
public final class Notices {
    /** How often it is looked whether the connection is back. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final int MAX_WAITING = 100;

    private final Calls calls;
    private final Timers timers;
    private final BooleanSupplier online;
    private final Deque<Notice> line = new ArrayDeque<>();
    private boolean busy;

    /** @param request null for nothing but what follows */
    private record Notice(@Nullable Request<?> request, Runnable whenTold) {}

    /** @param online whether notices may be sent now */
    public Notices(Calls calls, Timers timers, BooleanSupplier online) {
        this.calls = calls;
        this.timers = timers;
        this.online = online;
    }

    /** Tells something. Of more than 100 that wait the oldest is forgotten. */
    public void tell(Request<?> request) {
        tell(request, () -> {});
    }

    /** Tells something. @param whenTold run when it was answered, well or with an error */
    public void tell(Request<?> request, Runnable whenTold) {
        add(new Notice(request, whenTold));
    }

    /** Runs a task once everything that was to be told was told. */
    public void afterwards(Runnable task) {
        add(new Notice(null, task));
    }

    private void add(Notice notice) {
        line.add(notice);
        if (line.size() > MAX_WAITING) {
            line.remove();
        }
        send();
    }

    private void send() {
        Notice next = line.peek();
        if (next == null || busy) {
            return;
        }
        if (next.request() == null) {
            line.remove();
            next.whenTold().run();
            send();
            return;
        }
        busy = true;
        if (!online.getAsBoolean()) {
            later();
            return;
        }
        calls.send(next.request(), (response, failure) -> {
            if (isLost(failure)) {
                later();
                return;
            }
            line.remove(next);
            busy = false;
            next.whenTold().run();
            send();
        });
    }

    private static boolean isLost(@Nullable Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return cause instanceof SessionClosedException;
    }

    private void later() {
        timers.after(PATIENCE, () -> {
            busy = false;
            send();
        });
    }

    /** The station restarts: what waits is told when it is accepted again, by {@link #resume()}. */
    public void restart() {
        busy = false;
    }

    /** The station was accepted: what waits is told. */
    public void resume() {
        send();
    }
}
