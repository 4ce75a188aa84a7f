package dev.ocpp4j.benchmarks;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.Loopback;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.transport.Authenticator;
import dev.ocpp4j.transport.OcppServer;
import dev.ocpp4j.v201.Ocpp201;
import dev.ocpp4j.v201.provisioning.BootNotificationRequest;
import dev.ocpp4j.v201.provisioning.BootNotificationResponse;
import dev.ocpp4j.v201.provisioning.BootReason;
import dev.ocpp4j.v201.provisioning.ChargingStation;
import dev.ocpp4j.v201.provisioning.RegistrationStatus;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * The CPU time of a whole JVM from its start until it has handled one BootNotification of 2.0.1: the classes that are
 * loaded, the catalogue of all actions, the first message. Each run is a JVM of its own, beside one that does nothing.
 */
public final class FirstMessage {
    private static final String BOOT = """
            [2,"1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"M","vendorName":"V"}}]""";

    private enum Kind {
        /** A JVM that ends at once. */
        NOTHING,
        /** Both sides of a session in memory. */
        SESSION,
        /** A server with one station, which is in another process. */
        SERVER
    }

    private FirstMessage() {}

    /** @param args the number of runs of each kind, 9 if there is none; within a run its kind */
    public static void main(String[] args) throws Exception {
        if (args.length > 0 && !Character.isDigit(args[0].charAt(0))) {
            run(Kind.valueOf(args[0]));
            return;
        }
        int runs = args.length > 0 ? Integer.parseInt(args[0]) : 9;
        System.out.printf("%-10s %14s%n", "", "ms CPU, median");
        for (Kind kind : Kind.values()) {
            List<Long> figures = new ArrayList<>();
            for (int i = 0; i < runs; i++) {
                figures.add(measure(kind));
            }
            System.out.printf(
                    "%-10s %14d   %s%n",
                    kind, figures.stream().sorted().skip(runs / 2).findFirst().orElseThrow(), figures);
        }
    }

    private static long measure(Kind kind) throws Exception {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FirstMessage.class.getName(),
                        kind.name())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            if (kind == Kind.SERVER) {
                boot(Integer.parseInt(out.readLine()));
            }
            return Long.parseLong(out.readLine());
        } finally {
            process.destroy();
        }
    }

    private static void boot(int port) {
        HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .subprotocols(Ocpp201.PROTOCOL.subprotocol())
                .buildAsync(URI.create("ws://127.0.0.1:" + port + "/ocpp/CP1"), new WebSocket.Listener() {})
                .join()
                .sendText(BOOT, true)
                .join();
    }

    // ---- within a run

    private static void run(Kind kind) throws IOException {
        switch (kind) {
            case NOTHING -> tell();
            case SESSION -> {
                SessionConfig config = SessionConfig.defaults();
                try (Loopback pair = Loopback.open(
                        "CP1", Ocpp201.PROTOCOL, Handlers.none(), handlers(config.clock(), () -> {}), config)) {
                    pair.station()
                            .send(new BootNotificationRequest(new ChargingStation("M", "V"), BootReason.POWER_UP))
                            .join();
                }
                tell();
            }
            case SERVER -> {
                OcppServer server = OcppServer.builder()
                        .bind("127.0.0.1")
                        .accept(Ocpp201.PROTOCOL, handlers(Clock.systemUTC(), FirstMessage::tell))
                        .authenticate(handshake -> Authenticator.accept())
                        .start();
                System.out.println(server.port());
                System.in.read(); // until it is destroyed
            }
        }
    }

    private static Handlers handlers(Clock clock, Runnable afterReply) {
        return Handlers.builder()
                .on(BootNotificationRequest.class, (request, exchange) -> {
                    exchange.afterReply(afterReply);
                    return new BootNotificationResponse(clock.instant(), 300, RegistrationStatus.ACCEPTED);
                })
                .build();
    }

    private static void tell() {
        System.out.println(
                ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis());
    }
}
