package dev.ocpp4j.transport;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/**
 * A WebSocket by hand, of a client or a server, that can send whatever it likes: each byte of the handshake and of the
 * frames is the test's. Everything blocks, for ten seconds at most.
 */
public final class RawWebSocket implements Closeable {
    public static final int CONTINUATION = 0;
    public static final int TEXT = 1;
    public static final int BINARY = 2;
    public static final int CLOSE = 8;
    public static final int PING = 9;
    public static final int PONG = 10;

    /** What {@link #closeCode()} gives when the connection ends without a Close frame. */
    public static final int BROKEN = 1006;

    private static final int TIMEOUT = 30_000;
    private static final byte[] MASK = {0x12, 0x34, 0x56, 0x78};
    private static final byte[] TAIL = {0, 0, -1, -1};

    private final Socket socket;
    private final boolean client;
    private final DataInputStream in;
    private final OutputStream out;
    private final String startLine;
    private final Map<String, List<String>> headers;

    private RawWebSocket(
            Socket socket, boolean client, InputStream in, String startLine, Map<String, List<String>> headers)
            throws IOException {
        this.socket = socket;
        this.client = client;
        this.in = new DataInputStream(in);
        this.out = socket.getOutputStream();
        this.startLine = startLine;
        this.headers = headers;
    }

    /** A frame as it was received, unmasked. */
    public record Frame(boolean fin, boolean rsv1, int opcode, byte[] payload) {
        public String text() {
            return rsv1 ? inflate(payload) : new String(payload, StandardCharsets.UTF_8);
        }

        public int closeCode() {
            return payload.length < 2 ? 1005 : (payload[0] & 0xFF) << 8 | payload[1] & 0xFF;
        }
    }

    // ---- the client

    /** A request to upgrade, to be changed before it is sent. */
    public static Request request(int port, String target) {
        return new Request(port, target);
    }

    /** Connects as a station that offers these versions; fails when it is not let in. */
    public static RawWebSocket connect(int port, String target, String... protocols) {
        RawWebSocket socket = request(port, target).protocols(protocols).open();
        if (socket.status() != 101) {
            throw new AssertionError("Not let in: " + socket.startLine);
        }
        return socket;
    }

    /** Collects a request to upgrade. */
    public static final class Request {
        private final int port;
        private final List<String> lines = new ArrayList<>();
        private String method = "GET";
        private final String target;
        private String httpVersion = "HTTP/1.1";
        private @Nullable SSLContext tls;
        private byte[] trailing = {};

        private Request(int port, String target) {
            this.port = port;
            this.target = target;
            header("Host", "localhost:" + port);
            header("Upgrade", "websocket");
            header("Connection", "Upgrade");
            header("Sec-WebSocket-Version", "13");
            header("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==");
        }

        public Request method(String other) {
            method = other;
            return this;
        }

        public Request httpVersion(String other) {
            httpVersion = other;
            return this;
        }

        /** Adds a header field, whether there is one of this name or not. */
        public Request header(String name, String value) {
            lines.add(name + ": " + value);
            return this;
        }

        /** Adds a line to the head as it is. */
        public Request line(String line) {
            lines.add(line);
            return this;
        }

        public Request without(String name) {
            lines.removeIf(line -> line.startsWith(name + ":"));
            return this;
        }

        public Request with(String name, String value) {
            return without(name).header(name, value);
        }

        /** Offers versions, all in one header field. */
        public Request protocols(String... protocols) {
            return protocols.length == 0 ? this : header("Sec-WebSocket-Protocol", String.join(", ", protocols));
        }

        public Request basic(String user, byte[] password) {
            ByteArrayOutputStream both = new ByteArrayOutputStream();
            both.writeBytes((user + ":").getBytes(StandardCharsets.UTF_8));
            both.writeBytes(password);
            return header("Authorization", "Basic " + Base64.getEncoder().encodeToString(both.toByteArray()));
        }

        public Request deflate() {
            return header("Sec-WebSocket-Extensions", "permessage-deflate; client_max_window_bits");
        }

        public Request tls(SSLContext context) {
            tls = context;
            return this;
        }

        /** Sends bytes right behind the request, in the same packet. */
        public Request followedBy(byte[] bytes) {
            trailing = bytes.clone();
            return this;
        }

        /** The bytes of the request. */
        public byte[] bytes() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes(
                    (method + " " + target + " " + httpVersion + "\r\n" + String.join("\r\n", lines) + "\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            bytes.writeBytes(trailing);
            return bytes.toByteArray();
        }

        /** Sends the request and reads the head of the answer. */
        public RawWebSocket open() {
            try {
                Socket socket = tls == null
                        ? new Socket(InetAddress.getLoopbackAddress(), port)
                        : tls.getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), port);
                socket.setSoTimeout(TIMEOUT);
                socket.setTcpNoDelay(true);
                try {
                    socket.getOutputStream().write(bytes());
                    return answered(socket, true);
                } catch (IOException e) {
                    socket.close();
                    throw e;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static RawWebSocket answered(Socket socket, boolean client) throws IOException {
        InputStream in = new BufferedInputStream(socket.getInputStream());
        String start = line(in);
        if (start == null) {
            throw new IOException("Closed without an answer");
        }
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line = line(in); line != null && !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        return new RawWebSocket(socket, client, in, start, headers);
    }

    private static @Nullable String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n') {
            line.write(next);
            next = in.read();
        }
        return line.toString(StandardCharsets.ISO_8859_1).strip();
    }

    // ---- the server

    /** Listens as a central system would, on any free port. */
    public static Listener listen() {
        return new Listener(null);
    }

    /** Listens with TLS. */
    public static Listener listen(SSLContext tls) {
        return new Listener(tls);
    }

    /** Accepts stations one by one, and lets the test answer them. */
    public static final class Listener implements Closeable {
        private final ServerSocket server;

        private Listener(@Nullable SSLContext tls) {
            try {
                server = tls == null
                        ? new ServerSocket(0, 50, InetAddress.getLoopbackAddress())
                        : tls.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
                server.setSoTimeout(TIMEOUT);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public int port() {
            return server.getLocalPort();
        }

        /** Waits for a request to upgrade; the answer is up to the test. */
        public RawWebSocket next() {
            try {
                Socket socket = server.accept();
                socket.setSoTimeout(TIMEOUT);
                socket.setTcpNoDelay(true);
                return answered(socket, false);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Waits for a request to upgrade and lets it in with this version. */
        public RawWebSocket accept(String protocol) {
            return next().switchTo("Sec-WebSocket-Protocol: " + protocol + "\r\n");
        }

        @Override
        public void close() {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Upgrades, with further header fields, each with its line end. */
    public RawWebSocket switchTo(String fields) {
        return switchTo(fields, new byte[0]);
    }

    /** Upgrades and sends further bytes in the same packet. */
    public RawWebSocket switchTo(String fields, byte[] following) {
        String key = Objects.requireNonNull(header("Sec-WebSocket-Key"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                        + "Sec-WebSocket-Accept: " + accept(key) + "\r\n" + fields + "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(following);
        return sendBytes(bytes.toByteArray());
    }

    /** Answers a CONNECT as a proxy does, and waits for the request that comes through the tunnel. */
    public RawWebSocket tunnelled() {
        sendBytes("HTTP/1.1 200 Connection established\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
        try {
            return answered(socket, client);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, with TLS inside the tunnel. */
    public RawWebSocket tunnelled(SSLContext tls) {
        sendBytes("HTTP/1.1 200 Connection established\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
        try {
            SSLSocket secure = (SSLSocket) tls.getSocketFactory().createSocket(socket, "localhost", 443, true);
            secure.setUseClientMode(false);
            return answered(secure, client);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers a request with a status and further header fields, each with its line end; and closes. */
    public void refuse(int status, String fields) {
        sendBytes(("HTTP/1.1 " + status + " No\r\nContent-Length: 0\r\n" + fields + "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        close();
    }

    private static String accept(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1")
                    .digest((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").getBytes(StandardCharsets.ISO_8859_1));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    // ---- what the other side said in the handshake

    /** The start line of the answer, or of the request that a server got. */
    public String startLine() {
        return startLine;
    }

    public int status() {
        return Integer.parseInt(startLine.split(" ")[1]);
    }

    /** The first value of a header field; null when there is none. */
    public @Nullable String header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst().orElse(null);
    }

    public List<String> headers(String name) {
        return headers.getOrDefault(name, List.of());
    }

    // ---- sending

    /** Sends a text message in one frame. */
    public RawWebSocket send(String text) {
        return sendFrame(TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a whole frame. */
    public RawWebSocket sendFrame(int opcode, byte[] payload) {
        return sendBytes(frame(0x80 | opcode, client, payload));
    }

    /** Sends a frame that is not the last one of its message. */
    public RawWebSocket sendPart(int opcode, byte[] payload) {
        return sendBytes(frame(opcode, client, payload));
    }

    /** The bytes of a frame as this side has to send them. */
    public byte[] encode(int first, byte[] payload) {
        return frame(first, client, payload);
    }

    /** Sends bytes in pieces of so many, each in a packet of its own. */
    public RawWebSocket sendChopped(byte[] bytes, int each) {
        for (int from = 0; from < bytes.length; from += each) {
            sendBytes(Arrays.copyOfRange(bytes, from, Math.min(from + each, bytes.length)));
        }
        return this;
    }

    /** Sends a text message compressed, in one frame. */
    public RawWebSocket sendCompressed(String text) {
        return sendBytes(frame(0xC0 | TEXT, client, compress(text.getBytes(StandardCharsets.UTF_8))));
    }

    public RawWebSocket sendClose(int code) {
        return sendFrame(CLOSE, new byte[] {(byte) (code >> 8), (byte) code});
    }

    public RawWebSocket sendBytes(byte[] bytes) {
        try {
            out.write(bytes);
            out.flush();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The bytes of a frame.
     *
     * @param first its first byte: FIN, RSV and opcode
     */
    public static byte[] frame(int first, boolean masked, byte[] payload) {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write(first);
        int mask = masked ? 0x80 : 0;
        if (payload.length < 126) {
            frame.write(mask | payload.length);
        } else if (payload.length < 65_536) {
            frame.write(mask | 126);
            frame.write(payload.length >> 8);
            frame.write(payload.length);
        } else {
            frame.write(mask | 127);
            for (int shift = 56; shift >= 0; shift -= 8) {
                frame.write((int) ((long) payload.length >> shift));
            }
        }
        if (masked) {
            frame.writeBytes(MASK);
        }
        byte[] data = payload.clone();
        for (int i = 0; masked && i < data.length; i++) {
            data[i] ^= MASK[i % MASK.length];
        }
        frame.writeBytes(data);
        return frame.toByteArray();
    }

    /** Compresses as permessage-deflate does, without context takeover. */
    public static byte[] compress(byte[] data) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(data);
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        byte[] chunk = new byte[8192];
        int count;
        do {
            count = deflater.deflate(chunk, 0, chunk.length, Deflater.SYNC_FLUSH);
            compressed.write(chunk, 0, count);
        } while (count == chunk.length);
        deflater.end();
        byte[] all = compressed.toByteArray();
        return Arrays.copyOf(all, all.length - TAIL.length);
    }

    // ---- receiving

    /** The next frame, whatever it is; null at the end of the connection, also in the middle of a frame. */
    public @Nullable Frame receive() {
        try {
            int first = in.read();
            if (first < 0) {
                return null;
            }
            int second = in.readUnsignedByte();
            if ((second & 0x80) != 0 == client) {
                throw new AssertionError("Masked the wrong way");
            }
            int length = second & 0x7F;
            long size = length < 126 ? length : length == 126 ? in.readUnsignedShort() : in.readLong();
            byte[] mask = new byte[4];
            if (!client) {
                in.readFully(mask);
            }
            byte[] payload = new byte[(int) size];
            in.readFully(payload);
            for (int i = 0; i < payload.length; i++) {
                payload[i] ^= mask[i % 4];
            }
            return new Frame((first & 0x80) != 0, (first & 0x40) != 0, first & 0x0F, payload);
        } catch (SocketTimeoutException e) {
            throw new AssertionError("Nothing came", e);
        } catch (SocketException | EOFException broken) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next text message; answers pings on the way. Fails when there is none. */
    public String receiveText() {
        for (Frame frame = receive(); frame != null; frame = receive()) {
            if (frame.opcode() == PING) {
                sendFrame(PONG, frame.payload());
            } else if (frame.opcode() == TEXT) {
                return frame.text();
            } else if (frame.opcode() == CLOSE) {
                throw new AssertionError("Closed with " + frame.closeCode());
            }
        }
        throw new AssertionError("Closed");
    }

    /** When this returns, the other side has seen what was sent before, and has finished its handshake. */
    public RawWebSocket sync() {
        byte[] data = "sync".getBytes(StandardCharsets.UTF_8);
        sendFrame(PING, data);
        Frame pong = receive();
        if (pong == null || pong.opcode() != PONG || !Arrays.equals(pong.payload(), data)) {
            throw new AssertionError("Not the answer to a ping: " + pong);
        }
        return this;
    }

    private static String inflate(byte[] compressed) {
        Inflater inflater = new Inflater(true);
        byte[] all = Arrays.copyOf(compressed, compressed.length + TAIL.length);
        System.arraycopy(TAIL, 0, all, compressed.length, TAIL.length);
        inflater.setInput(all);
        byte[] text = new byte[1 << 20];
        try {
            return new String(text, 0, inflater.inflate(text), StandardCharsets.UTF_8);
        } catch (DataFormatException e) {
            throw new AssertionError(e);
        } finally {
            inflater.end();
        }
    }

    /** Reads to the end of the connection: the code of the Close frame, or {@link #BROKEN} without one. */
    public int closeCode() {
        int code = BROKEN;
        for (Frame frame = receive(); frame != null; frame = receive()) {
            if (frame.opcode() == CLOSE) {
                code = frame.closeCode();
                answerClose(code);
            }
        }
        return code;
    }

    private void answerClose(int code) {
        try {
            sendClose(code);
        } catch (UncheckedIOException e) {
            // it is gone already
        }
    }

    /** Reads to the end of the connection; fails when a frame comes before it, unless that is a Close frame. */
    public void expectNothing() {
        try {
            in.skipNBytes(Long.parseLong(
                    headers.getOrDefault("Content-Length", List.of("0")).get(0)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Frame frame = receive(); frame != null; frame = receive()) {
            if (frame.opcode() != CLOSE) {
                throw new AssertionError("Came: " + frame.text());
            }
        }
    }

    // ---- the connection

    /** The socket below, for what else a test wants to do to it. */
    public Socket socket() {
        return socket;
    }

    /** Whether the connection is one with TLS. */
    public boolean isSecure() {
        return socket instanceof SSLSocket;
    }

    /** Ends the connection with a reset instead of a good-bye. */
    public void reset() {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
