package dev.ocpp4j.examples.certify.core201;

import dev.ocpp4j.core.CloseReason;
import dev.ocpp4j.core.Connection;
import dev.ocpp4j.core.ConnectionListener;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.core.station.Loop;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One end of a connection in memory that changes, or loses, what is sent from it. */
final class Wire implements Connection {
    private final Loop line;
    private final UnaryOperator<@Nullable String> change;
    private ConnectionListener listener;
    private Wire peer;
    private boolean closed;

    private Wire(SessionConfig config, UnaryOperator<@Nullable String> change) {
        line = new Loop(config.executor(), config.scheduler());
        this.change = change;
    }

    /** Two ends; what the first one sends is changed, or lost when that gives null. */
    static Wire[] pair(SessionConfig config, UnaryOperator<@Nullable String> change) {
        Wire[] ends = {new Wire(config, change), new Wire(config, text -> text)};
        ends[0].peer = ends[1];
        ends[1].peer = ends[0];
        return ends;
    }

    Connection listenWith(ConnectionListener session) {
        listener = session;
        return this;
    }

    @Override
    public void send(String text) {
        String changed = change.apply(text);
        if (changed != null) {
            peer.line.execute(() -> {
                if (!peer.closed) {
                    peer.listener.onText(changed);
                }
            });
        }
    }

    @Override
    public void close(CloseReason reason) {
        end(reason);
        peer.end(reason);
    }

    private void end(CloseReason reason) {
        line.execute(() -> {
            if (!closed) {
                closed = true;
                listener.onClosed(reason);
            }
        });
    }
}
