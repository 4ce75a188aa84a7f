package dev.ocpp4j.transport;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * How long a station waits before it connects again (2.0.1 part 4 section 5.3, CON-08): at first a minimum and a
 * random part; after each failure twice as long as before and another random part, for a number of times; from then on
 * as long as the last time. After a success it begins anew.
 *
 * @param waitMinimum the first wait without its random part: RetryBackOffWaitMinimum; more than zero
 * @param randomRange the largest random part: RetryBackOffRandomRange; zero for none
 * @param repeatTimes how often the wait is doubled: RetryBackOffRepeatTimes; 0 to 30
 * @param random where random parts come from
 */
public record ReconnectPolicy(Duration waitMinimum, Duration randomRange, int repeatTimes, RandomGenerator random) {
    private static final int MAX_REPEAT_TIMES = 30;

    public ReconnectPolicy {
        if (waitMinimum.isNegative() || waitMinimum.isZero() || randomRange.isNegative()) {
            throw new IllegalArgumentException("The wait must be more than zero, its random part not negative");
        }
        if (repeatTimes < 0 || repeatTimes > MAX_REPEAT_TIMES) {
            throw new IllegalArgumentException("repeatTimes is 0 to " + MAX_REPEAT_TIMES + ": " + repeatTimes);
        }
        Objects.requireNonNull(random, "random");
    }

    /** 10 seconds and up to 10 more, doubled up to five times. */
    public static ReconnectPolicy defaults() {
        return new ReconnectPolicy(Duration.ofSeconds(10), Duration.ofSeconds(10), 5);
    }

    /** A policy with random parts that nobody can foresee. */
    public ReconnectPolicy(Duration waitMinimum, Duration randomRange, int repeatTimes) {
        this(waitMinimum, randomRange, repeatTimes, new SecureRandom());
    }

    /**
     * The next wait.
     *
     * @param waits how many waits there were since the last success
     * @param previous the last of them; ignored when there were none
     */
    public Duration next(int waits, Duration previous) {
        if (waits > repeatTimes) {
            return previous;
        }
        Duration wait = waits == 0 ? waitMinimum : previous.multipliedBy(2);
        return randomRange.isZero() ? wait : wait.plusNanos(random.nextLong(randomRange.toNanos() + 1));
    }
}
