package dev.ocpp4j.core;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * A bounded memory of recent answers, which answers a retry without running its handler again (RPC-13): a CALL is a
 * retry when the same frame text, message id included, was received before. It belongs to one station and is given to
 * each of its sessions in turn, so that a retry after a reconnect is recognised, even while the handler of the first
 * try still runs. Safe for use by many threads.
 */
public final class RecentAnswers {
    private final int capacity;
    private final Map<String, CompletableFuture<String>> answers = new LinkedHashMap<>();

    /** @param capacity how many answers are kept, at least 1; the oldest is forgotten first */
    public RecentAnswers(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be at least 1: " + capacity);
        }
        this.capacity = capacity;
    }

    /**
     * The answer to a frame, to come or there already. When this is the first time that the frame is seen, the caller
     * gets a future that nobody has completed and has to {@link Answer#first() complete it}.
     */
    public Answer of(String frame) {
        synchronized (answers) {
            CompletableFuture<String> known = answers.get(frame);
            if (known != null) {
                return new Answer(known, false);
            }
            CompletableFuture<String> answer = new CompletableFuture<>();
            answers.put(frame, answer);
            if (answers.size() > capacity) {
                answers.remove(answers.keySet().iterator().next());
            }
            return new Answer(answer, true);
        }
    }

    /**
     * @param text the answering frame
     * @param first whether the frame was not seen before: the caller handles it and completes {@code text}
     */
    public record Answer(CompletableFuture<String> text, boolean first) {}
}
