package dev.ocpp4j.examples.certify;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a run, for those who print it.
 *
 * @param suite what the run is made of
 * @param header what was tested, by whom and when
 * @param judgement how strictly
 * @param steps the steps, in order
 * @param notes what concerns the run as a whole, one sentence each
 * @param exitCode what the policy makes of it
 * @param frames everything that was on the wire
 */
public record Report(
        Suite suite,
        Header header,
        Judgement judgement,
        List<StepRecord> steps,
        List<String> notes,
        int exitCode,
        List<Frame> frames) {
    /**
     * What a tester fills in. It need not be what the station says about itself.
     *
     * @param current AC or DC
     */
    public record Header(
            String stationId,
            @Nullable String manufacturer,
            @Nullable String model,
            @Nullable String firmware,
            @Nullable String tester,
            @Nullable String current,
            Instant date) {
        /** The same for this station and this time. */
        public Header of(String station, Instant time) {
            return new Header(station, manufacturer, model, firmware, tester, current, time);
        }
    }

    String conclusion() {
        return switch (exitCode) {
            case Policy.MET -> "Passed";
            case Policy.NOT_MET -> "Not passed";
            default -> "No conclusion: the run itself failed";
        };
    }
}
