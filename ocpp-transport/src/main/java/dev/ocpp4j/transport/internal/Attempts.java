package dev.ocpp4j.transport.internal;

import dev.ocpp4j.core.Scheduler;
import dev.ocpp4j.transport.AttemptLimit;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts who was refused how often, for the latest ones only. Safe for use by many threads. */
final class Attempts {
    /** How many identities and how many addresses are remembered; those not heard of for longest are forgotten. */
    static final int MAX_REMEMBERED = 10_000;

    private static final int NETWORK_BYTES = 8;
    private static final Duration LEAST_WAIT = Duration.ofSeconds(1);

    private final AttemptLimit limit;
    private final Scheduler time;
    // Guarded by this.
    private final Map<String, Count> identities = remembering();
    private final Map<Object, Count> addresses = remembering();

    Attempts(AttemptLimit limit, Scheduler time) {
        this.limit = limit;
        this.time = time;
    }

    private static <K> Map<K, Count> remembering() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Count> eldest) {
                return size() > MAX_REMEMBERED;
            }
        };
    }

    /** The attempts of one in the window that runs. */
    private static final class Count {
        private long start;
        private int failures;
        private @Nullable Object goodAddress;
    }

    /** How long this one has to wait until it is looked at again; empty for not at all. */
    synchronized Optional<Duration> wait(String identity, @Nullable InetSocketAddress peer) {
        Object address = key(peer);
        Optional<Duration> forAddress = rest(addresses.get(address), limit.perAddress());
        Count count = identities.get(identity);
        boolean atHome = count != null && address.equals(count.goodAddress);
        return forAddress.isPresent() || atHome ? forAddress : rest(count, limit.perIdentity());
    }

    private Optional<Duration> rest(@Nullable Count count, int max) {
        if (count == null || count.failures < max) {
            return Optional.empty();
        }
        Duration rest = limit.window().minusNanos(time.nanoTime() - count.start);
        return rest.isNegative() || rest.isZero()
                ? Optional.empty()
                : Optional.of(rest.compareTo(LEAST_WAIT) < 0 ? LEAST_WAIT : rest);
    }

    /** Somebody was refused for who he says he is. */
    synchronized void refused(String identity, @Nullable InetSocketAddress peer) {
        count(identities.computeIfAbsent(identity, id -> new Count()));
        if (peer != null) {
            count(addresses.computeIfAbsent(key(peer), address -> new Count()));
        }
    }

    private void count(Count count) {
        long now = time.nanoTime();
        if (count.failures == 0 || now - count.start >= limit.window().toNanos()) {
            count.start = now;
            count.failures = 0;
        }
        count.failures++;
    }

    /** Somebody proved who he is. */
    synchronized void accepted(String identity, @Nullable InetSocketAddress peer) {
        if (peer != null) {
            identities.computeIfAbsent(identity, id -> new Count()).goodAddress = key(peer);
        }
    }

    /** How many are remembered. */
    synchronized int size() {
        return Math.max(identities.size(), addresses.size());
    }

    private static Object key(@Nullable InetSocketAddress peer) {
        if (peer == null || peer.getAddress() == null) {
            return "";
        }
        InetAddress address = peer.getAddress();
        return address instanceof Inet6Address
                ? ByteBuffer.wrap(address.getAddress(), 0, NETWORK_BYTES).getLong()
                : address;
    }
}
