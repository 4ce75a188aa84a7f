package dev.ocpp4j.core.station;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The calls of a station: answers come back on the loop, and not after a restart. Used on the loop only. */
public final class Calls {
    private static final System.Logger LOG = System.getLogger(Calls.class.getName());

    private final Loop loop;
    private final Link link;
    private int restarts;
    private volatile long lastSent;

    /** Nothing was sent yet. */
    public Calls(Loop loop, Link link) {
        this.loop = loop;
        this.link = link;
        lastSent = loop.nanoTime();
    }

    /** Sends a CALL. One of the two that are given later is null. */
    public <R extends Response> void send(Request<R> request, BiConsumer<@Nullable R, @Nullable Throwable> whenEnded) {
        lastSent = loop.nanoTime();
        int sentBefore = restarts;
        CompletableFuture<R> answer = link.send(request);
        answer.whenCompleteAsync(
                (response, failure) -> {
                    if (sentBefore == restarts) {
                        whenEnded.accept(response, failure);
                    }
                },
                loop);
    }

    /** Sends a CALL whose answer goes its own way, as for an {@link dev.ocpp4j.core.Outbox}. */
    public <R extends Response> CompletableFuture<R> post(Request<R> request) {
        lastSent = loop.nanoTime();
        return link.send(request);
    }

    /** Sends a CALL whose answer says nothing. */
    public <R extends Response> void tell(Request<R> request) {
        send(request, (response, failure) -> {
            if (failure != null) {
                LOG.log(Level.DEBUG, "{0} was not taken: {1}", request, failure.getMessage());
            }
        });
    }

    /** When the last CALL left, by {@link Loop#nanoTime()}. */
    public long lastSent() {
        return lastSent;
    }

    /** Forgets who waits for answers. */
    public void restart() {
        restarts++;
    }
}
