package dev.ocpp4j.examples.certify;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Asks a person at the terminal. It is done when the person presses Enter, or when the run sees it done and cancels the
 * request.
 */
final class HumanActuator implements Actuator {
    private final BufferedReader in;
    private final Consumer<String> ask;
    private final Executor executor;
    private final AtomicBoolean reading = new AtomicBoolean();
    private final AtomicReference<CompletableFuture<Void>> asked =
            new AtomicReference<>(CompletableFuture.completedFuture(null));

    /**
     * @param in where Enter comes from
     * @param ask shows a request
     * @param executor where the reading waits
     */
    HumanActuator(BufferedReader in, Consumer<String> ask, Executor executor) {
        this.in = in;
        this.ask = ask;
        this.executor = executor;
    }

    @Override
    public CompletableFuture<Void> perform(Actuation actuation) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        asked.set(done);
        ask.accept(actuation.instruction() + ". Then press Enter.");
        if (reading.compareAndSet(false, true)) {
            executor.execute(this::read);
        }
        return done;
    }

    /** Until the end of the input; after that only frames tell that something was done. */
    private void read() {
        try {
            while (in.readLine() != null) {
                asked.get().complete(null);
            }
        } catch (IOException e) {
            asked.get().completeExceptionally(new HarnessException("The terminal cannot be read", e));
        }
    }

    @Override
    public boolean isAutomatic() {
        return false;
    }

    @Override
    public boolean can(Actuation.Kind kind) {
        return kind != Actuation.Kind.RESTART; // what does not come back is not to be helped
    }
}
