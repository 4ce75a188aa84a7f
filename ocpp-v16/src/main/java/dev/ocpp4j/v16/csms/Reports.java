package dev.ocpp4j.v16.csms;

import dev.ocpp4j.core.Request;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Brings what stations report together with the commands that it follows. Safe for use by many threads. */
final class Reports {
    private final Map<Subject, Followed<?, ?>> followed = new HashMap<>();
    private final Map<String, List<Expected>> expected = new HashMap<>();

    /** What a report is about. @param requestId null where the version of the message has none */
    record Subject(
            String stationId, Class<?> status, @Nullable Integer requestId) {}

    private record Expected(Predicate<Request<?>> wanted, CompletableFuture<Request<?>> message) {}

    /** Follows a command from now on; the one before about the same subject is given up. */
    void follow(Subject subject, Followed<?, ?> command) {
        Followed<?, ?> before;
        synchronized (this) {
            before = followed.put(subject, command);
        }
        if (before != null) {
            before.fail(new CancellationException("Replaced by a later command"));
        }
    }

    /** The command has come to its end, or was not accepted. */
    synchronized void forget(Subject subject, Followed<?, ?> command) {
        followed.remove(subject, command);
    }

    /** A station reports something. */
    @SuppressWarnings("unchecked") // the subject names the type that is reported
    <S> void report(String stationId, S status, @Nullable Integer requestId, boolean last) {
        Subject subject = new Subject(stationId, status.getClass(), requestId);
        Followed<?, S> command;
        synchronized (this) {
            command = (Followed<?, S>) followed.get(subject);
        }
        if (command != null) {
            command.step(status, last);
            if (last) {
                forget(subject, command);
            }
        }
    }

    /** The next message of a station that is wanted. Cancelling the future ends the wait. */
    CompletableFuture<Request<?>> next(String stationId, Predicate<Request<?>> wanted) {
        CompletableFuture<Request<?>> message = new CompletableFuture<>();
        synchronized (this) {
            List<Expected> waiting = expected.computeIfAbsent(stationId, id -> new ArrayList<>());
            waiting.removeIf(other -> other.message.isDone());
            waiting.add(new Expected(wanted, message));
        }
        return message;
    }

    /** A station has sent a message. */
    void came(String stationId, Request<?> request) {
        List<CompletableFuture<Request<?>>> found = new ArrayList<>();
        synchronized (this) {
            List<Expected> waiting = expected.get(stationId);
            if (waiting == null) {
                return;
            }
            for (Iterator<Expected> each = waiting.iterator(); each.hasNext(); ) {
                Expected one = each.next();
                if (one.message.isDone()) {
                    each.remove();
                } else if (one.wanted.test(request)) {
                    each.remove();
                    found.add(one.message);
                }
            }
            if (waiting.isEmpty()) {
                expected.remove(stationId);
            }
        }
        found.forEach(message -> message.complete(request));
    }
}
