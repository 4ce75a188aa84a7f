package dev.ocpp4j.examples.certify;

/** One step of a certification run. */
public interface Step {
    /** Its number in the certificate. */
    int number();

    /** The feature profile that it belongs to, such as {@code Core}. */
    String profile();

    /** What the certificate calls it. */
    String action();

    /** What the person at the station, or whoever stands in, has to do; for {@code --dry-run}. */
    String outline();

    /** Whether the station may be at whatever it likes when the step begins, even not connected. */
    default boolean startsAnywhere() {
        return false;
    }

    /**
     * Looks at the station.
     *
     * @throws StepEnded when there is no point in going on; the sub-checks tell why
     */
    void run(StepContext context);
}
