package dev.ocpp4j.core.internal;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.Response;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A call that we make, from the moment it is sent by the user to its end. It is the future that the user holds. */
final class PendingCall<R extends Response> extends CompletableFuture<R> {
    final String id;
    final Action<?, R> action;
    final String text;
    final Duration timeout;
    private final OutgoingCalls owner;

    /** When the CALL went out; set by the thread that sends it, before it does. */
    volatile long sentAt;

    /** Takes the timer back. */
    private @Nullable Runnable timer;

    private boolean over;

    PendingCall(OutgoingCalls owner, String id, Action<?, R> action, String text, Duration timeout) {
        this.owner = owner;
        this.id = id;
        this.action = action;
        this.text = text;
        this.timeout = timeout;
    }

    /** Keeps the timer, or takes it back at once when the call is over already. */
    void startTimer(Runnable cancel) {
        synchronized (this) {
            if (!over) {
                timer = cancel;
                return;
            }
        }
        cancel.run();
    }

    void stopTimer() {
        Runnable cancel;
        synchronized (this) {
            over = true;
            cancel = timer;
            timer = null;
        }
        if (cancel != null) {
            cancel.run();
        }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        if (cancelled) {
            owner.cancelled(this);
        }
        return cancelled;
    }

    /** Dependents are ordinary futures. */
    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<>();
    }
}
