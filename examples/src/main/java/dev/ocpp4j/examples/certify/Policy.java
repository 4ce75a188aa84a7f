package dev.ocpp4j.examples.certify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * When a run as a whole is good enough: every step passes or does not apply, but for those that are waived.
 *
 * @param waived the numbers of steps that need not pass
 */
record Policy(Set<Integer> waived) {
    static final int MET = 0;
    static final int NOT_MET = 1;
    static final int HARNESS_ERROR = 3;

    /** The exit code of a run. */
    int exitCode(List<StepRecord> records) {
        boolean failed = false;
        boolean error = false;
        for (StepRecord record : records) {
            boolean counts = !waived.contains(record.step().number());
            failed |= counts && record.verdict() == Verdict.FAIL;
            error |= counts && (record.verdict() == Verdict.ERROR || record.verdict() == Verdict.NOT_RUN);
        }
        if (failed) {
            return NOT_MET;
        }
        return error ? HARNESS_ERROR : MET;
    }

    /** What there is to say about waivers, one sentence each. */
    List<String> notes(List<StepRecord> records) {
        List<String> notes = new ArrayList<>();
        for (StepRecord record : records) {
            int number = record.step().number();
            if (waived.contains(number)) {
                notes.add(
                        record.verdict() == Verdict.PASS
                                ? "Step " + number + " is waived, and passes: the waiver is not needed"
                                : "Step " + number + " is waived");
            }
        }
        return notes;
    }
}
