package dev.ocpp4j.examples.soak;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.SocketChannel;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLEngineResult.Status;
import javax.net.ssl.SSLException;

/**
 * TLS over a socket that does not block, in the thread of the caller: reading and writing also move the handshake on,
 * and until it is done nothing that is written is taken.
 */
final class TlsChannel implements ByteChannel {
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final SocketChannel socket;
    private final SSLEngine engine;
    /** What has come but is not a whole record yet. */
    private ByteBuffer partial = NOTHING;
    /** What the socket has not taken yet. */
    private ByteBuffer unsent = NOTHING;

    TlsChannel(SocketChannel socket, SSLContext context, InetSocketAddress server) throws SSLException {
        this.socket = socket;
        engine = context.createSSLEngine(server.getAddress().getHostAddress(), server.getPort());
        engine.setUseClientMode(true);
        engine.beginHandshake();
    }

    /** Whether it waits for the socket to take more. */
    boolean isBlocked() {
        return unsent.hasRemaining();
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        int before = into.position();
        ByteBuffer records =
                ByteBuffer.allocate(partial.remaining() + engine.getSession().getPacketBufferSize());
        boolean ended = socket.read(records.put(partial)) < 0;
        records.flip();
        SSLEngineResult result;
        do {
            result = engine.unwrap(records, into);
            moveOn();
        } while (result.getStatus() == Status.OK && (records.hasRemaining() || result.bytesConsumed() > 0));
        partial = records.hasRemaining()
                ? ByteBuffer.allocate(records.remaining()).put(records).flip()
                : NOTHING;
        int count = into.position() - before;
        return count == 0 && (ended || result.getStatus() == Status.CLOSED) ? -1 : count;
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        int before = from.position();
        send();
        while (!isBlocked() && (from.hasRemaining() || engine.getHandshakeStatus() == HandshakeStatus.NEED_WRAP)) {
            if (wrap(from) == 0) {
                break; // it is the turn of the other side
            }
        }
        return from.position() - before;
    }

    private void moveOn() throws IOException {
        work();
        while (engine.getHandshakeStatus() == HandshakeStatus.NEED_WRAP && wrap(NOTHING) > 0) {
            // as long as there is something to say
        }
    }

    private int wrap(ByteBuffer from) throws IOException {
        ByteBuffer record = ByteBuffer.allocate(engine.getSession().getPacketBufferSize());
        int made = engine.wrap(from, record).bytesProduced();
        work();
        record.flip();
        unsent = ByteBuffer.allocate(unsent.remaining() + made)
                .put(unsent)
                .put(record)
                .flip();
        send();
        return made;
    }

    private void work() {
        for (Runnable task = engine.getDelegatedTask(); task != null; task = engine.getDelegatedTask()) {
            task.run();
        }
    }

    private void send() throws IOException {
        if (unsent.hasRemaining()) {
            socket.write(unsent);
        }
    }

    @Override
    public boolean isOpen() {
        return socket.isOpen();
    }

    /** Without a farewell: a station that loses its power has none. */
    @Override
    public void close() throws IOException {
        socket.close();
    }
}
