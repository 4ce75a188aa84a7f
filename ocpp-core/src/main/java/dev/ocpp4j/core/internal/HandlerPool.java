package dev.ocpp4j.core.internal;

import dev.ocpp4j.core.Scheduler;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Threads for handlers, where there are no virtual ones. A few threads do the work as long as it flows, since waking
 * one for each task costs more than most tasks; as soon as a task has waited for a moment because they are all held up,
 * more are added, without a limit: a handler may block, and may wait for what another task brings. Threads that have
 * nothing to do end.
 *
 * <p>A thread that waits for something is held up. One that runs, or is kept from a lock by one that runs, may be
 * reading from a socket, or may only have too little of the processor, and then more threads would make it worse: for
 * those few threads are added, and slowly.
 */
final class HandlerPool implements Executor {
    private static final System.Logger LOG = System.getLogger(HandlerPool.class.getName());
    /** How long work may stand still before the threads are looked at, and how long until they are again. */
    private static final Duration PATIENCE = Duration.ofMillis(5);

    private static final long KEEP_ALIVE = TimeUnit.SECONDS.toNanos(10);
    /** For how many looks a thread may wait in one task: what loads classes waits for a moment, too. */
    private static final long WAITING = 4;
    /** For how many looks a running thread may be at one task: with few threads in all, and with many. */
    private static final long BUSY = 2;

    private static final long VERY_BUSY = 200;
    private static final int MANY = 8;

    private final int few;
    private final ThreadFactory factory;
    private final Scheduler scheduler;

    // Guarded by this.
    private final Queue<Runnable> line = new ArrayDeque<>();
    private final Set<Worker> workers = new HashSet<>();
    private int idle;
    /** Whether an idle thread was woken that has not looked into the line yet. */
    private boolean waking;

    private long taken;
    private boolean watched;
    private long looks;
    private long grownAt;

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
        } else if (workers.size() < few) {
            start();
        } else if (!watched) {
            watched = true;
            watch();
        }
    }

    private void start() {
        Worker worker = new Worker();
        workers.add(worker);
        worker.thread.start();
    }

    private void watch() {
        long before = taken;
        scheduler.schedule(() -> look(before), PATIENCE);
    }

    private synchronized void look(long before) {
        looks++;
        if (taken == before && idle == 0) {
            int more = Math.min(missing(), line.size());
            for (int i = 0; i < more; i++) {
                start();
            }
            grownAt = more > 0 ? scheduler.nanoTime() : grownAt;
        }
        watched = !line.isEmpty();
        if (watched) {
            watch();
        }
    }

    /** How many threads to add: as many as there are that wait, and until few are not held up. */
    private int missing() {
        int waiting = 0;
        int busy = 0;
        long patience = workers.size() < few * MANY ? BUSY : VERY_BUSY;
        for (Worker worker : workers) {
            long age = worker.atWork ? looks - worker.since : 0;
            Thread.State state = worker.thread.getState();
            if (state == Thread.State.WAITING || state == Thread.State.TIMED_WAITING) {
                waiting += age >= WAITING ? 1 : 0;
            } else {
                busy += age >= patience ? 1 : 0;
            }
        }
        return Math.max(waiting, few - (workers.size() - waiting - busy));
    }

    private final class Worker implements Runnable {
        private final Thread thread = factory.newThread(this);
        /** At which look it took its task. */
        private long since = looks;
        /** Whether it runs a task, rather than waits for the lock of the pool. */
        private volatile boolean atWork;

        @Override
        public void run() {
            for (Runnable task = next(this); task != null; task = next(this)) {
                try {
                    task.run();
                } catch (RuntimeException | Error e) {
                    LOG.log(Level.ERROR, "A task failed", e);
                }
                atWork = false;
            }
        }
    }

    /** Waits for a task; null when there was none for so long that the thread may end. */
    private synchronized @Nullable Runnable next(Worker worker) {
        long now = scheduler.nanoTime();
        long end = now + KEEP_ALIVE;
        while (line.isEmpty()) {
            boolean surplus = idle >= few && now - grownAt >= KEEP_ALIVE;
            long left = TimeUnit.NANOSECONDS.toMillis(end - now);
            if (surplus || left <= 0) {
                workers.remove(worker);
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
            now = scheduler.nanoTime();
        }
        taken++;
        worker.since = looks;
        worker.atWork = true;
        Runnable task = line.remove();
        if (!line.isEmpty()) {
            getServed();
        }
        return task;
    }
}
