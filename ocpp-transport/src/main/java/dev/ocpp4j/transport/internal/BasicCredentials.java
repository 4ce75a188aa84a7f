package dev.ocpp4j.transport.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** User name and password of HTTP Basic authentication (RFC 7617); the password is bytes. */
public final class BasicCredentials {
    private static final String SCHEME = "Basic";

    private final String user;
    private final byte[] password;

    public BasicCredentials(String user, byte[] password) {
        this.user = user;
        this.password = password.clone();
    }

    /**
     * Reads them from the values of the Authorization header; empty when there is none, or one of another scheme.
     *
     * @throws IllegalArgumentException when they cannot be read, or there is more than one
     */
    public static Optional<BasicCredentials> of(List<String> authorization) {
        if (authorization.size() > 1) {
            throw new IllegalArgumentException("More than one Authorization");
        }
        if (authorization.isEmpty() || !isBasic(authorization.get(0))) {
            return Optional.empty();
        }
        byte[] decoded = Base64.getDecoder()
                .decode(authorization.get(0).substring(SCHEME.length()).strip());
        // At the first colon: a user name has none, a password may (SEC-03).
        int colon = 0;
        while (colon < decoded.length && decoded[colon] != ':') {
            colon++;
        }
        if (colon == decoded.length) {
            throw new IllegalArgumentException("Credentials without a colon");
        }
        try {
            String user = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(decoded, 0, colon))
                    .toString();
            return Optional.of(new BasicCredentials(user, Arrays.copyOfRange(decoded, colon + 1, decoded.length)));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("The user name is not UTF-8", e);
        }
    }

    private static boolean isBasic(String value) {
        return value.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && (value.length() == SCHEME.length() || value.charAt(SCHEME.length()) == ' ');
    }

    /** The value of an Authorization header. */
    public String header() {
        byte[] name = (user + ":").getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(name, name.length + password.length);
        System.arraycopy(password, 0, both, name.length, password.length);
        return SCHEME + " " + Base64.getEncoder().encodeToString(both);
    }

    public String user() {
        return user;
    }

    public byte[] password() {
        return password.clone();
    }
}
