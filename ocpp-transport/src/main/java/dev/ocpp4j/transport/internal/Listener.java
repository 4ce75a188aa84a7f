package dev.ocpp4j.transport.internal;

import dev.ocpp4j.transport.ServerSecurity;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.ssl.SSLFilter;
import org.glassfish.tyrus.core.TyrusEndpointWrapper;
import org.jspecify.annotations.Nullable;

/** The listening socket of a server. */
public final class Listener {
    private final Reception reception;
    private final TyrusEndpointWrapper endpoint = Pipe.endpoint();
    private final AtomicInteger pending = new AtomicInteger();
    private final Sockets sockets;
    private final int port;

    /** Starts to listen. */
    public Listener(Reception reception) {
        this.reception = reception;
        ServerSettings settings = reception.settings();
        SSLFilter tls = tls(settings.security);
        InetSocketAddress address = settings.bind == null
                ? new InetSocketAddress(settings.port)
                : new InetSocketAddress(settings.bind, settings.port);
        sockets = Sockets.start("ocpp4j-server", Runtime.getRuntime().availableProcessors());
        try {
            port = sockets.listen(address, tls, this::accept);
        } catch (RuntimeException e) {
            sockets.stop();
            throw e;
        }
    }

    private @Nullable SSLFilter tls(ServerSecurity security) {
        if (security instanceof ServerSecurity.TlsBasic profile) {
            return tls(profile.tls(), false);
        }
        return security instanceof ServerSecurity.MutualTls profile ? tls(profile.tls(), true) : null;
    }

    private SSLFilter tls(Supplier<SSLContext> contexts, boolean mutual) {
        Tls.reportMissingSuites(contexts.get());
        return Tls.server(contexts, mutual, (connection, cause) -> {
            if (Phase.OF.get(connection) instanceof ServerHandshake handshake) {
                handshake.withoutTls(cause);
            }
        });
    }

    private void accept(Connection<SocketAddress> connection) {
        if (pending.incrementAndGet() > reception.settings().maxPendingHandshakes) {
            pending.decrementAndGet();
            connection.terminateSilently();
        } else {
            Phase.OF.set(connection, new ServerHandshake(connection, this));
        }
    }

    void handshakeEnded() {
        pending.decrementAndGet();
    }

    Reception reception() {
        return reception;
    }

    TyrusEndpointWrapper endpoint() {
        return endpoint;
    }

    public int port() {
        return port;
    }

    /** Accepts no more connections; those that are open stay. */
    public void stopListening() {
        sockets.stopListening();
    }

    /** Ends everything. */
    public void stop() {
        sockets.stop();
    }
}
