package dev.ocpp4j.examples.soak;

import jakarta.websocket.DeploymentException;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.grizzly.strategies.SameThreadIOStrategy;
import org.glassfish.tyrus.container.grizzly.server.WebSocketAddOn;
import org.glassfish.tyrus.core.TyrusWebSocketEngine;
import org.glassfish.tyrus.server.TyrusServerContainer;
import org.glassfish.tyrus.spi.WebSocketEngine;

/** A bare echo on Tyrus, tuned: programmatic endpoint, same-thread I/O, no idle timer. What the SDK is compared with. */
public final class TyrusEcho {
    private TyrusEcho() {}

    /**
     * Starts one that lives as long as the process.
     *
     * @return the port
     */
    public static int start() throws IOException, DeploymentException {
        Container container = new Container();
        container.engine.register(
                ServerEndpointConfig.Builder.create(Echo.class, "/ocpp/{id}")
                        .subprotocols(List.of(Messages.V16))
                        .build(),
                "/");
        HttpServer server = new HttpServer();
        NetworkListener listener = new NetworkListener("echo", "127.0.0.1", 0);
        listener.getTransport().setIOStrategy(SameThreadIOStrategy.getInstance());
        listener.getKeepAlive().setIdleTimeoutInSeconds(-1);
        listener.registerAddOn(new WebSocketAddOn(container, "/"));
        server.addListener(listener);
        server.start();
        container.start("/", listener.getPort());
        return listener.getPort();
    }

    /** Echoes texts. */
    public static final class Echo extends Endpoint {
        /** Made by the container. */
        public Echo() {}

        @Override
        public void onOpen(Session session, EndpointConfig config) {
            session.setMaxIdleTimeout(-1);
            // with its class: Tyrus cannot see the type of a lambda
            session.addMessageHandler(
                    String.class, text -> session.getAsyncRemote().sendText(text));
        }
    }

    private static final class Container extends TyrusServerContainer {
        private final TyrusWebSocketEngine engine =
                TyrusWebSocketEngine.builder(this).build();

        Container() {
            super((Set<Class<?>>) null);
        }

        @Override
        public void register(Class<?> endpointClass) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void register(ServerEndpointConfig config) {
            throw new UnsupportedOperationException();
        }

        @Override
        public WebSocketEngine getWebSocketEngine() {
            return engine;
        }

        @Override
        public Map<String, Object> getProperties() {
            return Map.of();
        }
    }
}
