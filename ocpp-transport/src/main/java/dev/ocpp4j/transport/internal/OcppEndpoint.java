package dev.ocpp4j.transport.internal;

import dev.ocpp4j.core.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.PongMessage;
import jakarta.websocket.Session;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The endpoint of every OCPP WebSocket, of servers and stations, in whatever container. It opens nothing unless the
 * handshake has left a {@link Ticket} for it.
 */
public final class OcppEndpoint extends Endpoint {
    private static final System.Logger LOG = System.getLogger(OcppEndpoint.class.getName());
    private static final String LINK = Link.class.getName();

    /**
     * What the handshake leaves for the endpoint.
     *
     * @param pipe the connection of our own container; null in another one
     */
    record Ticket(
            Opening opening,
            Wire wire,
            Deadlines deadlines,
            @Nullable Pipe pipe) implements Principal {
        static final String KEY = Ticket.class.getName();

        @Override
        public String getName() {
            return KEY;
        }
    }

    /** Made by the container, one for each connection or one for all. */
    public OcppEndpoint() {}

    @Override
    public void onOpen(Session socket, EndpointConfig config) {
        Optional<Ticket> ticket = ticket(socket, config);
        if (ticket.isEmpty()) {
            close(socket, CloseCodes.VIOLATED_POLICY, "Not admitted");
            return;
        }
        open(socket, ticket.get());
    }

    private static Optional<Ticket> ticket(Session socket, EndpointConfig config) {
        Object found = socket.getUserPrincipal() instanceof Ticket own
                ? own
                : config.getUserProperties().remove(Ticket.KEY);
        return Optional.ofNullable((Ticket) found);
    }

    private static void open(Session socket, Ticket ticket) {
        Link link = new Link(socket, ticket.wire(), ticket.opening(), ticket.deadlines());
        socket.getUserProperties().put(LINK, link);
        socket.setMaxIdleTimeout(-1); // we ping; for Tyrus, 0 would set a timer at every message
        ticket.opening().opened(link);
        if (ticket.pipe() != null) {
            ticket.pipe().linkedTo(link);
        } else {
            socket.setMaxTextMessageBufferSize(
                    ticket.opening().config().limits().frame());
            addHandlers(socket, link);
        }
        link.start();
    }

    /** What our own pipe does by itself. */
    private static void addHandlers(Session socket, Link link) {
        socket.addMessageHandler(String.class, (MessageHandler.Whole<String>) text -> {
            link.heard();
            link.text(text);
        });
        socket.addMessageHandler(PongMessage.class, (MessageHandler.Whole<PongMessage>) pong -> link.heard());
        socket.addMessageHandler(ByteBuffer.class, (MessageHandler.Whole<ByteBuffer>)
                bytes -> link.close(new CloseReason(FrameReader.NOT_ACCEPTABLE, "Only text is understood")));
    }

    @Override
    public void onClose(Session socket, jakarta.websocket.CloseReason reason) {
        String text = reason.getReasonPhrase() == null ? "" : reason.getReasonPhrase();
        if (socket.getUserProperties().get(LINK) instanceof Link link) {
            link.closed(new CloseReason(reason.getCloseCode().getCode(), text));
        }
    }

    @Override
    public void onError(Session socket, Throwable error) {
        LOG.log(Level.DEBUG, "A WebSocket failed", error);
        if (!(socket.getUserProperties().get(LINK) instanceof Link)) {
            close(socket, CloseCodes.UNEXPECTED_CONDITION, "");
        }
    }

    private static void close(Session socket, CloseCodes code, String why) {
        try {
            socket.close(new jakarta.websocket.CloseReason(code, why));
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "A WebSocket could not be closed", e);
        }
    }
}
