package dev.ocpp4j.transport.internal;

import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.Session;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.EmptyCompletionHandler;
import org.glassfish.grizzly.WriteResult;
import org.glassfish.tyrus.core.CloseReasons;
import org.glassfish.tyrus.core.ComponentProviderService;
import org.glassfish.tyrus.core.DebugContext;
import org.glassfish.tyrus.core.ProtocolHandler;
import org.glassfish.tyrus.core.RequestContext;
import org.glassfish.tyrus.core.TyrusEndpointWrapper;
import org.glassfish.tyrus.core.TyrusWebSocket;
import org.glassfish.tyrus.core.Version;
import org.glassfish.tyrus.core.WebSocketException;
import org.glassfish.tyrus.core.frame.CloseFrame;
import org.glassfish.tyrus.core.frame.Frame;
import org.glassfish.tyrus.spi.CompletionHandler;
import org.glassfish.tyrus.spi.Writer;
import org.jspecify.annotations.Nullable;

/**
 * A WebSocket on a TCP connection, of a server or a station: Tyrus' frames and sessions on Grizzly's sockets, with
 * nothing between them. The bytes of one connection come on one thread at a time.
 */
final class Pipe extends Writer implements Phase, FrameReader.Sink, Wire {
    private static final System.Logger LOG = System.getLogger(Pipe.class.getName());
    /** How long to wait for the peer to end the TCP connection after our Close frame. */
    private static final Duration LINGER = Duration.ofSeconds(3);
    /** How many writes may be under way: one message, and what answers the pings of the peer. */
    private static final int MAX_WRITES = 64;

    private final Connection<?> connection;
    private final String answer;
    private final ProtocolHandler frames;
    private final TyrusWebSocket socket;
    private final FrameReader reader;
    private final @Nullable Deflate deflate;
    private final Deadlines.Deadline lingering;
    private final AtomicInteger writes = new AtomicInteger();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private @Nullable Link link;
    private volatile boolean closing;
    private volatile boolean broken;

    private Pipe(
            Connection<?> connection,
            TyrusEndpointWrapper endpoint,
            String answer,
            int maxMessage,
            @Nullable Deflate deflate,
            Deadlines deadlines) {
        boolean server = !answer.isEmpty();
        this.connection = connection;
        this.answer = answer;
        this.deflate = deflate;
        this.reader = new FrameReader(server, deflate != null, maxMessage, this);
        this.lingering = deadlines.deadline(this::abort);
        this.frames = Version.DRAFT17.createHandler(!server, null);
        this.socket = new TyrusWebSocket(frames, endpoint);
        frames.setWriter(this);
        frames.setExtensions(deflate == null ? List.of() : List.of(deflate));
    }

    /** What stands for our endpoint inside Tyrus; one serves any number of pipes. */
    static TyrusEndpointWrapper endpoint() {
        try {
            return new TyrusEndpointWrapper(
                    new OcppEndpoint(),
                    null,
                    ComponentProviderService.createClient(),
                    null,
                    "/",
                    null,
                    new TyrusEndpointWrapper.SessionListener() {},
                    null,
                    null,
                    false);
        } catch (DeploymentException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Opens the WebSocket on a connection whose handshake is decided: what comes from now on are frames.
     *
     * @param answer the answer of a server, which is sent when the session is there; empty for a station
     */
    static Pipe open(
            Connection<?> connection,
            TyrusEndpointWrapper endpoint,
            String answer,
            String subprotocol,
            Opening opening,
            Deadlines deadlines,
            @Nullable Deflate deflate) {
        Pipe pipe =
                new Pipe(connection, endpoint, answer, opening.config().limits().frame(), deflate, deadlines);
        Phase.OF.set(connection, pipe);
        RequestContext request = RequestContext.Builder.create()
                .requestURI(URI.create("/"))
                .userPrincipal(new OcppEndpoint.Ticket(opening, pipe, deadlines, pipe))
                .build();
        pipe.socket.onConnect(request, subprotocol, List.of(), null, new DebugContext());
        return pipe;
    }

    /** The session is there; the link is about to start. */
    void linkedTo(Link linked) {
        link = linked;
        if (!answer.isEmpty()) {
            Sockets.write(connection, answer, error -> abort());
        }
    }

    // ---- receiving

    @Override
    public Optional<CompletionStage<?>> read(ByteBuffer in) {
        if (link != null) {
            link.heard();
        }
        try {
            int violation = reader.read(in);
            if (violation != 0) {
                fail(violation, "");
            }
        } catch (BrokenMessage e) {
            fail(e.code(), e.getMessage());
            reader.read(in); // for a Close frame behind it
        } catch (WebSocketException e) {
            socket.onClose(new CloseFrame(e.getCloseReason()));
        }
        if (closing && reader.isClosed()) {
            connection.closeSilently();
        }
        return Optional.empty();
    }

    /** Texts do not go through Tyrus: decoding is most of what it does, and it does it byte by byte. */
    @Override
    public void message(byte[] bytes, boolean isCompressed) {
        if (link != null) {
            link.text(Utf8.decode(isCompressed && deflate != null ? deflate.inflate(bytes) : bytes));
        }
    }

    @Override
    public void control(int opcode, byte[] bytes) {
        try {
            frames.process(
                    Frame.builder()
                            .fin(true)
                            .opcode((byte) opcode)
                            .payloadLength(bytes.length)
                            .payloadData(bytes)
                            .build(),
                    socket);
        } catch (IllegalStateException closedMeanwhile) {
            LOG.log(Level.DEBUG, "A ping came too late for an answer", closedMeanwhile);
        }
    }

    private void fail(int code, String why) {
        reader.drain();
        if (link != null) {
            link.close(new dev.ocpp4j.core.CloseReason(code, why));
        } else {
            abort();
        }
    }

    @Override
    public void closed() {
        closing = true;
        broken = true;
        socket.close(CloseReasons.CLOSED_ABNORMALLY.getCloseReason());
        lingering.cancel();
        if (link != null) {
            link.closed(
                    new dev.ocpp4j.core.CloseReason(CloseCodes.CLOSED_ABNORMALLY.getCode(), "The connection broke"));
        }
        ended.complete(null);
    }

    @Override
    public CompletionStage<?> ended() {
        return ended;
    }

    // ---- sending

    @Override
    public void write(ByteBuffer frame, CompletionHandler<ByteBuffer> handler) {
        if (broken) {
            handler.failed(new IOException("The connection broke"));
            return;
        }
        if (writes.incrementAndGet() > MAX_WRITES) {
            abort(); // a peer that pings and never reads
        }
        Sockets.write(connection, frame, new EmptyCompletionHandler<>() {
            @Override
            public void completed(WriteResult<Buffer, SocketAddress> result) {
                writes.decrementAndGet();
                handler.completed(frame);
            }

            @Override
            public void failed(Throwable error) {
                writes.decrementAndGet();
                handler.failed(error);
            }

            @Override
            public void cancelled() {
                writes.decrementAndGet();
                handler.cancelled();
            }
        });
    }

    @Override
    public void ping(Session session) throws IOException {
        session.getAsyncRemote().sendPing(null);
    }

    /** Tyrus has sent its Close frame, or answered one. The TCP connection lives on until the peer has seen it. */
    @Override
    public void close() {
        closing = true;
        reader.drain();
        if (reader.isClosed() || !connection.isOpen()) {
            connection.closeSilently();
        } else {
            lingering.set(LINGER);
        }
    }

    @Override
    public void abort(Session session) {
        abort();
    }

    private void abort() {
        broken = true; // Tyrus, when it hears of the end, would say good-bye on a socket that is still there
        connection.terminateSilently();
    }
}
