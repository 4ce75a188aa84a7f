package dev.ocpp4j.benchmarks;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Many stations in one thread, on bare sockets, so that they cost as little as can be: each sends a call, waits for the
 * answer and sends the next one.
 */
final class LoadClient implements AutoCloseable {
    private static final int TEXT = 1;
    private static final int CLOSE = 8;
    private static final int PING = 9;
    private static final int PONG = 10;
    private static final byte[] MASK = {0x12, 0x34, 0x56, 0x78};

    private final Selector selector = Selector.open();
    private final List<Station> stations = new ArrayList<>();
    private final String payload;
    private long answered;

    LoadClient(int port, int count, String action, String payload) throws IOException {
        this.payload = "\",\"" + action + "\"," + payload + "]";
        for (int i = 0; i < count; i++) {
            stations.add(new Station(port, "CP" + i));
        }
    }

    /** Sends so many calls in all and returns when all are answered. */
    void run(long calls) throws IOException {
        long target = answered + calls;
        long unsent = calls;
        for (Station station : stations) {
            if (unsent > 0) {
                station.sendNext();
                unsent--;
            }
        }
        while (answered < target) {
            selector.select();
            for (SelectionKey key : selector.selectedKeys()) {
                Station station = (Station) key.attachment();
                int whole = station.receive();
                answered += whole;
                for (; whole > 0 && unsent > 0; whole--, unsent--) {
                    station.sendNext();
                }
            }
            selector.selectedKeys().clear();
        }
    }

    @Override
    public void close() throws IOException {
        for (Station station : stations) {
            station.channel.close();
        }
        selector.close();
    }

    private final class Station {
        private final SocketChannel channel;
        private final ByteBuffer in = ByteBuffer.allocate(1 << 14);
        private long number;

        Station(int port, String id) throws IOException {
            channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
            channel.socket().setTcpNoDelay(true);
            String request = "GET /ocpp/" + id + " HTTP/1.1\r\nHost: 127.0.0.1:" + port
                    + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13"
                    + "\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: ocpp1.6\r\n\r\n";
            channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
            StringBuilder answer = new StringBuilder();
            while (answer.indexOf("\r\n\r\n") < 0) {
                in.clear();
                if (channel.read(in) < 0) {
                    throw new IOException("Refused: " + answer);
                }
                answer.append(StandardCharsets.US_ASCII.decode(in.flip()));
            }
            if (!answer.toString().startsWith("HTTP/1.1 101")) {
                throw new IOException("Refused: " + answer);
            }
            in.clear();
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ, this);
        }

        void sendNext() throws IOException {
            send(TEXT, ("[2,\"" + ++number + payload).getBytes(StandardCharsets.UTF_8));
        }

        private void send(int opcode, byte[] text) throws IOException {
            ByteBuffer frame = ByteBuffer.allocate(text.length + 8);
            frame.put((byte) (0x80 | opcode));
            if (text.length < 126) {
                frame.put((byte) (0x80 | text.length));
            } else {
                frame.put((byte) (0x80 | 126)).putShort((short) text.length);
            }
            frame.put(MASK);
            for (int i = 0; i < text.length; i++) {
                frame.put((byte) (text[i] ^ MASK[i & 3]));
            }
            frame.flip();
            while (frame.hasRemaining()) {
                channel.write(frame);
            }
        }

        /** @return how many whole text frames came */
        int receive() throws IOException {
            if (channel.read(in) < 0) {
                throw new IOException("The server closed the connection");
            }
            in.flip();
            int whole = 0;
            while (in.remaining() >= 2) {
                int start = in.position();
                int opcode = in.get(start) & 0x0f;
                int length = in.get(start + 1) & 0x7f;
                int head = 2;
                if (length == 126) {
                    if (in.remaining() < 4) {
                        break;
                    }
                    length = in.getShort(start + 2) & 0xffff;
                    head = 4;
                }
                if (in.remaining() < head + length) {
                    break;
                }
                switch (opcode) {
                    case TEXT -> whole++;
                    case PING -> {
                        byte[] data = new byte[length];
                        in.get(start + head, data);
                        send(PONG, data);
                    }
                    case CLOSE -> throw new IOException("The server closed the connection");
                    default -> {}
                }
                in.position(start + head + length);
            }
            in.compact();
            return whole;
        }
    }
}
