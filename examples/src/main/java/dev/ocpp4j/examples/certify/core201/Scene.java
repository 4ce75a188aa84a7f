package dev.ocpp4j.examples.certify.core201;

import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.core.FrameObserver.Way;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.examples.certify.Answer;
import dev.ocpp4j.examples.certify.Caller;
import dev.ocpp4j.examples.certify.Dialect;
import dev.ocpp4j.examples.certify.Frame;
import dev.ocpp4j.examples.certify.Notes;
import dev.ocpp4j.examples.certify.StepEnded;
import dev.ocpp4j.examples.certify.Words;
import dev.ocpp4j.v201.Ocpp201;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words that cases are written in, whichever side is tested. Used on the thread of the run only. */
abstract class Scene {
    static final Dialect DIALECT = new Dialect(Ocpp201.PROTOCOL);

    private final Kit kit;
    private final Way theirs;
    private final Caller caller;
    private @Nullable Notes notes;
    private List<Integer> proof = List.of();
    private int checks;

    /** @param theirs which way the CALLs of the tested side go in the record */
    Scene(Kit kit, Way theirs) {
        this.kit = kit;
        this.theirs = theirs;
        Way ours = theirs == Way.IN ? Way.OUT : Way.IN;
        caller = new Caller(
                kit.recorder(), kit.progress(), DIALECT, ours, kit.times().answer());
    }

    Kit kit() {
        return kit;
    }

    Way theirs() {
        return theirs;
    }

    void begin(Notes of) {
        notes = of;
        proof = List.of();
        checks = 0;
    }

    /** Brings the tested side to where a case can begin. */
    abstract void prepare();

    /** Takes back what the case has done. */
    abstract void tidy();

    /** The connection that is open. */
    Optional<OcppSession> session() {
        return kit.recorder().session();
    }

    // ---- asking

    /** Calls the tested side, whatever it answers. */
    <R extends Response> Answer<R> call(Request<R> request) {
        return caller.call(session(), request);
    }

    /** Calls the tested side; without a CALLRESULT the case ends. */
    <R extends Response> R ask(Request<R> request) {
        Answer<R> answer = call(request);
        proof = answer.frames();
        require(answer.action() + " is answered with a CALLRESULT", answer.isResult(), answer.problem());
        return answer.response();
    }

    /** Calls the tested side, which has to refuse it. */
    void refused(Request<?> request, ErrorCode code) {
        Answer<?> answer = call(request);
        proof = answer.frames();
        String wanted = Ocpp201.PROTOCOL.spell(code);
        that(
                answer.action() + " is answered with the CALLERROR " + wanted,
                wanted.equals(answer.error()),
                answer.isResult() ? "it was accepted" : answer.problem());
    }

    // ---- waiting

    /** A CALL of the tested side and where it stands in the record. */
    record Seen<Q>(Frame frame, Q request) {
        int number() {
            return frame.number();
        }
    }

    /** Where the record stands. Noted before something is done, so that nothing that comes of it is missed. */
    int mark() {
        return kit.recorder().mark();
    }

    /** Waits for a CALL of the tested side; empty when it does not come. */
    <Q extends Record & Request<?>> Optional<Seen<Q>> look(int mark, Class<Q> type, Predicate<Q> test, Duration limit) {
        String action = DIALECT.action(type);
        Predicate<Frame> wanted = frame -> frame.way() == theirs
                && frame.kind() == Frame.Kind.CALL
                && action.equals(frame.action())
                && DIALECT.read(frame, type).filter(test).isPresent();
        return kit.recorder()
                .await(mark, wanted, limit, left -> {
                    kit.progress().waiting(action, left);
                    return false;
                })
                .map(frame -> new Seen<>(frame, DIALECT.read(frame, type).orElseThrow()));
    }

    /** Waits for a CALL of the tested side; without it the case ends. */
    <Q extends Record & Request<?>> Seen<Q> await(
            int mark, Class<Q> type, Predicate<Q> test, String what, Duration limit) {
        Optional<Seen<Q>> seen = look(mark, type, test, limit);
        proof = seen.map(it -> List.of(it.number())).orElse(List.of());
        require(what + " comes", seen.isPresent(), "it did not within " + Words.seconds(limit));
        return seen.get();
    }

    /** Waits for a CALL of the tested side as long as a reaction may take; without it the case ends. */
    <Q extends Record & Request<?>> Seen<Q> await(int mark, Class<Q> type, Predicate<Q> test, String what) {
        return await(mark, type, test, what, kit.times().reaction());
    }

    /** The CALLs of the tested side in a part of the record. */
    List<Frame> calls(int mark, int before) {
        return kit.recorder().since(mark).stream()
                .filter(frame -> frame.way() == theirs && frame.kind() == Frame.Kind.CALL && frame.number() < before)
                .toList();
    }

    // ---- judging

    /** Something that decides. @param seen what is the case instead */
    boolean that(String demand, boolean ok, String seen) {
        return notes.check(Integer.toString(++checks), ok, demand, seen, proof);
    }

    /** Something that decides; when it is not so, the case ends. */
    void require(String demand, boolean ok, String seen) {
        if (!that(demand, ok, seen)) {
            throw new StepEnded();
        }
    }

    /** A value is what it has to be. */
    void is(String what, @Nullable Object wanted, @Nullable Object seen) {
        isOneOf(what, wanted == null ? List.of() : List.of(wanted), seen);
    }

    /** A value is one of those that it may be. @param wanted empty when it has to be absent */
    void isOneOf(String what, Collection<?> wanted, @Nullable Object seen) {
        String words =
                wanted.isEmpty() ? "absent" : wanted.stream().map(Scene::word).collect(Collectors.joining(" or "));
        that(what + " is " + words, seen == null ? wanted.isEmpty() : wanted.contains(seen), "it is " + word(seen));
    }

    private static String word(@Nullable Object value) {
        return value instanceof Enum<?> constant
                ? Words.of(constant)
                : Stream.ofNullable(value).map(Object::toString).findFirst().orElse("absent");
    }
}
