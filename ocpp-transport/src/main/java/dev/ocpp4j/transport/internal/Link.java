package dev.ocpp4j.transport.internal;

import dev.ocpp4j.core.CloseReason;
import dev.ocpp4j.core.Connection;
import dev.ocpp4j.core.ConnectionListener;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.SendHandler;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One open WebSocket. Sends one message at a time, in order, and lets few wait; delivers what comes one at a time;
 * pings while the peer is silent and ends the connection when it stays so.
 */
public final class Link implements Connection, SendHandler {
    /** How many messages may wait behind the one that is being sent (LIM-04). */
    private static final int MAX_WAITING = 512;
    /** How many characters they may have together. */
    private static final int MAX_WAITING_LENGTH = 512 * 1024;
    /** How long the network may take to accept one message. */
    private static final Duration SEND_TIMEOUT = Duration.ofSeconds(30);
    /** How long what was sent before a close may take. */
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(5);

    private static final int ABNORMAL = 1006;
    /** The longest reason text in a Close frame, in bytes of UTF-8 (RFC 6455 section 5.5). */
    private static final int MAX_REASON = 123;

    private enum Sending {
        /** Nothing is being sent. */
        IDLE,
        /** A message was handed to the container, whose call has not returned yet. */
        HANDING_OVER,
        /** The container works on it, and will tell. */
        PENDING
    }

    private final Session socket;
    private final Wire wire;
    private final Opening opening;
    private final Deadlines deadlines;
    private final Deadlines.Deadline pingDue;
    private final Deadlines.Deadline sendDue;
    private final Deadlines.Deadline closeDue;
    private final CompletableFuture<CloseReason> gone = new CompletableFuture<>();

    private final AtomicReference<Sending> sending = new AtomicReference<>(Sending.IDLE);
    private volatile long lastHeard;
    private volatile Duration pingInterval = Duration.ZERO;
    private volatile boolean pinged;
    private volatile long pingedAt;
    private @Nullable ConnectionListener listener;

    // Guarded by this.
    private final Queue<String> waiting = new ArrayDeque<>(0);
    private int waitingLength;
    private boolean busy = true; // until it starts
    private boolean pingWaiting;
    private boolean delivering;
    private @Nullable CloseReason closing;
    private @Nullable CloseReason closed;

    Link(Session socket, Wire wire, Opening opening, Deadlines deadlines) {
        this.socket = socket;
        this.wire = wire;
        this.opening = opening;
        this.deadlines = deadlines;
        this.pingDue = deadlines.deadline(this::checkAlive);
        this.sendDue = deadlines.deadline(() -> abort("A message was not accepted in time"));
        this.closeDue = deadlines.deadline(() -> abort("It could not be closed in time"));
        heard();
        pingInterval(opening.pingInterval());
    }

    /** Says who is told what comes; nothing comes or goes before {@link #start}. */
    Connection attach(ConnectionListener receiver) {
        listener = receiver;
        return this;
    }

    /** Begins to send. */
    void start() {
        sendFrom(next());
    }

    /** Ends when nothing is left of the connection. */
    CompletableFuture<CloseReason> gone() {
        return gone;
    }

    // ---- sending

    @Override
    public void send(String text) {
        boolean tooSlow;
        synchronized (this) {
            if (closing != null) {
                return;
            }
            tooSlow = busy && (waiting.size() == MAX_WAITING || text.length() > MAX_WAITING_LENGTH - waitingLength);
            if (busy && !tooSlow) {
                waiting.add(text);
                waitingLength += text.length();
                return;
            }
            busy = true;
        }
        if (tooSlow) {
            abort("Too much waits to be sent");
        } else {
            sendFrom(text);
        }
    }

    /** Sends a message and those that wait, as long as the network accepts them at once. */
    private void sendFrom(@Nullable String first) {
        for (String text = first; text != null; text = next()) {
            sending.set(Sending.HANDING_OVER);
            try {
                socket.getAsyncRemote().sendText(text, this);
            } catch (RuntimeException e) { // the container has closed it already
                abort("A message could not be sent");
                return;
            }
            if (sending.get() == Sending.HANDING_OVER) {
                sendDue.set(SEND_TIMEOUT);
                if (sending.compareAndSet(Sending.HANDING_OVER, Sending.PENDING)) {
                    return;
                }
                sendDue.cancel();
            }
        }
    }

    @Override
    public void onResult(SendResult result) {
        if (!result.isOK()) {
            abort("A message could not be sent");
        } else if (sending.getAndSet(Sending.IDLE) == Sending.PENDING) {
            sendDue.cancel();
            sendFrom(next());
        }
    }

    /** The next message to be sent; null when nothing waits, and then a close that waited is done. */
    private @Nullable String next() {
        boolean ping;
        synchronized (this) {
            ping = pingWaiting;
            pingWaiting = false;
        }
        if (ping) {
            sendPing();
        }
        synchronized (this) {
            String text = waiting.poll();
            if (text != null) {
                waitingLength -= text.length();
                return text;
            }
            busy = closing != null;
            if (!busy) {
                return null;
            }
        }
        closeSocket();
        return null;
    }

    @Override
    public void close(CloseReason reason) {
        synchronized (this) {
            if (closing != null) {
                return;
            }
            closing = reason;
            closeDue.set(CLOSE_TIMEOUT);
            if (busy) {
                return;
            }
            busy = true;
        }
        closeSocket();
    }

    private void closeSocket() {
        try {
            CloseReason reason = Objects.requireNonNull(closing);
            socket.close(new jakarta.websocket.CloseReason(CloseCodes.getCloseCode(reason.code()), shortened(reason)));
        } catch (IOException | RuntimeException e) {
            abort("It could not be closed");
        }
    }

    private static String shortened(CloseReason reason) {
        String text = reason.text();
        while (text.getBytes(StandardCharsets.UTF_8).length > MAX_REASON) {
            text = text.substring(0, Math.min(text.length() - 1, MAX_REASON));
        }
        return text;
    }

    /** Ends the connection at once: there is nobody to say good-bye to. */
    private void abort(String why) {
        CloseReason reason = new CloseReason(ABNORMAL, why);
        synchronized (this) {
            closing = closing == null ? reason : closing;
            waiting.clear();
        }
        closed(reason); // before the container tells a reason that says less
        wire.abort(socket);
    }

    // ---- receiving

    /** Something came, whatever it is. */
    void heard() {
        lastHeard = deadlines.now();
    }

    /** A message came. */
    void text(String text) {
        synchronized (this) {
            if (closed != null) {
                return;
            }
            delivering = true;
        }
        try {
            Objects.requireNonNull(listener).onText(text);
        } finally {
            boolean end;
            synchronized (this) {
                delivering = false;
                end = closed != null;
            }
            if (end) {
                end();
            }
        }
    }

    /** The connection has ended. Only the first reason counts. */
    void closed(CloseReason reason) {
        synchronized (this) {
            if (closed != null) {
                return;
            }
            closed = reason;
            closing = closing == null ? reason : closing;
            waiting.clear();
            if (delivering) {
                return; // one at a time: whoever delivers will tell
            }
        }
        end();
    }

    private void end() {
        pingDue.cancel();
        sendDue.cancel();
        closeDue.cancel();
        CloseReason reason = Objects.requireNonNull(closed);
        opening.gone(this);
        if (listener != null) {
            listener.onClosed(reason);
        }
        opening.closed(this, reason);
        wire.ended().thenRun(() -> gone.complete(reason));
    }

    // ---- keep-alive

    /** How long the peer may be silent before it is pinged, and again before it is given up; zero for ever. */
    public void pingInterval(Duration interval) {
        pingInterval = interval;
        pinged = false;
        if (interval.isZero() || isClosed()) {
            pingDue.cancel();
        } else {
            pingDue.set(interval);
        }
    }

    private synchronized boolean isClosed() {
        return closed != null;
    }

    private void checkAlive() {
        Duration interval = pingInterval;
        if (interval.isZero() || isClosed()) {
            return;
        }
        boolean unanswered = pinged && lastHeard - pingedAt < 0;
        Duration left = interval.minusNanos(deadlines.now() - (unanswered ? pingedAt : lastHeard));
        if (left.compareTo(Duration.ZERO) > 0) {
            pingDue.set(left);
        } else if (unanswered) {
            abort("No answer to a ping");
        } else {
            ping();
            pingDue.set(interval);
        }
    }

    /** Sends a ping, at once or behind the message that is on its way, which has a time limit of its own. */
    private void ping() {
        synchronized (this) {
            if (busy) {
                pingWaiting = true;
                return;
            }
        }
        sendPing();
    }

    private void sendPing() {
        pingedAt = deadlines.now(); // before the answer can come
        pinged = true;
        try {
            wire.ping(socket);
        } catch (IOException | RuntimeException e) {
            abort("A ping could not be sent");
        }
    }
}
