package dev.ocpp4j.transport.internal;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.Protocol;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.transport.ReconnectPolicy;
import dev.ocpp4j.transport.SecurityProfile;
import dev.ocpp4j.transport.StationListener;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** What the builder of a station collects; its methods say what each is. Not changed any more once it starts. */
public final class StationSettings {
    public final URI endpoint;
    public final String stationId;
    public final Map<Protocol, Handlers> offered = new LinkedHashMap<>();
    public final List<StationListener> listeners = new ArrayList<>();
    public SecurityProfile security = SecurityProfile.none();
    public ReconnectPolicy reconnect = ReconnectPolicy.defaults();
    public SessionConfig config = SessionConfig.defaults();
    public BooleanSupplier wildcards = () -> false;
    public boolean reconnectAfterTimeout;
    public Duration pingInterval = Duration.ofSeconds(60);
    public Duration connectTimeout = Duration.ofSeconds(20);
    public @Nullable InetSocketAddress proxy;
    public @Nullable BasicCredentials proxyCredentials;

    public StationSettings(URI endpoint, String stationId) {
        this.endpoint = endpoint;
        this.stationId = stationId;
    }

    boolean secure() {
        return endpoint.getScheme().equalsIgnoreCase("wss");
    }

    int port() {
        return endpoint.getPort() >= 0 ? endpoint.getPort() : secure() ? 443 : 80;
    }

    /** The host without the brackets of an IPv6 address. */
    String host() {
        String host = endpoint.getHost();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }
}
