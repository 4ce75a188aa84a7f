package dev.ocpp4j.transport.internal;

import dev.ocpp4j.core.station.FileTransfer.Outcome;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** The body of an answer on its way into a file, up to a limit; an empty result asks for the file from its begin on. */
final class FileBody implements BodySubscriber<Optional<Outcome>> {
    private final CompletableFuture<Optional<Outcome>> result = new CompletableFuture<>();
    private final FilePart part;
    private final Runnable moved;
    private final @Nullable Optional<Outcome> refusal;
    private long room;
    private Subscription subscription;

    private FileBody(FilePart part, long room, Runnable moved, @Nullable Optional<Outcome> refusal) {
        this.part = part;
        this.room = room;
        this.moved = moved;
        this.refusal = refusal;
    }

    /** @param room how much is taken, in bytes */
    static FileBody into(FilePart part, long room, Runnable moved) {
        return new FileBody(part, room, moved, null);
    }

    /** None of it is taken. */
    static FileBody refused(FilePart part, Optional<Outcome> result) {
        return new FileBody(part, 0, () -> {}, result);
    }

    @Override
    public CompletionStage<Optional<Outcome>> getBody() {
        return result;
    }

    @Override
    public void onSubscribe(Subscription given) {
        subscription = given;
        if (refusal == null) {
            given.request(1);
        } else {
            given.cancel();
            result.complete(refusal);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> bytes) {
        moved.run();
        room -= bytes.stream().mapToLong(ByteBuffer::remaining).sum();
        try {
            if (room < 0) {
                subscription.cancel();
                part.discard();
                result.complete(Optional.of(Outcome.NOT_SUPPORTED));
            } else {
                part.write(bytes);
                subscription.request(1);
            }
        } catch (IOException e) {
            subscription.cancel();
            result.completeExceptionally(e);
        }
    }

    @Override
    public void onError(Throwable failure) {
        result.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        result.complete(Optional.of(Outcome.DONE));
    }
}
