package dev.ocpp4j.core.internal;

import dev.ocpp4j.core.CloseReason;
import dev.ocpp4j.core.Connection;
import dev.ocpp4j.core.ConnectionListener;
import org.jspecify.annotations.Nullable;

/** One end of a connection in memory. What is sent here is delivered there, one after another, on the sending thread. */
public final class LoopbackConnection implements Connection {
    private static final CloseReason CUT = new CloseReason(1006, "cut");

    private final LoopbackConnection peer;
    private final SerialExecutor deliveries = new SerialExecutor(Runnable::run);
    private @Nullable ConnectionListener listener;
    private boolean closed;

    /** Makes both ends. */
    public LoopbackConnection() {
        peer = new LoopbackConnection(this);
    }

    private LoopbackConnection(LoopbackConnection peer) {
        this.peer = peer;
    }

    public LoopbackConnection peer() {
        return peer;
    }

    public Connection listenWith(ConnectionListener receiver) {
        listener = receiver;
        return this;
    }

    @Override
    public void send(String text) {
        peer.deliveries.execute(() -> peer.deliver(text));
    }

    private void deliver(String text) {
        if (!closed) {
            listener.onText(text);
        }
    }

    @Override
    public void close(CloseReason reason) {
        peer.end(reason);
        end(reason);
    }

    /** Breaks the connection. */
    public void cut() {
        close(CUT);
    }

    private void end(CloseReason reason) {
        deliveries.execute(() -> {
            if (!closed) {
                closed = true;
                listener.onClosed(reason);
            }
        });
    }
}
