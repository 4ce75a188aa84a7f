package dev.ocpp4j.benchmarks.schedule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks of composite schedules and prints a table: medians, what is allocated, and the ratios to the
 * plain definition and to the implementation with lists. The one argument is how many times a second is measured.
 */
public final class CompositeReport {
    private static final Path LOAD = Path.of("/proc/loadavg");

    private CompositeReport() {}

    /** Prints the table. */
    public static void main(String[] arguments) throws RunnerException, IOException {
        int iterations = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 7;
        System.out.println("load before: " + load());
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(CompositeBenchmark.class.getName())
                        .include(LimitBenchmark.class.getName())
                        .addProfiler(GCProfiler.class)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(iterations)
                        .measurementTime(TimeValue.seconds(1))
                        .build())
                .run();
        print(results);
        System.out.println("load after: " + load());
    }

    private static String load() throws IOException {
        return Files.exists(LOAD) ? Files.readString(LOAD).strip() : "not known";
    }

    private static void print(Collection<RunResult> results) {
        Map<String, Double> times = new TreeMap<>();
        Map<String, Double> bytes = new TreeMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            String key = name.substring(name.lastIndexOf('.') + 1) + " "
                    + result.getParams().getParam("workload");
            times.put(key, result.getPrimaryResult().getStatistics().getPercentile(50));
            result.getSecondaryResults().forEach((label, value) -> {
                if (label.endsWith("gc.alloc.rate.norm")) {
                    bytes.put(key, value.getScore());
                }
            });
        }
        System.out.printf(
                Locale.ROOT,
                "%-22s %12s %10s %14s %16s%n",
                "workload",
                "median, ns",
                "bytes",
                "lists take",
                "each second");
        for (Workload workload : Workload.values()) {
            double time = times.get("compose " + workload);
            double seconds = workload.scenario().request().duration();
            double plain = times.get("secondBySecond " + workload) / CompositeBenchmark.SECONDS * seconds;
            System.out.printf(
                    Locale.ROOT,
                    "%-22s %12.0f %10.0f %13.0fx %15.0fx%n",
                    workload,
                    time,
                    bytes.get("compose " + workload),
                    times.get("withLists " + workload) / time,
                    plain / time);
        }
        for (String name : new String[] {"mixed", "limitAt", "limitAtAnyTime", "cursor"}) {
            System.out.printf(
                    Locale.ROOT, "%-22s %12.1f %10.0f%n", name, times.get(name + " null"), bytes.get(name + " null"));
        }
    }
}
