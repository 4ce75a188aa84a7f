package dev.ocpp4j.examples.certify.core201;

import dev.ocpp4j.examples.certify.Notes;
import dev.ocpp4j.examples.certify.StepRecord;
import dev.ocpp4j.examples.certify.SubCheck.Outcome;
import dev.ocpp4j.examples.certify.Trial;
import java.util.ArrayList;
import java.util.List;

/** Plays cases one after another. Whatever happens in one stays in it. */
final class CaseRunner {
    private CaseRunner() {}

    /** Plays them. There is a verdict on each. */
    static <S extends Scene> List<StepRecord> run(List<Case<S>> cases, S scene) {
        List<StepRecord> records = new ArrayList<>();
        for (Case<S> each : cases) {
            StepRecord record = new StepRecord(each);
            records.add(record);
            play(each, scene, record);
        }
        return records;
    }

    private static <S extends Scene> void play(Case<S> each, S scene, StepRecord record) {
        Kit kit = scene.kit();
        // All messages have to fit their schemas (part 6 section 1.2).
        Trial trial = new Trial(
                kit.recorder(),
                kit.progress(),
                Scene.DIALECT,
                scene.theirs(),
                Outcome.FAIL,
                kit.clock(),
                kit.nanoTime());
        scene.begin(new Notes(record, kit.recorder(), kit.progress()));
        trial.run(record, () -> {
            scene.prepare();
            trial.judgeFromHere();
            try {
                each.script().accept(scene);
            } finally {
                scene.tidy();
            }
        });
    }
}
