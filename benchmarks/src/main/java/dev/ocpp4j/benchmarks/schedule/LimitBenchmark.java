package dev.ocpp4j.benchmarks.schedule;

import dev.ocpp4j.smartcharging.CompositeRequest;
import dev.ocpp4j.smartcharging.CompositeSchedule;
import dev.ocpp4j.smartcharging.CompositeSchedules;
import dev.ocpp4j.smartcharging.Limit;
import dev.ocpp4j.smartcharging.LimitCursor;
import dev.ocpp4j.smartcharging.RateUnit;
import dev.ocpp4j.smartcharging.reference.Scenario;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a station asks in its loop, and questions of all kinds in turn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(1)
public class LimitBenchmark {
    private static final int DAY = 86_400;
    /** Has no factor in common with a day, so that all seconds have their turn. */
    private static final int STRIDE = 7919;

    private CompositeSchedules daily;
    private LimitCursor cursor;
    private CompositeSchedules[] mixed;
    private CompositeRequest[] requests;
    private long start;
    private int second;
    private int turn;

    @Setup
    public void prepare() {
        daily = Workload.DAY.scenario().schedules();
        start = Workload.NOW.getEpochSecond();
        cursor = daily.cursor(1, RateUnit.A);
        List<Scenario> scenarios = Workload.mixed();
        mixed = scenarios.stream().map(Scenario::schedules).toArray(CompositeSchedules[]::new);
        requests = scenarios.stream().map(Scenario::request).toArray(CompositeRequest[]::new);
    }

    /** Three purposes of 24 periods, asked every second. */
    @Benchmark
    public Limit limitAt() {
        second = second + 1;
        return daily.limitAt(1, RateUnit.A, Instant.ofEpochSecond(start + second));
    }

    /** The same, at any time of a day, so that no answer can be used again. */
    @Benchmark
    public Limit limitAtAnyTime() {
        second = (second + STRIDE) % DAY;
        return daily.limitAt(1, RateUnit.A, Instant.ofEpochSecond(start + second));
    }

    /** Asked every second by a cursor. */
    @Benchmark
    public long cursor() {
        second = second + 1;
        return cursor.moveTo(start + second).tenths();
    }

    /** One composite of every kind in turn. */
    @Benchmark
    public CompositeSchedule mixed() {
        turn = (turn + 1) % mixed.length;
        return mixed[turn].compose(requests[turn]);
    }
}
