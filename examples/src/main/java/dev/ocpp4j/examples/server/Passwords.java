package dev.ocpp4j.examples.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The passwords of the stations. Only keyed digests are held in memory, and every comparison takes the same time,
 * whether the station is known or not (SEC-05). Safe for use by many threads.
 */
final class Passwords {
    private static final String MAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    /** An AuthorizationKey of 1.6 is 16 to 20 bytes, written in hexadecimal (J 6.2.2). */
    private static final Pattern AUTHORIZATION_KEY = Pattern.compile("([0-9a-fA-F]{2}){16,20}");

    private final SecretKeySpec key;
    private final Map<String, List<byte[]>> digests = new ConcurrentHashMap<>();
    private final List<byte[]> nobody;

    Passwords() {
        byte[] random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, MAC);
        nobody = List.of(digest(random), digest(random));
    }

    /**
     * Reads a file of lines {@code identity:password}. The password is everything behind the first colon. Blank lines and
     * those that begin with {@code #} are skipped.
     */
    static Passwords read(Path file) throws IOException {
        Passwords passwords = new Passwords();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                int colon = line.indexOf(':');
                if (colon < 1 || colon == line.length() - 1) {
                    throw new IllegalArgumentException(file + " line " + (i + 1) + " is not identity:password");
                }
                passwords.put(line.substring(0, colon), line.substring(colon + 1));
            }
        }
        return passwords;
    }

    /**
     * Sets the password of a station, in place of the one that it had.
     *
     * @param password a text; when it is the hexadecimal form of an AuthorizationKey, then the bytes that it stands for
     *     match as well, and so do its digits, which many stations send instead
     */
    void put(String stationId, String password) {
        byte[] text = digest(password.getBytes(StandardCharsets.UTF_8));
        boolean isKey = AUTHORIZATION_KEY.matcher(password).matches();
        byte[] bytes = isKey ? digest(HexFormat.of().parseHex(password)) : text;
        digests.put(stationId, List.of(text, bytes));
    }

    /** Whether this is the password of the station. */
    boolean match(String stationId, byte[] password) {
        byte[] given = digest(password);
        boolean match = false;
        for (byte[] expected : digests.getOrDefault(stationId, nobody)) {
            match |= MessageDigest.isEqual(expected, given);
        }
        return match;
    }

    /** The stations that have one. */
    List<String> stationIds() {
        return new ArrayList<>(digests.keySet());
    }

    private byte[] digest(byte[] password) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(password);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
