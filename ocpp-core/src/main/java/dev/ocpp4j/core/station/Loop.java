package dev.ocpp4j.core.station;

import dev.ocpp4j.core.Scheduler;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/**
 * The one thread of a station: whatever happens to it runs here, one after another, in the order in which it came.
 * Nothing that runs here waits. Safe for use by many threads.
 */
public final class Loop implements Executor {
    private static final System.Logger LOG = System.getLogger(Loop.class.getName());

    private final Executor executor;
    private final Scheduler scheduler;
    private final Queue<Runnable> line = new ArrayDeque<>();
    private boolean running;

    /** @param executor where the tasks run; may be the calling thread */
    public Loop(Executor executor, Scheduler scheduler) {
        this.executor = executor;
        this.scheduler = scheduler;
    }

    @Override
    public void execute(Runnable task) {
        synchronized (line) {
            line.add(task);
            if (running) {
                return;
            }
            running = true;
        }
        executor.execute(this::drain);
    }

    private void drain() {
        for (Runnable task = next(); task != null; task = next()) {
            try {
                task.run();
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "A task of the station failed", e); // the next one has its turn all the same
            }
        }
    }

    private Runnable next() {
        synchronized (line) {
            Runnable task = line.poll();
            running = task != null;
            return task;
        }
    }

    /** A reading of a clock that only goes forward, in nanoseconds. */
    public long nanoTime() {
        return scheduler.nanoTime();
    }

    /** Hands a task to {@link #execute} later; running what is returned takes it back. */
    public Runnable after(Duration delay, Runnable task) {
        return scheduler.schedule(() -> execute(task), delay);
    }
}
