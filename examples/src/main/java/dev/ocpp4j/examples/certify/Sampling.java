package dev.ocpp4j.examples.certify;

import java.time.Duration;

/**
 * How often a station sends the meter values of a transaction.
 *
 * @param seconds between two of them; where that is not known, the most that is waited for
 * @param isKnown whether the station tells it
 */
record Sampling(int seconds, boolean isKnown) {
    private static final int LONG = 60;

    /** Every so many seconds. */
    static Sampling every(int seconds) {
        return new Sampling(seconds, true);
    }

    /** The station does not tell. */
    static Sampling unknown() {
        return new Sampling(LONG, false);
    }

    Duration interval() {
        return Duration.ofSeconds(seconds);
    }

    /** For the end of a sentence about meter values. */
    String text() {
        return isKnown ? ", every " + seconds + " s" : "";
    }
}
