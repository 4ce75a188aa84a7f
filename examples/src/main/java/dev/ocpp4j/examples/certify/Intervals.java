package dev.ocpp4j.examples.certify;

import java.time.Duration;
import java.util.List;

/**
 * Times that the steps of 1.6 need beside {@link Times}; what a station is set to is in seconds.
 *
 * @param resend TransactionMessageRetryInterval
 * @param connectionTimeOut ConnectionTimeOut, as first tried
 * @param otherTimeOuts what is tried when a station refuses that, in order; the last one is the most that is waited for
 * @param download how long after UpdateFirmware the station is to fetch its firmware
 * @param profile how long the second of two charging profiles lasts
 * @param outage how long a link stays down, at least
 * @param reconnect until a station is back when the link is up again
 * @param settle until a station keeps to a limit that it was given
 * @param transfer until a file is transferred, from when the station was to begin
 */
record Intervals(
        int resend,
        int connectionTimeOut,
        List<Integer> otherTimeOuts,
        int download,
        int profile,
        Duration outage,
        Duration reconnect,
        Duration settle,
        Duration transfer) {
    private static final List<Integer> LADDER = List.of(30, 60, 90, 120);
    private static final Duration RECONNECT = Duration.ofSeconds(60);

    /** For stations of metal. */
    static final Intervals REAL = new Intervals(
            5, 15, LADDER, 5, 90, Duration.ofSeconds(30), RECONNECT, Duration.ofSeconds(30), Duration.ofSeconds(120));

    /** For simulated stations. */
    static final Intervals SIMULATED = new Intervals(
            1, 10, LADDER, 2, 16, Duration.ofSeconds(8), RECONNECT, Duration.ofSeconds(3), Duration.ofSeconds(60));

    /** Copies the list. */
    Intervals {
        otherTimeOuts = List.copyOf(otherTimeOuts);
    }
}
