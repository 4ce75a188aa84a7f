package dev.ocpp4j.examples.soak;

import dev.ocpp4j.examples.soak.ServerProcess.Stats;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;

/** Connections come, call and go, in every way in which they can go; nothing of them must stay. */
final class ChurnScenario implements Scenario {
    private static final int BATCH = 200;
    private static final int WAYS = 4;

    @Override
    public List<Row> run(Size size) {
        try (ServerProcess server = ServerProcess.ocpp("1g", size.callTimeout())) {
            churn(server, Math.min(2 * BATCH, size.churn()));
            Stats before = server.collected();
            long start = System.nanoTime();
            churn(server, size.churn());
            double perSecond = size.churn() * 1e9 / (System.nanoTime() - start);
            Stats after = server.collected();
            long perConnection = (after.get("heap") - before.get("heap")) / size.churn();
            boolean clean = after.get("sessions") == 0
                    && after.files() <= before.files() + 5
                    && after.get("threads") <= before.get("threads") + 16;
            return List.of(new Row(
                    "T19",
                    size.churn() + " connections come and go",
                    "nothing stays",
                    "",
                    "%d sessions, files %d to %d, threads %d to %d, heap %+d kB, %.0f/s"
                            .formatted(
                                    after.get("sessions"),
                                    before.files(),
                                    after.files(),
                                    before.get("threads"),
                                    after.get("threads"),
                                    (after.get("heap") - before.get("heap")) / 1024,
                                    perSecond),
                    "",
                    Row.Outcome.of(
                            clean
                                    && (perConnection < 200
                                            || !size.strict()
                                            || after.get("heap") - before.get("heap") < 1 << 20),
                            true)));
        }
    }

    private static void churn(ServerProcess server, int count) {
        for (int done = 0; done < count; done += BATCH) {
            try (Swarm swarm = new Swarm(server.port(), false)) {
                List<Peer> batch = swarm.add("CP", BATCH);
                swarm.connect(batch, PATIENCE);
                swarm.run(PATIENCE, new Traffic(batch, 10 * BATCH, Duration.ofMillis(100)));
                server.call("CP", 1, 100);
                for (int i = 0; i < batch.size(); i++) {
                    leave(batch.get(i), i % WAYS);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        awaitNobody(server);
    }

    private static void leave(Peer peer, int way) throws IOException {
        switch (way) {
            case 0 -> peer.write(Peer.frame(0x88, new byte[] {3, (byte) 0xE8}));
            case 1 -> peer.reset();
            case 2 -> {
                peer.write(new byte[] {(byte) 0x81, (byte) 0xFE, 1}); // in the middle of a frame
                peer.close();
            }
            default -> peer.close();
        }
    }

    private static void awaitNobody(ServerProcess server) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (server.stats().get("sessions") > 0 && System.nanoTime() - end < 0) {
            Thread.onSpinWait();
        }
    }
}
