package dev.ocpp4j.examples.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Firmware as the simulated stations understand it: a line with a magic word, the version and the checksum of the rest.
 *
 * @param version what BootNotification tells once it is installed
 */
public record FirmwareImage(String version) {
    private static final Pattern HEADER = Pattern.compile("OCPP4J-FIRMWARE ([!-~]{1,50}) ([0-9a-f]{64})\n");
    private static final int MAX_HEADER = 200;

    /**
     * An image that can be installed.
     *
     * @param version up to 50 visible ASCII characters
     * @param size how many bytes follow the header
     */
    public static byte[] of(String version, int size) {
        byte[] payload = new byte[size];
        new Random(version.hashCode()).nextBytes(payload);
        String header = "OCPP4J-FIRMWARE " + version + " " + checksum(payload, 0) + "\n";
        if (!HEADER.matcher(header).matches()) {
            throw new IllegalArgumentException("No version: " + version);
        }
        byte[] image = new byte[header.length() + size];
        System.arraycopy(header.getBytes(StandardCharsets.US_ASCII), 0, image, 0, header.length());
        System.arraycopy(payload, 0, image, header.length(), size);
        return image;
    }

    /** What an image says; empty when it is none, or damaged. */
    public static Optional<FirmwareImage> read(byte[] image) {
        String start = new String(image, 0, Math.min(MAX_HEADER, image.length), StandardCharsets.ISO_8859_1);
        Matcher matcher = HEADER.matcher(start);
        return matcher.lookingAt() && matcher.group(2).equals(checksum(image, matcher.end()))
                ? Optional.of(new FirmwareImage(matcher.group(1)))
                : Optional.empty();
    }

    private static String checksum(byte[] content, int from) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(content, from, content.length - from);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
