package dev.ocpp4j.examples.certify;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes each frame to a file as it comes, one line of JSON each: what was seen is there even if the run breaks off. */
public final class Trace implements Consumer<Frame>, AutoCloseable {
    private @Nullable BufferedWriter out;

    private Trace(@Nullable BufferedWriter out) {
        this.out = out;
    }

    /** Writes nothing. */
    static Trace none() {
        return new Trace(null);
    }

    static Trace to(Path file) throws IOException {
        return new Trace(Files.newBufferedWriter(file));
    }

    @Override
    public synchronized void accept(Frame frame) {
        if (out == null) {
            return;
        }
        try {
            out.write(JsonReport.line(frame));
            out.newLine();
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (out != null) {
            out.close();
            out = null; // frames of the last moment come to nothing
        }
    }
}
