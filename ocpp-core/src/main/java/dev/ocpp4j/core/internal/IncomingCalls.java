package dev.ocpp4j.core.internal;

import dev.ocpp4j.core.CallListener.Outcome;
import dev.ocpp4j.core.CloseReason;
import dev.ocpp4j.core.FrameObserver.Way;
import dev.ocpp4j.core.RecentAnswers;
import dev.ocpp4j.core.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The calls that we answer: handled in their order, each answered exactly once. */
final class IncomingCalls {
    /** WebSocket close code for a peer that does not keep to the rules (RFC 6455 section 7.4.1). */
    private static final int POLICY_VIOLATION = 1008;

    private final RpcSession session;
    private final SerialExecutor tasks;
    private final Map<String, IncomingCall> pending = new HashMap<>(4);
    /** How many characters the pending calls have together: a peer must not fill the memory while a handler blocks. */
    private long pendingLength;

    private boolean closed;

    IncomingCalls(RpcSession session) {
        this.session = session;
        this.tasks = new SerialExecutor(session::execute);
    }

    /** @param text the whole frame, by which a retry is recognised */
    void received(Frame.Call frame, String text) {
        if (frame.action() == null) {
            refuse(frame, Rule.UNKNOWN_ACTION, "The action is not known");
        } else if (frame.payload() == null) {
            refuse(frame, Rule.NO_HANDLER, "The action is not supported here");
        } else if (isPending(frame.id())) {
            refuse(frame, Rule.DUPLICATE_ID, "A call with this message id is being handled");
        } else {
            session.config()
                    .recentAnswers()
                    .ifPresentOrElse(
                            memory -> answerOrHandle(frame, text, memory.of(text)), () -> handle(frame, text, null));
        }
    }

    private void answerOrHandle(Frame.Call frame, String text, RecentAnswers.Answer answer) {
        if (answer.isFirst()) {
            handle(frame, text, answer);
            return;
        }
        long arrivedAt = session.config().scheduler().nanoTime();
        answer.text().thenAccept(known -> {
            session.transmit(known);
            session.report(frame.name(), Way.IN, Outcome.RESULT, arrivedAt, null, List.of());
        });
    }

    private void handle(Frame.Call frame, String text, RecentAnswers.Answer memory) {
        IncomingCall call = new IncomingCall(session, this, frame, text, memory);
        boolean tooMany;
        synchronized (pending) {
            if (closed) {
                return;
            }
            tooMany = pending.size() >= session.config().maxPendingCalls()
                    || text.length() > 2 * (long) session.config().limits().frame() - pendingLength;
            if (!tooMany) {
                pending.put(frame.id(), call);
                pendingLength += text.length();
            }
        }
        if (tooMany) {
            session.close(new CloseReason(POLICY_VIOLATION, "Too many calls at once"));
        } else {
            tasks.execute(call);
        }
    }

    private void refuse(Frame.Call frame, Rule rule, String why) {
        session.refuse(frame.name(), frame.id(), rule, why);
    }

    private boolean isPending(String id) {
        synchronized (pending) {
            return pending.containsKey(id);
        }
    }

    /** @return whether its answer can still be sent */
    boolean remove(IncomingCall call) {
        synchronized (pending) {
            if (pending.remove(call.messageId(), call)) {
                pendingLength -= call.length();
            }
            return !closed;
        }
    }

    /** Lets the calls behind this one be handled though it is not done. */
    void abandon(IncomingCall call) {
        tasks.abandon(call);
    }

    /** From now on nothing is answered. Handlers that run are left to end. */
    void close() {
        synchronized (pending) {
            closed = true;
        }
    }

    int size() {
        synchronized (pending) {
            return pending.size();
        }
    }
}
