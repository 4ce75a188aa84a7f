package dev.ocpp4j.transport.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way in: it lies beside its place until it is whole. What is there already of it, and of which version it
 * is, outlasts the process. Safe for use by many threads.
 */
final class FilePart {
    private final Path place;
    private final Path part;
    private final @Nullable Path origin;
    private final String source;
    private final Runnable whenClosed;
    private @Nullable FileChannel channel;
    private boolean closed;

    /**
     * @param part where it lies
     * @param origin what remembers where it is from; null when it is not remembered
     * @param source where it is from
     */
    FilePart(Path place, Path part, @Nullable Path origin, String source, Runnable whenClosed) {
        this.place = place;
        this.part = part;
        this.origin = origin;
        this.source = source;
        this.whenClosed = whenClosed;
    }

    /** The version of what is there, by the words of its server; empty when nothing is that can be gone on with. */
    synchronized Optional<String> version() throws IOException {
        if (origin == null || !Files.isRegularFile(origin) || length() == 0) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(origin);
        return lines.size() == 2 && lines.get(0).equals(source) ? Optional.of(lines.get(1)) : Optional.empty();
    }

    /** How much is there, in bytes. */
    synchronized long length() throws IOException {
        return Files.isRegularFile(part) ? Files.size(part) : 0;
    }

    /** Begins with nothing. @param version what says whether a later answer has the same; null for nothing */
    synchronized void begin(@Nullable String version) throws IOException {
        forgetOrigin(); // first: what lies there is of no version until it is empty
        open(StandardOpenOption.TRUNCATE_EXISTING);
        if (origin != null && version != null) {
            Files.writeString(origin, source + "\n" + version + "\n");
        }
    }

    /** Goes on after what is there. */
    synchronized void goOn() throws IOException {
        open(StandardOpenOption.APPEND);
    }

    private void open(StandardOpenOption how) throws IOException {
        if (closed) {
            throw new IOException("The transfer is over");
        }
        if (channel != null) {
            channel.close();
        }
        channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how);
    }

    synchronized void write(List<ByteBuffer> bytes) throws IOException {
        if (channel == null || closed) {
            throw new IOException("The transfer is over");
        }
        for (ByteBuffer buffer : bytes) {
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        }
    }

    /** It is whole: puts it in its place. */
    synchronized void keep() throws IOException {
        if (channel != null) {
            channel.force(true);
            channel.close();
        }
        Files.move(part, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        forgetOrigin();
    }

    /** Nothing is to be left of it. */
    synchronized void discard() throws IOException {
        forgetOrigin();
    }

    private void forgetOrigin() throws IOException {
        if (origin != null) {
            Files.deleteIfExists(origin);
        }
    }

    /** The transfer is over: only what may be gone on with stays. @return whether there is something of that kind */
    synchronized boolean close() throws IOException {
        closed = true;
        try {
            if (channel != null) {
                channel.close();
            }
            if (version().isPresent()) {
                return true;
            }
            forgetOrigin();
            Files.deleteIfExists(part);
            return false;
        } finally {
            whenClosed.run();
        }
    }
}
