package dev.ocpp4j.examples.certify;

import dev.ocpp4j.core.FrameObserver.Way;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.examples.certify.Frame.Kind;
import dev.ocpp4j.v16.core.GetConfigurationRequest;
import dev.ocpp4j.v16.core.GetConfigurationResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a run has to work with: the Central System that the station sees, the witness, whoever acts at the station, and
 * what is known so far. Used on the thread of the run only, but for what is safe by itself.
 */
final class Bench {
    private final Setup setup;
    private final StubCentralSystem csms;
    private final Recorder recorder;
    private final Actuator actuator;
    private final Outage outage;
    private final FileDepot files;
    private final Progress progress;
    private final Keys keys = new Keys(this);
    private final Map<String, StepRecord> records = new HashMap<>();
    private final Set<Integer> plugged = new HashSet<>();
    private @Nullable Capabilities capabilities;
    private boolean connectionMayEnd;
    private boolean profiles;
    /** The connection must not end after this mark. */
    private int watchedFrom;

    Bench(
            Setup setup,
            StubCentralSystem csms,
            Recorder recorder,
            Actuator actuator,
            Outage outage,
            FileDepot files,
            Progress progress) {
        this.setup = setup;
        this.csms = csms;
        this.recorder = recorder;
        this.actuator = actuator;
        this.outage = outage;
        this.files = files;
        this.progress = progress;
    }

    Setup setup() {
        return setup;
    }

    StubCentralSystem csms() {
        return csms;
    }

    Recorder recorder() {
        return recorder;
    }

    Progress progress() {
        return progress;
    }

    Keys keys() {
        return keys;
    }

    FileDepot files() {
        return files;
    }

    Outage outage() {
        return outage;
    }

    boolean isAutomatic() {
        return actuator.isAutomatic();
    }

    /** Whether somebody can do such a thing at the station. */
    boolean can(Actuation.Kind kind) {
        return actuator.can(kind);
    }

    void add(StepRecord record) {
        records.put(record.step().id(), record);
    }

    Optional<StepRecord> record(String id) {
        return Optional.ofNullable(records.get(id));
    }

    /** What the station can do, as it tells itself; asked for until it is answered. */
    Capabilities capabilities() {
        if (capabilities == null) {
            learn(call(new GetConfigurationRequest()));
        }
        return capabilities == null ? new Capabilities(new GetConfigurationResponse()) : capabilities;
    }

    /** Notes what the station can do; an answer that does not come tells nothing. */
    void learn(Answer<GetConfigurationResponse> answer) {
        if (answer.isResult()) {
            capabilities = new Capabilities(answer.response());
        } else if (answer.isError()) {
            capabilities = new Capabilities(new GetConfigurationResponse());
        }
    }

    /** From now on the end of a connection ends the running step, or it is part of it. */
    void connectionMayEnd(boolean may) {
        connectionMayEnd = may;
        watchedFrom = recorder.mark();
    }

    /** @throws ConnectionLost when the connection ended and must not, even if nobody was waiting at that moment */
    void requireConnection() {
        if (!connectionMayEnd) {
            recorder.since(watchedFrom).stream()
                    .filter(frame -> frame.kind() == Kind.CLOSED)
                    .findFirst()
                    .ifPresent(closed -> {
                        throw new ConnectionLost(closed);
                    });
        }
    }

    /** The station has charging profiles of the running step, to be cleared after it. */
    void profilesAreSet() {
        profiles = true;
    }

    /** Whether it has; not from now on. */
    boolean takeProfiles() {
        boolean were = profiles;
        profiles = false;
        return were;
    }

    // --- waiting

    /** Waits for something to happen. @throws ConnectionLost when the connection ends and must not */
    Optional<Frame> await(int mark, Predicate<Frame> wanted, String what, Duration limit) {
        return await(mark, wanted, limit, left -> {
            progress.waiting(what, left);
            return false;
        });
    }

    private Optional<Frame> await(int mark, Predicate<Frame> wanted, Duration limit, Predicate<Duration> whileWaiting) {
        requireConnection();
        Predicate<Frame> ended =
                frame -> !connectionMayEnd && frame.kind() == Kind.CLOSED && frame.number() > watchedFrom;
        Optional<Frame> seen = recorder.await(mark, wanted.or(ended), limit, whileWaiting);
        if (seen.filter(ended).isPresent() && seen.filter(wanted).isEmpty()) {
            throw new ConnectionLost(seen.get());
        }
        return seen;
    }

    // --- acting

    /**
     * Has something done at the station and waits until it is done, or seen to be done.
     *
     * @throws HarnessException when it is not
     */
    void act(Actuation actuation, Predicate<Frame> visible) {
        int mark = recorder.mark();
        note(actuation);
        CompletableFuture<Void> done = actuator.perform(actuation);
        done.whenComplete((nothing, failure) -> recorder.nudge());
        Optional<Frame> seen = await(mark, visible, setup.times().human(), left -> {
            progress.waiting("it to be done", left);
            return done.isDone();
        });
        if (seen.isEmpty() && !done.isDone()) {
            done.cancel(false);
            throw new HarnessException("Nobody did this in time: " + actuation.instruction());
        }
        if (done.isCompletedExceptionally()) {
            throw new HarnessException(actuation.instruction() + ": " + failure(done));
        }
        done.cancel(false);
    }

    private void note(Actuation actuation) {
        if (actuation.kind() == Actuation.Kind.PLUG_IN) {
            plugged.add(actuation.connector());
        } else if (actuation.kind() == Actuation.Kind.UNPLUG) {
            plugged.remove(actuation.connector());
        }
    }

    /** Whether the cable of a connector was plugged in last, whatever the station makes of it. */
    boolean isPlugged(int connector) {
        return plugged.contains(connector);
    }

    private static String failure(CompletableFuture<Void> done) {
        try {
            done.get();
            return "";
        } catch (ExecutionException e) {
            return String.valueOf(e.getCause().getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    // --- calling

    /** Calls the station and waits for its answer. @throws ConnectionLost when the connection ends and must not */
    <R extends Response> Answer<R> call(Request<R> request) {
        return new Caller(
                        recorder,
                        progress,
                        Messages.DIALECT,
                        Way.OUT,
                        setup.times().answer())
                .call(recorder.session(), request);
    }
}
