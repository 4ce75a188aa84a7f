package dev.ocpp4j.examples.certify;

import java.util.Locale;

/** One step of a certification run. */
interface Step extends Item {
    /** What it is called. */
    Title title();

    /** {@code 14} in the suite of 1.6, {@code SC.2} in the one of Smart Charging. */
    @Override
    default String id() {
        return id(title().suite(), Integer.toString(title().number()));
    }

    private static String id(Suite suite, String number) {
        return suite == Suite.OCPP16 ? number : suite.word() + "." + number;
    }

    /** The id that is meant by {@code 14}, {@code 16.14} or {@code sc.2}. */
    static String id(String word) {
        String upper = word.strip().toUpperCase(Locale.ROOT);
        String dotted = Suite.OCPP16.word() + ".";
        return upper.startsWith(dotted) ? upper.substring(dotted.length()) : upper;
    }

    @Override
    default String name() {
        return "Step " + id();
    }

    @Override
    default String profile() {
        return title().profile();
    }

    @Override
    default String action() {
        return title().action();
    }

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
