package dev.ocpp4j.v201.devicemodel.station;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.InvalidMessageException;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.v201.diagnostics.EventData;
import dev.ocpp4j.v201.diagnostics.NotifyEventRequest;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * The events that the CSMS has to know: they wait until the station is online (N07.FR.04, N08.FR.03), and are sent one
 * message after another. What was not answered is sent again when there is a new session or a new event.
 */
final class Events {
    /** More do not wait; the oldest is given up. */
    static final int MAX_WAITING = 1000;

    private static final System.Logger LOG = System.getLogger(Events.class.getName());

    private final Chunks chunks;
    private final Clock clock;
    private final Deque<EventData> waiting = new ArrayDeque<>();
    private @Nullable OcppSession session;
    private boolean sending;

    Events(Chunks chunks, Clock clock) {
        this.chunks = chunks;
        this.clock = clock;
    }

    synchronized boolean isOnline() {
        return session != null && session.isOpen();
    }

    synchronized void online(OcppSession session) {
        this.session = session;
        sending = false;
    }

    /** @return whether this was the session in use */
    synchronized boolean offline(OcppSession session) {
        if (this.session != session) {
            return false;
        }
        this.session = null;
        return true;
    }

    synchronized @Nullable OcppSession session() {
        return session;
    }

    void add(EventData event) {
        chunks.bytes(event); // an event that breaks a constraint fails here, not between the others
        synchronized (this) {
            if (waiting.size() == MAX_WAITING) {
                LOG.log(
                        Level.WARNING,
                        "Too many events wait, event {0} is given up",
                        waiting.removeFirst().eventId());
            }
            waiting.addLast(event);
        }
        send();
    }

    /** Sends what waits, if the station is online and nothing is under way. */
    void send() {
        OcppSession current;
        List<EventData> first;
        synchronized (this) {
            current = session;
            if (sending || waiting.isEmpty() || current == null || !current.isOpen()) {
                return;
            }
            sending = true;
            first = chunks.first(List.copyOf(waiting));
        }
        // N07.FR.07, N08.FR.04: each message is complete in itself, so it has number 0
        current.send(new NotifyEventRequest(clock.instant(), 0, first))
                .whenComplete((response, thrown) -> sent(current, first, thrown));
    }

    private void sent(OcppSession by, List<EventData> events, @Nullable Throwable thrown) {
        boolean isSettled = thrown == null || isRefusal(thrown);
        if (thrown != null) {
            LOG.log(Level.WARNING, "Events did not arrive" + (isSettled ? "" : ", they wait"), thrown);
        }
        synchronized (this) {
            if (by == session) {
                sending = false;
            }
            if (isSettled) {
                waiting.removeAll(events);
            }
        }
        if (isSettled) {
            send();
        }
    }

    /** Whether sending the same again would bring the same again. */
    private static boolean isRefusal(Throwable thrown) {
        Throwable cause = thrown instanceof CompletionException ? thrown.getCause() : thrown;
        return cause instanceof CallErrorException || cause instanceof InvalidMessageException;
    }
}
