package dev.ocpp4j.examples.soak;

import java.time.Duration;

/** A histogram of durations that keeps three digits: powers of two, each in equal steps. */
final class Latencies {
    private static final int STEPS_BITS = 6;
    private static final int STEPS = 1 << STEPS_BITS;

    private final long[] counts = new long[STEPS * (Long.SIZE - STEPS_BITS)];
    private long count;
    private long max;

    void record(long nanos) {
        long micros = Math.max(0, nanos) / 1000;
        counts[slot(micros)]++;
        count++;
        max = Math.max(max, micros);
    }

    long count() {
        return count;
    }

    /** The largest of them. */
    Duration max() {
        return micros(max);
    }

    /** What so many of a thousand do not exceed; zero when there are none. */
    Duration perMille(int share) {
        long wanted = (count * share + 999) / 1000;
        long seen = 0;
        for (int slot = 0; slot < counts.length; slot++) {
            seen += counts[slot];
            if (seen >= wanted && seen > 0) {
                return micros(Math.min(upper(slot), max));
            }
        }
        return Duration.ZERO;
    }

    private static Duration micros(long micros) {
        return Duration.ofNanos(micros * 1000);
    }

    private static int slot(long micros) {
        int shift = Math.max(0, Long.SIZE - STEPS_BITS - Long.numberOfLeadingZeros(micros));
        return shift * STEPS / 2 + (int) (micros >> shift);
    }

    /** The largest value of a slot. */
    private static long upper(int slot) {
        int shift = Math.max(0, slot / (STEPS / 2) - 1);
        long step = slot - (long) shift * STEPS / 2;
        return (step + 1 << shift) - 1;
    }

    /** For the table: half, 99 of 100 and 999 of 1000 of them, in milliseconds. */
    @Override
    public String toString() {
        return "p50 %s, p99 %s, p999 %s".formatted(text(perMille(500)), text(perMille(990)), text(perMille(999)));
    }

    static String text(Duration duration) {
        return "%.1f ms".formatted(duration.toNanos() / 1e6);
    }
}
