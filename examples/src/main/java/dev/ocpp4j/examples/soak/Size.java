package dev.ocpp4j.examples.soak;

import java.time.Duration;

/**
 * How large a soak is.
 *
 * @param stations well-behaved stations
 * @param stuck stations that get stuck
 * @param hold how long each load is held
 * @param rate calls in a second of the main load
 * @param churn connections that come and go
 * @param rounds how often what is compared is measured
 * @param strict whether figures that depend on the speed of the machine decide on the result
 */
record Size(int stations, int stuck, Duration hold, int rate, int churn, int rounds, boolean strict) {
    /** Seconds on any machine: shows that everything works, not how fast. */
    static final Size SHORT = new Size(100, 20, Duration.ofMillis(300), 100, 400, 1, false);

    /** The sizes of the targets. */
    static Size full(int stations, int seconds, int rate) {
        return new Size(stations, stations / 10, Duration.ofSeconds(seconds), rate, stations, 3, true);
    }

    /** How long a load is held whose only purpose is that everything is loaded and compiled. */
    Duration warmUp() {
        return strict ? hold.dividedBy(4).plusSeconds(1) : hold;
    }

    /** How long a call of the server may take. */
    Duration callTimeout() {
        return Duration.ofSeconds(strict ? 5 : 1);
    }

    /** An outcome of a figure that depends on the speed of the machine. */
    Row.Outcome timed(boolean must, boolean aim) {
        return Row.Outcome.of(must || !strict, aim);
    }
}
