package dev.ocpp4j.examples.certify;

import dev.ocpp4j.core.CloseReason;
import dev.ocpp4j.core.FrameObserver;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.examples.certify.Frame.Kind;
import dev.ocpp4j.examples.console.Json;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The witness: every frame both ways, with its time, in the order in which it was seen. Nothing is ever forgotten, so
 * whoever notes {@link #mark()} before something is done cannot miss what comes of it. Safe for use by many threads.
 */
public final class Recorder implements FrameObserver {
    private static final CloseReason GONE = new CloseReason(1006, "gone");
    /** How the server ends a connection whose station has come by a newer one; it does so before it tells of that. */
    private static final CloseReason REPLACED = new CloseReason(1008, "Replaced by a newer connection");

    private final Clock clock;
    private final LongSupplier nanoTime;
    private final Waiting waiting;
    private final Consumer<Frame> trace;
    private final List<Frame> frames = new ArrayList<>();
    private final Map<CallKey, String> actions = new HashMap<>();
    private final Map<OcppSession, Integer> connections = new IdentityHashMap<>();
    private final Set<Integer> ended = new HashSet<>();
    private @Nullable OcppSession session;

    /**
     * @param nanoTime a clock that only goes forward
     * @param trace is given each frame as it is recorded
     */
    public Recorder(Clock clock, LongSupplier nanoTime, Consumer<Frame> trace) {
        this(clock, nanoTime, Waiting.REAL, trace);
    }

    /** The same with a time of its own. @param waiting lets time pass by these clocks */
    Recorder(Clock clock, LongSupplier nanoTime, Waiting waiting, Consumer<Frame> trace) {
        this.clock = clock;
        this.nanoTime = nanoTime;
        this.waiting = waiting;
        this.trace = trace;
    }

    private record CallKey(int connection, Way way, String id) {}

    /** A station has a new connection. Frames of it may have been seen already. @return its number */
    public synchronized int opened(OcppSession newSession) {
        Integer known = connections.get(newSession);
        if (known != null) {
            return known;
        }
        if (session != null && !session.isOpen()) {
            closed(connections.get(session), GONE); // its own event may be on its way still
        }
        session = newSession;
        int connection = connections.size() + 1;
        connections.put(newSession, connection);
        add(
                connection,
                Way.IN,
                Kind.OPENED,
                "",
                null,
                null,
                newSession.protocol().subprotocol());
        newSession.closed().thenAccept(reason -> closed(connection, reason));
        return connection;
    }

    private synchronized void closed(int connection, CloseReason reason) {
        if (!ended.add(connection)) {
            return;
        }
        boolean isNewest = connection == connections.size() && !reason.equals(REPLACED);
        Kind kind = isNewest ? Kind.CLOSED : Kind.REPLACED;
        add(connection, Way.IN, kind, "", null, null, reason.toString());
    }

    @Override
    public synchronized void onFrame(OcppSession from, Way way, String text) {
        int connection = opened(from);
        Optional<JsonNode> parsed = Json.parse(text).filter(JsonNode::isArray);
        if (parsed.isEmpty()) {
            add(connection, way, Kind.UNREADABLE, "", null, null, text);
            return;
        }
        JsonNode frame = parsed.get();
        String id = frame.path(1).asString("");
        Way callWay = way == Way.IN ? Way.OUT : Way.IN;
        String answered = actions.get(new CallKey(connection, callWay, id));
        switch (frame.path(0).asInt(0)) {
            case 2 -> {
                String action = frame.path(2).asString("");
                actions.put(new CallKey(connection, way, id), action);
                add(connection, way, Kind.CALL, id, action, frame.path(3), text);
            }
            case 3 -> add(connection, way, Kind.RESULT, id, answered, frame.path(2), text);
            case 4 -> add(connection, way, Kind.ERROR, id, answered, frame, text);
            default -> add(connection, way, Kind.UNREADABLE, id, null, null, text);
        }
    }

    private void add(
            int connection,
            Way way,
            Kind kind,
            String id,
            @Nullable String action,
            @Nullable JsonNode payload,
            String text) {
        Frame frame = new Frame(
                frames.size() + 1,
                clock.instant(),
                nanoTime.getAsLong(),
                connection,
                way,
                kind,
                id,
                action,
                payload,
                text);
        frames.add(frame);
        trace.accept(frame);
        notifyAll();
    }

    /** The time by the clock on the wall. */
    Instant now() {
        return clock.instant();
    }

    /** Where the record stands: what comes later is after it. */
    public synchronized int mark() {
        return frames.size();
    }

    /** What happened after a mark. */
    public synchronized List<Frame> since(int mark) {
        return List.copyOf(frames.subList(mark, frames.size()));
    }

    /** The frame of a number. */
    public synchronized Frame frame(int number) {
        return frames.get(number - 1);
    }

    /** The session of the newest connection, if that is open. */
    public synchronized Optional<OcppSession> session() {
        return Optional.ofNullable(session).filter(OcppSession::isOpen);
    }

    /**
     * The first thing after a mark that matches; waits for it.
     *
     * @param whileWaiting is given the time that is left, about every second; true ends the waiting
     * @return empty when the limit is reached, or the waiting ended
     */
    public synchronized Optional<Frame> await(
            int mark, Predicate<Frame> wanted, Duration limit, Predicate<Duration> whileWaiting) {
        long end = nanoTime.getAsLong() + limit.toNanos();
        int looked = mark;
        while (true) {
            for (; looked < frames.size(); looked++) {
                if (wanted.test(frames.get(looked))) {
                    return Optional.of(frames.get(looked));
                }
            }
            Duration left = Duration.ofNanos(end - nanoTime.getAsLong());
            if (left.isNegative() || left.isZero() || whileWaiting.test(left)) {
                return Optional.empty();
            }
            pause(left);
        }
    }

    private void pause(Duration left) {
        try {
            waiting.pass(this, left);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HarnessException("The run was interrupted", e);
        }
    }

    /** Wakes who waits, so that it looks again whether to go on. */
    public synchronized void nudge() {
        notifyAll();
    }

    /** The answer to a CALL, if it came. */
    public synchronized Optional<Frame> answerTo(Frame call) {
        return frames.stream()
                .skip(call.number())
                .filter(frame -> frame.answers(call))
                .findFirst();
    }

    /** The last CALL of a station of this action on its newest connection. */
    public synchronized Optional<Frame> lastCallFromStation(String action) {
        for (int i = frames.size() - 1; i >= 0 && frames.get(i).kind() != Kind.OPENED; i--) {
            if (frames.get(i).isCallFromStation(action)) {
                return Optional.of(frames.get(i));
            }
        }
        return Optional.empty();
    }
}
