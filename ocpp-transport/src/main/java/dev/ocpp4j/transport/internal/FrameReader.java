package dev.ocpp4j.transport.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads the frames of one side of a WebSocket (RFC 6455 section 5.2). What must not come is found in the header of its
 * frame, before anything is collected: unmasked frames, broken ones, binary ones, messages that are too long.
 */
final class FrameReader {
    static final int PROTOCOL_ERROR = 1002;
    static final int NOT_ACCEPTABLE = 1003;
    static final int TOO_BIG = 1009;

    static final int TEXT = 1;
    static final int CLOSE = 8;

    private static final int FIN = 0x80;
    private static final int RSV = 0x70;
    private static final int RSV1 = 0x40;
    private static final int OPCODE = 0x0F;
    private static final int CONTROL = 0x08;
    private static final int MASKED = 0x80;
    private static final int LENGTH = 0x7F;
    private static final int LENGTH_16 = 126;
    private static final int MAX_CONTROL = 125;
    private static final int CONTINUATION = 0;
    private static final int BINARY = 2;
    private static final int PONG = 10;
    private static final int BYTE = 0xFF;
    private static final int HIGHEST_BYTE = 24;

    private static final byte[] NOTHING = {};
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final boolean masked;
    private final boolean compression;
    private final int maxMessage;
    private final Sink sink;

    // The header, as far as it was read.
    private int headerLength;
    private int first;
    private int second;
    private long length;
    private int mask;

    /** How many bytes of the payload are still to come. */
    private long left;

    private byte[] payload = NOTHING;
    private int payloadLength;
    private byte @Nullable [] interrupted;
    private int interruptedLength;
    private boolean inMessage;
    private boolean compressed;
    private volatile boolean draining;
    private volatile boolean closed;

    /** Who gets what was read. The arrays are its own. */
    interface Sink {
        /** A whole message. */
        void message(byte[] bytes, boolean isCompressed);

        /** A ping, pong or Close frame. */
        void control(int opcode, byte[] bytes);
    }

    /**
     * @param masked whether the frames have to be masked: those of a client
     * @param compression whether permessage-deflate was agreed on
     * @param maxMessage the longest message, in bytes as they are sent
     */
    FrameReader(boolean masked, boolean compression, int maxMessage, Sink sink) {
        this.masked = masked;
        this.compression = compression;
        this.maxMessage = maxMessage;
        this.sink = sink;
    }

    /**
     * Reads all bytes. After a violation only a Close frame is looked for.
     *
     * @return 0, or the close code of the violation
     */
    int read(ByteBuffer in) {
        int violation = 0;
        while (in.hasRemaining()) {
            if (left > 0) {
                collect(in);
            } else if (header(in.get() & BYTE)) {
                headerLength = 0;
                closed |= (first & OPCODE) == CLOSE;
                violation = draining ? violation : violation();
                draining |= violation != 0;
                begin();
            }
        }
        return violation;
    }

    /** From now on only a Close frame is looked for. */
    void drain() {
        draining = true;
    }

    /** Whether a Close frame came. */
    boolean isClosed() {
        return closed;
    }

    /** Takes one byte of a header; returns whether it was the last one. */
    private boolean header(int next) {
        headerLength++;
        if (headerLength == 1) {
            first = next;
        } else if (headerLength == 2) {
            second = next;
            length = (second & LENGTH) < LENGTH_16 ? second & LENGTH : 0;
        } else if (headerLength <= 2 + lengthBytes()) {
            length = length << Byte.SIZE | next;
        } else {
            mask = mask << Byte.SIZE | next;
        }
        return headerLength >= 2 && headerLength == 2 + lengthBytes() + ((second & MASKED) != 0 ? Integer.BYTES : 0);
    }

    private int lengthBytes() {
        int code = second & LENGTH;
        return code < LENGTH_16 ? 0 : code == LENGTH_16 ? Short.BYTES : Long.BYTES;
    }

    private int violation() {
        int opcode = first & OPCODE;
        boolean fin = (first & FIN) != 0;
        int reserved = first & RSV;
        if ((second & MASKED) != 0 != masked || length < 0) {
            return PROTOCOL_ERROR;
        }
        if (reserved != 0 && !(reserved == RSV1 && compression && opcode == TEXT)) {
            return PROTOCOL_ERROR;
        }
        if ((opcode & CONTROL) != 0) {
            return opcode > PONG || !fin || length > MAX_CONTROL ? PROTOCOL_ERROR : 0;
        }
        if (opcode == BINARY) {
            return NOT_ACCEPTABLE;
        }
        if (opcode > BINARY || (opcode == CONTINUATION) != inMessage) {
            return PROTOCOL_ERROR;
        }
        return length > maxMessage - payloadLength ? TOO_BIG : 0;
    }

    private void begin() {
        left = Math.max(0, length);
        if (draining) {
            return;
        }
        if ((first & CONTROL) != 0) {
            interrupted = payload;
            interruptedLength = payloadLength;
            payload = NOTHING;
            payloadLength = 0;
        } else if (!inMessage) {
            compressed = (first & RSV1) != 0;
            inMessage = true;
        }
        if (left == 0) {
            end();
        }
    }

    /** Takes what is there of the payload. */
    private void collect(ByteBuffer in) {
        int step = (int) Math.min(left, in.remaining());
        if (draining) {
            in.position(in.position() + step);
            left -= step;
            return;
        }
        int needed = payloadLength + step;
        if (needed > payload.length) {
            // No more than was announced, and not all of that at once for somebody who only announces it.
            payload =
                    Arrays.copyOf(payload, (int) Math.min(payloadLength + left, Math.max(needed, 2L * payload.length)));
        }
        in.get(payload, payloadLength, step);
        if (masked) {
            unmask(payloadLength, needed);
        }
        payloadLength = needed;
        left -= step;
        if (left == 0) {
            end();
        }
    }

    private void unmask(int from, int to) {
        long mask8 = (long) mask << Integer.SIZE | mask & 0xFFFFFFFFL;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            LONGS.set(payload, at, (long) LONGS.get(payload, at) ^ mask8);
        }
        for (; at < to; at++) {
            payload[at] ^= (byte) (mask >> HIGHEST_BYTE);
            mask = Integer.rotateLeft(mask, Byte.SIZE);
        }
    }

    /** The frame is complete. */
    private void end() {
        byte[] bytes = payload.length == payloadLength ? payload : Arrays.copyOf(payload, payloadLength);
        if ((first & CONTROL) != 0) {
            payload = interrupted;
            payloadLength = interruptedLength;
            interrupted = null;
            sink.control(first & OPCODE, bytes);
        } else if ((first & FIN) != 0) {
            payload = NOTHING;
            payloadLength = 0;
            inMessage = false;
            sink.message(bytes, compressed);
        }
    }
}
