package dev.ocpp4j.core.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.ManualScheduler;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.core.TestMessages;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The parts of a station alone, in manual time. */
class StationPartsTest {
    private final ManualScheduler time = new ManualScheduler();
    private final Loop loop = new Loop(Runnable::run, time);
    private final Timers timers = new Timers(loop);
    private final StationClock clock = new StationClock(time.clock());
    private final List<String> happened = new ArrayList<>();

    private void pass(int seconds) {
        time.advance(Duration.ofSeconds(seconds));
    }

    /** Sends nothing and never answers. */
    private static final Link SILENT = new Link() {
        @Override
        public void connect() {}

        @Override
        public void disconnect() {}

        @Override
        public <R extends Response> CompletableFuture<R> send(Request<R> request) {
            return new CompletableFuture<>();
        }
    };

    @Test
    void theLoopRunsOneTaskAfterAnotherAndSurvivesTheirFailures() {
        loop.execute(() -> {
            loop.execute(() -> happened.add("second"));
            happened.add("first");
            throw new IllegalStateException("as told");
        });
        assertEquals(List.of("first", "second"), happened);
    }

    @Test
    void timersAreForgottenWhenTheStationRestarts() {
        timers.after(Duration.ofSeconds(1), () -> happened.add("one"));
        timers.after(Duration.ofSeconds(3), () -> happened.add("three"));
        Timers.Timer two = timers.after(Duration.ofSeconds(2), () -> happened.add("two"));
        two.cancel();
        pass(2);
        timers.cancelAll();
        pass(2);
        assertEquals(List.of("one"), happened);
        assertEquals(0, time.size());
    }

    // 1.6 section 4.2
    @Test
    void theClockIsSetAndSmallDifferencesAreLeft() {
        clock.set(time.now().plusMillis(900));
        assertEquals(time.now(), clock.now());
        clock.set(time.now().plusSeconds(100));
        assertEquals(time.now().plusSeconds(100), clock.now());
        pass(1);
        assertEquals(Instant.parse("2026-01-01T00:01:41Z"), clock.now());
    }

    // 1.6 section 9.1.5: counted from midnight
    @Test
    void ticksOfTheDayComeAtWholeIntervals() {
        pass(250);
        Ticks ticks = Ticks.ofTheDay(
                timers, clock, () -> 100, () -> happened.add(clock.now().toString()));
        ticks.arm();
        pass(200);
        assertEquals(List.of("2026-01-01T00:05:00Z", "2026-01-01T00:06:40Z"), happened);
        ticks.cancel();
        pass(200);
        assertEquals(2, happened.size());
    }

    // 1.6 section 4.6
    @Test
    void heartbeatsFillSilenceOnly() {
        Calls calls = new Calls(loop, SILENT);
        int[] interval = {10};
        Heartbeats heartbeats = new Heartbeats(loop, calls, timers, () -> interval[0], () -> {
            happened.add("beat at " + clock.now().getEpochSecond() % 1000);
            calls.tell(new TestMessages.PingRequest());
        });
        heartbeats.start();
        pass(5);
        calls.tell(new TestMessages.PingRequest());
        pass(9);
        assertEquals(List.of(), happened);
        pass(1);
        assertEquals(1, happened.size());
        interval[0] = 0;
        heartbeats.arm();
        pass(100);
        assertEquals(1, happened.size());
    }

    /** A boot that is answered by hand. */
    private final Deque<BiConsumer<BootSequence.@Nullable Verdict, @Nullable Throwable>> asked = new ArrayDeque<>();

    private final BootSequence boot = new BootSequence(
            timers, asked::add, verdict -> happened.add(verdict.status().name()));

    private void answer(BootSequence.Status status, int interval) {
        asked.remove().accept(new BootSequence.Verdict(status, time.now(), interval), null);
    }

    // 1.6 section 4.2: asks again after the interval, or after its own when that is 0
    @Test
    void aBootIsRepeatedUntilItIsAccepted() {
        boot.connected();
        answer(BootSequence.Status.REJECTED, 20);
        assertTrue(boot.isRejected());
        pass(19);
        assertEquals(0, asked.size());
        pass(1);
        answer(BootSequence.Status.PENDING, 0);
        assertTrue(boot.isPending());
        pass(29);
        assertEquals(0, asked.size());
        pass(1);
        answer(BootSequence.Status.ACCEPTED, 300);
        assertTrue(boot.isAccepted());
        pass(10_000);
        assertEquals(0, asked.size());
        assertEquals(List.of("REJECTED", "PENDING", "ACCEPTED"), happened);
    }

    // J-1.6 section 5.4: no new boot after a mere reconnect; but one that was not answered is asked again
    @Test
    void aReconnectAsksOnlyWhoIsNotAccepted() {
        boot.connected();
        boot.connected();
        assertEquals(2, asked.size());
        asked.remove();
        answer(BootSequence.Status.ACCEPTED, 300);
        boot.connected();
        assertEquals(0, asked.size());
        boot.restart();
        assertFalse(boot.isAccepted());
        boot.connected();
        assertEquals(1, asked.size());
    }

    @Test
    void aBootThatFailsIsAskedAgain() {
        boot.connected();
        asked.remove().accept(null, new IllegalStateException("no answer"));
        pass(30);
        assertEquals(1, asked.size());
    }

    @Test
    void newsAreToldOnceAndAgainWhenTheyWereNotTaken() {
        List<Runnable> failures = new ArrayList<>();
        Bulletin<Integer, String> bulletin = new Bulletin<>((news, whenNotTaken) -> {
            happened.add(news);
            failures.add(whenNotTaken);
        });
        bulletin.tell(1, "closed");
        bulletin.open();
        bulletin.tell(1, "a");
        bulletin.tell(1, "a");
        failures.get(0).run();
        bulletin.tell(1, "a");
        bulletin.tell(1, "b");
        bulletin.tellAgain(1, "b");
        assertEquals(List.of("a", "a", "b", "b"), happened);
    }
}
