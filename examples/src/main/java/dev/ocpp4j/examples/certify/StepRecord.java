package dev.ocpp4j.examples.certify;

import dev.ocpp4j.examples.certify.SubCheck.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known about one step of a run; sub-checks may still be added after it. Used on the thread of the run only. */
public final class StepRecord {
    private final Item step;
    private final List<SubCheck> subChecks = new ArrayList<>();
    private @Nullable Instant started;
    private boolean notApplicable;
    private Duration took = Duration.ZERO;

    /** Nothing is known yet. */
    public StepRecord(Item step) {
        this.step = step;
    }

    /** The step or case. */
    public Item step() {
        return step;
    }

    /** What was looked at, in order. */
    public List<SubCheck> subChecks() {
        return List.copyOf(subChecks);
    }

    /** When it began; null when it did not. */
    public @Nullable Instant started() {
        return started;
    }

    /** How long it took. */
    public Duration took() {
        return took;
    }

    void begin(Instant now) {
        started = now;
    }

    void end(Duration duration) {
        took = duration;
    }

    /** It turned out not to apply: what passed until then was only the way there. */
    void doesNotApply() {
        notApplicable = true;
    }

    void add(SubCheck subCheck) {
        subChecks.add(subCheck);
    }

    /** What follows from the sub-checks: one that failed decides, then one that could not be done. */
    public Verdict verdict() {
        if (has(Outcome.FAIL)) {
            return Verdict.FAIL;
        }
        if (has(Outcome.ERROR)) {
            return Verdict.ERROR;
        }
        if (started == null) {
            return Verdict.NOT_RUN;
        }
        if (has(Outcome.PASS) && !notApplicable) {
            return Verdict.PASS;
        }
        return has(Outcome.NOT_APPLICABLE) ? Verdict.NOT_APPLICABLE : Verdict.ERROR;
    }

    private boolean has(Outcome outcome) {
        return subChecks.stream().anyMatch(check -> check.outcome() == outcome);
    }

    /** The sub-checks that a report shows as remarks. */
    public List<SubCheck> remarks() {
        return subChecks.stream().filter(SubCheck::isRemark).toList();
    }
}
