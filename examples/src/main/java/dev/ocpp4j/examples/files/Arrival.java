package dev.ocpp4j.examples.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file on its way in: it lies beside its place until it is whole, so that two downloads to one place do not mix.
 *
 * @param part where it lies
 * @param place where it belongs
 */
record Arrival(Path part, Path place) {
    static Arrival at(Path place) throws IOException {
        Path directory = place.toAbsolutePath().getParent();
        return new Arrival(Files.createTempFile(directory, place.getFileName() + "-", ".part"), place);
    }

    /** Puts it in its place. */
    void keep() {
        try {
            Files.move(part, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing is left of it, unless it was kept. */
    void discard() {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
