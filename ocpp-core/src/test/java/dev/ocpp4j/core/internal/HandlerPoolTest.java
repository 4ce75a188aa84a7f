package dev.ocpp4j.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.ManualScheduler;
import dev.ocpp4j.core.Scheduler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HandlerPoolTest {
    private static final long PATIENCE_MILLIS = 5;

    private final Queue<Thread> threads = new ConcurrentLinkedQueue<>();
    private final Executor pool = pool(2, Defaults.scheduler());

    private HandlerPool pool(int few, Scheduler scheduler) {
        return new HandlerPool(
                few,
                task -> {
                    Thread thread = new Thread(task, "pool");
                    thread.setDaemon(true);
                    threads.add(thread);
                    return thread;
                },
                scheduler);
    }

    @Test
    void everyTaskRunsOnce() throws Exception {
        int tasks = 100_000;
        CountDownLatch done = new CountDownLatch(tasks);
        AtomicInteger ran = new AtomicInteger();
        for (int i = 0; i < tasks; i++) {
            pool.execute(() -> {
                ran.incrementAndGet();
                done.countDown();
            });
        }
        assertTrue(done.await(30, TimeUnit.SECONDS));
        assertEquals(tasks, ran.get());
    }

    @Test
    void tasksThatComeOneByOneNeedFewThreads() throws Exception {
        HandlerPool untimed = pool(2, new ManualScheduler());
        for (int i = 0; i < 1000; i++) {
            CountDownLatch done = new CountDownLatch(1);
            untimed.execute(done::countDown);
            assertTrue(done.await(20, TimeUnit.SECONDS));
        }
        assertTrue(threads.size() <= 2, threads.toString());
    }

    // REL-06
    @Test
    void aTaskBehindOneThatTookTheLastIdleThreadIsNotForgotten() throws Exception {
        ManualScheduler time = new ManualScheduler();
        HandlerPool one = pool(1, time);
        one.execute(() -> {});
        while (threads.element().getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        CountDownLatch blocking = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        synchronized (one) { // so that the idle thread finds both
            one.execute(() -> {
                blocking.countDown();
                await(end);
            });
            one.execute(second::countDown);
        }
        await(blocking);
        advanceUntil(time, second);
        end.countDown();
    }

    /** A thread that is about to wait runs, until it does wait. */
    private static void advanceUntil(ManualScheduler time, CountDownLatch latch) throws InterruptedException {
        for (int i = 0; i < 2000 && latch.getCount() > 0; i++) {
            time.advance(Duration.ofMillis(PATIENCE_MILLIS));
            latch.await(10, TimeUnit.MILLISECONDS);
        }
        assertEquals(0, latch.getCount());
    }

    // T5: too little of the processor is no reason for more threads
    @Test
    void tasksThatOnlyTakeLongGetFewThreadsMore() throws Exception {
        ManualScheduler time = new ManualScheduler();
        HandlerPool two = pool(2, time);
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch done = new CountDownLatch(100);
        List<Pipe> pipes = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Pipe pipe = Pipe.open();
            pipes.add(pipe);
            two.execute(() -> {
                begun.countDown();
                readToTheEnd(pipe); // which looks like running
                done.countDown();
            });
        }
        await(begun);
        for (int i = 0; i < 50; i++) {
            time.advance(Duration.ofMillis(PATIENCE_MILLIS));
        }
        int added = threads.size();
        assertTrue(added > 2 && added <= 18, () -> added + " threads");
        for (Pipe pipe : pipes) {
            pipe.sink().close();
        }
        await(done);
    }

    private static void readToTheEnd(Pipe pipe) {
        try (Pipe.SourceChannel source = pipe.source()) {
            source.read(ByteBuffer.allocate(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // T5
    @Test
    void threadsThatWereNeededForAMomentEnd() throws Exception {
        ManualScheduler time = new ManualScheduler();
        HandlerPool two = pool(2, time);
        CyclicBarrier all = new CyclicBarrier(31);
        CountDownLatch done = new CountDownLatch(30);
        for (int i = 0; i < 30; i++) {
            two.execute(() -> {
                meet(all);
                done.countDown();
            });
        }
        CountDownLatch met = new CountDownLatch(1);
        Thread last = new Thread(() -> {
            meet(all);
            met.countDown();
        });
        last.start();
        advanceUntil(time, met);
        await(done);
        time.advance(Duration.ofSeconds(11));
        for (int i = 0; i < 200 && threads.stream().filter(Thread::isAlive).count() > 3; i++) {
            CountDownLatch one = new CountDownLatch(1);
            two.execute(one::countDown); // whoever does it has nothing to do afterwards
            await(one);
        }
        assertTrue(threads.size() >= 30);
        assertTrue(threads.stream().filter(Thread::isAlive).count() <= 3);
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    // REL-06
    @Test
    void tasksThatBlockHoldUpNobody() throws Exception {
        CyclicBarrier all = new CyclicBarrier(101);
        for (int i = 0; i < 100; i++) {
            pool.execute(() -> meet(all));
        }
        all.await(20, TimeUnit.SECONDS); // only if all hundred run at the same time
    }

    @Test
    void aTaskMayWaitForOneThatComesAfterIt() throws Exception {
        CountDownLatch later = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(3);
        for (int i = 0; i < 3; i++) {
            pool.execute(() -> {
                await(later);
                done.countDown();
            });
        }
        pool.execute(later::countDown);
        await(done);
    }

    @Test
    void aTaskThatFailsHarmsNoOther() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        pool.execute(() -> {
            throw new IllegalStateException("of no harm");
        });
        pool.execute(done::countDown);
        await(done);
    }
}
