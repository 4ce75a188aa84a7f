package dev.ocpp4j.transport.internal;

import dev.ocpp4j.core.Protocol;
import dev.ocpp4j.transport.Handshake;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.Session;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** The handshake of a server that is mounted in a Jakarta WebSocket container. */
public final class MountedConfigurator extends ServerEndpointConfig.Configurator {
    private static final System.Logger LOG = System.getLogger(MountedConfigurator.class.getName());

    private final Reception reception;

    private MountedConfigurator(Reception reception) {
        this.reception = reception;
    }

    /** The endpoint, to be added to a container. */
    public static ServerEndpointConfig endpoint(Reception reception) {
        return ServerEndpointConfig.Builder.create(OcppEndpoint.class, reception.settings().path + "/{stationId}")
                .subprotocols(reception.settings().accepted.keySet().stream()
                        .map(Protocol::subprotocol)
                        .toList())
                .configurator(new MountedConfigurator(reception))
                .build();
    }

    @Override
    public String getNegotiatedSubprotocol(List<String> supported, List<String> requested) {
        return reception
                .admission()
                .choose(requested)
                .map(Protocol::subprotocol)
                .orElse("");
    }

    @Override
    public <T> T getEndpointInstance(Class<T> endpointClass) {
        return endpointClass.cast(new OcppEndpoint());
    }

    /** A refusal is thrown: no container upgrades then, and without a ticket no session is opened. */
    @Override
    public void modifyHandshake(ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(request.getHeaders());
        String path = request.getRequestURI().getRawPath();
        String segment = path.substring(path.lastIndexOf('/') + 1);
        Opening opening;
        try {
            opening = admit(path, segment, headers);
        } catch (Refused refused) {
            reception.refused(refused.refusal(null));
            throw refused;
        }
        Wire wire = new MountedWire(opening.config().executor());
        config.getUserProperties()
                .put(OcppEndpoint.Ticket.KEY, new OcppEndpoint.Ticket(opening, wire, reception.deadlines(), null));
    }

    private Opening admit(String path, String segment, Map<String, List<String>> headers) {
        Handshake handshake = reception.admission().read(path, segment, headers, null, List.of());
        try {
            return reception.admit(handshake).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Refused refused ? refused : e;
        }
    }

    /** What can be done through the Jakarta API alone, which may block. */
    private record MountedWire(Executor executor) implements Wire {
        @Override
        public void ping(Session socket) {
            executor.execute(() -> {
                try {
                    socket.getBasicRemote().sendPing(ByteBuffer.allocate(0));
                } catch (IOException | RuntimeException e) {
                    LOG.log(Level.DEBUG, "A ping could not be sent", e); // its missing answer will be noticed
                }
            });
        }

        @Override
        public CompletionStage<?> ended() {
            return CompletableFuture.completedFuture(null); // the rest is up to the container
        }

        @Override
        public void abort(Session socket) {
            executor.execute(() -> {
                try {
                    socket.close();
                } catch (IOException | RuntimeException e) {
                    LOG.log(Level.DEBUG, "A WebSocket could not be closed", e);
                }
            });
        }
    }
}
