package dev.ocpp4j.core;

import dev.ocpp4j.core.internal.FileJournal;
import dev.ocpp4j.core.internal.MemoryJournal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Where an {@link Outbox} keeps its messages: a list of records that only grows at its end, or is replaced as a whole.
 * Used by one outbox, which calls one method at a time.
 */
public interface OutboxJournal extends AutoCloseable {
    /**
     * A journal in a file, which survives the end of the process at any moment: a record that was not written to its
     * end is cut off. Only one process can have it open.
     *
     * @param file made when it is not there; beside it there are {@code <file>.lock} and, for moments, {@code <file>.new}
     * @throws IOException when the file cannot be opened, is no journal, or is open elsewhere
     */
    static OutboxJournal file(Path file) throws IOException {
        return FileJournal.open(file);
    }

    /** A journal that lasts as long as the object. It may serve one outbox after another. */
    static OutboxJournal inMemory() {
        return new MemoryJournal();
    }

    /** All records, from the oldest on. */
    List<byte[]> read() throws IOException;

    /**
     * Adds a record. When this returns it is kept, whatever happens to the process or to the power.
     *
     * @throws IOException when it is not kept; the journal then waits for a {@link #replace}
     */
    void append(byte[] entry) throws IOException;

    /** Replaces all records, at one moment: whatever happens, either the old ones are there afterwards or the new ones. */
    void replace(List<byte[]> entries) throws IOException;

    @Override
    void close() throws IOException;
}
