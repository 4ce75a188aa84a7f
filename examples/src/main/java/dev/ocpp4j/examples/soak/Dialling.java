package dev.ocpp4j.examples.soak;

import dev.ocpp4j.transport.ReconnectPolicy;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Stations that connect, and after a failure connect again; then, if it is asked for, register. */
final class Dialling implements Swarm.Activity {
    /** How many handshakes are under way at most. */
    private static final int MAX_UNDER_WAY = 512;

    private final Swarm swarm;
    private final Duration spread;
    private final PriorityQueue<Attempt> due = new PriorityQueue<>(Comparator.comparingLong(attempt -> attempt.at));
    private final List<Attempt> underWay = new ArrayList<>();
    private final Set<Attempt> booting = new HashSet<>();
    private final Map<Long, Integer> arrivals = new HashMap<>();
    private final int count;
    private @Nullable ReconnectPolicy policy;
    private boolean boots;
    private long start;
    private long end;
    private int open;
    private int failures;

    private static final class Attempt {
        private final Peer peer;
        private long at;
        private int waits;
        private Duration lastWait = Duration.ZERO;

        Attempt(Peer peer, long at) {
            this.peer = peer;
            this.at = at;
        }
    }

    /** @param spread the first attempts are anywhere in this time */
    Dialling(Swarm swarm, List<Peer> peers, Duration spread) {
        this.swarm = swarm;
        this.spread = spread;
        this.count = peers.size();
        for (Peer peer : peers) {
            due.add(new Attempt(
                    peer, spread.isZero() ? 0 : ThreadLocalRandom.current().nextLong(spread.toNanos())));
        }
    }

    /** Waits as this says, also before the first attempt. */
    Dialling backingOff(ReconnectPolicy waits) {
        policy = waits;
        List<Attempt> all = new ArrayList<>(due);
        due.clear();
        for (Attempt attempt : all) {
            delay(attempt, 0);
        }
        return this;
    }

    /** Sends a BootNotification on each connection. */
    Dialling booting() {
        boots = true;
        return this;
    }

    private void delay(Attempt attempt, long now) {
        attempt.lastWait = policy == null
                ? Duration.ofMillis(100).multipliedBy(1L + attempt.waits)
                : policy.next(attempt.waits, attempt.lastWait);
        attempt.waits++;
        attempt.at = now + attempt.lastWait.toNanos();
        due.add(attempt);
    }

    @Override
    public boolean step(long now) throws IOException {
        if (start == 0) {
            start = now;
        }
        long since = now - start;
        while (!due.isEmpty() && due.peek().at <= since && underWay.size() < MAX_UNDER_WAY) {
            Attempt attempt = due.poll();
            arrivals.merge(since / 1_000_000_000, 1, Integer::sum);
            swarm.dial(attempt.peer);
            underWay.add(attempt);
        }
        for (int i = underWay.size() - 1; i >= 0; i--) {
            Attempt attempt = underWay.get(i);
            switch (attempt.peer.state()) {
                case OPEN -> {
                    underWay.remove(i);
                    connected(attempt);
                }
                case CLOSED -> {
                    underWay.remove(i);
                    failures++;
                    delay(attempt, since);
                }
                default -> {}
            }
        }
        booting.removeIf(attempt -> attempt.peer.state() == Peer.State.CLOSED && failed(attempt, since));
        end = now;
        return open == count;
    }

    private boolean failed(Attempt attempt, long since) {
        failures++;
        delay(attempt, since);
        return true;
    }

    private void connected(Attempt attempt) throws IOException {
        if (!boots) {
            open++;
            return;
        }
        booting.add(attempt);
        Peer peer = attempt.peer;
        peer.call(Messages.boot(peer.version(), peer.nextNumber()), at -> {
            booting.remove(attempt);
            open++;
        });
    }

    Duration took() {
        return Duration.ofNanos(end - start);
    }

    /** How many attempts led to nothing. */
    int failures() {
        return failures;
    }

    /** The most attempts in a second, as a multiple of the average. */
    double peak() {
        int sum = arrivals.values().stream().mapToInt(Integer::intValue).sum();
        int most = arrivals.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return most * (double) arrivals.size() / Math.max(1, sum);
    }

    @Override
    public String toString() {
        return open + " of " + count + " open after " + took().toMillis() + " ms, " + failures + " failures, spread "
                + spread.toSeconds() + " s";
    }
}
