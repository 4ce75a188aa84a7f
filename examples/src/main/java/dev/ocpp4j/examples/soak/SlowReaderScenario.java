package dev.ocpp4j.examples.soak;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** A station that reads nothing: is called a hundred times, and asks for ever more answers. T10. */
final class SlowReaderScenario implements Scenario {
    private static final int CALLS = 100;
    private static final int SIZE = 20_000;
    private static final int ANSWERS = 500;
    private static final int TINY = 4096;
    private static final int OTHERS = 20;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final long MIB = 1 << 20;

    @Override
    public List<Row> run(Size size) {
        try (ServerProcess server = ServerProcess.ocpp("1g", Duration.ofSeconds(30));
                Swarm swarm = new Swarm(server.port(), false)) {
            List<Peer> others = swarm.add("CP", OTHERS);
            swarm.connect(others, PATIENCE);
            swarm.run(PATIENCE, new Traffic(others, 100, Duration.ofSeconds(1)));
            run(server, swarm, 0); // what the first one loads and caches stays
            long before = server.collected().get("heap");
            long refused = server.stats().get("refused");
            Costs costs = run(server, swarm, 1);
            long fast = server.stats().get("refused") - refused;
            boolean gone = awaitGone(server, swarm, size.strict() ? LIMIT : Duration.ofSeconds(1));
            long forCalls = costs.withCalls - before;
            long forAnswers = costs.withAnswers - costs.withCalls;
            return List.of(new Row(
                    "T10",
                    "slow reader, " + CALLS + " calls of " + SIZE / 1000 + " kB, " + ANSWERS + " answers",
                    "1 MiB, fails fast, closed in 60 s",
                    "",
                    "%d kB for calls (%d fail at once), %d kB for answers, %s"
                            .formatted(
                                    forCalls / 1024, fast, forAnswers / 1024, gone ? "closed in 60 s" : "still open"),
                    "",
                    forCalls > MIB || forAnswers > MIB || fast == 0 ? Row.Outcome.MISSED : size.timed(gone, true)));
        }
    }

    private record Costs(long withCalls, long withAnswers) {}

    /** One reader that is called, and one that asks. */
    private static Costs run(ServerProcess server, Swarm swarm, int round) {
        Peer called = swarm.add("CALLED" + round, Messages.V16).withReceiveBuffer(TINY);
        Peer asking = swarm.add("ASKING" + round, Messages.V16).withReceiveBuffer(TINY);
        swarm.connect(List.of(called, asking), PATIENCE);
        called.behave(false, false);
        server.call("CALLED" + round, CALLS, SIZE);
        long withCalls = server.collected().get("heap");
        asking.behave(false, false);
        ask(swarm, asking);
        return new Costs(withCalls, server.collected().get("heap"));
    }

    private static boolean ask(Swarm swarm, Peer asking) {
        String data = "y".repeat(SIZE);
        int[] asked = {0};
        return swarm.run(PATIENCE, now -> asked[0] >= ANSWERS || askOnce(asking, data, asked));
    }

    private static boolean askOnce(Peer asking, String data, int[] asked) throws IOException {
        if (asking.state() == Peer.State.CLOSED) {
            return true;
        }
        if (!asking.isBlocked()) {
            try {
                asking.send(Messages.dataTransfer(asked[0]++, data));
            } catch (IOException closed) {
                asking.close();
            }
        }
        return false;
    }

    /** All slow readers are closed, and nobody else. */
    private static boolean awaitGone(ServerProcess server, Swarm swarm, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        long sessions = server.stats().get("sessions");
        while (sessions > OTHERS && System.nanoTime() - end < 0) {
            swarm.idle(Duration.ofMillis(500));
            sessions = server.stats().get("sessions");
        }
        return sessions == OTHERS;
    }
}
