package dev.ocpp4j.transport.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

/** Knows which files are on their way in, so that two to one place do not mix. Safe for use by many threads. */
public final class FileParts {
    private final Set<Path> busy = new HashSet<>();

    /** A new one for each {@link dev.ocpp4j.transport.HttpFileTransfer}. */
    public FileParts() {}

    /** Where a file arrives; only the first to a place may go on where another one has ended. */
    FilePart open(URI from, Path place) throws IOException {
        Path target = place.toAbsolutePath().normalize();
        if (claim(target)) {
            return new FilePart(
                    target,
                    target.resolveSibling(target.getFileName() + ".part"),
                    target.resolveSibling(target.getFileName() + ".part.origin"),
                    fingerprint(from),
                    () -> release(target));
        }
        Path other = Files.createTempFile(target.getParent(), target.getFileName() + "-", ".part");
        return new FilePart(target, other, null, "", () -> {});
    }

    private boolean claim(Path target) {
        synchronized (busy) {
            return busy.add(target);
        }
    }

    private void release(Path target) {
        synchronized (busy) {
            busy.remove(target);
        }
    }

    /** A URI may have a password or a signature in it, which is not to lie in a file. */
    private static String fingerprint(URI from) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(from.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK has no SHA-256", e);
        }
    }
}
