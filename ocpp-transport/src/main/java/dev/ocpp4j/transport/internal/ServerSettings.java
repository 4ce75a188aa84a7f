package dev.ocpp4j.transport.internal;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.Protocol;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.transport.AsyncAuthenticator;
import dev.ocpp4j.transport.AttemptLimit;
import dev.ocpp4j.transport.Handshake;
import dev.ocpp4j.transport.ReachedProfiles;
import dev.ocpp4j.transport.Replacement;
import dev.ocpp4j.transport.ServerListener;
import dev.ocpp4j.transport.ServerSecurity;
import dev.ocpp4j.transport.Sessions;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What the builder of a server collects; its methods say what each is. Not changed any more once the server starts. */
public final class ServerSettings {
    public int port;
    public @Nullable InetAddress bind;
    public String path = "/ocpp";
    public @Nullable ReachedProfiles reached;
    public AttemptLimit attempts = AttemptLimit.defaults();
    public ServerSecurity security = ServerSecurity.none();

    public final Map<Protocol, Handlers> accepted = new LinkedHashMap<>();
    public boolean preferServerOrder;
    public boolean closeWithoutSubprotocol;
    public boolean compression = true;

    public @Nullable AsyncAuthenticator authenticator;
    public Replacement replacement = Replacement.REPLACE;
    public SessionConfig config = SessionConfig.defaults();
    public @Nullable BiFunction<Handshake, SessionConfig, SessionConfig> configFor;
    public int rememberedAnswers;
    public Duration pingInterval = Duration.ofSeconds(60);
    public Sessions sessions = Sessions.local();
    public final List<ServerListener> listeners = new ArrayList<>();

    public int maxConnections = 100_000;
    public int maxPendingHandshakes = 4096;
    public Duration handshakeTimeout = Duration.ofSeconds(10);

    public ServerSettings() {}
}
