package dev.ocpp4j.examples.files;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Servers that stations fetch firmware from and send diagnostics to: HTTP and FTP, and with a certificate HTTPS and FTPS
 * as well. Safe for use by many threads.
 *
 * <pre>{@code
 * try (FileServers servers = FileServers.builder().start()) {
 *     servers.shelf().put("/firmware.bin", image);
 *     servers.shelf().faults("/firmware.bin", List.of(Fault.CUT_OFF)); // the first try only
 *     URI location = servers.uri(TransferProtocol.HTTP, "/firmware.bin");
 *     ...
 *     List<Access> seen = servers.shelf().accesses();
 *     List<Upload> sent = servers.shelf().uploads();
 * }
 * }</pre>
 */
public final class FileServers implements AutoCloseable {
    private final Builder settings;
    private final Shelf shelf;
    private final Map<TransferProtocol, Integer> ports = new EnumMap<>(TransferProtocol.class);
    private final ExecutorService executor = Executors.newCachedThreadPool(daemon("files-"));
    private final java.util.List<AutoCloseable> servers = new java.util.ArrayList<>();
    private final Socket nobody = new Socket();

    private FileServers(Builder settings) throws IOException {
        this.settings = settings;
        shelf = new Shelf(settings.clock, settings.uploads);
        try {
            // Bound, and never listening: whoever connects is refused, and nobody else gets the port.
            nobody.bind(new InetSocketAddress(settings.bind, 0));
            startHttp(null, settings.httpPort);
            startFtp(null, settings.ftpPort);
            if (settings.tls != null) {
                startHttp(settings.tls, settings.httpsPort);
                startFtp(settings.tls, settings.ftpsPort);
            }
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private void startHttp(@Nullable SSLContext tls, int port) throws IOException {
        HttpFiles http = new HttpFiles(new InetSocketAddress(settings.bind, port), shelf, tls, executor);
        servers.add(http);
        ports.put(tls == null ? TransferProtocol.HTTP : TransferProtocol.HTTPS, http.port());
    }

    private void startFtp(@Nullable SSLContext tls, int port) throws IOException {
        FtpFiles.Setup setup = new FtpFiles.Setup(
                new InetSocketAddress(settings.bind, port),
                settings.host(),
                settings.passivePorts,
                settings.user,
                settings.password);
        FtpFiles ftp = new FtpFiles(setup, shelf, tls);
        servers.add(ftp);
        ports.put(tls == null ? TransferProtocol.FTP : TransferProtocol.FTPS, ftp.port());
    }

    static java.util.concurrent.ThreadFactory daemon(String prefix) {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, prefix + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Servers on 127.0.0.1 and free ports, without TLS. */
    public static Builder builder() {
        return new Builder();
    }

    /** What they serve and take, and what goes wrong. */
    public Shelf shelf() {
        return shelf;
    }

    /** The protocols that are spoken. */
    public Set<TransferProtocol> protocols() {
        return Collections.unmodifiableSet(ports.keySet());
    }

    /**
     * Where a station finds a path; for FTP with name and password.
     *
     * @throws IllegalArgumentException when the protocol is not spoken
     */
    public URI uri(TransferProtocol protocol, String path) {
        Integer port = ports.get(protocol);
        if (port == null) {
            throw new IllegalArgumentException(protocol + " needs a certificate");
        }
        return uri(protocol, port, path);
    }

    /** The same path on a host that is dead: whoever connects is refused. */
    public URI deadUri(TransferProtocol protocol, String path) {
        return uri(protocol, nobody.getLocalPort(), path);
    }

    private URI uri(TransferProtocol protocol, int port, String path) {
        try {
            String user = protocol.isHttp() ? null : settings.user + ":" + settings.password;
            return new URI(protocol.scheme(), user, settings.host(), port, path, null, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("No path: " + path, e);
        }
    }

    @Override
    public void close() {
        for (AutoCloseable server : servers) {
            try {
                server.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        try {
            nobody.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        executor.shutdownNow();
    }

    /** What the servers are like. */
    public static final class Builder {
        private Clock clock = Clock.systemUTC();
        private String bind = "127.0.0.1";
        private @Nullable String advertised;
        private int httpPort;
        private int httpsPort;
        private int ftpPort;
        private int ftpsPort;
        private @Nullable String passivePorts;
        private String user = "station";
        private String password = "files";
        private @Nullable SSLContext tls;
        private @Nullable Path uploads;

        private Builder() {}

        /** The clock for {@link Access} and {@link Upload}; default that of the machine. */
        public Builder clock(Clock newClock) {
            clock = newClock;
            return this;
        }

        /** The address to listen on; default 127.0.0.1. */
        public Builder bind(String address) {
            bind = address;
            return this;
        }

        /** The host in the URIs that stations are given, for FTP an IP address; default the address to listen on. */
        public Builder advertise(String host) {
            advertised = host;
            return this;
        }

        /** The ports without TLS; default 0 each, which takes any free one. */
        public Builder ports(int http, int ftp) {
            httpPort = http;
            ftpPort = ftp;
            return this;
        }

        /** Speaks HTTPS and FTPS as well, on these ports; 0 takes any free one. */
        public Builder tls(SSLContext context, int https, int ftps) {
            tls = context;
            httpsPort = https;
            ftpsPort = ftps;
            return this;
        }

        /** The ports for the data of FTP, as in {@code 2300-2310}; default any. */
        public Builder passivePorts(String range) {
            passivePorts = range;
            return this;
        }

        /** Who may use FTP; default {@code station} with the password {@code files}. */
        public Builder credentials(String newUser, String newPassword) {
            user = newUser;
            password = newPassword;
            return this;
        }

        /** Where uploads are written to as well; default they are kept in memory only. */
        public Builder uploadsTo(Path directory) {
            uploads = directory;
            return this;
        }

        private String host() {
            return advertised == null ? bind : advertised;
        }

        /** Starts them. @throws IOException when a port is taken */
        public FileServers start() throws IOException {
            return new FileServers(this);
        }
    }
}
