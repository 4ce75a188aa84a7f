package dev.ocpp4j.v201.devicemodel.station;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.InvalidMessageException;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.v201.diagnostics.EventData;
import dev.ocpp4j.v201.diagnostics.NotifyEventRequest;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * The events that the CSMS has to know: they wait until the station is online (N07.FR.04, N08.FR.03), and are sent one
 * message after another. What was not answered is sent again: after a minute, with the next event, or through the next
 * session.
 */
final class Events {
    /** More do not wait; the oldest is given up. */
    static final int MAX_WAITING = 1000;

    private static final Duration RETRY = Duration.ofMinutes(1);
    private static final System.Logger LOG = System.getLogger(Events.class.getName());

    private final Chunks chunks;
    private final SessionConfig config;
    private final Deliveries deliveries;
    private final Deque<EventData> waiting = new ArrayDeque<>();
    private @Nullable OcppSession session;
    private boolean sending;

    Events(Chunks chunks, SessionConfig config, Deliveries deliveries) {
        this.chunks = chunks;
        this.config = config;
        this.deliveries = deliveries;
    }

    synchronized boolean isOnline() {
        return session != null && session.isOpen();
    }

    synchronized void online(OcppSession session) {
        this.session = session;
        sending = false;
    }

    synchronized void offline(OcppSession session) {
        if (this.session == session) {
            this.session = null;
        }
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
        current.send(new NotifyEventRequest(config.clock().instant(), 0, first))
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
        } else if (by.isOpen()) {
            config.scheduler().schedule(this::sendAgain, RETRY);
        }
    }

    private void sendAgain() {
        deliveries.add(this::send);
        deliveries.start();
    }

    /** Whether sending the same again would bring the same again. */
    private static boolean isRefusal(Throwable thrown) {
        Throwable cause = thrown instanceof CompletionException ? thrown.getCause() : thrown;
        return cause instanceof CallErrorException || cause instanceof InvalidMessageException;
    }
}
