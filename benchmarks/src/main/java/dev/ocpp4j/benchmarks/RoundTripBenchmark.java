package dev.ocpp4j.benchmarks;

import java.io.IOException;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One call and its answer over the loopback interface, by the clock: this SDK, a bare Tyrus echo of the same bytes, and
 * the peer. {@link ServerCpu} tells what the server spends on it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RoundTripBenchmark {
    @Param({"OCPP4J", "ECHO", "PEER"})
    public String server;

    @Param({"Heartbeat", "MeterValues"})
    public String action;

    private LoadClient station;

    @Setup
    public void connect() throws Exception {
        String payload = action.equals("Heartbeat") ? "{}" : MeterValuesJson.of(3, 8);
        station = new LoadClient(Servers.start(server), 1, action, payload);
    }

    @TearDown
    public void disconnect() throws IOException {
        station.close();
    }

    @Benchmark
    public void roundTrip() throws IOException {
        station.run(1);
    }
}
