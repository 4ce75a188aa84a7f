package dev.ocpp4j.core;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * A bounded memory of recent answers, which answers a retry without running its handler again (RPC-13): a CALL is a
 * retry when the same frame, message id included, was received before. It belongs to one station and is given to each
 * of its sessions in turn, so that a retry after a reconnect is recognised, even while the handler of the first try
 * still runs. Errors are not remembered: a retry after an error is handled anew. Safe for use by many threads.
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

    /** The answer to a frame that was received: known, on its way, or to be given by the caller. */
    public Answer of(String frame) {
        String key = digest(frame);
        synchronized (answers) {
            CompletableFuture<String> known = answers.get(key);
            if (known != null) {
                return new Answer(key, known, false);
            }
            CompletableFuture<String> answer = new CompletableFuture<>();
            answers.put(key, answer);
            if (answers.size() > capacity) {
                answers.remove(answers.keySet().iterator().next());
            }
            return new Answer(key, answer, true);
        }
    }

    /** Frames may be long; what tells them apart is not. */
    private static String digest(String frame) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(frame.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** The answer to one frame. */
    public final class Answer {
        private final String key;
        private final CompletableFuture<String> text;
        private final boolean first;

        private Answer(String key, CompletableFuture<String> text, boolean first) {
            this.key = key;
            this.text = text;
            this.first = first;
        }

        /** Whether the frame was not seen before: then the caller handles it and calls {@link #answer}. */
        public boolean isFirst() {
            return first;
        }

        /** The answering frame, there already or to come. */
        public CompletableFuture<String> text() {
            return text;
        }

        /**
         * Gives the answer to all that wait for it.
         *
         * @param remember whether later retries get it too
         */
        public void answer(String frame, boolean remember) {
            if (!remember) {
                synchronized (answers) {
                    answers.remove(key, text);
                }
            }
            text.complete(frame);
        }
    }
}
