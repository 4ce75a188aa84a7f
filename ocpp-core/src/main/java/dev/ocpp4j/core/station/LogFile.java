package dev.ocpp4j.core.station;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A file with a log or with diagnostics, to be uploaded.
 *
 * @param name what it is called, at most 255 characters, without a path
 * @param length in bytes
 * @param content opens it; called once for each try, on a thread of the {@link FileTransfer}
 */
public record LogFile(String name, long length, Supplier<InputStream> content) {
    /** @throws IllegalArgumentException when it has no name, a path, or too long a name */
    public LogFile {
        Objects.requireNonNull(content, "content");
        if (name.isEmpty() || name.length() > 255 || name.matches(".*[/\\\\\\p{Cntrl}\"].*")) {
            throw new IllegalArgumentException("Not the name of a file: " + name);
        }
    }

    /** A file in memory. */
    public static LogFile of(String name, byte[] content) {
        byte[] copy = content.clone();
        return new LogFile(name, copy.length, () -> new ByteArrayInputStream(copy));
    }
}
