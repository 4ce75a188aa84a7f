package dev.ocpp4j.examples.certify;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.CallTimeoutException;
import dev.ocpp4j.core.FrameObserver.Way;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.examples.certify.Frame.Kind;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Makes calls and finds the frames of them. Used on the thread of the run only. */
public final class Caller {
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final Recorder recorder;
    private final Progress progress;
    private final Dialect dialect;
    private final Way way;
    private final Duration limit;

    /**
     * @param way which way the calls go in the record
     * @param limit how long an answer may take
     */
    public Caller(Recorder recorder, Progress progress, Dialect dialect, Way way, Duration limit) {
        this.recorder = recorder;
        this.progress = progress;
        this.dialect = dialect;
        this.way = way;
        this.limit = limit;
    }

    /** Calls the other side and waits for its answer. @param session empty when there is no connection */
    public <R extends Response> Answer<R> call(Optional<OcppSession> session, Request<R> request) {
        awaitAnswerToBoot();
        int mark = recorder.mark();
        String action = dialect.action(request.getClass());
        if (session.isEmpty()) {
            return new Answer<>(action, null, null, action + ": the station is not connected", null, null);
        }
        CompletableFuture<R> future = session.get().send(request, limit);
        future.whenComplete((response, failure) -> recorder.nudge());
        recorder.await(mark, frame -> false, limit.plus(GRACE), left -> {
            progress.waiting("the answer to " + action, left);
            return future.isDone();
        });
        Frame call = recorder.since(mark).stream()
                .filter(frame -> frame.way() == way && frame.kind() == Kind.CALL && action.equals(frame.action()))
                .findFirst()
                .orElse(null);
        Frame reply = call == null ? null : recorder.answerTo(call).orElse(null);
        try {
            return new Answer<>(
                    action, future.getNow(null), null, future.isDone() ? "" : action + ": no answer", call, reply);
        } catch (CompletionException e) {
            return failed(action, e.getCause(), call, reply);
        }
    }

    /** A station that boots need not answer before it is told how that ended (1.6 section 4.2, 2.0.1 B02, B03). */
    private void awaitAnswerToBoot() {
        recorder.lastCallFromStation("BootNotification")
                .ifPresent(boot -> recorder.await(boot.number(), frame -> frame.answers(boot), GRACE, left -> false));
    }

    private <R extends Response> Answer<R> failed(
            String action, Throwable cause, @Nullable Frame call, @Nullable Frame reply) {
        if (cause instanceof CallErrorException error) {
            String text = error.wireCode() + (error.description().isEmpty() ? "" : " (" + error.description() + ")");
            return new Answer<>(action, null, error.wireCode(), action + " was answered " + text, call, reply);
        }
        if (cause instanceof CallTimeoutException) {
            return new Answer<>(
                    action, null, null, action + " was not answered within " + Words.seconds(limit), call, reply);
        }
        return new Answer<>(action, null, null, action + ": " + cause.getMessage(), call, reply);
    }
}
