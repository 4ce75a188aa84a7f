package dev.ocpp4j.v201.devicemodel.station;

import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * What has to be told to others after a change. It is noted while the locks of the change are held, and told later, one
 * after another and in order, on the executor of the user.
 */
final class Deliveries {
    private static final System.Logger LOG = System.getLogger(Deliveries.class.getName());

    private final Executor executor;
    private final Queue<Runnable> line = new ArrayDeque<>();
    private boolean running;

    Deliveries(Executor executor) {
        this.executor = executor;
    }

    /** Notes a task. It does not begin before {@link #start}. */
    synchronized void add(Runnable task) {
        line.add(task);
    }

    /** Lets the tasks run. Never called with a lock held. */
    void start() {
        synchronized (this) {
            if (running || line.isEmpty()) {
                return;
            }
            running = true;
        }
        try {
            executor.execute(this::run);
        } catch (RejectedExecutionException shutDown) {
            synchronized (this) {
                running = false;
            }
        }
    }

    private void run() {
        for (Runnable task = next(); task != null; task = next()) {
            try {
                task.run();
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "A listener of the device model failed", e);
            }
        }
    }

    private synchronized @Nullable Runnable next() {
        Runnable task = line.poll();
        running = task != null;
        return task;
    }
}
