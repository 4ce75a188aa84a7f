package dev.ocpp4j.core.internal;

import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Runs tasks one after another on an executor. A task that takes too long can be {@link #abandon abandoned}: it runs
 * on, but the next one no longer waits for it.
 */
final class SerialExecutor {
    private static final System.Logger LOG = System.getLogger(SerialExecutor.class.getName());

    /** How many tasks are run before others that wait for the same threads have their turn. */
    private static final int TURN = 8;

    private final Executor executor;
    private final Queue<Runnable> line = new ArrayDeque<>(2);
    private @Nullable Runnable running;

    SerialExecutor(Executor executor) {
        this.executor = executor;
    }

    void execute(Runnable task) {
        synchronized (this) {
            if (running != null) {
                line.add(task);
                return;
            }
            running = task;
        }
        executor.execute(() -> run(task));
    }

    private void run(Runnable first) {
        Runnable task = first;
        for (int done = 0; task != null && done < TURN; done++) {
            try {
                task.run();
            } catch (RuntimeException | Error e) {
                LOG.log(Level.ERROR, "A task failed", e); // and the next one has its turn all the same
            }
            task = next(task);
        }
        if (task != null) {
            Runnable rest = task;
            executor.execute(() -> run(rest));
        }
    }

    /** The task after this one; null when there is none, or when somebody else runs it already. */
    private synchronized @Nullable Runnable next(Runnable done) {
        if (running != done) {
            return null;
        }
        running = line.poll();
        return running;
    }

    /** Lets the tasks behind this one begin, if it still runs. */
    void abandon(Runnable task) {
        Runnable next = next(task);
        if (next != null) {
            executor.execute(() -> run(next));
        }
    }
}
