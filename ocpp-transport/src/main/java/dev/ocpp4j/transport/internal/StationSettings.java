package dev.ocpp4j.transport.internal;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.Protocol;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.transport.ReconnectPolicy;
import dev.ocpp4j.transport.Routes;
import dev.ocpp4j.transport.StationListener;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** What the builder of a station collects; its methods say what each is. Not changed any more once it starts. */
public final class StationSettings {
    public final Routes routes;
    public final String stationId;
    public final Map<Protocol, Handlers> offered = new LinkedHashMap<>();
    public final List<StationListener> listeners = new ArrayList<>();
    public ReconnectPolicy reconnect = ReconnectPolicy.defaults();
    public SessionConfig config = SessionConfig.defaults();
    public BooleanSupplier wildcards = () -> false;
    public boolean reconnectAfterTimeout;
    public Duration pingInterval = Duration.ofSeconds(60);
    public Duration connectTimeout = Duration.ofSeconds(20);
    public @Nullable InetSocketAddress proxy;
    public @Nullable BasicCredentials proxyCredentials;

    public StationSettings(Routes routes, String stationId) {
        this.routes = routes;
        this.stationId = stationId;
    }
}
