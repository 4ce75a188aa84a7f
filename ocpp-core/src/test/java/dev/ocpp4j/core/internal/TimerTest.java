package dev.ocpp4j.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.Scheduler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class TimerTest {
    private final Scheduler timer = Defaults.scheduler();

    @Test
    void tasksRunInTheOrderInWhichTheyAreDue() throws Exception {
        List<Integer> order = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch done = new CountDownLatch(3);
        for (int delay : new int[] {900, 300, 600}) { // far apart, since the thread may be held up between two of them
            timer.schedule(
                    () -> {
                        order.add(delay);
                        done.countDown();
                    },
                    Duration.ofMillis(delay));
        }
        assertTrue(done.await(20, TimeUnit.SECONDS));
        assertEquals(List.of(300, 600, 900), order);
    }

    @Test
    void aTaskNeverRunsBeforeItsTime() throws Exception {
        long start = timer.nanoTime();
        CountDownLatch done = new CountDownLatch(1);
        timer.schedule(done::countDown, Duration.ofMillis(50));
        assertTrue(done.await(30, TimeUnit.SECONDS));
        assertTrue(timer.nanoTime() - start >= 50_000_000);
    }

    @Test
    void whatIsTakenBackDoesNotRunAndTheRestDoes() throws Exception {
        List<Integer> ran = Collections.synchronizedList(new ArrayList<>());
        List<Runnable> cancels = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            int number = i;
            cancels.add(timer.schedule(() -> ran.add(number), Duration.ofMillis(300)));
        }
        for (int i = 0; i < 1000; i++) {
            if (i != 500) {
                cancels.get(i).run();
                cancels.get(i).run();
            }
        }
        CountDownLatch last = new CountDownLatch(1);
        timer.schedule(last::countDown, Duration.ofMillis(301));
        assertTrue(last.await(30, TimeUnit.SECONDS));
        assertEquals(List.of(500), ran);
    }

    @Test
    void aTaskThatFailsDoesNotStopTheOthers() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        timer.schedule(
                () -> {
                    throw new IllegalStateException("of no harm");
                },
                Duration.ofMillis(1));
        timer.schedule(done::countDown, Duration.ofMillis(5));
        assertTrue(done.await(30, TimeUnit.SECONDS));
    }

    @Test
    void aTaskThatIsDueBeforeTheNextOneWakesTheTimer() throws Exception {
        AtomicReference<Thread> thread = new AtomicReference<>();
        Timer own = new Timer(run -> {
            Thread made = new Thread(run);
            made.setDaemon(true);
            thread.set(made);
            return made;
        });
        own.schedule(() -> {}, Duration.ofHours(1));
        while (thread.get().getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        CountDownLatch done = new CountDownLatch(1);
        own.schedule(done::countDown, Duration.ofMillis(1));

        assertTrue(done.await(20, TimeUnit.SECONDS));
    }
}
