package dev.ocpp4j.core.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/** The bytes of a password. Never shown. */
public final class Password {
    private static final int MIN_KEY_BYTES = 16;
    private static final int MAX_KEY_BYTES = 20;

    private final byte[] bytes;

    /** @param bytes the password as it stands behind the colon of the credentials; copied */
    public Password(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** A password that is a text, sent in UTF-8: the BasicAuthPassword of 2.0.1 (SEC-04). */
    public static Password ofText(String text) {
        return new Password(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The AuthorizationKey of 1.6: 16 to 20 bytes, written as hexadecimal digits (SEC-03).
     *
     * @throws IllegalArgumentException when it is not one; does not quote it
     */
    public static Password ofAuthorizationKey(String digits) {
        byte[] key;
        try {
            key = HexFormat.of().parseHex(digits);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("An AuthorizationKey has hexadecimal digits only, two for each byte");
        }
        if (key.length < MIN_KEY_BYTES || key.length > MAX_KEY_BYTES) {
            throw new IllegalArgumentException("An AuthorizationKey has 16 to 20 bytes, not " + key.length);
        }
        return new Password(key);
    }

    /** The bytes, a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Takes the same time wherever two passwords differ. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Password password && MessageDigest.isEqual(bytes, password.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "***";
    }
}
