package dev.ocpp4j.examples.certify;

/** One step of a certification run. */
public interface Step extends Item {
    /** Its number in the certificate. */
    int number();

    @Override
    default String id() {
        return Integer.toString(number());
    }

    @Override
    default String name() {
        return "Step " + number();
    }

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
