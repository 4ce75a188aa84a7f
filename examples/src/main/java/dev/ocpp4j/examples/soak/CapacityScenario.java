package dev.ocpp4j.examples.soak;

import dev.ocpp4j.examples.soak.ServerProcess.Stats;
import java.time.Duration;
import java.util.List;

/** What connections cost while they are idle, and what calls cost: T1 to T5, beside a bare echo. */
final class CapacityScenario implements Scenario {
    private static final String HEAP = "1g";
    private static final int CALM_RATE_DIVISOR = 150;
    private static final double KILO = 1024;

    private record Figures(
            double connectsPerSecond,
            double bytesPerStation,
            long threadsIdle,
            long threadsPeak,
            long threadsAfter,
            Traffic busy,
            double cpuMicros,
            double cpuSeconds,
            double calmCpu,
            long errors) {}

    @Override
    public List<Row> run(Size size) {
        Figures echo;
        try (ServerProcess server = ServerProcess.echo(HEAP)) {
            echo = measure(server, true, size);
        }
        Figures ours;
        try (ServerProcess server = ServerProcess.ocpp(HEAP, size.callTimeout())) {
            ours = measure(server, false, size);
        }
        double share = (ours.bytesPerStation - echo.bytesPerStation) / KILO;
        Traffic busy = ours.busy;
        double p99 = busy.latencies().perMille(990).toNanos() / 1e6;
        boolean complete = busy.unanswered() == 0 && ours.errors == 0;
        return List.of(
                new Row(
                        "T1",
                        "idle stations in " + HEAP,
                        "10000",
                        "20000",
                        "%d, connected at %.0f/s".formatted(size.stations(), ours.connectsPerSecond),
                        "%.0f/s".formatted(echo.connectsPerSecond),
                        size.timed(size.stations() >= 10_000, size.stations() >= 20_000)),
                new Row(
                        "T2",
                        "heap per idle station beyond the transport's",
                        "16 kB",
                        "8 kB",
                        "%.1f kB of %.1f kB".formatted(share, ours.bytesPerStation / KILO),
                        "%.1f kB".formatted(echo.bytesPerStation / KILO),
                        size.timed(share <= 16, share <= 8)),
                new Row(
                        "T3",
                        "mixed load, validated and typed",
                        "3000/s, p99 100 ms",
                        "6000/s, p99 50 ms",
                        "%.0f/s, %s, %.0f us CPU each, %.1f s CPU"
                                .formatted(busy.rate(), busy.latencies(), ours.cpuMicros, ours.cpuSeconds),
                        "%s, %.0f us CPU each".formatted(echo.busy.latencies(), echo.cpuMicros),
                        complete
                                ? size.timed(busy.rate() > 2970 && p99 < 100, busy.rate() > 5940 && p99 < 50)
                                : Row.Outcome.MISSED),
                new Row(
                        "T4",
                        "%d calls/s, and a ping every 20 s to all"
                                .formatted(Math.max(1, size.stations() / CALM_RATE_DIVISOR)),
                        "5 % CPU",
                        "2 % CPU",
                        "%.1f %% CPU".formatted(ours.calmCpu),
                        "%.1f %% CPU".formatted(echo.calmCpu),
                        size.timed(ours.calmCpu <= 5, ours.calmCpu <= 2)),
                new Row(
                        "T5",
                        "threads",
                        "constant, 40",
                        "20",
                        "%d idle, %d at most, %d after"
                                .formatted(ours.threadsIdle, ours.threadsPeak, ours.threadsAfter),
                        "%d, %d, %d".formatted(echo.threadsIdle, echo.threadsPeak, echo.threadsAfter),
                        Row.Outcome.of(ours.threadsPeak <= most(size), ours.threadsPeak <= 20)));
    }

    /** On a busy machine more threads are held up at the same time, but never as many as there are stations. */
    private static int most(Size size) {
        return size.strict() ? 40 : size.stations();
    }

    private static Figures measure(ServerProcess server, boolean echoes, Size size) {
        try (Swarm swarm = new Swarm(server.port(), echoes)) {
            warmUp(swarm, size);
            Stats before = server.collected();
            List<Peer> peers = swarm.add("CP", size.stations());
            Duration took = swarm.connect(peers, PATIENCE);
            swarm.idle(size.warmUp());
            Stats idle = server.collected();

            Traffic first = new Traffic(peers, size.rate(), size.warmUp());
            swarm.run(PATIENCE, first);
            Stats start = server.stats();
            Traffic busy = new Traffic(peers, size.rate(), size.hold());
            swarm.run(size.hold().plus(PATIENCE), busy);
            Stats end = server.stats();

            swarm.idle(size.hold().dividedBy(2)); // until what was hot is compiled
            Stats quiet = server.stats();
            Traffic calm = new Traffic(peers, Math.max(1, size.stations() / CALM_RATE_DIVISOR), size.hold());
            swarm.run(size.hold().plus(PATIENCE), calm);
            Stats after = server.stats();
            double cpu = end.cpu().minus(start.cpu()).toNanos();
            return new Figures(
                    size.stations() * 1e9 / took.toNanos(),
                    (idle.get("heap") - before.get("heap")) / (double) size.stations(),
                    idle.get("threads"),
                    after.get("peak"),
                    after.get("threads"),
                    busy,
                    cpu / 1e3 / Math.max(1, busy.latencies().count()),
                    cpu / 1e9,
                    100.0
                            * after.cpu().minus(quiet.cpu()).toNanos()
                            / size.hold().toNanos(),
                    swarm.errors());
        }
    }

    /** Loads the classes and compiles what is hot, with few stations. */
    private static void warmUp(Swarm swarm, Size size) {
        List<Peer> first = swarm.add("WARM", Math.min(50, size.stations()));
        swarm.connect(first, PATIENCE);
        swarm.run(PATIENCE, new Traffic(first, size.rate(), size.warmUp()));
    }
}
