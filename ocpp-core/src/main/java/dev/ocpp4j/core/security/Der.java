package dev.ocpp4j.core.security;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** As much of DER (X.690) as names, keys and signing requests need. */
final class Der {
    static final int INTEGER = 0x02;
    static final int BIT_STRING = 0x03;
    static final int OCTET_STRING = 0x04;
    static final int OID = 0x06;
    static final int UTF8_STRING = 0x0C;
    static final int SEQUENCE = 0x30;
    static final int SET = 0x31;
    static final int CONTEXT_0 = 0xA0;

    private static final int LONG_LENGTH = 0x80;
    private static final int MAX_LENGTH_BYTES = 3;
    private static final int MULTI_BYTE_TAG = 0x1F;

    private Der() {}

    /** A value with its tag. */
    record Value(int tag, byte[] content) {
        /** The values inside. */
        List<Value> values() {
            return Der.values(content);
        }
    }

    /**
     * Reads values that stand one after another.
     *
     * @throws IllegalArgumentException when it is not DER
     */
    static List<Value> values(byte[] bytes) {
        List<Value> values = new ArrayList<>();
        int at = 0;
        while (at < bytes.length) {
            int tag = bytes[at++] & 0xFF;
            require((tag & MULTI_BYTE_TAG) != MULTI_BYTE_TAG && at < bytes.length);
            int length = bytes[at++] & 0xFF;
            if (length >= LONG_LENGTH) {
                int count = length - LONG_LENGTH;
                require(count > 0 && count <= MAX_LENGTH_BYTES && at + count <= bytes.length);
                length = 0;
                for (int i = 0; i < count; i++) {
                    length = length << 8 | bytes[at++] & 0xFF;
                }
            }
            require(length <= bytes.length - at);
            values.add(new Value(tag, Arrays.copyOfRange(bytes, at, at + length)));
            at += length;
        }
        return values;
    }

    /**
     * Reads the one value that there is.
     *
     * @throws IllegalArgumentException when it is another one
     */
    static Value only(int tag, byte[] bytes) {
        List<Value> values = values(bytes);
        require(values.size() == 1 && values.get(0).tag() == tag);
        return values.get(0);
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalArgumentException("Not DER");
        }
    }

    /** Writes a value whose content is these parts one after another. */
    static byte[] write(int tag, byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        ByteArrayOutputStream out = new ByteArrayOutputStream(length + 5);
        out.write(tag);
        if (length < LONG_LENGTH) {
            out.write(length);
        } else {
            int count = length < 1 << 8 ? 1 : length < 1 << 16 ? 2 : MAX_LENGTH_BYTES;
            out.write(LONG_LENGTH + count);
            for (int i = count - 1; i >= 0; i--) {
                out.write(length >> 8 * i);
            }
        }
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /** Bits that fill their bytes. */
    static byte[] bits(byte[] bits) {
        return write(BIT_STRING, new byte[1], bits);
    }
}
