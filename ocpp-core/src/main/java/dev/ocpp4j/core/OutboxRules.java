package dev.ocpp4j.core;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an {@link Outbox} has to know of the messages of a version. Safe for use by many threads. */
public interface OutboxRules {
    /** Every message is kept and sent as it was added. */
    OutboxRules NONE = new OutboxRules() {};

    /** Whether this message may be left out when there is no room: one of many meter values, say. */
    default boolean isDroppable(Request<?> request) {
        return false;
    }

    /** Whether this is the last message about its subject, so that nothing learnt about it is needed any more. */
    default boolean isLast(Request<?> request) {
        return false;
    }

    /** What the answer to a message tells that later messages about the same subject need; empty for nothing. */
    default Optional<String> learn(Request<?> request, Response answer) {
        return Optional.empty();
    }

    /**
     * The message as it is to be sent now.
     *
     * @param request what was added
     * @param learnt what {@link #learn} told last about its subject; null for nothing
     * @param late whether there was no connection when it was added, or that connection is gone
     */
    default Request<?> complete(Request<?> request, @Nullable String learnt, boolean late) {
        return request;
    }
}
