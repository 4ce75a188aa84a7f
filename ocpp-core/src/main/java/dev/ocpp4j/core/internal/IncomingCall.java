package dev.ocpp4j.core.internal;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.CallListener.Outcome;
import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Finding;
import dev.ocpp4j.core.FrameObserver.Way;
import dev.ocpp4j.core.Guard;
import dev.ocpp4j.core.InvalidMessageException;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.RecentAnswers;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A CALL that we answer. Its handler, its timer and the end of the session compete for it; the first one answers, the
 * others find it settled.
 */
final class IncomingCall implements Exchange, Runnable {
    private static final System.Logger LOG = System.getLogger(IncomingCall.class.getName());
    private static final String FAILED = "The request could not be handled";

    private final RpcSession session;
    private final IncomingCalls owner;
    private final Frame.Call frame;
    private final String text;
    private final RecentAnswers.@Nullable Answer memory;
    private final Instant receivedAt;
    private final long arrivedAt;
    private List<Finding> findings = List.of();
    private @Nullable Runnable timer;
    private @Nullable List<Runnable> afterReply;
    private boolean settled;
    private boolean replied;

    /** @param text the whole frame */
    IncomingCall(
            RpcSession session,
            IncomingCalls owner,
            Frame.Call frame,
            String text,
            RecentAnswers.@Nullable Answer memory) {
        this.session = session;
        this.owner = owner;
        this.frame = frame;
        this.text = text;
        this.memory = memory;
        this.receivedAt = session.config().clock().instant();
        this.arrivedAt = session.config().scheduler().nanoTime();
    }

    /** Runs guards and handler; the executor of the session calls it, in the order of the calls. */
    @Override
    public void run() {
        try {
            if (!isRefused()) {
                startTimer();
                for (Guard guard : session.handlers().guards()) {
                    guard.check(frame.action(), this);
                }
                CompletionStage<?> answer = session.handle(frame.payload().message(), this);
                if (answer == null) {
                    answered(null, null);
                } else {
                    answer.whenComplete(this::answered);
                }
            }
        } catch (Throwable thrown) {
            failed(thrown);
        }
    }

    private boolean isRefused() {
        Codec codec = session.codec();
        Codec.Judgement judgement = codec.judge(frame.payload());
        if (judgement.refused().isEmpty()) {
            findings = judgement.tolerated();
            return false;
        }
        findings = judgement.refused();
        settle(codec.encodeRefusal(frame.id(), findings), Outcome.ERROR, codec.codeOf(findings));
        return true;
    }

    private void answered(@Nullable Object response, @Nullable Throwable thrown) {
        if (thrown != null) {
            failed(thrown);
        } else if (response == null) {
            LOG.log(Level.ERROR, "The handler of {0} gave no response", frame.name());
            settleWithError(ErrorCode.INTERNAL_ERROR, FAILED, Map.of());
        } else {
            try {
                frame.action().response().cast(response);
                session.codec().requireValid(response);
                settle(session.codec().encodeResult(frame.id(), response), Outcome.RESULT, null);
            } catch (InvalidMessageException | ClassCastException | IllegalArgumentException ours) {
                LOG.log(Level.ERROR, "The handler of " + frame.name() + " gave an invalid response", ours);
                settleWithError(ErrorCode.INTERNAL_ERROR, FAILED, Map.of());
            }
        }
    }

    private void failed(Throwable thrown) {
        Throwable cause =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        if (cause instanceof CallErrorException error) {
            settleWithError(error.code(), error.description(), error.details());
        } else {
            LOG.log(Level.ERROR, "The handler of " + frame.name() + " failed", cause);
            settleWithError(ErrorCode.INTERNAL_ERROR, FAILED, Map.of());
        }
    }

    private void settleWithError(ErrorCode code, String description, Map<String, Object> details) {
        String text;
        try {
            text = session.codec().encodeError(frame.id(), code, description, details);
        } catch (IllegalArgumentException notJson) {
            LOG.log(Level.ERROR, "The error details for " + frame.name() + " are not JSON values", notJson);
            text = session.codec().encodeError(frame.id(), code, description, Map.of());
        }
        settle(text, Outcome.ERROR, code);
    }

    private void startTimer() {
        Runnable cancel = session.config()
                .scheduler()
                .schedule(this::timedOut, session.config().handlerTimeout());
        synchronized (this) {
            timer = cancel;
        }
    }

    private void timedOut() {
        LOG.log(Level.ERROR, "The handler of {0} gave no answer in time", frame.name());
        String text = session.codec().encodeError(frame.id(), ErrorCode.INTERNAL_ERROR, "No answer in time", Map.of());
        settle(text, Outcome.TIMEOUT, ErrorCode.INTERNAL_ERROR);
        owner.abandon(this);
    }

    /** Sends the answer, unless there was one already. */
    private void settle(String text, Outcome outcome, @Nullable ErrorCode error) {
        Runnable cancel;
        synchronized (this) {
            if (settled) {
                return;
            }
            settled = true;
            cancel = timer;
        }
        if (cancel != null) {
            cancel.run();
        }
        if (memory != null) {
            memory.answer(text, outcome == Outcome.RESULT);
        }
        boolean open = owner.remove(this);
        if (open) {
            session.transmit(text);
        }
        session.report(frame.name(), Way.IN, open ? outcome : Outcome.CLOSED, arrivedAt, error, findings);
        runAfterReply();
    }

    private void runAfterReply() {
        List<Runnable> tasks;
        synchronized (this) {
            replied = true;
            tasks = afterReply;
            afterReply = null;
        }
        if (tasks != null) {
            session.execute(() -> tasks.forEach(this::runQuietly));
        }
    }

    private void runQuietly(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "A task after the answer to " + frame.name() + " failed", e);
        }
    }

    @Override
    public void afterReply(Runnable task) {
        synchronized (this) {
            if (!replied) {
                if (afterReply == null) {
                    afterReply = new ArrayList<>(1);
                }
                afterReply.add(task);
                return;
            }
        }
        session.execute(() -> runQuietly(task));
    }

    @Override
    public OcppSession session() {
        return session;
    }

    @Override
    public String messageId() {
        return frame.id();
    }

    /** How many characters the frame has. */
    int length() {
        return text.length();
    }

    @Override
    public int bytes() {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    public Instant receivedAt() {
        return receivedAt;
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }
}
