package dev.ocpp4j.transport.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Texts of frames. */
final class Utf8 {
    private static final int NOT_UTF_8 = 1007;
    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    /** @throws BrokenMessage when it is not UTF-8, strictly */
    static String decode(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8); // much faster than a decoder, but never fails
        return text.indexOf(REPLACEMENT) < 0 ? text : decodeStrictly(bytes);
    }

    private static String decodeStrictly(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BrokenMessage(NOT_UTF_8, "Not UTF-8");
        }
    }
}
