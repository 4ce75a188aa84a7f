package dev.ocpp4j.transport;

import static dev.ocpp4j.transport.Authenticator.accept;
import static dev.ocpp4j.transport.Authenticator.refuse;
import static dev.ocpp4j.transport.Fixtures.HEARTBEAT;
import static dev.ocpp4j.transport.Fixtures.HEARTBEAT_ANSWER;
import static dev.ocpp4j.transport.Fixtures.V16;
import static dev.ocpp4j.transport.Fixtures.centralSystem;
import static dev.ocpp4j.transport.Fixtures.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.Limits;
import dev.ocpp4j.core.ManualScheduler;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.transport.Fixtures.Events;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.core.ClearCacheRequest;
import dev.ocpp4j.v16.core.ClearCacheStatus;
import dev.ocpp4j.v16.core.DataTransferRequest;
import dev.ocpp4j.v16.core.HeartbeatRequest;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.apache.tomcat.websocket.server.Constants;
import org.apache.tomcat.websocket.server.WsContextListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The same endpoint in a container that is not ours: Tomcat. */
@Timeout(60)
@SuppressWarnings("try") // stations that are only there, and closing before the end
class MountTest {
    /** Says much when it refuses; held here, so that it stays silent. */
    private static final Logger TOMCAT = Logger.getLogger("org.apache");

    private static final byte[] PASSWORD = "secret".getBytes(StandardCharsets.UTF_8);

    private final Events events = new Events();
    private final ManualScheduler time = new ManualScheduler();
    private final Tomcat tomcat = new Tomcat();

    @TempDir
    private Path directory;

    private OcppServer.Builder server() {
        return OcppServer.builder()
                .accept(Ocpp16.PROTOCOL, centralSystem())
                .config(SessionConfig.builder()
                        .limits(new Limits(100_000, 100, 100_000, 32))
                        .scheduler(time)
                        .build())
                .authenticate(handshake -> handshake.hasPassword(PASSWORD) ? accept() : refuse(401))
                .listener(events);
    }

    /** Starts Tomcat with the endpoint; returns the port. */
    private int start(ServerEndpointConfig endpoint, Filter filter) throws LifecycleException, DeploymentException {
        tomcat.setBaseDir(directory.toString());
        tomcat.setPort(0);
        Context context = tomcat.addContext("/app", directory.toString());
        context.addApplicationListener(WsContextListener.class.getName());
        if (filter != null) {
            FilterDef definition = new FilterDef();
            definition.setFilterName("passwords");
            definition.setFilter(filter);
            definition.setAsyncSupported("true");
            context.addFilterDef(definition);
            FilterMap map = new FilterMap();
            map.setFilterName("passwords");
            map.addURLPattern("/*");
            context.addFilterMap(map);
        }
        Tomcat.addServlet(context, "none", new HttpServlet() {}).addMapping("/");
        tomcat.start();
        ServerContainer container = (ServerContainer)
                context.getServletContext().getAttribute(Constants.SERVER_CONTAINER_SERVLET_CONTEXT_ATTRIBUTE);
        container.addEndpoint(endpoint);
        return tomcat.getConnector().getLocalPort();
    }

    @BeforeAll
    static void silence() {
        TOMCAT.setLevel(Level.OFF);
    }

    @AfterEach
    void stop() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }

    private static RawWebSocket.Request request(int port, byte[] password) {
        return RawWebSocket.request(port, "/app/ocpp/RDAM%20123").protocols(V16).basic("RDAM 123", password);
    }

    @Test
    void stationsConnectAndBothSidesCall() throws Exception {
        try (OcppServer server = server().mount()) {
            int port = start(server.endpoint(), null);
            try (OcppStation station = OcppStation.builder(
                            java.net.URI.create("ws://127.0.0.1:" + port + "/app/ocpp"), "RDAM 123")
                    .security(SecurityProfile.basic(PASSWORD))
                    .offer(Ocpp16.PROTOCOL, Fixtures.chargePoint())
                    .start()) {
                get(station.connected());
                String data = "x".repeat(50_000);

                assertEquals(
                        Fixtures.TIME, get(station.send(new HeartbeatRequest())).currentTime());
                assertEquals(
                        data,
                        get(station.send(new DataTransferRequest("v").withData(data)))
                                .data());
                OcppSession session = server.session("RDAM 123").orElseThrow();
                assertEquals(
                        ClearCacheStatus.ACCEPTED,
                        get(session.send(new ClearCacheRequest())).status());
                session.close();
                assertEquals("connected RDAM 123", events.next());
                assertEquals("closed RDAM 123 1000", events.next());
            }
        }
    }

    @Test
    void manyThreadsMaySendAtOnce() throws Exception {
        try (OcppServer server = server().mount()) {
            int port = start(server.endpoint(), null);
            try (RawWebSocket station = request(port, PASSWORD).open()) {
                for (int i = 0; i < 200; i++) { // each is answered by a thread of its own at some time
                    station.send(HEARTBEAT.replace("\"1\"", "\"" + i + "\""));
                }
                for (int i = 0; i < 200; i++) {
                    assertTrue(station.receiveText().startsWith("[3,\"" + i + "\""));
                }
            }
        }
    }

    @Test
    void whoIsRefusedHasNoWebSocket() throws Exception {
        try (OcppServer server = server().mount()) {
            int port = start(server.endpoint(), null);
            List<RawWebSocket.Request> bad = new ArrayList<>(List.of(
                    request(port, "wrong".getBytes()),
                    RawWebSocket.request(port, "/app/ocpp/CP001").protocols(V16),
                    RawWebSocket.request(port, "/app/ocpp/CP:1").protocols(V16).basic("CP:1", PASSWORD),
                    RawWebSocket.request(port, "/app/ocpp/CP001").basic("CP001", PASSWORD),
                    RawWebSocket.request(port, "/app/ocpp/CP001").protocols(V16).header("Authorization", "Basic ???")));
            for (RawWebSocket.Request request : bad) {
                try (RawWebSocket station = request.open()) {
                    assertTrue(station.status() >= 400, station.startLine());
                    HandshakeTest.sendInVain(station);
                } catch (java.io.UncheckedIOException closed) {
                    // that is a way to refuse as well
                }
            }
            assertTrue(server.sessions().isEmpty());
        }
    }

    /** What the documentation tells to do for the right status. */
    @Test
    void aServletFilterRefusesWithAChallenge() throws Exception {
        Filter filter = (request, response, chain) -> {
            String given = ((HttpServletRequest) request).getHeader("Authorization");
            if (given != null && given.startsWith("Basic ")) {
                chain.doFilter(request, response);
            } else {
                ((HttpServletResponse) response).setHeader("WWW-Authenticate", "Basic realm=\"ocpp\"");
                ((HttpServletResponse) response).sendError(401);
            }
        };
        try (OcppServer server = server().mount()) {
            int port = start(server.endpoint(), filter);
            try (RawWebSocket anonymous = RawWebSocket.request(port, "/app/ocpp/CP001")
                            .protocols(V16)
                            .open();
                    RawWebSocket known = request(port, PASSWORD).open()) {
                assertEquals(401, anonymous.status());
                assertEquals("Basic realm=\"ocpp\"", anonymous.header("WWW-Authenticate"));
                known.send(HEARTBEAT);
                assertEquals(HEARTBEAT_ANSWER, known.receiveText());
            }
        }
    }

    @Test
    void theNewestConnectionOfAStationWins() throws Exception {
        try (OcppServer server = server().mount()) {
            int port = start(server.endpoint(), null);
            try (RawWebSocket old = request(port, PASSWORD).open()) {
                events.nextSession();
                try (RawWebSocket now = request(port, PASSWORD).open()) {
                    assertEquals(1008, old.closeCode());
                    now.send(HEARTBEAT);
                    assertEquals(HEARTBEAT_ANSWER, now.receiveText());
                }
            }
        }
    }

    @Test
    void aSilentStationIsPingedAndGivenUp() throws Exception {
        // Far below the time that a message may take: this container may tell late that one was sent.
        try (OcppServer server = server().pingInterval(Duration.ofSeconds(10)).mount()) {
            int port = start(server.endpoint(), null);
            try (RawWebSocket station = request(port, PASSWORD).open()) {
                station.send(HEARTBEAT);
                assertEquals(HEARTBEAT_ANSWER, station.receiveText());
                station.sync();
                time.advance(Duration.ofSeconds(11));
                assertEquals(RawWebSocket.PING, station.receive().opcode());
                station.sendFrame(RawWebSocket.PONG, new byte[0]);
                station.send(HEARTBEAT); // this container may hand on a Pong later than it answers a Ping
                assertEquals(HEARTBEAT_ANSWER, station.receiveText());
                station.sync();
                time.advance(Duration.ofSeconds(11));
                assertEquals(RawWebSocket.PING, station.receive().opcode());
                time.advance(Duration.ofSeconds(11));

                assertEquals("connected RDAM 123", events.next());
                assertEquals("closed RDAM 123 1006", events.next());
                assertTrue(server.session("RDAM 123").isEmpty());
            }
        }
    }

    @Test
    void whatMustNotComeClosesTheConnection() throws Exception {
        try (OcppServer server = server().mount()) {
            int port = start(server.endpoint(), null);
            try (RawWebSocket binary = request(port, PASSWORD).open()) {
                binary.sendFrame(RawWebSocket.BINARY, new byte[3]);
                assertEquals(1003, binary.closeCode());
            }
            try (RawWebSocket large = request(port, PASSWORD).open()) {
                large.send("x".repeat(100_001));
                assertEquals(1009, large.closeCode());
            }
        }
    }

    @Test
    void stoppingSaysGoodbye() throws Exception {
        OcppServer server = server().mount();
        int port = start(server.endpoint(), null);
        try (RawWebSocket station = request(port, PASSWORD).open()) {
            events.nextSession();
            CompletableFuture<Void> stopping = CompletableFuture.runAsync(server::close, Fixtures.THREADS);
            assertEquals(1001, station.closeCode());
            get(stopping);
        }
        try (RawWebSocket late = request(port, PASSWORD).open()) {
            assertTrue(late.status() >= 400, late.startLine());
        }
    }

    @Test
    void aMountedServerHasNoPort() throws Exception {
        try (OcppServer mounted = server().mount();
                OcppServer own = Fixtures.server().start()) {
            start(mounted.endpoint(), null);
            assertThrows(IllegalStateException.class, mounted::port);
            assertThrows(IllegalStateException.class, own::endpoint);
        }
    }
}
