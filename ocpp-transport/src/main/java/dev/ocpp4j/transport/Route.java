package dev.ocpp4j.transport;

import java.net.URI;

/**
 * A way to a central system: where it is and how the connection is secured.
 *
 * @param endpoint {@code ws://…} or {@code wss://…}, without the identity
 * @param security with TLS if and only if the endpoint is {@code wss}
 */
public record Route(URI endpoint, SecurityProfile security) {
    public Route {
        requireWebSocket(endpoint);
        if ("wss".equalsIgnoreCase(endpoint.getScheme()) != security.profile() >= 2) {
            throw new IllegalArgumentException("wss needs a security profile with TLS, and ws one without");
        }
    }

    /** @throws IllegalArgumentException when it is not the URL of a WebSocket */
    static void requireWebSocket(URI endpoint) {
        boolean webSocket = "ws".equalsIgnoreCase(endpoint.getScheme()) || "wss".equalsIgnoreCase(endpoint.getScheme());
        if (!webSocket
                || endpoint.getHost() == null
                || endpoint.getRawUserInfo() != null
                || endpoint.getRawFragment() != null) {
            throw new IllegalArgumentException("Not the URL of a WebSocket: " + endpoint);
        }
    }
}
