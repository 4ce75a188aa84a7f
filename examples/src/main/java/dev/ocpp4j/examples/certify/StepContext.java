package dev.ocpp4j.examples.certify;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.SUPPORTED_FEATURE_PROFILES;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.examples.certify.SubCheck.Outcome;
import dev.ocpp4j.v16.configuration.ConfigurationKey;
import dev.ocpp4j.v16.configuration.FeatureProfile;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a step works with: it asks, has things done, waits, and notes what it saw. Used on the thread of the run only. */
final class StepContext {
    private final Bench bench;
    private final StepRecord record;
    private final String prefix;

    StepContext(Bench bench, StepRecord record) {
        this(bench, record, "");
    }

    private StepContext(Bench bench, StepRecord record, String prefix) {
        this.bench = bench;
        this.record = record;
        this.prefix = prefix;
    }

    /** The same step, with sub-checks that are called {@code part-…}. */
    StepContext part(String part) {
        return new StepContext(bench, record, prefix + part + "-");
    }

    Setup setup() {
        return bench.setup();
    }

    Times times() {
        return bench.setup().times();
    }

    Intervals intervals() {
        return bench.setup().intervals();
    }

    Parameters parameters() {
        return bench.setup().parameters();
    }

    boolean isStrict() {
        return bench.setup().judgement() == Judgement.STRICT;
    }

    int connector() {
        return bench.setup().connector();
    }

    StubCentralSystem csms() {
        return bench.csms();
    }

    Capabilities capabilities() {
        return bench.capabilities();
    }

    FileDepot files() {
        return bench.files();
    }

    Bench bench() {
        return bench;
    }

    /** Where the record stands. Noted before something is done, so that nothing that comes of it is missed. */
    int mark() {
        return bench.recorder().mark();
    }

    /** The time by the clock on the wall. */
    Instant now() {
        return bench.recorder().now();
    }

    /** The messages, both ways, since a mark. */
    List<Integer> messages(int mark) {
        return bench.recorder().since(mark).stream()
                .filter(Frame::isMessage)
                .map(Frame::number)
                .toList();
    }

    // --- asking

    /** Calls the station. */
    <R extends Response> Answer<R> call(Request<R> request) {
        return bench.call(request);
    }

    /** Calls the station; without a response the step ends. */
    <R extends Response> Answer<R> ask(String id, Request<R> request) {
        Answer<R> answer = bench.call(request);
        if (!answer.isResult()) {
            fail(id, answer.problem(), answer.frames());
            throw new StepEnded();
        }
        if (!Messages.DIALECT.isWhole((Record) answer.response())) {
            String problem = Messages.DIALECT.violation(answer.reply()).orElse("something is missing");
            fail(id, "The answer to " + answer.action() + " breaks the schema: " + problem, answer.frames());
            throw new StepEnded();
        }
        return answer;
    }

    /** Sets a key and looks whether it is set; it is set back after the step. @return whether it now has the value */
    boolean configure(ConfigurationKey<?> key, String value) {
        return bench.keys().set(key, value);
    }

    // --- waiting

    /** Waits for a CALL of the station. */
    <Q extends Record & Request<?>> Optional<Sighting<Q>> await(int mark, Expect<Q> expected, Duration limit) {
        return bench.await(mark, expected::matches, expected.what(), limit).map(expected::seen);
    }

    /** Waits for a CALL of the station; without it the step ends. */
    <Q extends Record & Request<?>> Sighting<Q> require(String id, int mark, Expect<Q> expected) {
        return require(id, mark, expected, times().reaction());
    }

    /** Waits for a CALL of the station; without it the step ends. */
    <Q extends Record & Request<?>> Sighting<Q> require(String id, int mark, Expect<Q> expected, Duration limit) {
        Optional<Sighting<Q>> seen = await(mark, expected, limit);
        if (seen.isEmpty()) {
            missing(id, mark, expected.what(), limit);
            throw new StepEnded();
        }
        pass(id, expected.what(), seen.get().number());
        return seen.get();
    }

    /** Waits for a CALL of the station and goes on without it. @return whether it came */
    <Q extends Record & Request<?>> boolean expect(String id, int mark, Expect<Q> expected) {
        Optional<Sighting<Q>> seen = await(mark, expected, times().reaction());
        if (seen.isPresent()) {
            pass(id, expected.what(), seen.get().number());
        } else {
            missing(id, mark, expected.what(), times().reaction());
        }
        return seen.isPresent();
    }

    private void missing(String id, int mark, String what, Duration limit) {
        List<Integer> instead = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (Frame frame : bench.recorder().since(mark)) {
            if (frame.isCallFromStation() && instead.size() < 10) {
                instead.add(frame.number());
                words.append(words.isEmpty() ? "" : ", ").append(describe(frame));
            }
        }
        fail(
                id,
                "No " + what + " within " + Words.seconds(limit)
                        + (words.isEmpty() ? "; nothing came" : "; instead came " + words),
                instead);
    }

    private static String describe(Frame frame) {
        return Messages.read(frame, StatusNotificationRequest.class)
                .filter(status -> frame.isCallFromStation("StatusNotification"))
                .map(status -> "StatusNotification(" + status.connectorId() + ", " + Words.of(status.status()) + ")")
                .orElse(String.valueOf(frame.action()));
    }

    /** All CALLs of a kind since a mark. */
    <Q extends Record & Request<?>> List<Sighting<Q>> seen(int mark, Expect<Q> expected) {
        return bench.recorder().since(mark).stream()
                .filter(expected::matches)
                .map(expected::seen)
                .toList();
    }

    /** Watches for some time that a CALL does not come. @return what came all the same */
    <Q extends Record & Request<?>> Optional<Sighting<Q>> watch(int mark, Expect<Q> unwanted, Duration time) {
        return bench.await(mark, unwanted::matches, "silence (no " + unwanted.what() + ")", time)
                .map(unwanted::seen);
    }

    /** Lets time pass, whatever comes. */
    void pass(String what, Duration time) {
        bench.await(mark(), frame -> false, what, time);
    }

    // --- acting

    /** Has something done at the station. */
    void act(Actuation actuation) {
        bench.act(actuation, frame -> false);
    }

    /** Has something done at the station and waits for what comes of it; without that the step ends. */
    <Q extends Record & Request<?>> Sighting<Q> act(String id, Actuation actuation, Expect<Q> expected) {
        int mark = mark();
        bench.act(actuation, expected::matches);
        return require(id, mark, expected);
    }

    // --- judging

    void pass(String id, String detail, Integer... frames) {
        note(id, Outcome.PASS, detail, List.of(frames));
    }

    void fail(String id, String detail, List<Integer> frames) {
        note(id, Outcome.FAIL, detail, frames);
    }

    void info(String id, String detail, Integer... frames) {
        note(id, Outcome.INFO, detail, List.of(frames));
    }

    void remark(String id, String detail, List<Integer> frames) {
        note(id, Outcome.REMARK, detail, frames);
    }

    /** The step does not apply, and ends. */
    StepEnded notApplicable(String id, String reason, List<Integer> frames) {
        note(id, Outcome.NOT_APPLICABLE, reason, frames);
        record.doesNotApply();
        return new StepEnded();
    }

    /** The step does not apply to a station that does not claim the profile; one that claims none is tried. */
    void requireProfile(FeatureProfile profile) {
        Optional<List<String>> claimed = capabilities().value(SUPPORTED_FEATURE_PROFILES);
        String word = profile.word().orElseThrow();
        if (claimed.isPresent() && !claimed.get().contains(word)) {
            throw notApplicable(
                    "profile", "The station does not claim " + word + " in SupportedFeatureProfiles", List.of());
        }
    }

    /** Whether the station does not know the action. */
    boolean isUnknown(Answer<?> answer) {
        return "NotImplemented".equals(answer.error()) || "NotSupported".equals(answer.error());
    }

    /** The step does not apply when the station does not know an action of a profile that it does not claim. */
    void requireKnown(String id, Answer<?> answer) {
        if (isUnknown(answer)) {
            throw notApplicable(id, answer.problem(), answer.frames());
        }
    }

    /** Something that decides. */
    boolean check(String id, boolean ok, String demand, String seen, List<Integer> frames) {
        note(id, ok ? Outcome.PASS : Outcome.FAIL, ok ? demand : demand + "; but " + seen, frames);
        return ok;
    }

    /** Something that decides only under strict judgement, and is a remark otherwise. */
    boolean should(String id, boolean ok, String demand, String seen, List<Integer> frames) {
        Outcome otherwise = isStrict() ? Outcome.FAIL : Outcome.REMARK;
        note(id, ok ? Outcome.PASS : otherwise, ok ? demand : demand + "; but " + seen, frames);
        return ok;
    }

    /** The answer has to come before its effect. */
    void answerFirst(Answer<?> answer, Frame effect) {
        if (answer.reply() != null && effect.number() < answer.reply().number()) {
            should(
                    "order",
                    false,
                    answer.action() + " is answered before its effect",
                    effect.action() + " came first",
                    List.of(effect.number(), answer.reply().number()));
        }
    }

    /** Anything. */
    void note(String id, Outcome outcome, String detail, List<Integer> frames) {
        new Notes(record, bench.recorder(), bench.progress()).note(prefix + id, outcome, detail, frames);
    }

    /** The same, but what is noted goes to another step that is part of the run; empty when it is not. */
    Optional<StepContext> forStep(String id) {
        return bench.record(id).map(other -> new StepContext(bench, other));
    }
}
