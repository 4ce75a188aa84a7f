package dev.ocpp4j.transport.internal;

import java.nio.ByteBuffer;

/**
 * Follows the frame headers of what one side of a WebSocket sends, and finds what must not come: unmasked frames,
 * broken ones, binary ones, messages that are too long. It runs before anything is collected or decoded and allocates
 * nothing. RFC 6455 section 5.2.
 */
final class FrameGuard {
    static final int PROTOCOL_ERROR = 1002;
    static final int NOT_ACCEPTABLE = 1003;
    static final int TOO_BIG = 1009;

    private static final int FIN = 0x80;
    private static final int RSV = 0x70;
    private static final int RSV1 = 0x40;
    private static final int OPCODE = 0x0F;
    private static final int CONTROL = 0x08;
    private static final int MASKED = 0x80;
    private static final int LENGTH = 0x7F;
    private static final int LENGTH_16 = 126;
    private static final int MAX_CONTROL = 125;
    private static final int MASK_BYTES = 4;
    private static final int CONTINUATION = 0;
    private static final int TEXT = 1;
    private static final int BINARY = 2;
    private static final int CLOSE = 8;
    private static final int PONG = 10;
    private static final int BYTE = 0xFF;

    private final boolean masked;
    private final boolean compression;
    private final int maxMessage;

    private int headerLength;
    private int first;
    private int second;
    private long length;
    private long skip;
    private long message;
    private boolean inMessage;
    private boolean closed;
    private int scanned;

    /**
     * @param masked whether the frames have to be masked: those of a client
     * @param compression whether permessage-deflate was agreed on
     * @param maxMessage the longest message, in bytes as they are sent
     */
    FrameGuard(boolean masked, boolean compression, int maxMessage) {
        this.masked = masked;
        this.compression = compression;
        this.maxMessage = maxMessage;
    }

    /**
     * Looks at what came and leaves its position alone. On a violation the limit is set to where the frame begins that
     * must not come, as far as it began in these bytes.
     *
     * @return 0, or the close code of the violation
     */
    int check(ByteBuffer in) {
        int at = in.position();
        int frameStart = at;
        while (at < in.limit()) {
            if (skip > 0) {
                int step = (int) Math.min(skip, in.limit() - at);
                at += step;
                skip -= step;
                frameStart = at;
            } else if (header(in.get(at++) & BYTE)) {
                int violation = violation();
                headerLength = 0;
                skip = length + (masked ? MASK_BYTES : 0);
                if (violation != 0) {
                    scanned = at;
                    in.limit(frameStart);
                    return violation;
                }
                frameStart = at;
            }
        }
        return 0;
    }

    /**
     * Looks at the bytes behind a violation, for nothing but a Close frame.
     *
     * @param limit the limit of the bytes before the violation was found
     */
    void drain(ByteBuffer in, int limit) {
        in.limit(limit).position(scanned);
        drain(in);
    }

    /** Looks at bytes for nothing but a Close frame. */
    void drain(ByteBuffer in) {
        int limit = in.limit();
        while (check(in) != 0) {
            in.limit(limit).position(scanned);
        }
    }

    /** Whether a Close frame came. */
    boolean isClosed() {
        return closed;
    }

    /** Takes one byte of a header; returns whether it was the last one in front of the mask. */
    private boolean header(int next) {
        headerLength++;
        if (headerLength == 1) {
            first = next;
            return false;
        }
        if (headerLength == 2) {
            second = next;
            length = second & LENGTH;
            if (length < LENGTH_16) {
                return true;
            }
            length = 0;
            return false;
        }
        length = length << Byte.SIZE | next;
        return headerLength == 2 + ((second & LENGTH) == LENGTH_16 ? Short.BYTES : Long.BYTES);
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
            closed |= opcode == CLOSE;
            return opcode > PONG || !fin || length > MAX_CONTROL ? PROTOCOL_ERROR : 0;
        }
        if (opcode > BINARY || (opcode == CONTINUATION) != inMessage) {
            return PROTOCOL_ERROR;
        }
        if (opcode == BINARY) {
            return NOT_ACCEPTABLE;
        }
        inMessage = !fin;
        if (length > maxMessage - message) {
            return TOO_BIG;
        }
        message = fin ? 0 : message + length;
        return 0;
    }
}
