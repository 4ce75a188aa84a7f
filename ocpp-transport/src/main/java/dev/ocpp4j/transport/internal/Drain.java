package dev.ocpp4j.transport.internal;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.glassfish.grizzly.Connection;

/**
 * The end of a connection that was refused. What still comes is thrown away, so that the answer arrives: closing a
 * socket with unread bytes resets it.
 */
final class Drain implements Phase {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Deadlines.Deadline end;

    Drain(Connection<?> connection, Deadlines deadlines) {
        end = deadlines.deadline(connection::terminateSilently);
        end.set(PATIENCE);
    }

    @Override
    public Optional<CompletionStage<?>> read(ByteBuffer in) {
        return Optional.empty();
    }

    @Override
    public void closed() {
        end.cancel();
    }
}
