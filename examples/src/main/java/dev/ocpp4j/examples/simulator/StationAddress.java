package dev.ocpp4j.examples.simulator;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A URL taken apart.
 *
 * @param endpoint where the central system is
 * @param stationId the last segment of the path, decoded
 */
record StationAddress(URI endpoint, String stationId) {
    private static final int FIRST_WITH_TLS = 2;

    /**
     * Where the central system is for a security profile.
     *
     * @param tls where it is with TLS, when that is not the same address; null when it is
     */
    URI endpoint(int profile, @Nullable URI tls) {
        boolean secure = profile >= FIRST_WITH_TLS;
        if (endpoint.getScheme().equalsIgnoreCase(secure ? "wss" : "ws")) {
            return endpoint;
        }
        String text = endpoint.toString();
        return secure && tls != null ? tls : URI.create((secure ? "wss" : "ws") + text.substring(text.indexOf(':')));
    }

    /** @throws IllegalArgumentException when it is not the URL of a WebSocket with an identity at its end */
    static StationAddress of(URI url) {
        String text = url.toString();
        int slash = text.lastIndexOf('/');
        boolean identified = url.getRawPath() != null && url.getRawPath().length() > 1 && slash < text.length() - 1;
        if (!text.matches("(?i)wss?://.+") || url.getRawQuery() != null || !identified) {
            throw new IllegalArgumentException(
                    "Not the URL of a WebSocket with an identity at its end, as in ws://host:8887/ocpp/CP001: " + url);
        }
        // A plus sign is one: this is a path, not a form.
        String id = URLDecoder.decode(text.substring(slash + 1).replace("+", "%2B"), StandardCharsets.UTF_8);
        return new StationAddress(URI.create(text.substring(0, slash)), id);
    }
}
