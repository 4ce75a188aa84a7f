package dev.ocpp4j.examples.certify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * When a run as a whole is good enough: every step passes or does not apply, but for those that are waived.
 *
 * @param waived the ids of steps that need not pass
 */
public record Policy(Set<String> waived) {
    /** Exit code of a run that is good enough. */
    public static final int MET = 0;
    /** Exit code of a run that is not. */
    public static final int NOT_MET = 1;
    /** Exit code when the run itself failed. */
    public static final int HARNESS_ERROR = 3;

    /** The exit code of a run. */
    public int exitCode(List<StepRecord> records) {
        boolean failed = false;
        boolean error = false;
        for (StepRecord record : records) {
            boolean counts = !waived.contains(record.step().id());
            failed |= counts && record.verdict() == Verdict.FAIL;
            error |= counts && (record.verdict() == Verdict.ERROR || record.verdict() == Verdict.NOT_RUN);
        }
        if (failed) {
            return NOT_MET;
        }
        return error ? HARNESS_ERROR : MET;
    }

    /** What there is to say about waivers, one sentence each. */
    public List<String> notes(List<StepRecord> records) {
        List<String> notes = new ArrayList<>();
        for (StepRecord record : records) {
            String id = record.step().id();
            String name = record.step().name();
            if (waived.contains(id)) {
                notes.add(
                        record.verdict() == Verdict.PASS
                                ? name + " is waived, and passes: the waiver is not needed"
                                : name + " is waived");
            }
        }
        return notes;
    }
}
