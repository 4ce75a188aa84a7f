package dev.ocpp4j.examples.certify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a run, for those who print it.
 *
 * @param card the certificate; null when none is given for such a run
 * @param suite what the run is made of; the steps of 1.6 tell themselves which suite they are of
 * @param header what was tested, by whom and when
 * @param judgement how strictly
 * @param steps the steps, in order
 * @param notes what concerns the run as a whole, one sentence each
 * @param exitCode what the policy makes of it
 * @param frames everything that was on the wire
 */
public record Report(
        @Nullable Card card,
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

    /** Without a certificate. */
    public Report(
            Suite suite,
            Header header,
            Judgement judgement,
            List<StepRecord> steps,
            List<String> notes,
            int exitCode,
            List<Frame> frames) {
        this(null, suite, header, judgement, steps, notes, exitCode, frames);
    }

    /** The same, with a certificate. */
    Report with(Card certificate) {
        return new Report(certificate, suite, header, judgement, steps, notes, exitCode, frames);
    }

    /** One test report: the steps of one suite. */
    record Part(Suite suite, List<StepRecord> steps) {}

    /** The test reports, one for each suite that steps were run of. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (Suite each : Suite.values()) {
            List<StepRecord> ofSuite =
                    steps.stream().filter(step -> suite(step, suite) == each).toList();
            if (!ofSuite.isEmpty()) {
                parts.add(new Part(each, ofSuite));
            }
        }
        return parts;
    }

    /** The steps of one suite of 1.6. */
    static List<StepRecord> of(Suite wanted, List<StepRecord> records) {
        return records.stream().filter(step -> suite(step, null) == wanted).toList();
    }

    private static @Nullable Suite suite(StepRecord record, @Nullable Suite otherwise) {
        return record.step() instanceof Step step ? step.title().suite() : otherwise;
    }

    /** What a table calls a step: in each suite they are numbered from 1. */
    static String number(StepRecord record) {
        return record.step() instanceof Step step
                ? Integer.toString(step.title().number())
                : record.step().id();
    }

    /** What stands above a test report, in order; what is not known is left out. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "Station", header.stationId());
        put(fields, "Manufacturer", header.manufacturer());
        put(fields, "Hardware model", header.model());
        put(fields, "Firmware", header.firmware());
        put(fields, "Current", header.current());
        put(fields, "Tester", header.tester());
        put(fields, "Date", header.date().toString());
        put(fields, "Judgement", judgement.name().toLowerCase(Locale.ROOT));
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, value);
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
