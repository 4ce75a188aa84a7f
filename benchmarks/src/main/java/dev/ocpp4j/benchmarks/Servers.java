package dev.ocpp4j.benchmarks;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.examples.soak.TyrusEcho;
import dev.ocpp4j.transport.OcppServer;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.core.HeartbeatRequest;
import dev.ocpp4j.v16.core.HeartbeatResponse;
import dev.ocpp4j.v16.core.MeterValuesRequest;
import dev.ocpp4j.v16.core.MeterValuesResponse;
import eu.chargetime.ocpp.JSONServer;
import eu.chargetime.ocpp.ServerEvents;
import eu.chargetime.ocpp.feature.profile.ServerCoreEventHandler;
import eu.chargetime.ocpp.feature.profile.ServerCoreProfile;
import eu.chargetime.ocpp.model.SessionInformation;
import eu.chargetime.ocpp.model.core.HeartbeatConfirmation;
import eu.chargetime.ocpp.model.core.MeterValuesConfirmation;
import java.lang.reflect.Proxy;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.UUID;

/** A server in a process of its own: prints its port, and runs until it is killed. */
final class Servers {
    private Servers() {}

    public static void main(String[] args) throws Exception {
        System.out.println(start(args[0]));
        Thread.currentThread().join();
    }

    /** @return the port */
    static int start(String kind) throws Exception {
        return switch (kind) {
            case "OCPP4J" -> ocpp4j(SessionConfig.builder().build());
            case "INLINE" ->
                ocpp4j(SessionConfig.builder().executor(Runnable::run).build());
            case "ECHO" -> TyrusEcho.start();
            case "PEER" -> peer();
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static int ocpp4j(SessionConfig config) {
        Handlers handlers = Handlers.builder()
                .on(HeartbeatRequest.class, (request, exchange) -> new HeartbeatResponse(Instant.now()))
                .on(MeterValuesRequest.class, (request, exchange) -> new MeterValuesResponse())
                .build();
        return OcppServer.builder()
                .port(0)
                .config(config)
                .accept(Ocpp16.PROTOCOL, handlers)
                .start()
                .port();
    }

    private static int peer() throws Exception {
        ServerCoreEventHandler handler = (ServerCoreEventHandler) Proxy.newProxyInstance(
                Servers.class.getClassLoader(),
                new Class<?>[] {ServerCoreEventHandler.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "handleHeartbeatRequest" -> new HeartbeatConfirmation(ZonedDateTime.now());
                    case "handleMeterValuesRequest" -> new MeterValuesConfirmation();
                    default -> null;
                });
        int port;
        try (ServerSocket probe = new ServerSocket(0)) {
            port = probe.getLocalPort();
        }
        new JSONServer(new ServerCoreProfile(handler)).open("127.0.0.1", port, new ServerEvents() {
            @Override
            public void authenticateSession(SessionInformation information, String username, byte[] password) {}

            @Override
            public void newSession(UUID session, SessionInformation information) {}

            @Override
            public void lostSession(UUID session) {}
        });
        awaitListening(port);
        return port;
    }

    /** The peer opens its port some time after {@code open} has returned, and does not tell when. */
    private static void awaitListening(int port) throws Exception {
        for (int attempt = 0; attempt < 100; attempt++) {
            try {
                new Socket("127.0.0.1", port).close();
                return;
            } catch (ConnectException notYet) {
                Thread.sleep(50);
            }
        }
        throw new ConnectException("The peer does not listen");
    }
}
