package dev.ocpp4j.examples.certify;

import dev.ocpp4j.core.FrameObserver.Way;
import dev.ocpp4j.examples.certify.SubCheck.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.LongSupplier;

/** Runs one step or case of a suite: whatever happens in it stays in it, and there is a verdict. */
public final class Trial {
    private final Recorder recorder;
    private final Progress progress;
    private final Dialect dialect;
    private final Way judged;
    private final Outcome deviation;
    private final Clock clock;
    private final LongSupplier nanoTime;
    private int from;

    /**
     * @param judged the frames of whom are judged by their form
     * @param deviation what comes of a message that breaks the schema
     * @param nanoTime a clock that only goes forward
     */
    public Trial(
            Recorder recorder,
            Progress progress,
            Dialect dialect,
            Way judged,
            Outcome deviation,
            Clock clock,
            LongSupplier nanoTime) {
        this.recorder = recorder;
        this.progress = progress;
        this.dialect = dialect;
        this.judged = judged;
        this.deviation = deviation;
        this.clock = clock;
        this.nanoTime = nanoTime;
    }

    /** Runs it. @param script throws {@link StepEnded} when there is no point in going on */
    public void run(StepRecord record, Runnable script) {
        Notes notes = new Notes(record, recorder, progress);
        progress.begin(record.step());
        record.begin(clock.instant());
        long start = nanoTime.getAsLong();
        judgeFromHere();
        try {
            script.run();
        } catch (StepEnded decided) {
            // its sub-checks tell why
        } catch (ConnectionLost lost) {
            notes.note(
                    "connection",
                    Outcome.FAIL,
                    lost.getMessage(),
                    List.of(lost.closed().number()));
        } catch (HarnessException failed) {
            notes.note("harness", Outcome.ERROR, failed.getMessage(), List.of());
        } catch (RuntimeException unexpected) {
            notes.note("harness", Outcome.ERROR, "The run itself failed: " + unexpected, List.of());
        }
        judgeFrames(notes);
        record.end(Duration.ofNanos(nanoTime.getAsLong() - start));
        progress.end(record);
    }

    /** What came until now is not judged by its form. */
    public void judgeFromHere() {
        from = recorder.mark();
    }

    /** What was wrong with the form of what was sent, whatever the step was about. */
    private void judgeFrames(Notes notes) {
        List<Integer> invalid = new ArrayList<>();
        TreeSet<String> problems = new TreeSet<>();
        TreeSet<String> unknown = new TreeSet<>();
        List<Integer> unknownFrames = new ArrayList<>();
        for (Frame frame : recorder.since(from)) {
            if (frame.way() != judged) {
                continue;
            }
            dialect.violation(frame).ifPresent(text -> {
                invalid.add(frame.number());
                problems.add(text);
            });
            if (frame.kind() == Frame.Kind.CALL && dialect.isUnknown(frame)) {
                unknown.add(frame.action());
                unknownFrames.add(frame.number());
            }
        }
        if (!invalid.isEmpty()) {
            notes.note("schema", deviation, "Messages break the schema: " + String.join("; ", problems), invalid);
        }
        if (!unknown.isEmpty()) {
            notes.note(
                    "unknown-action",
                    Outcome.REMARK,
                    "The station sends actions that " + dialect.version() + " does not have: "
                            + String.join(", ", unknown),
                    unknownFrames);
        }
    }
}
