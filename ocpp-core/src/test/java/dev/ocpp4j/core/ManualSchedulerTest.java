package dev.ocpp4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManualSchedulerTest {
    private final ManualScheduler time = new ManualScheduler(Instant.parse("2026-01-01T00:00:00Z"));

    @Test
    void tasksRunAtTheirOwnTimeAndMayScheduleOthers() {
        List<String> ran = new ArrayList<>();
        time.schedule(() -> ran.add("late " + time.now()), Duration.ofSeconds(3));
        time.schedule(
                () -> {
                    ran.add("early " + time.now());
                    time.schedule(() -> ran.add("between " + time.now()), Duration.ofSeconds(1));
                },
                Duration.ofSeconds(1));
        Runnable cancel = time.schedule(() -> ran.add("never"), Duration.ofSeconds(2));
        cancel.run();
        time.advance(Duration.ofSeconds(5));
        assertEquals(
                List.of("early 2026-01-01T00:00:01Z", "between 2026-01-01T00:00:02Z", "late 2026-01-01T00:00:03Z"),
                ran);
        assertEquals(5_000_000_000L, time.nanoTime());
        assertEquals(0, time.size());
    }

    @Test
    void itsClockShowsItsTimeInAnyZone() {
        Clock clock = time.clock().withZone(ZoneId.of("Europe/Amsterdam"));
        time.advance(Duration.ofHours(1));
        assertEquals(Instant.parse("2026-01-01T01:00:00Z"), clock.instant());
        assertEquals(
                "2026-01-01T02:00+01:00[Europe/Amsterdam]",
                clock.instant().atZone(clock.getZone()).toString());
    }
}
