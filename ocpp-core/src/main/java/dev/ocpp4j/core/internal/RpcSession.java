package dev.ocpp4j.core.internal;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.AsyncHandler;
import dev.ocpp4j.core.CallListener;
import dev.ocpp4j.core.CallListener.Outcome;
import dev.ocpp4j.core.CloseReason;
import dev.ocpp4j.core.Connection;
import dev.ocpp4j.core.ConnectionListener;
import dev.ocpp4j.core.Direction;
import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Finding;
import dev.ocpp4j.core.FrameObserver.Way;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.Protocol;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.core.Rule;
import dev.ocpp4j.core.SessionConfig;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The session: takes frames apart and hands them to its two halves, {@link OutgoingCalls} and {@link IncomingCalls}. */
public final class RpcSession implements OcppSession, ConnectionListener, Codec.Context {
    private static final System.Logger LOG = System.getLogger(RpcSession.class.getName());
    private static final int TOO_BIG = 1009;

    /** The message id of an answer to a frame whose id cannot be read or used (2.0.1 part 4 section 4.2.3). */
    private static final String UNREADABLE_ID = "-1";

    private final String stationId;
    private final Protocol protocol;
    private final Direction calls;
    private final Handlers handlers;
    private final SessionConfig config;
    private final Codec codec;
    private final OutgoingCalls outgoing;
    private final IncomingCalls incoming;
    private final CompletableFuture<CloseReason> closed = new CompletableFuture<>();
    private final Connection connection;

    private RpcSession(
            String stationId,
            Protocol protocol,
            Direction calls,
            Handlers handlers,
            SessionConfig config,
            Function<ConnectionListener, Connection> transport) {
        this.stationId = Objects.requireNonNull(stationId, "stationId");
        this.protocol = protocol;
        this.calls = calls;
        this.handlers = handlers;
        this.config = config;
        this.codec = new Codec(protocol, config.reading(), config.limits());
        this.outgoing = new OutgoingCalls(this);
        this.incoming = new IncomingCalls(this);
        this.connection = transport.apply(this);
    }

    /** See {@link OcppSession#open}. */
    public static OcppSession open(
            String stationId,
            Protocol protocol,
            Direction calls,
            Handlers handlers,
            SessionConfig config,
            Function<ConnectionListener, Connection> transport) {
        if (calls == Direction.BOTH) {
            throw new IllegalArgumentException("The calls of a session go one way");
        }
        handlers.requireFit(protocol, calls.reverse());
        return new RpcSession(stationId, protocol, calls, handlers, config, transport);
    }

    // ---- for the user

    @Override
    public <R extends Response> CompletableFuture<R> send(Request<R> request) {
        return send(request, config.callTimeout());
    }

    @Override
    @SuppressWarnings(
            "unchecked") // getClass() of a Request<R> that the protocol has filed is the class of an Action<?, R>
    public <R extends Response> CompletableFuture<R> send(Request<R> request, Duration timeout) {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("The timeout must be more than zero: " + timeout);
        }
        Action<?, R> action = (Action<?, R>) protocol.actionOf((Class<? extends Request<R>>) request.getClass())
                .orElseThrow(() -> new IllegalArgumentException(
                        request.getClass().getSimpleName() + " is not a request of " + protocol));
        if (!action.direction().allows(calls)) {
            throw new IllegalArgumentException(action + " cannot be sent from this side");
        }
        return outgoing.send(action, request, timeout);
    }

    @Override
    public void close(CloseReason reason) {
        end(reason);
        connection.close(reason);
    }

    private void end(CloseReason reason) {
        incoming.close();
        outgoing.close(reason);
        execute(() -> closed.complete(reason));
    }

    @Override
    public boolean isOpen() {
        return outgoing.isOpen();
    }

    @Override
    public CompletableFuture<CloseReason> closed() {
        return closed.copy();
    }

    @Override
    public String stationId() {
        return stationId;
    }

    @Override
    public Protocol protocol() {
        return protocol;
    }

    @Override
    public Direction calls() {
        return calls;
    }

    @Override
    public String toString() {
        return stationId + " (" + protocol + "): " + outgoing.size() + " calls made, " + incoming.size() + " to answer";
    }

    // ---- from the transport

    @Override
    public void onText(String text) {
        if (!isOpen()) {
            return;
        }
        observe(Way.IN, text);
        if (text.length() > config.limits().frame()) {
            close(new CloseReason(TOO_BIG, "Frame too large"));
            return;
        }
        try {
            Frame frame = codec.decode(text, this);
            if (frame instanceof Frame.Call call) {
                incoming.received(call, text);
            } else if (frame instanceof Frame.Result result) {
                outgoing.answered(result);
            } else if (frame instanceof Frame.Error error) {
                if (!outgoing.answered(error)) {
                    dropped(text, "Nobody waits for this answer");
                }
            } else {
                broken((Frame.Broken) frame, text);
            }
        } catch (RuntimeException e) {
            // A defect must not take the connection down, nor go unseen.
            LOG.log(Level.ERROR, "A frame of " + this + " could not be handled", e);
            dropped(text, "It could not be handled");
        }
    }

    private void broken(Frame.Broken frame, String text) {
        boolean answer = frame.type() == Frame.CALLRESULT || frame.type() == Frame.CALLERROR;
        if (answer && outgoing.answered(frame)) {
            return;
        }
        dropped(text, frame.why());
        if (!answer) {
            boolean usable = frame.id() != null && frame.rule() != Rule.JSON && frame.rule() != Rule.MESSAGE_ID;
            refuse("", usable ? frame.id() : UNREADABLE_ID, frame.rule(), frame.why());
        }
    }

    /** Answers with the code of a rule, if the protocol has one for it. */
    void refuse(String action, String id, Rule rule, String why) {
        protocol.codeFor(rule).ifPresent(code -> {
            long now = config.scheduler().nanoTime();
            transmit(codec.encodeError(id, code, why, Map.of()));
            report(action, Way.IN, Outcome.ERROR, now, code, List.of());
        });
    }

    @Override
    public void onClosed(CloseReason reason) {
        end(reason);
    }

    @Override
    public boolean serves(Action<?, ?> action) {
        return handlers.requests().contains(action.request());
    }

    @Override
    public @Nullable Class<?> awaited(String id) {
        return outgoing.awaited(id);
    }

    // ---- for the two halves

    SessionConfig config() {
        return config;
    }

    Codec codec() {
        return codec;
    }

    Handlers handlers() {
        return handlers;
    }

    /** The payload was read as the request type of an action that has a handler. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    @Nullable
    CompletionStage<?> handle(Object request, Exchange exchange) throws Exception {
        AsyncHandler handler =
                (AsyncHandler) handlers.find((Class) request.getClass()).orElseThrow();
        return handler.handle((Request) request, exchange);
    }

    void transmit(String text) {
        observe(Way.OUT, text);
        connection.send(text);
    }

    /** Runs on the executor of the user; on this thread when that takes no more tasks, since nothing may get lost. */
    void execute(Runnable task) {
        try {
            config.executor().execute(task);
        } catch (RejectedExecutionException shutDown) {
            task.run();
        }
    }

    void report(
            String action, Way way, Outcome outcome, long since, @Nullable ErrorCode error, List<Finding> findings) {
        Duration latency = Duration.ofNanos(config.scheduler().nanoTime() - since);
        try {
            config.callListener().onCall(this, new CallListener.Call(action, way, outcome, latency, error, findings));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A call listener failed", e);
        }
    }

    private void dropped(String text, String why) {
        try {
            config.callListener().onDropped(this, text, why);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A call listener failed", e);
        }
    }

    private void observe(Way way, String text) {
        try {
            config.frames().onFrame(this, way, text);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A frame observer failed", e);
        }
    }
}
