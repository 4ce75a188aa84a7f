package dev.ocpp4j.examples.soak;

/**
 * A line of the table.
 *
 * @param id the row of the targets
 * @param must what has to be reached
 * @param aim what we want to reach
 * @param measured what was
 * @param echo the same of the bare transport; empty where it has no such thing
 */
record Row(String id, String property, String must, String aim, String measured, String echo, Outcome outcome) {
    /** How far it got. */
    enum Outcome {
        AIM,
        MUST,
        MISSED;

        static Outcome of(boolean must, boolean aim) {
            return !must ? MISSED : aim ? AIM : MUST;
        }
    }
}
