package dev.ocpp4j.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SerialExecutorTest {
    private final Queue<Runnable> threads = new ArrayDeque<>();
    private final List<Integer> done = new ArrayList<>();
    private final SerialExecutor tasks = new SerialExecutor(threads::add);

    // T12: one station that floods is served like any other, not before all others
    @Test
    void aLongLineLetsOthersHaveTheirTurn() {
        for (int i = 0; i < 100; i++) {
            int number = i;
            tasks.execute(() -> done.add(number));
        }
        threads.add(() -> done.add(-1));
        while (!threads.isEmpty()) {
            threads.remove().run();
        }
        assertTrue(done.indexOf(-1) < 20, done::toString);
        done.remove(Integer.valueOf(-1));
        assertEquals(IntStream.range(0, 100).boxed().toList(), done);
    }

    @Test
    void aTaskThatIsAbandonedHoldsUpNobody() {
        Runnable first = () -> {};
        tasks.execute(first);
        tasks.execute(() -> done.add(1));
        tasks.abandon(first);
        threads.remove(); // it never comes to its end
        threads.remove().run();
        assertEquals(List.of(1), done);
    }
}
