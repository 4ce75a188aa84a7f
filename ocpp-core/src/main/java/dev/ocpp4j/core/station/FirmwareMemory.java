package dev.ocpp4j.core.station;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a station keeps what it knows of its firmware update, so that a restart does not end it. Used on the loop only. */
public interface FirmwareMemory {
    /** What was kept last; empty when there is nothing. */
    Optional<String> load();

    /** Keeps a short text, in place of the one before. It is safe when this returns. */
    void save(String text);

    /** Keeps it as long as this process lives. */
    static FirmwareMemory inProcess() {
        return new FirmwareMemory() {
            private @Nullable String kept;

            @Override
            public Optional<String> load() {
                return Optional.ofNullable(kept);
            }

            @Override
            public void save(String text) {
                kept = text;
            }
        };
    }

    /** Keeps it in a file, which is replaced as a whole. Failures of the disk are thrown as {@link UncheckedIOException}. */
    static FirmwareMemory in(Path file) {
        return new FirmwareMemory() {
            @Override
            public Optional<String> load() {
                try {
                    return Optional.of(Files.readString(file));
                } catch (NoSuchFileException e) {
                    return Optional.empty();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public void save(String text) {
                try {
                    Path next = file.resolveSibling(file.getFileName() + ".next");
                    Files.writeString(next, text);
                    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }
}
