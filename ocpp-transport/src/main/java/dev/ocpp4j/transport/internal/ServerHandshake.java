package dev.ocpp4j.transport.internal;

import dev.ocpp4j.transport.Handshake;
import dev.ocpp4j.transport.Refusal;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.EmptyCompletionHandler;
import org.glassfish.grizzly.WriteResult;
import org.jspecify.annotations.Nullable;

/**
 * The gate: reads the request to upgrade and answers it. A connection that is refused never has a WebSocket, and one
 * that is not done in time is closed (LIM-07).
 */
final class ServerHandshake implements Phase {
    private static final System.Logger LOG = System.getLogger(ServerHandshake.class.getName());
    /** A Close frame with code 1002. */
    private static final byte[] CLOSE_FRAME = {(byte) 0x88, 2, 3, (byte) 0xEA};

    private static final int KEY_LENGTH = 16;

    private final Connection<SocketAddress> connection;
    private final Listener listener;
    private final Reception reception;
    private final HeadReader reader = new HeadReader();
    private final Deadlines.Deadline due;
    private final AtomicBoolean pending = new AtomicBoolean(true);

    ServerHandshake(Connection<SocketAddress> connection, Listener listener) {
        this.connection = connection;
        this.listener = listener;
        this.reception = listener.reception();
        this.due = reception.deadlines().deadline(connection::terminateSilently);
        due.set(reception.settings().handshakeTimeout);
    }

    @Override
    public Optional<CompletionStage<?>> read(ByteBuffer in) {
        try {
            HttpHead head = reader.read(in);
            if (head == null) {
                return Optional.empty();
            }
            if (in.hasRemaining()) {
                throw new Refused(Refused.BAD_REQUEST, "Nothing may follow the request before it is answered");
            }
            requireUpgrade(head);
            return decide(head);
        } catch (Refused refused) {
            refuse(refused);
            return Optional.empty();
        }
    }

    private Optional<CompletionStage<?>> decide(HttpHead head) {
        try {
            Handshake handshake = handshake(head);
            due.cancel(); // from now on the decision has a time limit
            return Optional.of(
                    reception.admit(handshake).handle((opening, refused) -> answer(head, handshake, opening, refused)));
        } catch (Admission.NoCommonProtocol e) {
            if (!reception.settings().closeWithoutSubprotocol) {
                throw e;
            }
            end(); // J-1.6 section 3.2, 2.0.1 part 4 section 3.2: complete the handshake, then close
            Sockets.write(connection, switchingProtocols(head, ""), error -> connection.terminateSilently());
            Sockets.write(connection, ByteBuffer.wrap(CLOSE_FRAME), new EmptyCompletionHandler<>());
            return Optional.empty();
        }
    }

    private @Nullable Void answer(
            HttpHead head, Handshake handshake, @Nullable Opening opening, @Nullable Throwable refused) {
        try {
            if (opening == null) {
                refuse((Refused) Objects.requireNonNull(refused));
            } else {
                upgrade(head, handshake, opening);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The handshake of " + handshake + " failed", e);
            connection.terminateSilently();
        }
        return null;
    }

    private void refuse(Refused refused) {
        end();
        reception.refused(refused.refusal(peer(connection)));
        boolean plain = reception.settings().security.profile() < 2;
        Sockets.write(
                connection,
                ByteBuffer.wrap(refused.response().getBytes(StandardCharsets.ISO_8859_1)),
                new EmptyCompletionHandler<>() {
                    @Override
                    public void completed(WriteResult<Buffer, SocketAddress> result) {
                        if (plain) {
                            Sockets.finish(connection);
                        }
                    }
                });
    }

    /** There is no TLS; the station was told. */
    void withoutTls(Throwable cause) {
        end();
        reception.refused(new Refusal(peer(connection), null, 0, TlsTrouble.ofServer(cause)));
        Sockets.finish(connection);
    }

    /** From now on nothing that comes is looked at. */
    private void end() {
        closed();
        Phase.OF.set(connection, new Drain(connection, reception.deadlines()));
    }

    @Override
    public void closed() {
        due.cancel();
        if (pending.compareAndSet(true, false)) {
            listener.handshakeEnded();
        }
    }

    /** Checks what RFC 6455 section 4.2.1 asks for. */
    static void requireUpgrade(HttpHead head) {
        String[] line = head.start().split(" ", -1);
        if (line.length != 3 || !line[2].equals("HTTP/1.1")) {
            throw new Refused(Refused.BAD_REQUEST, "Not a request of HTTP/1.1");
        }
        if (!line[0].equals("GET")
                || !head.lists("Upgrade", "websocket")
                || !head.lists("Connection", "upgrade")
                || !head.single("Sec-WebSocket-Version").equals(Optional.of("13"))) {
            throw new Refused(
                    Refused.UPGRADE_REQUIRED,
                    "Only for WebSockets",
                    "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n");
        }
        boolean body = !head.values("Transfer-Encoding").isEmpty()
                || !head.single("Content-Length").orElse("0").equals("0");
        if (body || head.single("Host").isEmpty() || !isKey(head.single("Sec-WebSocket-Key"))) {
            throw new Refused(Refused.BAD_REQUEST, "Not a valid request to upgrade");
        }
    }

    private static boolean isKey(Optional<String> key) {
        try {
            return Base64.getDecoder().decode(key.orElse("")).length == KEY_LENGTH;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private Handshake handshake(HttpHead head) {
        String path = path(head.start().split(" ")[1]);
        String prefix = reception.settings().path + "/";
        String segment = path.startsWith(prefix) ? path.substring(prefix.length()) : "";
        if (segment.isEmpty() || segment.contains("/")) {
            throw new Refused(Refused.NOT_FOUND, "Nothing here");
        }
        return reception
                .admission()
                .read(path, segment, head.headers(), peer(connection), Tls.peerCertificates(connection));
    }

    static @Nullable InetSocketAddress peer(Connection<?> connection) {
        return connection.getPeerAddress() instanceof InetSocketAddress peer ? peer : null;
    }

    /** The path of a request target, as it was sent: nothing decoded, nothing resolved. */
    static String path(String target) {
        String path = target;
        if (target.regionMatches(true, 0, "http://", 0, 7) || target.regionMatches(true, 0, "https://", 0, 8)) {
            int slash = target.indexOf('/', target.indexOf("//") + 2); // the absolute form
            path = slash < 0 ? "" : target.substring(slash);
        }
        if (!path.startsWith("/") || path.contains("#")) {
            throw new Refused(Refused.BAD_REQUEST, "Not a path");
        }
        int query = path.indexOf('?');
        return query < 0 ? path : path.substring(0, query);
    }

    private void upgrade(HttpHead head, Handshake handshake, Opening opening) {
        if (!connection.isOpen()) {
            return;
        }
        boolean compress = reception.settings().compression && Deflate.isOffered(head.headers());
        closed();
        String fields = "Sec-WebSocket-Protocol: " + handshake.protocol().subprotocol() + "\r\n"
                + (compress ? "Sec-WebSocket-Extensions: " + Deflate.RESPONSE + "\r\n" : "");
        Pipe.open(
                connection,
                listener.endpoint(),
                switchingProtocols(head, fields),
                handshake.protocol().subprotocol(),
                opening,
                reception.deadlines(),
                compress ? new Deflate(opening.config().limits().frame()) : null);
        if (!connection.isOpen()) {
            Phase.OF.get(connection).closed(); // it went before the pipe was there to hear of it
        }
    }

    private static String switchingProtocols(HttpHead head, String fields) {
        String key = head.single("Sec-WebSocket-Key").orElseThrow();
        return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Accept: " + WebSocketKeys.accept(key) + "\r\n" + fields + "\r\n";
    }
}
