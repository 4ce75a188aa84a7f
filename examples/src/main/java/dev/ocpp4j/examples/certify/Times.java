package dev.ocpp4j.examples.certify;

import java.time.Duration;

/**
 * How long things may take, and the intervals that a station is set to.
 *
 * @param answer for the answer to a CALL
 * @param reaction for what follows a command or an action at the station
 * @param human for what a person does
 * @param reboot until a station that restarts is back
 * @param retry the interval of a BootNotification that is not accepted, in seconds
 * @param heartbeat in seconds
 * @param sample MeterValueSampleInterval, in seconds
 * @param watch how long something must not happen
 * @param deviation by how much a timestamp may be off
 */
public record Times(
        Duration answer,
        Duration reaction,
        Duration human,
        Duration reboot,
        int retry,
        int heartbeat,
        int sample,
        Duration watch,
        Duration deviation) {
    /** For stations of metal, and those who use them. */
    public static final Times REAL = new Times(
            Duration.ofSeconds(30),
            Duration.ofSeconds(30),
            Duration.ofSeconds(180),
            Duration.ofSeconds(180),
            10,
            10,
            10,
            Duration.ofSeconds(20),
            Duration.ofSeconds(4));

    /** For simulated stations. */
    public static final Times SIMULATED = new Times(
            Duration.ofSeconds(30),
            Duration.ofSeconds(10),
            Duration.ofSeconds(180),
            Duration.ofSeconds(60),
            2,
            5,
            2,
            Duration.ofSeconds(3),
            Duration.ofSeconds(4));
}
