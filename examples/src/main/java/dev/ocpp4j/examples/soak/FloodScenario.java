package dev.ocpp4j.examples.soak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.IntStream;

/** One station sends as much as it can: calls, stray answers, large frames, pings. T12. */
final class FloodScenario implements Scenario {
    private static final int PING = 0x89;
    private static final int BIG = 100_000;
    private static final int CALLS_PER_SECOND = 5000;
    private static final double SECOND = 1e9;
    /** Below this the work of the flooder, in the thread that measures, decides on the ratio. */
    private static final Duration NOTHING = Duration.ofMillis(5);
    /** What the buffers of all threads may grow by to hold the largest frame; what is sent together is a multiple. */
    private static final long MAX_GROWTH = 8 << 20;

    private record Kind(String name, int perSecond, LongFunction<byte[]> frames) {}

    /** Made once: what the flooder costs is not to be counted as what the server costs. */
    private static final List<byte[]> BIG_FRAMES = IntStream.range(0, 64)
            .mapToObj(i -> text(Messages.dataTransfer(i, "z".repeat(BIG))))
            .toList();

    private static final List<Kind> KINDS = List.of(
            new Kind("calls", CALLS_PER_SECOND, i -> text(Messages.mixed(Messages.V16, 4 * i))),
            new Kind("stray answers", CALLS_PER_SECOND, i -> text("[3,\"nobody-" + i + "\",{}]")),
            new Kind("100 kB frames", 200, i -> BIG_FRAMES.get((int) (i % BIG_FRAMES.size()))),
            new Kind("pings", CALLS_PER_SECOND, i -> Peer.frame(PING, new byte[125])));

    private static byte[] text(String text) {
        return Peer.frame(0x81, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<Row> run(Size size) {
        List<Row> rows = new ArrayList<>();
        try (ServerProcess server = ServerProcess.ocpp("1g", size.callTimeout());
                Swarm swarm = new Swarm(server.port(), false)) {
            List<Peer> others = swarm.add("CP", Math.max(20, size.stations() / 20));
            swarm.connect(others, PATIENCE);
            for (Kind kind : KINDS) {
                // once to warm up: what is measured is whether the second one leaves anything behind
                flood(kind, swarm, others, size);
                rows.add(run(kind, server, swarm, others, size));
            }
        }
        return rows;
    }

    private static Row run(Kind kind, ServerProcess server, Swarm swarm, List<Peer> others, Size size) {
        List<Duration> calm = new ArrayList<>();
        List<Duration> disturbed = new ArrayList<>();
        boolean answered = true;
        String end = "";
        long heap = server.collected().get("heap");
        for (int i = 0; i < size.rounds(); i++) {
            Traffic before = traffic(others, size);
            swarm.run(PATIENCE, before);
            calm.add(before.latencies().perMille(990));
            Flood flood = flood(kind, swarm, others, size);
            disturbed.add(flood.others.latencies().perMille(990));
            answered &= flood.others.unanswered() == 0 && others.stream().allMatch(Peer::isFree);
            end = flood.end;
        }
        long grown = server.collected().get("heap") - heap;
        double ratio = median(disturbed).toNanos() / (double) median(calm).toNanos();
        return new Row(
                "T12",
                "flood of " + kind.name,
                "others p99 < 2 x, heap stable",
                "",
                "others p99 %s to %s, heap %+d kB, %s"
                        .formatted(Latencies.text(median(calm)), Latencies.text(median(disturbed)), grown / 1024, end),
                "",
                answered && grown < MAX_GROWTH
                        ? size.timed(ratio < 2 || median(disturbed).compareTo(NOTHING) < 0, true)
                        : Row.Outcome.MISSED);
    }

    private static Flood flood(Kind kind, Swarm swarm, List<Peer> others, Size size) {
        Peer flooder = swarm.add("FLOOD", Messages.V16);
        swarm.connect(List.of(flooder), PATIENCE);
        Flood flood = new Flood(flooder, kind, size.hold(), traffic(others, size));
        swarm.run(PATIENCE, flood, flood.others);
        flood.end =
                flood.sent + " sent" + (flooder.state() == Peer.State.OPEN ? "" : ", closed " + flooder.closeCode());
        swarm.drop(flooder);
        return flood;
    }

    private static Duration median(List<Duration> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }

    private static Traffic traffic(List<Peer> others, Size size) {
        return new Traffic(others, size.rate() / 6.0, size.hold());
    }

    /** Sends without waiting for anything but the socket. */
    private static final class Flood implements Swarm.Activity {
        private final Peer peer;
        private final Kind kind;
        private final Duration time;
        private final Traffic others;
        private long start;
        private long sent;
        private String end = "";

        Flood(Peer peer, Kind kind, Duration time, Traffic others) {
            this.others = others;
            this.peer = peer;
            this.kind = kind;
            this.time = time;
        }

        @Override
        public boolean step(long now) throws IOException {
            start = start == 0 ? now : start;
            try {
                while (peer.state() == Peer.State.OPEN
                        && !peer.isBlocked()
                        && sent < (now - start) / SECOND * kind.perSecond) {
                    peer.write(kind.frames.apply(sent++));
                }
            } catch (IOException closed) {
                peer.close();
            }
            return peer.state() != Peer.State.OPEN || now - start > time.toNanos();
        }
    }
}
