package dev.ocpp4j.examples.certify;

import dev.ocpp4j.examples.certify.SubCheck.Outcome;
import java.util.List;

/** Notes sub-checks, and shows them to who looks on. Used on the thread of the run only. */
public final class Notes {
    private final StepRecord record;
    private final Recorder recorder;
    private final Progress progress;

    /** Of one step or case. */
    public Notes(StepRecord record, Recorder recorder, Progress progress) {
        this.record = record;
        this.recorder = recorder;
        this.progress = progress;
    }

    /** Notes something. @param frames the numbers of the frames that show it */
    public void note(String id, Outcome outcome, String detail, List<Integer> frames) {
        SubCheck subCheck = new SubCheck(id, outcome, detail, frames);
        record.add(subCheck);
        progress.checked(subCheck, frames.stream().map(recorder::frame).toList());
    }

    /** Something that decides. */
    public boolean check(String id, boolean ok, String demand, String seen, List<Integer> frames) {
        note(id, ok ? Outcome.PASS : Outcome.FAIL, ok ? demand : demand + "; but " + seen, frames);
        return ok;
    }
}
