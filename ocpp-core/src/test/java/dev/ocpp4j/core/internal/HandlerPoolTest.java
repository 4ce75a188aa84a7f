package dev.ocpp4j.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HandlerPoolTest {
    private final AtomicInteger started = new AtomicInteger();
    private final Executor pool = new HandlerPool(
            2,
            task -> {
                Thread thread = new Thread(task, "pool-" + started.incrementAndGet());
                thread.setDaemon(true);
                return thread;
            },
            Defaults.scheduler());

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
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        for (int i = 0; i < 1000; i++) {
            CountDownLatch done = new CountDownLatch(1);
            pool.execute(() -> {
                threads.add(Thread.currentThread());
                done.countDown();
            });
            assertTrue(done.await(10, TimeUnit.SECONDS));
        }
        assertTrue(threads.size() <= 2, threads.toString());
    }

    // REL-06
    @Test
    void tasksThatBlockHoldUpNobody() throws Exception {
        CyclicBarrier all = new CyclicBarrier(101);
        for (int i = 0; i < 100; i++) {
            pool.execute(() -> {
                try {
                    all.await(20, TimeUnit.SECONDS);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
        }
        all.await(20, TimeUnit.SECONDS); // only if all hundred run at the same time
    }

    @Test
    void aTaskMayWaitForOneThatComesAfterIt() throws Exception {
        CountDownLatch later = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(3);
        for (int i = 0; i < 3; i++) {
            pool.execute(() -> {
                try {
                    assertTrue(later.await(20, TimeUnit.SECONDS));
                    done.countDown();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
        pool.execute(later::countDown);
        assertTrue(done.await(20, TimeUnit.SECONDS));
    }

    @Test
    void aTaskThatFailsHarmsNoOther() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        pool.execute(() -> {
            throw new IllegalStateException("of no harm");
        });
        pool.execute(done::countDown);
        assertTrue(done.await(10, TimeUnit.SECONDS));
    }
}
