package dev.ocpp4j.transport.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The identity of a station as it stands in the URL of its connection (CON-01). */
public final class StationIds {
    /** The longest identity (2.0.1 part 4 section 3.1.1). */
    private static final int MAX_LENGTH = 48;

    private static final int HEX = 16;
    private static final String UNRESERVED = "-._~";

    private StationIds() {}

    /**
     * Decodes a path segment.
     *
     * @throws Refused when it is not an identity
     */
    static String decode(String segment) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(segment.length());
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            if (c == '%') {
                boolean complete = i + 2 < segment.length();
                int high = complete ? Character.digit(segment.charAt(i + 1), HEX) : -1;
                int low = complete ? Character.digit(segment.charAt(i + 2), HEX) : -1;
                if (high < 0 || low < 0) {
                    throw new Refused(Refused.BAD_REQUEST, "The path is not percent-encoded correctly");
                }
                bytes.write(high * HEX + low);
                i += 2;
            } else {
                bytes.write(c);
            }
        }
        try {
            String id = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
            return require(id);
        } catch (CharacterCodingException | IllegalArgumentException e) {
            throw new Refused(Refused.BAD_REQUEST, "The path does not end with the identity of a station");
        }
    }

    /**
     * Tells whether an identity may be used: 1 to 48 characters, no control characters, nothing that separates user
     * and password (a colon) or parts of a path.
     *
     * @throws IllegalArgumentException when it may not
     */
    public static String require(String id) {
        boolean fits = !id.isBlank() && id.codePointCount(0, id.length()) <= MAX_LENGTH;
        if (!fits || id.equals(".") || id.equals("..") || !id.codePoints().allMatch(StationIds::mayStand)) {
            throw new IllegalArgumentException("Not the identity of a station: it has 1 to " + MAX_LENGTH
                    + " characters, none of them a control character, ':', '/' or '\\'");
        }
        return id;
    }

    private static boolean mayStand(int c) {
        int type = Character.getType(c);
        return c != ':'
                && c != '/'
                && c != '\\'
                && !Character.isISOControl(c)
                && type != Character.SURROGATE
                && type != Character.FORMAT
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }

    /** Encodes an identity as a path segment. */
    static String encode(String id) {
        StringBuilder segment = new StringBuilder(id.length());
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            if (b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || UNRESERVED.indexOf(b) >= 0) {
                segment.append((char) b);
            } else {
                segment.append(String.format("%%%02X", b));
            }
        }
        return segment.toString();
    }
}
