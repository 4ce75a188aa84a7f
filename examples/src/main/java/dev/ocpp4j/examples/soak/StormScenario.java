package dev.ocpp4j.examples.soak;

import dev.ocpp4j.transport.ReconnectPolicy;
import java.time.Duration;
import java.util.List;

/** The server is killed and starts again, and all stations come back at once: T6 and T8. */
final class StormScenario implements Scenario {
    private static final ReconnectPolicy WITHIN_TEN_SECONDS =
            new ReconnectPolicy(Duration.ofMillis(100), Duration.ofSeconds(10), 5);
    private static final int SETTLED_SHARE = 20;
    private static final int SETTLED_RATE = 100;

    @Override
    public List<Row> run(Size size) {
        try (ServerProcess server = ServerProcess.ocpp("1g", size.callTimeout());
                Swarm swarm = new Swarm(server.port(), false)) {
            List<Peer> settled = swarm.add("OLD", Math.max(10, size.stations() / SETTLED_SHARE));
            List<Peer> storm = swarm.add("CP", size.stations());
            swarm.connect(settled, PATIENCE);
            swarm.connect(storm, PATIENCE);
            server.restart();
            swarm.idle(Duration.ofMillis(200)); // until all know
            swarm.connect(settled, PATIENCE);

            ReconnectPolicy policy = size.strict()
                    ? WITHIN_TEN_SECONDS
                    : new ReconnectPolicy(Duration.ofMillis(100), Duration.ofSeconds(1), 5);
            Dialling dialling =
                    new Dialling(swarm, storm, Duration.ZERO).backingOff(policy).booting();
            Traffic others =
                    new Traffic(settled, SETTLED_RATE, policy.randomRange().plusSeconds(2));
            boolean done = swarm.run(PATIENCE.multipliedBy(2), dialling, others);
            long peak = server.stats().get("peak");
            Duration worst = others.latencies().perMille(990);
            Duration took = dialling.took();
            return List.of(
                    new Row(
                            "T6",
                            "%d reconnect and register within %d s"
                                    .formatted(
                                            size.stations(),
                                            policy.randomRange().toSeconds()),
                            "60 s, others p99 < 1 s",
                            "20 s",
                            "%.1f s, %d failures, others p99 %s, %d threads"
                                    .formatted(took.toNanos() / 1e9, dialling.failures(), Latencies.text(worst), peak),
                            "",
                            !done || dialling.failures() > 0 || peak > 40
                                    ? Row.Outcome.MISSED
                                    : size.timed(
                                            took.toSeconds() < 60 && worst.toMillis() < 1000, took.toSeconds() < 20)),
                    new Row(
                            "T8",
                            "busiest second of the back-off",
                            "2 x average",
                            "",
                            "%.1f x average".formatted(dialling.peak()),
                            "",
                            size.timed(dialling.peak() <= 2, true)));
        }
    }
}
