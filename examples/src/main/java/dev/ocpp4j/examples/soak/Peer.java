package dev.ocpp4j.examples.soak;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.LongConsumer;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** A simulated station on a bare socket: WebSocket frames by hand, one call at a time. Belongs to its {@link Swarm}. */
final class Peer {
    private static final int CONTROL = 0x08;
    private static final int TEXT = 1;
    private static final int CLOSE = 8;
    private static final int PING = 9;
    private static final int PONG = 10;
    private static final int NO_CODE = 1006;
    private static final byte[] MASK = {0x12, 0x34, 0x56, 0x78};
    private static final byte[] NOTHING = {};
    private static final ByteBuffer NO_BYTES = ByteBuffer.allocate(0);
    private static final byte[] HEAD_END = {'\r', '\n', '\r', '\n'};

    /** Where the connection stands. */
    enum State {
        NEW,
        CONNECTING,
        UPGRADING,
        OPEN,
        CLOSED
    }

    private final String id;
    private final String version;
    private final InetSocketAddress source;
    private State state = State.NEW;
    private @Nullable SocketChannel socket;
    /** The socket, or TLS over it. */
    private @Nullable ByteChannel channel;

    private @Nullable SelectionKey key;
    private byte[] partial = NOTHING;
    private @Nullable ByteBuffer unsent;
    private @Nullable LongConsumer answered;
    private String awaited = "";
    private long calls;
    private long errors;
    private int closeCode = NO_CODE;
    private boolean answering = true;
    private int receiveBuffer;

    Peer(String id, String version, InetSocketAddress source) {
        this.id = id;
        this.version = version;
        this.source = source;
    }

    String version() {
        return version;
    }

    State state() {
        return state;
    }

    /** Whether a call may be sent. */
    boolean isFree() {
        return state == State.OPEN && answered == null;
    }

    boolean isWaiting() {
        return answered != null;
    }

    /** How many CALLERRORs, or answers to nothing, there were. */
    long errors() {
        return errors;
    }

    /** The code of the Close frame; 1006 when there was none. */
    int closeCode() {
        return closeCode;
    }

    /** Makes the receive buffer of the socket small, so that it is soon full. */
    Peer withReceiveBuffer(int bytes) {
        receiveBuffer = bytes;
        return this;
    }

    // ---- connecting

    /** @param tls null for a connection without */
    void dial(Selector selector, InetSocketAddress server, @Nullable SSLContext tls) throws IOException {
        close(); // it may not know yet that its last connection is gone
        closeCode = NO_CODE;
        partial = NOTHING;
        unsent = null;
        answered = null;
        socket = SocketChannel.open();
        socket.configureBlocking(false);
        socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
        if (receiveBuffer > 0) {
            socket.setOption(StandardSocketOptions.SO_RCVBUF, receiveBuffer);
        }
        socket.bind(source);
        channel = tls == null ? socket : new TlsChannel(socket, tls, server);
        state = State.CONNECTING;
        socket.connect(server);
        key = socket.register(selector, SelectionKey.OP_CONNECT, this);
    }

    void ready(ByteBuffer buffer, boolean echoes) throws IOException {
        if (key.isConnectable() && socket.finishConnect()) {
            state = State.UPGRADING;
            key.interestOps(SelectionKey.OP_READ);
            write(("GET /ocpp/" + id + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\n"
                            + "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                            + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: " + version
                            + "\r\nAuthorization: Basic " + password() + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
        }
        if (key.isValid() && key.isWritable()) {
            flush();
        }
        if (key.isValid() && key.isReadable()) {
            read(buffer, echoes);
        }
    }

    private String password() {
        return Base64.getEncoder().encodeToString((id + ":of-this-station").getBytes(StandardCharsets.US_ASCII));
    }

    private void read(ByteBuffer buffer, boolean echoes) throws IOException {
        buffer.clear().put(partial);
        int count = channel.read(buffer);
        if (count < 0) {
            close();
            return;
        }
        buffer.flip();
        if (state == State.UPGRADING) {
            upgraded(buffer);
        }
        while (state == State.OPEN && frame(buffer, echoes)) {
            // as long as there are whole ones
        }
        partial = buffer.hasRemaining() ? new byte[buffer.remaining()] : NOTHING;
        buffer.get(partial);
        if (state != State.CLOSED) {
            flush(); // what waited for the handshake of TLS
        }
    }

    private void upgraded(ByteBuffer buffer) throws IOException {
        byte[] head = new byte[buffer.remaining()];
        buffer.duplicate().get(head);
        if (head.length < HEAD_END.length) {
            return;
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return;
        }
        buffer.position(end + HEAD_END.length);
        if (text.startsWith("HTTP/1.1 101")) {
            state = State.OPEN;
        } else {
            throw new IOException("Refused: " + text.substring(0, text.indexOf('\r')));
        }
    }

    /** Closes the socket: as it should be, or with a reset. */
    void close() throws IOException {
        state = State.CLOSED;
        answered = null;
        if (channel != null) {
            channel.close();
        }
    }

    void reset() throws IOException {
        socket.setOption(StandardSocketOptions.SO_LINGER, 0);
        close();
    }

    // ---- sending

    /** @param whenAnswered gets the time of the answer */
    void call(String text, LongConsumer whenAnswered) throws IOException {
        answered = whenAnswered;
        awaited = Messages.id(text);
        send(text);
    }

    /** Takes the next answer, whatever it answers. */
    void expect(LongConsumer whenAnswered) {
        answered = whenAnswered;
        awaited = "";
    }

    /** The number of the next call. */
    long nextNumber() {
        return calls++;
    }

    /** Sends a text that nobody waits for. */
    void send(String text) throws IOException {
        write(frame(0x80 | TEXT, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether what was sent has not all gone out yet. */
    boolean isBlocked() {
        return unsent != null;
    }

    void write(byte[] bytes) throws IOException {
        if (unsent == null) {
            unsent = ByteBuffer.wrap(bytes);
        } else {
            ByteBuffer both = ByteBuffer.allocate(unsent.remaining() + bytes.length);
            unsent = both.put(unsent).put(bytes).flip();
        }
        flush();
    }

    private void flush() throws IOException {
        if (unsent == null && !(channel instanceof TlsChannel)) {
            return;
        }
        channel.write(unsent == null ? NO_BYTES : unsent);
        unsent = unsent == null || !unsent.hasRemaining() ? null : unsent;
        boolean blocked = channel instanceof TlsChannel tls ? tls.isBlocked() : unsent != null;
        int others = key.interestOps() & ~SelectionKey.OP_WRITE;
        key.interestOps(blocked ? others | SelectionKey.OP_WRITE : others);
    }

    static byte[] frame(int first, byte[] payload) {
        ByteBuffer frame = ByteBuffer.allocate(payload.length + 14);
        frame.put((byte) first);
        if (payload.length < 126) {
            frame.put((byte) (0x80 | payload.length));
        } else if (payload.length < 1 << 16) {
            frame.put((byte) (0x80 | 126)).putShort((short) payload.length);
        } else {
            frame.put((byte) (0x80 | 127)).putLong(payload.length);
        }
        frame.put(MASK);
        for (int i = 0; i < payload.length; i++) {
            frame.put((byte) (payload[i] ^ MASK[i & 3]));
        }
        return Arrays.copyOf(frame.array(), frame.position());
    }

    // ---- receiving

    /** Whether it reads at all, and answers what it reads. */
    void behave(boolean reads, boolean answers) {
        answering = answers;
        key.interestOps(reads ? key.interestOps() | SelectionKey.OP_READ : key.interestOps() & ~SelectionKey.OP_READ);
    }

    /** Takes one frame; false when it is not all there. */
    private boolean frame(ByteBuffer in, boolean echoes) throws IOException {
        int start = in.position();
        if (in.remaining() < 2) {
            return false;
        }
        int first = in.get();
        int code = in.get() & 0x7f;
        int lengthBytes = code < 126 ? 0 : code == 126 ? Short.BYTES : Long.BYTES;
        if (in.remaining() < lengthBytes) {
            in.position(start);
            return false;
        }
        long length = code < 126 ? code : code == 126 ? in.getShort() & 0xffff : in.getLong();
        if (in.remaining() < length) {
            in.position(start);
            return false;
        }
        byte[] payload = new byte[(int) length];
        in.get(payload);
        if ((first & CONTROL) != 0) {
            control(first & 0x0f, payload);
        } else {
            text(new String(payload, StandardCharsets.UTF_8), echoes);
        }
        return true;
    }

    private void control(int opcode, byte[] payload) throws IOException {
        if (opcode == PING && answering) {
            write(frame(0x80 | PONG, payload));
        } else if (opcode == CLOSE) {
            closeCode = payload.length < 2 ? NO_CODE : (payload[0] & 0xff) << 8 | payload[1] & 0xff;
            write(frame(0x80 | CLOSE, payload));
            close();
        }
    }

    private void text(String text, boolean echoes) throws IOException {
        if (text.startsWith("[2,") && !echoes) {
            if (answering) {
                send("[3,\"" + Messages.id(text) + "\",{\"status\":\"Accepted\"}]");
            }
            return;
        }
        LongConsumer done = answered;
        boolean right = (echoes || text.startsWith("[3,")) && Messages.id(text).equals(awaited);
        if (done == null || !right) {
            errors++;
        }
        if (done != null) {
            answered = null;
            done.accept(System.nanoTime());
        }
    }
}
