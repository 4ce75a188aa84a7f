package dev.ocpp4j.examples.certify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The card of a certificate: which station, and what it is certified for. What it says need not be what a test report
 * says: that is about one piece of hardware on one day.
 *
 * @param name what people call the station
 * @param current AC or DC
 * @param levels what it is certified for
 */
record Card(
        String name,
        @Nullable String model,
        @Nullable String firmware,
        @Nullable String current,
        Instant date,
        List<Level> levels) {
    /**
     * One thing that it is certified for.
     *
     * @param name such as {@code Smart Charging 1.6 JSON}
     * @param suite the test report that backs it; null when the tester only says so
     */
    record Level(String name, @Nullable Suite suite) {}

    /** Copies the list. */
    Card {
        levels = List.copyOf(levels);
    }

    /**
     * The card that follows from a run: a level for each suite all of whose steps were run, and good enough.
     *
     * @param name null for manufacturer and model
     * @param others levels that the tester knows of from elsewhere
     */
    static Card of(
            Report.Header header, @Nullable String name, List<StepRecord> records, Policy policy, List<String> others) {
        List<Level> levels = new ArrayList<>();
        for (Suite suite : List.of(Suite.OCPP16, Suite.SMART_CHARGING16)) {
            List<StepRecord> steps = Report.of(suite, records);
            long all = Steps.ALL.stream()
                    .filter(step -> step.title().suite() == suite)
                    .count();
            boolean any = steps.stream().anyMatch(step -> step.verdict() == Verdict.PASS);
            if (any && steps.size() == all && policy.exitCode(steps) == Policy.MET) {
                levels.add(new Level(suite.level(), suite));
            }
        }
        others.forEach(other -> levels.add(new Level(other, null)));
        String known = Stream.of(header.manufacturer(), header.model())
                .filter(Objects::nonNull)
                .reduce((one, other) -> one + " " + other)
                .orElse(header.stationId());
        return new Card(
                name == null ? known : name,
                header.model(),
                header.firmware(),
                header.current(),
                header.date(),
                levels);
    }
}
