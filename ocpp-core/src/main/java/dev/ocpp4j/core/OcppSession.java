package dev.ocpp4j.core;

import dev.ocpp4j.core.internal.RpcSession;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * One side of one connection: makes calls and answers those that come. The same type serves the station and the CSMS,
 * for every version. Safe for use by many threads.
 *
 * <p>Calls go out one at a time: the next CALL leaves when the one before it was answered or timed out (RPC-02); up to
 * {@link SessionConfig#maxQueuedCalls()} wait in the order in which they were sent. Calls that come are answered
 * meanwhile, and answers never wait behind calls.
 */
public interface OcppSession extends AutoCloseable {
    /**
     * Starts a session on an open connection.
     *
     * @param stationId the identity of the charging station, whichever side this is
     * @param calls which way the calls of this side go: {@link Direction#TO_CSMS} for a station
     * @param transport is given the listener that the transport has to feed and gives the connection back; no frame may
     *     be delivered before this method has returned
     * @throws IllegalArgumentException when a handler is not for this protocol, or for an action that only this side may send
     */
    static OcppSession open(
            String stationId,
            Protocol protocol,
            Direction calls,
            Handlers handlers,
            SessionConfig config,
            Function<ConnectionListener, Connection> transport) {
        return RpcSession.open(stationId, protocol, calls, handlers, config, transport);
    }

    /** The identity of the charging station. */
    String stationId();

    /** The version that this connection speaks. */
    Protocol protocol();

    /** Which way the calls of this side go: {@link Direction#TO_CSMS} on a station. */
    Direction calls();

    /** Sends a CALL with the default timeout, {@link SessionConfig#callTimeout()}. */
    <R extends Response> CompletableFuture<R> send(Request<R> request);

    /**
     * Sends a CALL. The future ends exactly once: with the response, or with a {@link CallErrorException}, an
     * {@link InvalidMessageException} (our request or their answer), a {@link CallTimeoutException}, a
     * {@link SessionClosedException} or a {@link CallQueueFullException}. Its dependents run on the executor of the
     * session. Cancelling it takes the call out of the queue; one that is on the wire already still has to be answered
     * or time out before the next one leaves.
     *
     * @param timeout how long to wait for the answer once the CALL is on the wire; more than zero
     * @throws IllegalArgumentException when the request is not one that this side may send in this version
     */
    <R extends Response> CompletableFuture<R> send(Request<R> request, Duration timeout);

    /** Whether calls can be made: false as soon as either side closes. */
    boolean isOpen();

    /** Ends with the reason when the session has ended; never fails. Cancelling or completing it has no effect. */
    CompletableFuture<CloseReason> closed();

    /** Closes the connection. All calls that are not answered end with a {@link SessionClosedException} at once. */
    void close(CloseReason reason);

    /** Closes the connection with {@link CloseReason#NORMAL}. */
    @Override
    default void close() {
        close(CloseReason.NORMAL);
    }
}
