package dev.ocpp4j.transport.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.ManualScheduler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DeadlinesTest {
    private final ManualScheduler time = new ManualScheduler();
    private final Deadlines deadlines = new Deadlines(time);

    /** Due at its time, and no more than a tenth of a second later. */
    @Property(tries = 300)
    void eachIsDueInTime(@ForAll @Size(max = 30) List<@IntRange(max = 100_000) Integer> delays) {
        List<Integer> missing = new ArrayList<>(delays);
        for (Integer delay : delays) {
            Duration due = Duration.ofNanos(time.nanoTime()).plusMillis(delay);
            deadlines
                    .deadline(() -> {
                        long late = time.nanoTime() - due.toNanos();
                        assertTrue(late > 0 && late <= 100_000_000, "late " + late);
                        missing.remove(delay);
                    })
                    .set(Duration.ofMillis(delay));
        }
        assertTrue(time.size() <= 1);
        time.advance(Duration.ofMillis(100_200));

        assertEquals(List.of(), missing);
        assertEquals(0, time.size());
    }

    @Test
    void aDeadlineCanBeMovedAndTakenBack() {
        List<String> due = new ArrayList<>();
        Deadlines.Deadline moved = deadlines.deadline(() -> due.add("moved"));
        Deadlines.Deadline taken = deadlines.deadline(() -> due.add("taken"));
        moved.set(Duration.ofSeconds(10));
        taken.set(Duration.ofSeconds(10));
        moved.set(Duration.ofSeconds(1));
        taken.cancel();
        taken.cancel();
        time.advance(Duration.ofSeconds(2));
        assertEquals(List.of("moved"), due);

        moved.set(Duration.ofSeconds(5));
        time.advance(Duration.ofMinutes(1));
        assertEquals(List.of("moved", "moved"), due);
    }

    @Test
    void aTaskThatFailsDoesNotHoldUpTheOthers() {
        List<String> due = new ArrayList<>();
        deadlines
                .deadline(() -> {
                    throw new IllegalStateException("a defect, shown here on purpose");
                })
                .set(Duration.ofSeconds(1));
        deadlines.deadline(() -> due.add("other")).set(Duration.ofSeconds(1));
        time.advance(Duration.ofSeconds(2));

        assertEquals(List.of("other"), due);
    }
}
