package dev.ocpp4j.examples.files;

import dev.ocpp4j.examples.files.Access.Kind;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.apache.ftpserver.ConnectionConfigFactory;
import org.apache.ftpserver.DataConnectionConfigurationFactory;
import org.apache.ftpserver.FtpServer;
import org.apache.ftpserver.FtpServerFactory;
import org.apache.ftpserver.ftplet.DefaultFtpReply;
import org.apache.ftpserver.ftplet.DefaultFtplet;
import org.apache.ftpserver.ftplet.FtpException;
import org.apache.ftpserver.ftplet.FtpReply;
import org.apache.ftpserver.ftplet.FtpRequest;
import org.apache.ftpserver.ftplet.FtpSession;
import org.apache.ftpserver.ftplet.FtpletResult;
import org.apache.ftpserver.listener.Listener;
import org.apache.ftpserver.listener.ListenerFactory;
import org.apache.ftpserver.ssl.ClientAuth;
import org.apache.ftpserver.ssl.SslConfiguration;
import org.jspecify.annotations.Nullable;

/** Serves the files of a shelf and takes files, over FTP or FTPS, in passive mode. */
final class FtpFiles implements AutoCloseable {
    private static final Set<String> UPLOADS = Set.of("STOR", "APPE", "STOU");

    private final Shelf shelf;
    private final TransferProtocol protocol;
    private final Passage passage = new Passage();
    private final Listener listener;
    private final FtpServer server;

    /**
     * What it is to be.
     *
     * @param advertised the host that clients are told to connect to for data; an IP address
     * @param passivePorts the ports for data, as in {@code 2300-2310}; null for any
     */
    record Setup(
            InetSocketAddress address,
            String advertised,
            @Nullable String passivePorts,
            String user,
            String password) {}

    /** @param tls null for plain FTP */
    FtpFiles(Setup setup, Shelf shelf, @Nullable SSLContext tls) throws IOException {
        this.shelf = shelf;
        protocol = tls == null ? TransferProtocol.FTP : TransferProtocol.FTPS;
        FtpServerFactory factory = new FtpServerFactory();
        listener = listener(setup, tls);
        factory.addListener("default", listener);
        ConnectionConfigFactory connections = new ConnectionConfigFactory();
        connections.setAnonymousLoginEnabled(false);
        factory.setConnectionConfig(connections.createConnectionConfig());
        factory.setUserManager(new OneUser(setup.user(), setup.password()));
        factory.setFileSystem(user -> new ShelfView(shelf, protocol, passage));
        factory.setFtplets(new HashMap<>(Map.of("faults", new Faults()))); // it is cleared in the end
        server = factory.createServer();
        try {
            server.start();
        } catch (FtpException e) {
            throw new IOException("The FTP server cannot start: " + e.getMessage(), e);
        }
    }

    private static Listener listener(Setup setup, @Nullable SSLContext tls) {
        DataConnectionConfigurationFactory data = new DataConnectionConfigurationFactory();
        data.setActiveEnabled(false);
        data.setPassiveExternalAddress(setup.advertised());
        if (setup.passivePorts() != null) {
            data.setPassivePorts(setup.passivePorts());
        }
        ListenerFactory listeners = new ListenerFactory();
        listeners.setServerAddress(setup.address().getHostString());
        listeners.setPort(setup.address().getPort());
        if (tls != null) {
            data.setSslConfiguration(new Encryption(tls));
            listeners.setSslConfiguration(new Encryption(tls));
        }
        listeners.setDataConnectionConfiguration(data.createDataConnectionConfiguration());
        return listeners.createListener();
    }

    int port() {
        return listener.getPort();
    }

    /** What goes wrong before any byte of a file was moved, and passwords that are not encrypted. */
    private final class Faults extends DefaultFtplet {
        @Override
        public FtpletResult beforeCommand(FtpSession session, FtpRequest request) throws FtpException, IOException {
            String command = request.getCommand().toUpperCase(Locale.ROOT);
            if (protocol.isEncrypted() && command.equals("USER") && !session.isSecure()) {
                return refuse(session, FtpReply.REPLY_530_NOT_LOGGED_IN, "TLS first");
            }
            boolean upload = UPLOADS.contains(command);
            if (!upload && !command.equals("RETR") || !session.isLoggedIn() || !request.hasArgument()) {
                return FtpletResult.DEFAULT;
            }
            String path =
                    session.getFileSystemView().getFile(request.getArgument()).getAbsolutePath();
            return transfer(session, upload ? Kind.UPLOAD : Kind.DOWNLOAD, path);
        }

        private FtpletResult transfer(FtpSession session, Kind kind, String path) throws FtpException {
            Fault fault = shelf.peek(path);
            boolean missing = kind == Kind.DOWNLOAD && shelf.file(path).isEmpty();
            if (!missing && fault != Fault.NOT_FOUND && fault != Fault.REFUSED && fault != Fault.SILENT) {
                return FtpletResult.DEFAULT;
            }
            shelf.note(protocol, kind, path, shelf.take(path), false, 0);
            if (fault == Fault.SILENT) {
                passage.hang();
                return FtpletResult.DISCONNECT;
            }
            boolean notFound = missing || fault == Fault.NOT_FOUND || kind == Kind.DOWNLOAD;
            return refuse(
                    session,
                    notFound
                            ? FtpReply.REPLY_550_REQUESTED_ACTION_NOT_TAKEN
                            : FtpReply.REPLY_553_REQUESTED_ACTION_NOT_TAKEN_FILE_NAME_NOT_ALLOWED,
                    path);
        }

        private FtpletResult refuse(FtpSession session, int code, String text) throws FtpException {
            session.write(new DefaultFtpReply(code, text));
            return FtpletResult.SKIP;
        }
    }

    /** TLS as it comes from outside. */
    private record Encryption(SSLContext tls) implements SslConfiguration {
        @Override
        public SSLSocketFactory getSocketFactory() {
            return tls.getSocketFactory();
        }

        @Override
        public SSLContext getSSLContext() {
            return tls;
        }

        @Override
        public SSLContext getSSLContext(String protocol) throws GeneralSecurityException {
            return tls;
        }

        @Override
        public String @Nullable [] getEnabledCipherSuites() {
            return null; // those of the context
        }

        @Override
        public String getEnabledProtocol() {
            return "TLSv1.3";
        }

        @Override
        public String[] getEnabledProtocols() {
            return List.of("TLSv1.2", "TLSv1.3").toArray(String[]::new);
        }

        @Override
        public ClientAuth getClientAuth() {
            return ClientAuth.NONE;
        }
    }

    @Override
    public void close() {
        passage.close();
        server.stop();
    }
}
