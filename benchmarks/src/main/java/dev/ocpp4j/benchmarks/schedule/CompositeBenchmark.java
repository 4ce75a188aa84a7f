package dev.ocpp4j.benchmarks.schedule;

import dev.ocpp4j.smartcharging.CompositeRequest;
import dev.ocpp4j.smartcharging.CompositeSchedule;
import dev.ocpp4j.smartcharging.CompositeSchedules;
import dev.ocpp4j.smartcharging.reference.Scenario;
import dev.ocpp4j.smartcharging.reference.SecondBySecond;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One composite schedule, beside the plain definition and beside an implementation with lists. All three give the same
 * answer; that is checked before anything is measured. {@link CompositeReport} prints the ratios.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(1)
public class CompositeBenchmark {
    /** The plain definition is asked for so many seconds only; its cost per second does not depend on the window. */
    static final int SECONDS = 60;

    @Param
    public Workload workload;

    private Scenario scenario;
    private Scenario excerpt;
    private CompositeSchedules compiled;
    private CompositeRequest request;

    @Setup
    public void prepare() {
        scenario = workload.scenario();
        excerpt = scenario.withRequest(new CompositeRequest(
                        scenario.request().evse(), scenario.request().start(), SECONDS)
                .withUnit(scenario.request().unit()));
        compiled = scenario.schedules();
        request = scenario.request();
        CompositeSchedule answer = compiled.compose(request);
        if (!answer.periods().equals(WithLists.compose(scenario))) {
            throw new IllegalStateException("The implementation with lists says something else");
        }
        if (!compiled.compose(excerpt.request()).periods().equals(SecondBySecond.compose(excerpt))) {
            throw new IllegalStateException("The plain definition says something else");
        }
    }

    /** The calculator, profiles compiled. */
    @Benchmark
    public CompositeSchedule compose() {
        return compiled.compose(request);
    }

    /** The implementation with lists. */
    @Benchmark
    public List<?> withLists() {
        return WithLists.compose(scenario);
    }

    /** The plain definition, for {@link #SECONDS} of the window. */
    @Benchmark
    public List<?> secondBySecond() {
        return SecondBySecond.compose(excerpt);
    }
}
