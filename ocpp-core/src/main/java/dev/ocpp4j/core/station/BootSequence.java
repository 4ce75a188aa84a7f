package dev.ocpp4j.core.station;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes the station known to the other side after each start (1.6 section 4.2, 2.0.1 B01 to B03), and says what may be
 * sent meanwhile. Used on the loop only, but for the status, which any thread may read.
 */
public final class BootSequence {
    /** How long to wait where the other side leaves that to the station, or does not answer (2.0.1 B02.FR.07). */
    public static final Duration OWN_INTERVAL = Duration.ofSeconds(30);

    private final Timers timers;
    private final Question question;
    private final Consumer<Verdict> whenAnswered;
    private volatile @Nullable Status status;
    private Timers.@Nullable Timer retry;
    private final List<Runnable> untilDecided = new ArrayList<>();
    private boolean asking;

    /** What a BootNotification was answered with. */
    public enum Status {
        ACCEPTED,
        PENDING,
        REJECTED
    }

    /**
     * The answer to a BootNotification.
     *
     * @param time that of the other side
     * @param interval in seconds: between Heartbeats when accepted, else until the next BootNotification
     */
    public record Verdict(Status status, Instant time, int interval) {}

    /** Sends a BootNotification. */
    public interface Question {
        /** @param whenAnswered is given the answer or the failure, on the loop; the other one is null */
        void ask(BiConsumer<@Nullable Verdict, @Nullable Throwable> whenAnswered);
    }

    /** @param whenAnswered is told every verdict, when {@link #isAccepted()} and its like tell of it already */
    public BootSequence(Timers timers, Question question, Consumer<Verdict> whenAnswered) {
        this.timers = timers;
        this.question = question;
        this.whenAnswered = whenAnswered;
    }

    /** There is a connection: asks to be accepted, unless it was or still has to wait. */
    public void connected() {
        asking = false;
        if (!isAccepted() && retry == null) {
            send();
        }
    }

    /** Sends a BootNotification now, as asked for. */
    public void send() {
        if (asking) {
            return;
        }
        if (retry != null) {
            retry.cancel();
            retry = null;
        }
        asking = true;
        question.ask((verdict, failure) -> {
            asking = false;
            if (failure == null) {
                answered(verdict);
            } else {
                again(OWN_INTERVAL);
            }
            decided();
        });
    }

    private void answered(Verdict verdict) {
        status = verdict.status();
        whenAnswered.accept(verdict);
        if (!isAccepted()) {
            again(verdict.interval() > 0 ? Duration.ofSeconds(verdict.interval()) : OWN_INTERVAL);
        }
    }

    /** Runs a task when no answer is awaited: what came after that answer must not overtake it. */
    public void whenDecided(Runnable task) {
        untilDecided.add(task);
        if (!asking) {
            decided();
        }
    }

    private void decided() {
        List<Runnable> tasks = List.copyOf(untilDecided);
        untilDecided.clear();
        tasks.forEach(Runnable::run);
    }

    private void again(Duration wait) {
        retry = timers.after(wait, () -> {
            retry = null;
            send();
        });
    }

    /** Everything may be sent. */
    public boolean isAccepted() {
        return status == Status.ACCEPTED;
    }

    /** Only what was asked for may be sent. */
    public boolean isPending() {
        return status == Status.PENDING;
    }

    /** Nothing may be sent: in 1.6 not even answers, in 2.0.1 errors only. */
    public boolean isRejected() {
        return status == Status.REJECTED;
    }

    /** The station restarts: it has to be accepted again. */
    public void restart() {
        status = null;
        retry = null;
        asking = false;
        untilDecided.clear();
    }
}
