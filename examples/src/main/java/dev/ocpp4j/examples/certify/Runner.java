package dev.ocpp4j.examples.certify;

import dev.ocpp4j.core.FrameObserver.Way;
import dev.ocpp4j.examples.certify.SubCheck.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
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
        records.forEach(this::run);
        return records;
    }

    private void run(StepRecord record) {
        Step step = record.step();
        bench.progress().begin(step);
        record.begin(clock.instant());
        long start = nanoTime.getAsLong();
        int mark = bench.recorder().mark();
        StepContext context = new StepContext(bench, record);
        try {
            if (!step.startsAnywhere()) {
                connect();
                new Idle(bench).ensure();
                bench.connectionMayEnd(false);
                mark = bench.recorder().mark();
            }
            step.run(context);
            bench.requireConnection();
        } catch (StepEnded decided) {
            // its sub-checks tell why
        } catch (ConnectionLost lost) {
            context.note(
                    "connection",
                    Outcome.FAIL,
                    lost.getMessage(),
                    List.of(lost.closed().number()));
        } catch (HarnessException failed) {
            context.note("harness", Outcome.ERROR, failed.getMessage(), List.of());
        } catch (RuntimeException unexpected) {
            context.note("harness", Outcome.ERROR, "The run itself failed: " + unexpected, List.of());
        }
        bench.connectionMayEnd(false);
        judgeFrames(context, mark);
        record.end(Duration.ofNanos(nanoTime.getAsLong() - start));
        bench.progress().end(record);
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

    /** What was wrong with the form of what the station sent, whatever the step was about. */
    private void judgeFrames(StepContext context, int mark) {
        List<Integer> invalid = new ArrayList<>();
        TreeSet<String> problems = new TreeSet<>();
        TreeSet<String> unknown = new TreeSet<>();
        List<Integer> unknownFrames = new ArrayList<>();
        for (Frame frame : bench.recorder().since(mark)) {
            if (frame.way() != Way.IN) {
                continue;
            }
            Optional<String> violation = Messages.violation(frame);
            violation.ifPresent(text -> {
                invalid.add(frame.number());
                problems.add(text);
            });
            if (frame.isCallFromStation() && Messages.isUnknown(frame)) {
                unknown.add(frame.action());
                unknownFrames.add(frame.number());
            }
        }
        Outcome deviation = bench.setup().judgement() == Judgement.STRICT ? Outcome.FAIL : Outcome.REMARK;
        if (!invalid.isEmpty()) {
            context.note("schema", deviation, "Messages break the schema: " + String.join("; ", problems), invalid);
        }
        if (!unknown.isEmpty()) {
            context.note(
                    "unknown-action",
                    Outcome.REMARK,
                    "The station sends actions that 1.6 does not have: " + String.join(", ", unknown),
                    unknownFrames);
        }
    }
}
