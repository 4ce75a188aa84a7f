package dev.ocpp4j.examples.soak;

import dev.ocpp4j.transport.ReconnectPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;

/** All stations lose their connections and come back at once: T6 and T8. */
final class StormScenario implements Scenario {
    private static final ReconnectPolicy WITHIN_TEN_SECONDS =
            new ReconnectPolicy(Duration.ofMillis(100), Duration.ofSeconds(10), 5);
    private static final ReconnectPolicy WITHIN_A_SECOND =
            new ReconnectPolicy(Duration.ofMillis(100), Duration.ofSeconds(1), 5);
    private static final int SETTLED_SHARE = 20;
    private static final int SETTLED_RATE = 100;

    @Override
    public List<Row> run(Size size) {
        ReconnectPolicy policy = size.strict() ? WITHIN_TEN_SECONDS : WITHIN_A_SECOND;
        try (ServerProcess server = ServerProcess.ocpp("1g", size.callTimeout());
                Swarm swarm = new Swarm(server.port(), false)) {
            List<Peer> settled = swarm.add("OLD", Math.max(10, size.stations() / SETTLED_SHARE));
            List<Peer> storm = swarm.add("CP", size.stations());
            swarm.connect(settled, PATIENCE);
            swarm.connect(storm, PATIENCE);
            swarm.run(PATIENCE, new Traffic(settled, SETTLED_RATE, size.hold()));
            return List.of(
                    afterACut(server, swarm, settled, storm, policy, size),
                    afterARestart(server, swarm, storm, policy, size));
        }
    }

    /** The network of most stations has failed, and is back. */
    private static Row afterACut(
            ServerProcess server,
            Swarm swarm,
            List<Peer> settled,
            List<Peer> storm,
            ReconnectPolicy policy,
            Size size) {
        resetAll(storm);
        Dialling dialling =
                new Dialling(swarm, storm, Duration.ZERO).backingOff(policy).booting();
        Traffic others = new Traffic(settled, SETTLED_RATE, policy.randomRange().plusSeconds(2));
        boolean done = swarm.run(PATIENCE.multipliedBy(2), dialling, others);
        long threads = server.stats().get("peak");
        Duration worst = others.latencies().perMille(990);
        Duration took = dialling.took();
        return new Row(
                "T6",
                "%d reconnect and register within %d s"
                        .formatted(size.stations(), policy.randomRange().toSeconds()),
                "60 s, others p99 < 1 s",
                "20 s",
                "%.1f s, %d failures, others p99 %s, %d threads"
                        .formatted(took.toNanos() / 1e9, dialling.failures(), Latencies.text(worst), threads),
                "",
                !done || dialling.failures() > 0
                        ? Row.Outcome.MISSED
                        : size.timed(
                                took.toSeconds() < 60 && worst.toMillis() < 1000 && threads <= 40,
                                took.toSeconds() < 20));
    }

    /** The server was killed, and has just started again. */
    private static Row afterARestart(
            ServerProcess server, Swarm swarm, List<Peer> storm, ReconnectPolicy policy, Size size) {
        server.restart();
        Dialling dialling =
                new Dialling(swarm, storm, Duration.ZERO).backingOff(policy).booting();
        boolean done = swarm.run(PATIENCE.multipliedBy(2), dialling);
        return new Row(
                "T8",
                "back-off after a restart",
                "busiest second 2 x average",
                "",
                "%.1f x average, all back in %.1f s"
                        .formatted(dialling.peak(), dialling.took().toNanos() / 1e9),
                "",
                done ? size.timed(dialling.peak() <= 2, true) : Row.Outcome.MISSED);
    }

    private static void resetAll(List<Peer> peers) {
        try {
            for (Peer peer : peers) {
                peer.reset();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
