package dev.ocpp4j.examples.soak;

import dev.ocpp4j.examples.soak.ServerProcess.Stats;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Many stations stop reading while the server calls them: T9. */
final class StuckScenario implements Scenario {
    private static final int BIG = 2000;

    @Override
    public List<Row> run(Size size) {
        try (ServerProcess server = ServerProcess.ocpp("1g", size.callTimeout());
                Swarm swarm = new Swarm(server.port(), false)) {
            List<Peer> others = swarm.add("CP", size.stations() / 10);
            List<Peer> stuck = new ArrayList<>();
            for (int i = 0; i < size.stuck(); i++) {
                stuck.add(swarm.add("STUCK" + i, Messages.V16));
            }
            swarm.connect(others, PATIENCE);
            swarm.connect(stuck, PATIENCE);
            load(swarm, others, size);
            List<Duration> calm = new ArrayList<>();
            List<Duration> disturbed = new ArrayList<>();
            for (int i = 0; i < size.rounds(); i++) {
                server.call("STUCK", 1, BIG); // what calling costs is not what being stuck costs
                calm.add(load(swarm, others, size));
                stuck.forEach(peer -> peer.behave(false, false));
                server.call("STUCK", 1, BIG);
                disturbed.add(load(swarm, others, size));
                stuck.forEach(peer -> peer.behave(true, true));
                swarm.idle(size.callTimeout().plusSeconds(1)); // their calls end, whatever comes now
            }
            Stats stats = server.stats();
            double ratio = median(disturbed).toNanos() / (double) median(calm).toNanos();
            double longest = stats.get("longest") / 1e9;
            long open = stats.get("made")
                    - stats.get("answered")
                    - stats.get("timedOut")
                    - stats.get("refused")
                    - stats.get("closed");
            boolean inTime = longest <= size.callTimeout().plusSeconds(1).toSeconds();
            return List.of(new Row(
                    "T9",
                    size.stuck() + " stations stop answering",
                    "others p99 +-20 %, calls end in time",
                    "",
                    "others p99 %s to %s (%+.0f %%), %d calls, %d open, longest %.2f s of %d"
                            .formatted(
                                    Latencies.text(median(calm)),
                                    Latencies.text(median(disturbed)),
                                    100 * (ratio - 1),
                                    stats.get("made"),
                                    open,
                                    longest,
                                    size.callTimeout().toSeconds()),
                    "",
                    open > 0 || stats.get("made") < 2L * size.rounds() * size.stuck()
                            ? Row.Outcome.MISSED
                            : size.timed(ratio <= 1.2 && inTime, true)));
        }
    }

    private static Duration load(Swarm swarm, List<Peer> others, Size size) {
        Traffic traffic = new Traffic(others, size.rate() / 3.0, size.hold().dividedBy(2));
        swarm.run(size.hold().plus(PATIENCE), traffic);
        return traffic.latencies().perMille(990);
    }

    private static Duration median(List<Duration> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }
}
