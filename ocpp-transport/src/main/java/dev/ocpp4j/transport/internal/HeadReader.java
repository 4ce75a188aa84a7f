package dev.ocpp4j.transport.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Collects the bytes of an HTTP head, up to a limit (LIM-06). */
final class HeadReader {
    /** The longest start line. */
    static final int MAX_START_LINE = 2048;
    /** The longest head without its start line. */
    static final int MAX_FIELDS = 8192;

    private static final int FIRST_SIZE = 512;
    /** How many bytes of the empty line are there: CR LF CR LF. */
    private static final int LINE_ENDS = 4;

    /** What a record of TLS begins with (RFC 8446 section 5.1), and no HTTP message. */
    private static final int FIRST_TLS = 0x14;

    private static final int LAST_TLS = 0x17;

    private byte[] bytes = new byte[FIRST_SIZE];
    private int length;
    private int lineEnds;
    private int startLine;

    /**
     * Takes bytes up to the end of the head and leaves the others.
     *
     * @return the head; null when it is not complete
     * @throws Refused when it is too long, or not a head
     */
    @Nullable
    HttpHead read(ByteBuffer in) {
        while (in.hasRemaining()) {
            byte next = in.get();
            if (length == 0 && (next == '\r' || next == '\n')) {
                continue; // empty lines in front are to be ignored (RFC 9112 section 2.2)
            }
            if (length == 0 && next >= FIRST_TLS && next <= LAST_TLS) {
                throw new Refused(Refused.BAD_REQUEST, "TLS, where HTTP is spoken");
            }
            append(next);
            boolean expected = next == (lineEnds % 2 == 0 ? '\r' : '\n');
            lineEnds = expected ? lineEnds + 1 : next == '\r' ? 1 : 0;
            if (lineEnds == 2 && startLine == 0) {
                startLine = length;
            }
            if (lineEnds == LINE_ENDS) {
                return HttpHead.parse(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
            }
        }
        return null;
    }

    private void append(byte next) {
        if (startLine == 0 && length == MAX_START_LINE) {
            throw new Refused(Refused.URI_TOO_LONG, "The request line is too long");
        }
        if (length == startLine + MAX_FIELDS) {
            throw new Refused(Refused.HEADERS_TOO_LARGE, "The header fields are too long");
        }
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = next;
    }
}
