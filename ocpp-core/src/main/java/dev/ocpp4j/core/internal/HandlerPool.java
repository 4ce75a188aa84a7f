package dev.ocpp4j.core.internal;

import dev.ocpp4j.core.Scheduler;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Threads for handlers, where there are no virtual ones. A few threads do the work as long as it flows, since waking
 * one for each task costs more than most tasks; as soon as a task has waited for a moment because they are all held up,
 * more are added, without a limit: a handler may block, and may wait for what another task brings. Threads that have
 * nothing to do end.
 */
final class HandlerPool implements Executor {
    private static final System.Logger LOG = System.getLogger(HandlerPool.class.getName());
    /** How long work may stand still before there is one thread more for each task that waits. */
    private static final Duration PATIENCE = Duration.ofMillis(5);

    private static final long KEEP_ALIVE = TimeUnit.SECONDS.toMillis(10);

    private final int few;
    private final ThreadFactory factory;
    private final Scheduler scheduler;

    // Guarded by this.
    private final Queue<Runnable> line = new ArrayDeque<>();
    private int threads;
    private int idle;
    /** Whether an idle thread was woken that has not looked into the line yet. */
    private boolean waking;

    private long taken;
    private boolean watched;

    /** @param few how many threads there are while nothing stands still */
    HandlerPool(int few, ThreadFactory factory, Scheduler scheduler) {
        this.few = few;
        this.factory = factory;
        this.scheduler = scheduler;
    }

    @Override
    public synchronized void execute(Runnable task) {
        line.add(task);
        getServed();
    }

    /**
     * Gets the line served: wakes a thread, or starts one, or sees to it that the line is watched. Whoever leaves tasks
     * in the line must ask for it, since the thread that was woken for them may be held up by the first.
     */
    private void getServed() {
        if (idle > 0) {
            if (!waking) {
                waking = true;
                notify();
            }
        } else if (threads < few) {
            start();
        } else if (!watched) {
            watched = true;
            watch();
        }
    }

    private void start() {
        factory.newThread(this::work).start();
        threads++;
    }

    private void watch() {
        long before = taken;
        scheduler.schedule(() -> addThreads(before), PATIENCE);
    }

    private synchronized void addThreads(long before) {
        for (int more = taken == before && idle == 0 ? line.size() : 0; more > 0; more--) {
            start();
        }
        watched = !line.isEmpty();
        if (watched) {
            watch();
        }
    }

    private void work() {
        for (Runnable task = next(); task != null; task = next()) {
            try {
                task.run();
            } catch (RuntimeException | Error e) {
                LOG.log(Level.ERROR, "A task failed", e);
            }
        }
    }

    /** Waits for a task; null when there was none for so long that the thread may end. */
    private synchronized @Nullable Runnable next() {
        long end = scheduler.nanoTime() + TimeUnit.MILLISECONDS.toNanos(KEEP_ALIVE);
        while (line.isEmpty()) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - scheduler.nanoTime());
            if (left <= 0) {
                threads--;
                return null;
            }
            idle++;
            try {
                wait(left);
            } catch (InterruptedException notOurs) {
                LOG.log(Level.DEBUG, "A handler thread was interrupted and goes on");
            }
            idle--;
            waking = false;
        }
        taken++;
        Runnable task = line.remove();
        if (!line.isEmpty()) {
            getServed();
        }
        return task;
    }
}
