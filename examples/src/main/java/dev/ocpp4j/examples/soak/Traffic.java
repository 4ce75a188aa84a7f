package dev.ocpp4j.examples.soak;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Calls at a steady rate, from one free station after another. A call counts from the moment when it was due, so that a
 * server that holds everybody up does not look quick.
 */
final class Traffic implements Swarm.Activity {
    private static final double SECOND = 1e9;

    private final List<Peer> peers;
    private final double perNano;
    private final Duration duration;
    private final Latencies latencies = new Latencies();
    private long start;
    private long sent;
    private int turn;

    /** @param rate calls in a second, of all stations together */
    Traffic(List<Peer> peers, double rate, Duration duration) {
        this.peers = peers;
        this.perNano = rate / SECOND;
        this.duration = duration;
    }

    @Override
    public boolean step(long now) throws IOException {
        if (start == 0) {
            start = now;
        }
        long since = now - start;
        if (since >= duration.toNanos()) {
            return peers.stream().noneMatch(Peer::isWaiting);
        }
        while (sent < since * perNano) {
            Peer peer = nextFree();
            if (peer == null) {
                break;
            }
            long due = start + (long) (sent / perNano);
            peer.call(Messages.mixed(peer.version(), peer.nextNumber()), at -> latencies.record(at - due));
            sent++;
        }
        return false;
    }

    private @Nullable Peer nextFree() {
        for (int i = 0; i < peers.size(); i++) {
            turn = (turn + 1) % peers.size();
            if (peers.get(turn).isFree()) {
                return peers.get(turn);
            }
        }
        return null;
    }

    Latencies latencies() {
        return latencies;
    }

    /** How many calls there were in a second. */
    double rate() {
        return latencies.count() * SECOND / duration.toNanos();
    }

    long unanswered() {
        return sent - latencies.count();
    }
}
