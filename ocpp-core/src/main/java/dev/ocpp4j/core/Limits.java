package dev.ocpp4j.core;

/**
 * Limits on what is received, against hostile input. They hold before anything is mapped (LIM-01 to LIM-05).
 *
 * @param frame the longest frame, in characters and in bytes of UTF-8, after inflation; a longer one closes the
 *     connection with 1009
 * @param nesting how deep JSON may be nested
 * @param tokens how many JSON tokens a frame may have
 * @param digits how many characters a number may have
 */
public record Limits(int frame, int nesting, int tokens, int digits) {
    /** 1 MiB, 100 levels, 100 000 tokens, 32 digits. */
    public static final Limits DEFAULT = new Limits(1 << 20, 100, 100_000, 32);

    public Limits {
        if (frame < 1 || nesting < 1 || tokens < 1 || digits < 1) {
            throw new IllegalArgumentException("Limits are at least 1");
        }
    }
}
