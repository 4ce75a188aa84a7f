package dev.ocpp4j.examples.soak;

import dev.ocpp4j.core.CallQueueFullException;
import dev.ocpp4j.core.CallTimeoutException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.SessionClosedException;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.transport.Authenticator;
import dev.ocpp4j.transport.OcppServer;
import dev.ocpp4j.transport.ServerSecurity;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.core.BootNotificationRequest;
import dev.ocpp4j.v16.core.BootNotificationResponse;
import dev.ocpp4j.v16.core.DataTransferRequest;
import dev.ocpp4j.v16.core.DataTransferResponse;
import dev.ocpp4j.v16.core.DataTransferStatus;
import dev.ocpp4j.v16.core.HeartbeatRequest;
import dev.ocpp4j.v16.core.HeartbeatResponse;
import dev.ocpp4j.v16.core.MeterValuesRequest;
import dev.ocpp4j.v16.core.MeterValuesResponse;
import dev.ocpp4j.v16.core.RegistrationStatus;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import dev.ocpp4j.v16.core.StatusNotificationResponse;
import dev.ocpp4j.v201.Ocpp201;
import dev.ocpp4j.v201.transactions.TransactionEventRequest;
import dev.ocpp4j.v201.transactions.TransactionEventResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The server of a soak, in a process of its own. It prints its port, obeys lines on its standard input, each answered
 * by one line, and ends with its standard input, so that it never outlives who has started it.
 */
final class SoakServer {
    private static final Duration PING_INTERVAL = Duration.ofSeconds(20);
    private static final int HEARTBEAT_INTERVAL = 300;

    private final @Nullable OcppServer server;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final AtomicLong made = new AtomicLong();
    private final AtomicLong answered = new AtomicLong();
    private final AtomicLong timedOut = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong closed = new AtomicLong();
    private final AtomicLong longest = new AtomicLong();

    private SoakServer(@Nullable OcppServer server) {
        this.server = server;
    }

    /** @param args echo; or ocpp, or ocpps and a key store; how long a call may take, in seconds, and the port */
    public static void main(String[] args) throws Exception {
        OcppServer ours = null;
        if (args[0].equals("echo")) {
            System.out.println(TyrusEcho.start());
        } else {
            ours = ocpp(
                    args.length == 3 ? null : TlsFiles.context(Path.of(args[1])),
                    Duration.ofSeconds(Long.parseLong(args[args.length - 2])),
                    Integer.parseInt(args[args.length - 1]));
            System.out.println(ours.port());
        }
        new SoakServer(ours).obey();
        System.exit(0);
    }

    private static OcppServer ocpp(@Nullable SSLContext tls, Duration callTimeout, int port) {
        return OcppServer.builder()
                .bind("127.0.0.1")
                .port(port)
                .security(tls == null ? ServerSecurity.none() : ServerSecurity.tlsBasic(() -> tls))
                .accept(Ocpp16.PROTOCOL, centralSystem())
                .accept(Ocpp201.PROTOCOL, csms())
                .authenticate(handshake -> Authenticator.accept())
                .config(SessionConfig.builder().callTimeout(callTimeout).build())
                .pingInterval(PING_INTERVAL)
                .start();
    }

    private static Handlers centralSystem() {
        return Handlers.builder()
                .on(
                        BootNotificationRequest.class,
                        (request, exchange) -> new BootNotificationResponse(
                                RegistrationStatus.ACCEPTED, exchange.receivedAt(), HEARTBEAT_INTERVAL))
                .on(HeartbeatRequest.class, (request, exchange) -> new HeartbeatResponse(exchange.receivedAt()))
                .on(StatusNotificationRequest.class, (request, exchange) -> new StatusNotificationResponse())
                .on(MeterValuesRequest.class, (request, exchange) -> new MeterValuesResponse())
                .on(DataTransferRequest.class, SoakServer::transferred)
                .build();
    }

    private static DataTransferResponse transferred(DataTransferRequest request, Exchange exchange) {
        return new DataTransferResponse(DataTransferStatus.ACCEPTED).withData(request.data());
    }

    private static Handlers csms() {
        return Handlers.builder()
                .on(
                        dev.ocpp4j.v201.provisioning.BootNotificationRequest.class,
                        (request, exchange) -> new dev.ocpp4j.v201.provisioning.BootNotificationResponse(
                                exchange.receivedAt(),
                                HEARTBEAT_INTERVAL,
                                dev.ocpp4j.v201.provisioning.RegistrationStatus.ACCEPTED))
                .on(
                        dev.ocpp4j.v201.availability.HeartbeatRequest.class,
                        (request, exchange) ->
                                new dev.ocpp4j.v201.availability.HeartbeatResponse(exchange.receivedAt()))
                .on(
                        dev.ocpp4j.v201.availability.StatusNotificationRequest.class,
                        (request, exchange) -> new dev.ocpp4j.v201.availability.StatusNotificationResponse())
                .on(TransactionEventRequest.class, (request, exchange) -> new TransactionEventResponse())
                .build();
    }

    private void obey() throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.split(" ");
            switch (words[0]) {
                case "stats" -> System.out.println(stats());
                case "gc" -> {
                    System.gc();
                    System.gc(); // what the first one has only put on a list
                    System.out.println(stats());
                    threads.resetPeakThreadCount();
                }
                case "call" ->
                    System.out.println(call(words[1], Integer.parseInt(words[2]), Integer.parseInt(words[3])));
                default -> System.out.println("?");
            }
        }
    }

    private String stats() {
        Runtime runtime = Runtime.getRuntime();
        return "heap=%d threads=%d peak=%d sessions=%d made=%d answered=%d timedOut=%d refused=%d closed=%d longest=%d"
                .formatted(
                        runtime.totalMemory() - runtime.freeMemory(),
                        threads.getThreadCount(),
                        threads.getPeakThreadCount(),
                        server == null ? 0 : server.sessions().size(),
                        made.get(),
                        answered.get(),
                        timedOut.get(),
                        refused.get(),
                        closed.get(),
                        longest.get());
    }

    /** Calls each station of 1.6 whose identity begins like this so many times, with so much data. */
    private String call(String prefix, int times, int characters) {
        String data = "x".repeat(characters);
        for (OcppSession session : server.sessions()) {
            boolean meant = session.stationId().startsWith(prefix) && session.protocol() == Ocpp16.PROTOCOL;
            for (int i = 0; meant && i < times; i++) {
                made.incrementAndGet();
                long start = System.nanoTime();
                session.send(new DataTransferRequest("soak").withData(data)).whenComplete((answer, error) -> {
                    longest.accumulateAndGet(System.nanoTime() - start, Math::max);
                    counter(error).incrementAndGet();
                });
            }
        }
        return stats();
    }

    private AtomicLong counter(@Nullable Throwable error) {
        if (error instanceof CallTimeoutException) {
            return timedOut;
        }
        if (error instanceof CallQueueFullException) {
            return refused;
        }
        return error instanceof SessionClosedException ? closed : answered;
    }
}
