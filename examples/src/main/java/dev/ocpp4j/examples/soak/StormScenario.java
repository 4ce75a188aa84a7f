package dev.ocpp4j.examples.soak;

import dev.ocpp4j.transport.ReconnectPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** All stations lose their connections and come back at once: T6, T7 and T8. */
final class StormScenario implements Scenario {
    private static final ReconnectPolicy WITHIN_TEN_SECONDS =
            new ReconnectPolicy(Duration.ofMillis(100), Duration.ofSeconds(10), 5);
    private static final ReconnectPolicy WITHIN_A_SECOND =
            new ReconnectPolicy(Duration.ofMillis(100), Duration.ofSeconds(1), 5);
    private static final int SETTLED_SHARE = 20;
    private static final int SETTLED_RATE = 100;

    private record Limits(String id, String how, Duration must, Duration aim) {
        static final Limits PLAIN = new Limits("T6", "", Duration.ofSeconds(60), Duration.ofSeconds(20));
        static final Limits TLS = new Limits("T7", " over TLS", Duration.ofSeconds(180), Duration.ofSeconds(90));
    }

    @Override
    public List<Row> run(Size size) {
        ReconnectPolicy policy = size.strict() ? WITHIN_TEN_SECONDS : WITHIN_A_SECOND;
        List<Row> rows = new ArrayList<>(plain(policy, size));
        rows.add(overTls(policy, size));
        return rows;
    }

    private static List<Row> plain(ReconnectPolicy policy, Size size) {
        try (ServerProcess server = ServerProcess.ocpp("1g", size.callTimeout());
                Swarm settled = new Swarm(server.port(), false);
                Swarm swarm = new Swarm(server.port(), false)) {
            List<Peer> storm = swarm.add("CP", size.stations());
            swarm.connect(storm, PATIENCE);
            return List.of(
                    afterACut(Limits.PLAIN, server, settled, swarm, storm, policy, size),
                    afterARestart(server, swarm, storm, policy, size));
        }
    }

    private static Row overTls(ReconnectPolicy policy, Size size) {
        try (TlsFiles tls = new TlsFiles();
                ServerProcess server = ServerProcess.ocppOverTls("2g", size.callTimeout(), tls);
                Swarm settled = new Swarm(server.port(), TlsFiles.context(tls.store()));
                Swarm swarm = new Swarm(server.port(), TlsFiles.context(tls.store()))) {
            List<Peer> storm = swarm.add("CP", size.stations());
            swarm.connect(storm, PATIENCE);
            return afterACut(Limits.TLS, server, settled, swarm, storm, policy, size);
        }
    }

    /** The network of most stations has failed, and is back. */
    private static Row afterACut(
            Limits limits,
            ServerProcess server,
            Swarm settled,
            Swarm swarm,
            List<Peer> storm,
            ReconnectPolicy policy,
            Size size) {
        List<Peer> calm = settled.add("OLD", Math.max(10, size.stations() / SETTLED_SHARE));
        settled.connect(calm, PATIENCE);
        settled.run(PATIENCE, new Traffic(calm, SETTLED_RATE, size.hold()));
        resetAll(storm);
        Dialling dialling =
                new Dialling(swarm, storm, Duration.ZERO).backingOff(policy).booting();
        Traffic others = new Traffic(calm, SETTLED_RATE, policy.randomRange().plusSeconds(2));
        // In a thread of their own: what dialling costs the others is not what their server costs them.
        FutureTask<Boolean> calls = new FutureTask<>(() -> settled.run(PATIENCE, others));
        new Thread(calls, "settled").start();
        boolean done = swarm.run(PATIENCE.multipliedBy(2), dialling) & joined(calls);
        long threads = server.stats().get("peak");
        Duration worst = others.latencies().perMille(990);
        Duration took = dialling.took();
        return new Row(
                limits.id,
                "%d reconnect and register within %d s%s"
                        .formatted(size.stations(), policy.randomRange().toSeconds(), limits.how),
                "%d s, others p99 < 1 s".formatted(limits.must.toSeconds()),
                "%d s".formatted(limits.aim.toSeconds()),
                "%.1f s, %d failures, others p99 %s, %d threads"
                        .formatted(took.toNanos() / 1e9, dialling.failures(), Latencies.text(worst), threads),
                "",
                !done || dialling.failures() > 0
                        ? Row.Outcome.MISSED
                        : size.timed(
                                took.compareTo(limits.must) < 0 && worst.toMillis() < 1000 && threads <= 40,
                                took.compareTo(limits.aim) < 0));
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

    private static boolean joined(FutureTask<Boolean> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
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
