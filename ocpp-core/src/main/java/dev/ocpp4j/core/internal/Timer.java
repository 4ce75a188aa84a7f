package dev.ocpp4j.core.internal;

import dev.ocpp4j.core.Scheduler;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Times many short-lived deadlines, nearly all of which are taken back. That costs little: a task that is taken back
 * stays in line until half of the line is such tasks, and the thread is woken only for a task that is due before the
 * moment for which it sleeps anyway. The thread ends when nothing was due for a while.
 */
final class Timer implements Scheduler {
    private static final System.Logger LOG = System.getLogger(Timer.class.getName());
    private static final long KEEP_ALIVE = TimeUnit.SECONDS.toNanos(10);
    private static final int FEW = 64;

    private final ThreadFactory threads;
    private final PriorityQueue<Task> line = new PriorityQueue<>();
    private int takenBack;
    private boolean running;
    private long wakesAt;

    Timer(ThreadFactory threads) {
        this.threads = threads;
    }

    private final class Task implements Runnable, Comparable<Task> {
        private final long due;
        private @Nullable Runnable action;

        Task(Runnable action, long due) {
            this.action = action;
            this.due = due;
        }

        /** Takes the task back. */
        @Override
        public void run() {
            synchronized (Timer.this) {
                if (action != null) {
                    action = null;
                    if (++takenBack > FEW && takenBack > line.size() / 2) {
                        line.removeIf(task -> task.action == null);
                        takenBack = 0;
                    }
                }
            }
        }

        @Override
        public int compareTo(Task other) {
            return Long.signum(due - other.due);
        }
    }

    @Override
    public Runnable schedule(Runnable action, Duration delay) {
        Task task = new Task(action, nanoTime() + delay.toNanos());
        boolean start;
        synchronized (this) {
            line.add(task);
            start = !running;
            if (start) {
                running = true;
                wakesAt = task.due;
            } else if (task.due - wakesAt < 0) {
                wakesAt = task.due;
                notifyAll();
            }
        }
        if (start) {
            threads.newThread(this::run).start();
        }
        return task;
    }

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    private void run() {
        List<Runnable> due = new ArrayList<>();
        while (awaitDue(due)) {
            for (Runnable action : due) {
                try {
                    action.run();
                } catch (RuntimeException | Error e) {
                    LOG.log(Level.ERROR, "A timed task failed", e);
                }
            }
            due.clear();
        }
    }

    /** @return false when the thread is to end */
    private synchronized boolean awaitDue(List<Runnable> due) {
        long idleSince = nanoTime();
        while (true) {
            long now = nanoTime();
            for (Task task = line.peek(); task != null && task.due - now <= 0; task = line.peek()) {
                line.poll();
                if (task.action == null) {
                    takenBack--;
                } else {
                    due.add(task.action);
                    task.action = null;
                }
            }
            if (!due.isEmpty()) {
                return true;
            }
            if (line.isEmpty() && now - idleSince >= KEEP_ALIVE) {
                running = false;
                return false;
            }
            wakesAt = line.isEmpty() ? idleSince + KEEP_ALIVE : line.peek().due;
            try {
                // rounded up: waking early would only mean to wait once more
                wait(TimeUnit.NANOSECONDS.toMillis(wakesAt - now) + 1);
            } catch (InterruptedException notOurs) {
                LOG.log(Level.DEBUG, "The timer was interrupted and goes on");
            }
        }
    }
}
