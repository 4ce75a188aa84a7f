package dev.ocpp4j.examples.certify;

import dev.ocpp4j.core.FrameObserver.Way;
import dev.ocpp4j.examples.certify.SubCheck.Outcome;
import java.time.Clock;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Runs steps one after another. Whatever happens in a step stays in that step: the run always comes to its end, and
 * there is a verdict on every step.
 */
final class Runner {
    private final Bench bench;
    private final Clock clock;
    private final LongSupplier nanoTime;

    /** @param nanoTime a clock that only goes forward */
    Runner(Bench bench, Clock clock, LongSupplier nanoTime) {
        this.bench = bench;
        this.clock = clock;
        this.nanoTime = nanoTime;
    }

    List<StepRecord> run(List<Step> steps) {
        List<StepRecord> records = steps.stream().map(StepRecord::new).toList();
        records.forEach(bench::add);
        for (int i = 0; i < records.size(); i++) {
            run(steps.get(i), records.get(i));
        }
        tidy();
        return records;
    }

    /** Leaves the station as it was found, as far as it lets itself be left so. */
    private void tidy() {
        if (bench.recorder().session().isEmpty()) {
            return;
        }
        try {
            new Idle(bench).ensure();
        } catch (HarnessException | ConnectionLost over) {
            // There is no step any more that this could spoil.
        }
    }

    private void run(Step step, StepRecord record) {
        Outcome deviation = bench.setup().judgement() == Judgement.STRICT ? Outcome.FAIL : Outcome.REMARK;
        Trial trial =
                new Trial(bench.recorder(), bench.progress(), Messages.DIALECT, Way.IN, deviation, clock, nanoTime);
        String reason = bench.setup().parameters().notApplicable().get(step.id());
        if (reason != null) {
            trial.run(record, () -> {
                throw new StepContext(bench, record).notApplicable("declared", reason, List.of());
            });
            return;
        }
        trial.run(record, () -> {
            try {
                if (!step.startsAnywhere()) {
                    connect();
                    new Idle(bench).ensure();
                    bench.connectionMayEnd(false);
                    trial.judgeFromHere();
                }
                step.run(new StepContext(bench, record));
                bench.requireConnection();
            } finally {
                bench.connectionMayEnd(false);
            }
        });
    }

    /** A station that was never there has to be switched on first. */
    private void connect() {
        if (bench.recorder().session().isEmpty() && bench.recorder().mark() == 0) {
            bench.connectionMayEnd(true);
            bench.act(Actuation.powerCycle(), frame -> frame.kind() == Frame.Kind.OPENED);
            bench.await(
                    0,
                    frame -> frame.kind() == Frame.Kind.OPENED,
                    "a station",
                    bench.setup().times().reboot());
        }
    }
}
