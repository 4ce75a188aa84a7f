package dev.ocpp4j.v16.csms;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * A command that a station answers at once and reports on afterwards.
 *
 * @param <R> its answer
 * @param <S> what it reports
 */
public final class Followed<R, S> {
    private final CompletableFuture<R> answer;
    private final CompletableFuture<S> end = new CompletableFuture<>();
    private final Consumer<S> onStep;

    Followed(CompletableFuture<R> answer, Consumer<S> onStep) {
        this.answer = answer;
        this.onStep = onStep;
    }

    /** The answer to the command. */
    public CompletableFuture<R> answer() {
        return answer.copy();
    }

    /**
     * The last report, good or bad. It fails when the command was not answered, was refused, or was replaced by another one;
     * it never ends when the station tells nothing, so give it a timeout.
     */
    public CompletableFuture<S> end() {
        return end.copy();
    }

    void step(S status, boolean last) {
        onStep.accept(status);
        if (last) {
            end.complete(status);
        }
    }

    void fail(Throwable cause) {
        end.completeExceptionally(cause);
    }

    boolean isOver() {
        return end.isDone();
    }
}
