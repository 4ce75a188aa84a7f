package dev.ocpp4j.examples.soak;

import dev.ocpp4j.examples.soak.ServerProcess.Stats;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** A station that reads nothing: is called a hundred times, and asks for ever more answers. T10. */
final class SlowReaderScenario implements Scenario {
    private static final int CALLS = 100;
    private static final int SIZE = 20_000;
    private static final int ANSWERS = 500;
    private static final int TINY = 4096;
    private static final long MIB = 1 << 20;

    @Override
    public List<Row> run(Size size) {
        try (ServerProcess server = ServerProcess.ocpp("1g", Duration.ofSeconds(30));
                Swarm swarm = new Swarm(server.port(), false)) {
            List<Peer> others = swarm.add("CP", 20);
            Peer called = swarm.add("CALLED", Messages.V16).withReceiveBuffer(TINY);
            Peer asking = swarm.add("ASKING", Messages.V16).withReceiveBuffer(TINY);
            swarm.connect(swarm.add("WARM", 20), PATIENCE);
            swarm.connect(others, PATIENCE);
            swarm.connect(List.of(called, asking), PATIENCE);
            swarm.run(PATIENCE, new Traffic(others, 100, Duration.ofSeconds(1)));
            server.call("CP", 1, SIZE);
            swarm.idle(Duration.ofMillis(500));

            long before = server.collected().get("heap");
            called.behave(false, false);
            Stats stats = server.call("CALLED", CALLS, SIZE);
            long forCalls = server.collected().get("heap") - before;

            asking.behave(false, false);
            boolean alone = ask(swarm, asking);
            long forAnswers = server.collected().get("heap") - before - forCalls;
            boolean gone = awaitGone(server, swarm, size.strict() ? Duration.ofSeconds(60) : Duration.ofSeconds(1));
            boolean small = forCalls <= MIB && forAnswers <= MIB;
            boolean quick = stats.get("refused") > 0;
            return List.of(new Row(
                    "T10",
                    "slow reader, " + CALLS + " calls of " + SIZE / 1000 + " kB and " + ANSWERS + " answers",
                    "1 MiB, fails fast, closed in 60 s",
                    "",
                    "%d kB for calls (%d fail at once), %d kB for answers, %s"
                            .formatted(
                                    forCalls / 1024,
                                    stats.get("refused"),
                                    forAnswers / 1024,
                                    gone ? "closed in 60 s" : "not closed"),
                    "",
                    !small || !quick || !alone ? Row.Outcome.MISSED : size.timed(gone, true)));
        }
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

    /** Both slow readers are closed, and nobody else. */
    private static boolean awaitGone(ServerProcess server, Swarm swarm, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        long sessions = server.stats().get("sessions");
        while (sessions > 40 && System.nanoTime() - end < 0) {
            swarm.idle(Duration.ofMillis(500));
            sessions = server.stats().get("sessions");
        }
        return sessions == 40;
    }
}
