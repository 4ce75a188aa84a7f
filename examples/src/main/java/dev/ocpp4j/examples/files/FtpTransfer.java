package dev.ocpp4j.examples.files;

import dev.ocpp4j.core.station.FileTransfer;
import dev.ocpp4j.core.station.LogFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import javax.net.SocketFactory;
import javax.net.ssl.SSLContext;
import org.apache.commons.net.ftp.FTP;
import org.apache.commons.net.ftp.FTPClient;
import org.apache.commons.net.ftp.FTPReply;
import org.apache.commons.net.ftp.FTPSClient;

/**
 * Files by FTP and FTPS, in passive mode. The path of a URI is a file to fetch, or a directory to put a file into. FTPS
 * is implicit on port 990, which is also its default, and explicit ({@code AUTH TLS}) on any other; the data is encrypted
 * too.
 */
public final class FtpTransfer implements FileTransfer {
    private static final System.Logger LOG = System.getLogger(FtpTransfer.class.getName());
    private static final int IMPLICIT_PORT = 990;
    private static final int FTP_PORT = 21;

    private final SSLContext tls;
    private final Duration timeout;
    private final Executor executor;

    /**
     * Without a limit to their number, at most one transfer per call.
     *
     * @param tls whom FTPS trusts
     * @param timeout how long a connection may take, and how long the other side may be silent
     * @param executor where transfers run; they block its threads
     */
    public FtpTransfer(SSLContext tls, Duration timeout, Executor executor) {
        this.tls = tls;
        this.timeout = timeout;
        this.executor = executor;
    }

    @Override
    public Set<String> schemes() {
        return Set.of("ftp", "ftps");
    }

    /** What is done once there is a connection. */
    private interface Transfer {
        boolean run(FTPClient client, BooleanSupplier over) throws IOException;
    }

    @Override
    public CompletableFuture<Outcome> download(URI from, Path to) {
        return transfer(from, (client, over) -> {
            Arrival arrival = Arrival.at(to);
            try {
                boolean whole;
                try (OutputStream out = Files.newOutputStream(arrival.part())) {
                    whole = client.retrieveFile(from.getPath(), out);
                }
                if (whole && !over.getAsBoolean()) {
                    arrival.keep();
                }
                return whole;
            } finally {
                arrival.discard();
            }
        });
    }

    @Override
    public CompletableFuture<Outcome> upload(LogFile file, URI to) {
        String path = to.getPath() == null ? "" : to.getPath();
        return transfer(to, (client, over) -> {
            try (InputStream content = file.content().get()) {
                return client.storeFile((path.endsWith("/") ? path : path + "/") + file.name(), content);
            }
        });
    }

    private CompletableFuture<Outcome> transfer(URI uri, Transfer transfer) {
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        executor.execute(() -> {
            Sockets sockets = new Sockets();
            // Cancelling closes the connections under the thread that waits at them.
            outcome.whenComplete((done, failure) -> sockets.close());
            try {
                outcome.complete(run(uri, client(uri), sockets, transfer, outcome::isDone));
            } catch (IOException | RuntimeException e) {
                LOG.log(Level.DEBUG, "The transfer failed", e);
                outcome.complete(Outcome.FAILED);
            }
        });
        return outcome;
    }

    private FTPClient client(URI uri) {
        boolean encrypted = uri.getScheme().toLowerCase(Locale.ROOT).equals("ftps");
        FTPSClient secure = encrypted ? new FTPSClient(port(uri) == IMPLICIT_PORT, tls) : null;
        FTPClient client = secure == null ? new FTPClient() : secure;
        if (secure != null) {
            secure.setEndpointCheckingEnabled(true);
        }
        int millis = Math.toIntExact(timeout.toMillis());
        client.setConnectTimeout(millis);
        client.setDefaultTimeout(millis);
        client.setDataTimeout(timeout);
        return client;
    }

    private static int port(URI uri) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return uri.getScheme().toLowerCase(Locale.ROOT).equals("ftps") ? IMPLICIT_PORT : FTP_PORT;
    }

    private Outcome run(URI uri, FTPClient client, Sockets sockets, Transfer transfer, BooleanSupplier over)
            throws IOException {
        client.setSocketFactory(sockets.of(SocketFactory.getDefault()));
        client.connect(uri.getHost(), port(uri));
        if (!FTPReply.isPositiveCompletion(client.getReplyCode())) {
            return Outcome.FAILED;
        }
        client.setSoTimeout(Math.toIntExact(timeout.toMillis()));
        String[] user = (uri.getUserInfo() == null ? "anonymous:" : uri.getUserInfo()).split(":", 2);
        if (!client.login(user[0], user.length > 1 ? user[1] : "")) {
            return Outcome.PERMISSION_DENIED;
        }
        if (client instanceof FTPSClient secure) {
            secure.execPBSZ(0);
            secure.execPROT("P");
            secure.setSocketFactory(sockets.of(tls.getSocketFactory()));
        }
        client.enterLocalPassiveMode();
        client.setFileType(FTP.BINARY_FILE_TYPE);
        if (transfer.run(client, over)) {
            client.logout();
            return Outcome.DONE;
        }
        return outcome(client.getReplyCode());
    }

    private static Outcome outcome(int reply) {
        return switch (reply) {
            case FTPReply.NOT_LOGGED_IN, FTPReply.NEED_ACCOUNT_FOR_STORING_FILES, FTPReply.FILE_NAME_NOT_ALLOWED ->
                Outcome.PERMISSION_DENIED;
            case FTPReply.SYNTAX_ERROR_IN_ARGUMENTS, FTPReply.UNRECOGNIZED_COMMAND -> Outcome.BAD_MESSAGE;
            case FTPReply.COMMAND_NOT_IMPLEMENTED -> Outcome.NOT_SUPPORTED;
            default -> Outcome.FAILED;
        };
    }
}
