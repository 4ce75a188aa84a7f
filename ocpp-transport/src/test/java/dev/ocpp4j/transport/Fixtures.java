package dev.ocpp4j.transport;

import dev.ocpp4j.core.CloseReason;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.core.ClearCacheRequest;
import dev.ocpp4j.v16.core.ClearCacheResponse;
import dev.ocpp4j.v16.core.ClearCacheStatus;
import dev.ocpp4j.v16.core.DataTransferRequest;
import dev.ocpp4j.v16.core.DataTransferResponse;
import dev.ocpp4j.v16.core.DataTransferStatus;
import dev.ocpp4j.v16.core.HeartbeatRequest;
import dev.ocpp4j.v16.core.HeartbeatResponse;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What most tests need: a server and a station of 1.6 on the loopback interface, and waiting for things to happen. */
final class Fixtures {
    static final String V16 = "ocpp1.6";
    static final Instant TIME = Instant.parse("2026-05-01T12:00:00Z");
    static final String HEARTBEAT = "[2,\"1\",\"Heartbeat\",{}]";
    static final String HEARTBEAT_ANSWER = "[3,\"1\",{\"currentTime\":\"2026-05-01T12:00:00Z\"}]";

    /** A thread for each task, since tests block in them: the common pool has just one on a small machine. */
    static final Executor THREADS = task -> {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
    };

    private Fixtures() {}

    /** A server on the loopback interface that answers Heartbeat and DataTransfer, and lets everybody in. */
    static OcppServer.Builder server() {
        return OcppServer.builder()
                .bind("127.0.0.1")
                .accept(Ocpp16.PROTOCOL, centralSystem())
                .authenticate(handshake -> Authenticator.accept());
    }

    static Handlers centralSystem() {
        return Handlers.builder()
                .on(HeartbeatRequest.class, (request, exchange) -> new HeartbeatResponse(TIME))
                .on(DataTransferRequest.class, (request, exchange) -> new DataTransferResponse(
                                DataTransferStatus.ACCEPTED)
                        .withData(request.data()))
                .build();
    }

    /** A station that answers ClearCache and connects again soon. */
    static OcppStation.Builder station(int port, String id) {
        return OcppStation.builder(URI.create("ws://127.0.0.1:" + port + "/ocpp"), id)
                .offer(Ocpp16.PROTOCOL, chargePoint())
                .reconnect(new ReconnectPolicy(Duration.ofMillis(50), Duration.ZERO, 0));
    }

    static Handlers chargePoint() {
        return Handlers.builder()
                .on(ClearCacheRequest.class, (request, exchange) -> new ClearCacheResponse(ClearCacheStatus.ACCEPTED))
                .build();
    }

    /** What a future ends with, waiting for at most half a minute. */
    static <T> T get(Future<T> future) {
        try {
            return future.get(30, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        } catch (TimeoutException | InterruptedException e) {
            throw new AssertionError("Nothing happened", e);
        }
    }

    /** Remembers what it is told, as text, in order. */
    static final class Events implements ServerListener, StationListener {
        private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
        private final BlockingQueue<Refusal> refusals = new LinkedBlockingQueue<>();
        final BlockingQueue<OcppSession> sessions = new LinkedBlockingQueue<>();

        @Override
        public void onConnected(OcppSession session, Handshake handshake) {
            sessions.add(session);
            events.add("connected " + session.stationId());
        }

        @Override
        public void onReplaced(OcppSession old, OcppSession session) {
            events.add("replaced " + session.stationId());
        }

        @Override
        public void onRefused(Refusal refusal) {
            refusals.add(refusal);
        }

        Refusal nextRefusal() {
            return take(refusals);
        }

        @Override
        public void onClosed(OcppSession session, CloseReason reason) {
            events.add("closed " + session.stationId() + " " + reason.code());
        }

        @Override
        public void onConnected(OcppSession session) {
            sessions.add(session);
            events.add("connected " + session.stationId());
        }

        @Override
        public void onDisconnected(OcppSession session, CloseReason reason) {
            events.add("disconnected " + session.stationId() + " " + reason.code());
        }

        @Override
        public void onFailed(ConnectFailure failure, Duration nextAttemptIn) {
            String what = failure instanceof ConnectFailure.Unreachable unreachable
                    ? "unreachable " + unreachable.cause().getClass().getSimpleName()
                    : failure instanceof ConnectFailure.NotSecure notSecure
                            ? "not secure " + notSecure.problem()
                            : failure.toString();
            events.add("failed " + what + " next in " + nextAttemptIn);
        }

        /** The next event, waiting for at most half a minute. */
        String next() {
            return take(events);
        }

        OcppSession nextSession() {
            return take(sessions);
        }

        private static <T> T take(BlockingQueue<T> queue) {
            try {
                T next = queue.poll(30, TimeUnit.SECONDS);
                if (next == null) {
                    throw new AssertionError("Nothing happened");
                }
                return next;
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
