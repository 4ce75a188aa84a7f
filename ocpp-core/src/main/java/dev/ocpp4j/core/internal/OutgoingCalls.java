package dev.ocpp4j.core.internal;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.CallListener.Outcome;
import dev.ocpp4j.core.CallQueueFullException;
import dev.ocpp4j.core.CallTimeoutException;
import dev.ocpp4j.core.CloseReason;
import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.core.Finding;
import dev.ocpp4j.core.FrameObserver.Way;
import dev.ocpp4j.core.InvalidMessageException;
import dev.ocpp4j.core.OcppException;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.core.SessionClosedException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * The calls that we make: at most one on the wire, the others in line behind it (RPC-02). A call leaves the wire by
 * its answer, by its timeout or with the connection; whatever comes first decides, everything later finds it gone.
 *
 * <p>The lock is held for field accesses only: never while sending, completing, or calling out.
 */
final class OutgoingCalls {
    private final RpcSession session;
    private final Object lock = new Object();
    private final Queue<PendingCall<?>> line = new ArrayDeque<>(2);
    /** How many characters the calls in line have together. */
    private int lineLength;

    private @Nullable PendingCall<?> onWire;
    private @Nullable CloseReason closed;

    OutgoingCalls(RpcSession session) {
        this.session = session;
    }

    <R extends Response> PendingCall<R> send(Action<?, R> action, Object request, Duration timeout) {
        String id = session.config().messageIds().get();
        PendingCall<R> call;
        try {
            session.codec().requireValid(request);
            String text = session.codec().encodeCall(id, action.name(), request);
            call = new PendingCall<>(this, id, action, text, timeout);
        } catch (InvalidMessageException invalid) {
            call = new PendingCall<>(this, id, action, "", timeout);
            call.completeExceptionally(invalid);
            return call;
        }
        OcppException refused = null;
        boolean free = false;
        synchronized (lock) {
            if (closed != null) {
                refused = new SessionClosedException(closed);
            } else if (onWire == null) {
                onWire = call;
                free = true;
            } else if (line.size() < session.config().maxQueuedCalls()
                    && call.text.length() <= session.config().maxQueuedLength() - lineLength) {
                line.add(call);
                lineLength += call.text.length();
            } else {
                refused = new CallQueueFullException(action.name(), line.size());
            }
        }
        if (refused != null) {
            call.completeExceptionally(refused);
        } else if (free) {
            transmit(call);
        }
        return call;
    }

    /** Only the thread that made {@code onWire} this call gets here. */
    private void transmit(PendingCall<?> call) {
        call.sentAt = session.config().scheduler().nanoTime();
        call.startTimer(session.config().scheduler().schedule(() -> timedOut(call), call.timeout));
        session.transmit(call.text);
    }

    /** The response type of the call on the wire, if it has this id. */
    @Nullable
    Class<?> awaited(String id) {
        synchronized (lock) {
            return onWire != null && onWire.id.equals(id) ? onWire.action.response() : null;
        }
    }

    void answered(Frame.Result result) {
        PendingCall<?> call = takeOffWire(result.id());
        if (call == null) {
            return; // it timed out while this answer was read
        }
        if (session.codec().isFlawless(result.payload())) {
            report(call, Outcome.RESULT, null, List.of());
            complete(call, result.payload().message());
        } else {
            session.execute(() -> judge(call, result.payload()));
        }
        sendNext();
    }

    private void judge(PendingCall<?> call, Frame.Payload payload) {
        Codec.Judgement judgement = session.codec().judge(payload);
        if (judgement.refused().isEmpty()) {
            report(call, Outcome.RESULT, null, judgement.tolerated());
            call.complete(cast(call, payload.message()));
        } else {
            List<Finding> refused = judgement.refused();
            report(call, Outcome.INVALID_ANSWER, null, refused);
            call.completeExceptionally(new InvalidMessageException(
                    call.action.response().getSimpleName(), session.codec().codeOf(refused), refused));
        }
    }

    /** @return whether it was an answer to the call on the wire */
    boolean answered(Frame.Error error) {
        PendingCall<?> call = takeOffWire(error.id());
        if (call == null) {
            return false;
        }
        CallErrorException exception = error.error();
        report(call, Outcome.ERROR, exception.code(), List.of());
        fail(call, exception);
        sendNext();
        return true;
    }

    /** @return whether it was meant as the answer to the call on the wire */
    boolean answered(Frame.Broken broken) {
        PendingCall<?> call = broken.id() == null ? null : takeOffWire(broken.id());
        if (call == null) {
            return false;
        }
        List<Finding> findings = List.of(new Finding("", broken.rule(), "", broken.why()));
        report(call, Outcome.INVALID_ANSWER, null, findings);
        fail(
                call,
                new InvalidMessageException(
                        call.action.response().getSimpleName(), ErrorCode.FORMAT_VIOLATION, findings));
        sendNext();
        return true;
    }

    private void timedOut(PendingCall<?> call) {
        if (takeOffWire(call)) {
            report(call, Outcome.TIMEOUT, null, List.of());
            fail(call, new CallTimeoutException(call.action.name(), call.timeout));
            sendNext();
        }
    }

    /** The caller gave up. In line the call goes away; on the wire it still has to be answered or to time out. */
    void cancelled(PendingCall<?> call) {
        synchronized (lock) {
            if (line.remove(call)) {
                lineLength -= call.text.length();
            }
        }
    }

    /** Ends everything; later calls end at once. Only the first reason counts. */
    void close(CloseReason reason) {
        List<PendingCall<?>> ending;
        PendingCall<?> wasOnWire;
        synchronized (lock) {
            if (closed != null) {
                return;
            }
            closed = reason;
            ending = new ArrayList<>(line);
            line.clear();
            lineLength = 0;
            wasOnWire = onWire;
            onWire = null;
        }
        if (wasOnWire != null) {
            wasOnWire.stopTimer();
            report(wasOnWire, Outcome.CLOSED, null, List.of());
            ending.add(0, wasOnWire);
        }
        ending.forEach(call -> fail(call, new SessionClosedException(reason)));
    }

    boolean isOpen() {
        synchronized (lock) {
            return closed == null;
        }
    }

    /** How many calls are on the wire or in line. */
    int size() {
        synchronized (lock) {
            return line.size() + (onWire == null ? 0 : 1);
        }
    }

    private @Nullable PendingCall<?> takeOffWire(String id) {
        PendingCall<?> call;
        synchronized (lock) {
            call = onWire;
            if (call == null || !call.id.equals(id)) {
                return null;
            }
            onWire = null;
        }
        call.stopTimer();
        return call;
    }

    private boolean takeOffWire(PendingCall<?> call) {
        synchronized (lock) {
            if (onWire != call) {
                return false;
            }
            onWire = null;
        }
        call.stopTimer();
        return true;
    }

    private void sendNext() {
        PendingCall<?> next;
        synchronized (lock) {
            if (onWire != null) {
                return; // another thread was faster
            }
            do {
                next = line.poll();
                lineLength -= next == null ? 0 : next.text.length();
            } while (next != null && next.isDone());
            onWire = next;
        }
        if (next != null) {
            transmit(next);
        }
    }

    private void complete(PendingCall<?> call, Object response) {
        session.execute(() -> call.complete(cast(call, response)));
    }

    private void fail(PendingCall<?> call, OcppException exception) {
        session.execute(() -> call.completeExceptionally(exception));
    }

    /** The codec has read the response as the type of the action, which is R. */
    @SuppressWarnings("unchecked")
    private static <T> T cast(PendingCall<?> call, Object response) {
        return (T) call.action.response().cast(response);
    }

    private void report(PendingCall<?> call, Outcome outcome, @Nullable ErrorCode error, List<Finding> findings) {
        Outcome seen = call.isCancelled() ? Outcome.CANCELLED : outcome;
        session.report(call.action.name(), Way.OUT, seen, call.sentAt, error, findings);
    }
}
