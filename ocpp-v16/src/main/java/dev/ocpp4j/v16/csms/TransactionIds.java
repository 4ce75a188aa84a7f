package dev.ocpp4j.v16.csms;

import dev.ocpp4j.v16.core.StartTransactionRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Gives transactions their ids: positive, never twice (1.6 errata 3.54), and the same again when a station repeats a
 * StartTransaction that it got no answer to (section 3.7.1). Safe for use by many threads.
 */
public final class TransactionIds {
    private static final Instant ORIGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final int REMEMBERED = 10_000;

    private final Map<Key, Integer> given = new LinkedHashMap<>();
    private int last;

    private record Key(String stationId, StartTransactionRequest request) {}

    /** @param last the id that was given last, 0 when none was */
    public TransactionIds(int last) {
        if (last < 0) {
            throw new IllegalArgumentException("Ids are positive: " + last);
        }
        this.last = last;
    }

    /** Begins with the seconds since 2026, so that without a memory no id comes again after a restart. */
    public static TransactionIds byTime(InstantSource clock) {
        long seconds = Duration.between(ORIGIN, clock.instant()).toSeconds();
        return new TransactionIds((int) Math.floorMod(seconds, (long) Integer.MAX_VALUE / 2));
    }

    /** The id of the transaction that a request starts. */
    public synchronized int of(String stationId, StartTransactionRequest request) {
        Key key = new Key(stationId, request);
        Integer known = given.get(key);
        if (known != null) {
            return known;
        }
        given.put(key, ++last);
        if (given.size() > REMEMBERED) {
            given.remove(given.keySet().iterator().next());
        }
        return last;
    }
}
