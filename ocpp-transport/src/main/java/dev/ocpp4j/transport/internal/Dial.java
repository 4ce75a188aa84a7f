package dev.ocpp4j.transport.internal;

import dev.ocpp4j.core.Protocol;
import dev.ocpp4j.core.security.Password;
import dev.ocpp4j.transport.ConnectFailure;
import dev.ocpp4j.transport.Route;
import dev.ocpp4j.transport.SecurityProfile;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.EmptyCompletionHandler;
import org.glassfish.tyrus.core.TyrusEndpointWrapper;
import org.jspecify.annotations.Nullable;

/** One attempt of a station to connect: address, TCP, proxy, TLS, upgrade. It ends once, whichever way. */
public final class Dial implements Phase {
    /** A masked Close frame with code 1002. */
    private static final byte[] CLOSE_FRAME = {(byte) 0x88, (byte) 0x82, 0, 0, 0, 0, 3, (byte) 0xEA};

    private static final int SWITCHING = 101;
    private static final int OK = 200;

    private final StationSettings settings;
    private final Target target;
    private final Sockets sockets;
    private final Deadlines deadlines;
    private final TyrusEndpointWrapper endpoint;
    private final BiFunction<Protocol, List<X509Certificate>, Opening> openings;
    private final Consumer<ConnectFailure> failed;
    private final Deadlines.Deadline due;
    private final AtomicBoolean over = new AtomicBoolean();
    private final String key = WebSocketKeys.random();
    private HeadReader reader = new HeadReader();
    private boolean tunnelling;
    private volatile @Nullable Connection<?> connection;
    private volatile Runnable giveUp = () -> {};

    /** Where a route leads to. */
    private record Target(Route route) {
        boolean isSecure() {
            return route.security().profile() >= 2;
        }

        int port() {
            int port = route.endpoint().getPort();
            return port >= 0 ? port : isSecure() ? 443 : 80;
        }

        /** The host without the brackets of an IPv6 address. */
        String host() {
            String host = route.endpoint().getHost();
            return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        }
    }

    /**
     * Begins to connect.
     *
     * @param openings makes of the version that was chosen, and the certificates of the server, what is to be done with the connection
     * @param failed is told why there is none, on a thread of the sockets or of the settings' executor
     */
    Dial(
            StationSettings settings,
            Route route,
            Sockets sockets,
            Deadlines deadlines,
            TyrusEndpointWrapper endpoint,
            BiFunction<Protocol, List<X509Certificate>, Opening> openings,
            Consumer<ConnectFailure> failed) {
        this.settings = settings;
        this.target = new Target(route);
        this.sockets = sockets;
        this.deadlines = deadlines;
        this.endpoint = endpoint;
        this.openings = openings;
        this.failed = failed;
        this.due = deadlines.deadline(() -> fail(new TimeoutException("Not connected in time")));
    }

    void start() {
        due.set(settings.connectTimeout);
        settings.config.executor().execute(() -> {
            InetSocketAddress first = settings.proxy == null
                    ? InetSocketAddress.createUnresolved(target.host(), target.port())
                    : settings.proxy;
            try {
                connect(InetAddress.getAllByName(first.getHostString()), 0, first.getPort());
            } catch (IOException e) {
                fail(e);
            }
        });
    }

    private void connect(InetAddress[] addresses, int index, int port) {
        giveUp = sockets.connect(new InetSocketAddress(addresses[index], port), new EmptyCompletionHandler<>() {
            @Override
            public void completed(Connection<?> connected) {
                begin(connected);
            }

            @Override
            public void failed(Throwable error) {
                if (index + 1 < addresses.length && !over.get()) {
                    connect(addresses, index + 1, port);
                } else {
                    fail(error);
                }
            }
        });
    }

    private void begin(Connection<?> connected) {
        connection = connected;
        Phase.OF.set(connected, this);
        if (over.get()) {
            connected.terminateSilently();
            return;
        }
        tunnelling = settings.proxy != null;
        if (tunnelling) {
            String host = target.route.endpoint().getHost() + ":" + target.port();
            String credentials = settings.proxyCredentials == null
                    ? ""
                    : "Proxy-Authorization: " + settings.proxyCredentials.header() + "\r\n";
            write(connected, "CONNECT " + host + " HTTP/1.1\r\nHost: " + host + "\r\n" + credentials + "\r\n");
        } else {
            upgrade(connected);
        }
    }

    private void upgrade(Connection<?> connected) {
        tls().ifPresentOrElse(
                        contexts -> Tls.connect(
                                connected,
                                contexts,
                                target.host(),
                                target.port(),
                                settings.wildcards.getAsBoolean(),
                                () -> request(connected),
                                this::fail),
                        () -> request(connected));
    }

    private void request(Connection<?> connected) {
        String path = target.route.endpoint().getRawPath();
        String query = target.route.endpoint().getRawQuery();
        int port = target.route.endpoint().getPort();
        List<String> offered =
                settings.offered.keySet().stream().map(Protocol::subprotocol).toList();
        write(
                connected,
                "GET " + path + (path.endsWith("/") ? "" : "/") + StationIds.encode(settings.stationId)
                        + (query == null ? "" : "?" + query) + " HTTP/1.1\r\n"
                        + "Host: " + target.route.endpoint().getHost() + (port < 0 ? "" : ":" + port) + "\r\n"
                        + "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                        + "Sec-WebSocket-Key: " + key + "\r\n"
                        + "Sec-WebSocket-Protocol: " + String.join(", ", offered) + "\r\n"
                        + password()
                                .map(bytes -> "Authorization: "
                                        + new BasicCredentials(settings.stationId, bytes.bytes()).header() + "\r\n")
                                .orElse("")
                        + "\r\n");
    }

    private Optional<Supplier<SSLContext>> tls() {
        if (target.route.security() instanceof SecurityProfile.TlsBasic profile) {
            return Optional.of(profile.tls());
        }
        return target.route.security() instanceof SecurityProfile.MutualTls profile
                ? Optional.of(profile.tls())
                : Optional.empty();
    }

    private Optional<Password> password() {
        if (target.route.security() instanceof SecurityProfile.TlsBasic profile) {
            return Optional.of(profile.password());
        }
        return target.route.security() instanceof SecurityProfile.Basic profile
                ? Optional.of(profile.password())
                : Optional.empty();
    }

    private void write(Connection<?> connected, String head) {
        Sockets.write(connected, head, this::fail);
    }

    @Override
    public Optional<CompletionStage<?>> read(ByteBuffer in) {
        try {
            HttpHead head = reader.read(in);
            if (head != null && !over.get()) {
                answered(head, in);
            }
        } catch (Refused notHttp) {
            fail(new IOException("The answer is not HTTP: " + notHttp.getMessage()));
        }
        return Optional.empty();
    }

    private void answered(HttpHead head, ByteBuffer rest) {
        int status = status(head);
        if (tunnelling) {
            if (status != OK) {
                fail(new IOException("The proxy answered " + status));
                return;
            }
            tunnelling = false;
            reader = new HeadReader();
            upgrade(connection);
        } else if (status != SWITCHING) {
            fail(new ConnectFailure.Refused(status, retryAfter(head)));
        } else if (!head.lists("Upgrade", "websocket")
                || !head.lists("Connection", "upgrade")
                || !head.single("Sec-WebSocket-Accept").equals(Optional.of(WebSocketKeys.accept(key)))
                || !head.values("Sec-WebSocket-Extensions").isEmpty()) {
            fail(new IOException("The server did not upgrade as it was asked to"));
        } else {
            upgraded(head, rest);
        }
    }

    private static int status(HttpHead head) {
        String[] line = head.start().split(" ", 3);
        boolean fits = line.length > 1 && line[0].startsWith("HTTP/1.") && line[1].matches("[1-5][0-9][0-9]");
        if (!fits) {
            throw new Refused(Refused.BAD_REQUEST, "no status");
        }
        return Integer.parseInt(line[1]);
    }

    private static Optional<Duration> retryAfter(HttpHead head) {
        return head.single("Retry-After")
                .filter(value -> value.matches("[0-9]{1,9}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)));
    }

    private void upgraded(HttpHead head, ByteBuffer rest) {
        List<String> chosen = head.values("Sec-WebSocket-Protocol");
        Optional<Protocol> protocol = settings.offered.keySet().stream()
                .filter(offered -> chosen.equals(List.of(offered.subprotocol())))
                .findFirst();
        if (protocol.isEmpty()) { // J-1.6 section 3.2: close it at once
            Sockets.write(connection, ByteBuffer.wrap(CLOSE_FRAME), new EmptyCompletionHandler<>());
            fail(new ConnectFailure.NoCommonVersion(String.join(", ", chosen)));
        } else if (over.compareAndSet(false, true)) {
            due.cancel();
            Pipe pipe = Pipe.open(
                    connection,
                    endpoint,
                    "",
                    protocol.get().subprotocol(),
                    openings.apply(protocol.get(), Tls.peerCertificates(connection)),
                    deadlines,
                    null);
            if (rest.hasRemaining()) {
                pipe.read(rest);
            }
        }
    }

    @Override
    public void closed() {
        IOException cause = connection.getCloseReason().getCause();
        fail(cause instanceof SSLException ? cause : new EOFException("Closed before it was upgraded"));
    }

    /** Gives up; nobody is told. */
    void cancel() {
        if (over.compareAndSet(false, true)) {
            end();
        }
    }

    private void fail(Throwable cause) {
        Optional<ConnectFailure.NotSecure> notSecure =
                target.isSecure() ? TlsTrouble.ofStation(cause) : Optional.empty();
        fail(notSecure.<ConnectFailure>map(failure -> failure).orElseGet(() -> new ConnectFailure.Unreachable(cause)));
    }

    private void fail(ConnectFailure failure) {
        if (over.compareAndSet(false, true)) {
            end();
            failed.accept(failure);
        }
    }

    private void end() {
        due.cancel();
        giveUp.run();
        if (connection != null) {
            connection.closeSilently();
        }
    }
}
