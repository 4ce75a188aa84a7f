package dev.ocpp4j.examples.certify.core201;

import dev.ocpp4j.core.FrameObserver;
import dev.ocpp4j.core.FrameObserver.Way;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.examples.certify.HarnessException;
import dev.ocpp4j.transport.OcppStation;
import dev.ocpp4j.transport.SecurityProfile;
import dev.ocpp4j.v201.Ocpp201;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The way to a server over a WebSocket. */
final class WebSocketAccess implements Access {
    /** How soon a server closes a connection that it does not want. */
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    private final URI endpoint;
    private final String stationId;
    private final String password;
    private final Handlers handlers;
    private final FrameObserver observer;
    private final SessionConfig config;
    private final Duration limit;
    private final HttpClient http = HttpClient.newHttpClient();
    private @Nullable OcppStation station;

    /**
     * @param observer sees the frames as the record has them: IN is from the station
     * @param limit how long it may take to connect
     */
    WebSocketAccess(
            URI endpoint,
            String stationId,
            String password,
            Handlers handlers,
            FrameObserver observer,
            SessionConfig config,
            Duration limit) {
        this.endpoint = endpoint;
        this.stationId = stationId;
        this.password = password;
        this.handlers = handlers;
        this.observer = observer;
        this.config = config;
        this.limit = limit;
    }

    @Override
    public OcppSession connect() {
        close();
        station = OcppStation.builder(endpoint, stationId)
                .security(SecurityProfile.basic(password))
                .offer(Ocpp201.PROTOCOL, handlers)
                .config(config)
                .onFrame((session, way, text) -> observer.onFrame(session, way == Way.IN ? Way.OUT : Way.IN, text))
                .start();
        try {
            return station.connected().get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new HarnessException("The server at " + endpoint + " does not let " + stationId + " in", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HarnessException("The run was interrupted", e);
        }
    }

    @Override
    public Upgrade upgrade(String user, String secret, List<String> subprotocols) {
        String credentials = Base64.getEncoder().encodeToString((user + ":" + secret).getBytes(StandardCharsets.UTF_8));
        String id = URLEncoder.encode(stationId, StandardCharsets.UTF_8).replace("+", "%20");
        Closed closed = new Closed();
        try {
            WebSocket socket = http.newWebSocketBuilder()
                    .header("Authorization", "Basic " + credentials)
                    .subprotocols(
                            subprotocols.get(0),
                            subprotocols.subList(1, subprotocols.size()).toArray(String[]::new))
                    .connectTimeout(limit)
                    .buildAsync(URI.create(endpoint + "/" + id), closed)
                    .join();
            Upgrade upgrade = new Upgrade(
                    Upgrade.SWITCHING,
                    socket.getSubprotocol(),
                    socket.getSubprotocol().isEmpty() && closed.isSoon());
            socket.abort();
            return upgrade;
        } catch (CompletionException e) {
            if (e.getCause() instanceof WebSocketHandshakeException refused) {
                return new Upgrade(refused.getResponse().statusCode(), "", true);
            }
            throw new HarnessException("The server at " + endpoint + " cannot be reached", e.getCause());
        }
    }

    /** Waits for the end of a connection. */
    private static final class Closed implements WebSocket.Listener {
        private final CompletableFuture<Boolean> closed = new CompletableFuture<>();

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
            closed.complete(true);
            return closed;
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            closed.complete(true);
        }

        boolean isSoon() {
            return closed.completeOnTimeout(false, AT_ONCE.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        }
    }

    @Override
    public void close() {
        if (station != null) {
            station.close();
            station = null;
        }
    }
}
