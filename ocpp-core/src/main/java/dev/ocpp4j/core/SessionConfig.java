package dev.ocpp4j.core;

import dev.ocpp4j.core.internal.Defaults;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Every setting of a session. Immutable; one instance serves any number of sessions, which then share its executor and
 * its scheduler.
 */
public final class SessionConfig {
    private final Duration callTimeout;
    private final Duration handlerTimeout;
    private final int maxQueuedCalls;
    private final int maxQueuedLength;
    private final int maxPendingCalls;
    private final Limits limits;
    private final Reading reading;
    private final Executor executor;
    private final Scheduler scheduler;
    private final Clock clock;
    private final Supplier<String> messageIds;
    private final FrameObserver frames;
    private final CallListener callListener;
    private final @Nullable RecentAnswers recentAnswers;

    private SessionConfig(Builder builder) {
        callTimeout = builder.callTimeout;
        handlerTimeout = builder.handlerTimeout;
        maxQueuedCalls = builder.maxQueuedCalls;
        maxQueuedLength = builder.maxQueuedLength;
        maxPendingCalls = builder.maxPendingCalls;
        limits = builder.limits;
        reading = builder.reading;
        executor = builder.executor == null ? Defaults.executor() : builder.executor;
        scheduler = builder.scheduler == null ? Defaults.scheduler() : builder.scheduler;
        clock = builder.clock;
        messageIds = builder.messageIds == null ? Defaults.messageIds() : builder.messageIds;
        frames = builder.frames;
        callListener = builder.callListener;
        recentAnswers = builder.recentAnswers;
    }

    /** The defaults that each method of {@link Builder} names, with an executor and a scheduler of its own. */
    public static SessionConfig defaults() {
        return builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with these settings; what it builds shares executor and scheduler with this. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.callTimeout = callTimeout;
        builder.handlerTimeout = handlerTimeout;
        builder.maxQueuedCalls = maxQueuedCalls;
        builder.maxQueuedLength = maxQueuedLength;
        builder.maxPendingCalls = maxPendingCalls;
        builder.limits = limits;
        builder.reading = reading;
        builder.executor = executor;
        builder.scheduler = scheduler;
        builder.clock = clock;
        builder.messageIds = messageIds;
        builder.frames = frames;
        builder.callListener = callListener;
        builder.recentAnswers = recentAnswers;
        return builder;
    }

    /** How long to wait for the answer to a CALL, from the moment when it is on the wire. */
    public Duration callTimeout() {
        return callTimeout;
    }

    /** How long a handler may take before its CALL is answered InternalError. */
    public Duration handlerTimeout() {
        return handlerTimeout;
    }

    /** How many calls may wait behind the one that is on the wire. */
    public int maxQueuedCalls() {
        return maxQueuedCalls;
    }

    /** How many characters the calls that wait behind the one on the wire may have together. */
    public int maxQueuedLength() {
        return maxQueuedLength;
    }

    /** How many received calls may wait for an answer before the session is closed. */
    public int maxPendingCalls() {
        return maxPendingCalls;
    }

    /** Limits on what is received. */
    public Limits limits() {
        return limits;
    }

    /** Which deviations of the other side are tolerated. */
    public Reading reading() {
        return reading;
    }

    /** Where handlers and the dependents of futures run. */
    public Executor executor() {
        return executor;
    }

    /** What times calls and handlers. */
    public Scheduler scheduler() {
        return scheduler;
    }

    /** Where {@link Exchange#receivedAt()} comes from. */
    public Clock clock() {
        return clock;
    }

    /** Where message ids come from. */
    public Supplier<String> messageIds() {
        return messageIds;
    }

    /** Who sees the frames. */
    public FrameObserver frames() {
        return frames;
    }

    /** Who is told how calls end. */
    public CallListener callListener() {
        return callListener;
    }

    /** The memory that answers retries; empty when a retry runs its handler again. */
    public Optional<RecentAnswers> recentAnswers() {
        return Optional.ofNullable(recentAnswers);
    }

    /** Collects settings. Not safe for use by many threads. */
    public static final class Builder {
        private Duration callTimeout = Duration.ofSeconds(30);
        private Duration handlerTimeout = Duration.ofSeconds(30);
        private int maxQueuedCalls = 64;
        private int maxQueuedLength = 256 * 1024;
        private int maxPendingCalls = 256;
        private Limits limits = Limits.DEFAULT;
        private Reading reading = Reading.STRICT;
        private @Nullable Executor executor;
        private @Nullable Scheduler scheduler;
        private Clock clock = Clock.systemUTC();
        private @Nullable Supplier<String> messageIds;
        private FrameObserver frames = (session, way, text) -> {};
        private CallListener callListener = new CallListener() {};
        private @Nullable RecentAnswers recentAnswers;

        private Builder() {}

        /** How long to wait for an answer; default 30 s, more than zero (RPC-03). */
        public Builder callTimeout(Duration timeout) {
            callTimeout = positive(timeout);
            return this;
        }

        /** How long a handler may take before its CALL is answered InternalError; default 30 s, more than zero. */
        public Builder handlerTimeout(Duration timeout) {
            handlerTimeout = positive(timeout);
            return this;
        }

        /** How many calls may wait behind the one that is on the wire; default 64, at least 0. */
        public Builder maxQueuedCalls(int max) {
            maxQueuedCalls = atLeast(0, max);
            return this;
        }

        /**
         * How many characters the calls that wait behind the one on the wire may have together, as they are sent;
         * default 262 144, at least 0 (LIM-04).
         */
        public Builder maxQueuedLength(int max) {
            maxQueuedLength = atLeast(0, max);
            return this;
        }

        /**
         * How many received calls may wait for an answer before the session is closed with 1008; default 256, at least
         * 1. A peer that keeps to one CALL at a time never has more than a few. Together they may be twice as long as
         * the longest {@link Limits#frame() frame}.
         */
        public Builder maxPendingCalls(int max) {
            maxPendingCalls = atLeast(1, max);
            return this;
        }

        /** Limits on what is received; default {@link Limits#DEFAULT}. */
        public Builder limits(Limits max) {
            limits = Objects.requireNonNull(max, "limits");
            return this;
        }

        /** Which deviations are tolerated; default {@link Reading#STRICT}. */
        public Builder reading(Reading mode) {
            reading = Objects.requireNonNull(mode, "reading");
            return this;
        }

        /**
         * Where handlers and the dependents of futures run; default virtual threads where the JDK has them, else a pool
         * of daemon threads that grows as needed and shrinks when idle. An executor that runs tasks on the calling
         * thread is only for handlers that never block and never wait for a call.
         */
        public Builder executor(Executor where) {
            executor = Objects.requireNonNull(where, "executor");
            return this;
        }

        /** What times calls and handlers; default one daemon thread, shared by the sessions of this configuration. */
        public Builder scheduler(Scheduler timer) {
            scheduler = Objects.requireNonNull(timer, "scheduler");
            return this;
        }

        /** The clock of {@link Exchange#receivedAt()}; default the system clock. */
        public Builder clock(Clock source) {
            clock = Objects.requireNonNull(source, "clock");
            return this;
        }

        /**
         * Where message ids come from: at most 36 characters, each different from all others that this side ever sent
         * for the station, over all connections (RPC-04). Default a random prefix with a counter.
         */
        public Builder messageIds(Supplier<String> source) {
            messageIds = Objects.requireNonNull(source, "messageIds");
            return this;
        }

        /** Adds an observer of frames. */
        public Builder onFrame(FrameObserver observer) {
            frames = frames.and(observer);
            return this;
        }

        /** Adds a listener to the ends of calls. */
        public Builder onCall(CallListener listener) {
            callListener = callListener.and(listener);
            return this;
        }

        /** Answers retries from memory; default none. A station keeps its memory over its connections. */
        public Builder recentAnswers(RecentAnswers memory) {
            recentAnswers = Objects.requireNonNull(memory, "recentAnswers");
            return this;
        }

        public SessionConfig build() {
            return new SessionConfig(this);
        }

        private static Duration positive(Duration duration) {
            if (duration.isNegative() || duration.isZero()) {
                throw new IllegalArgumentException("must be more than zero: " + duration);
            }
            return duration;
        }

        private static int atLeast(int min, int value) {
            if (value < min) {
                throw new IllegalArgumentException("must be at least " + min + ": " + value);
            }
            return value;
        }
    }
}
