package dev.ocpp4j.core.internal;

import dev.ocpp4j.core.OutboxJournal;
import java.util.ArrayList;
import java.util.List;

/** A journal that lasts as long as the object. Safe for use by many threads. */
public final class MemoryJournal implements OutboxJournal {
    private final List<byte[]> entries = new ArrayList<>();

    @Override
    public synchronized List<byte[]> read() {
        return List.copyOf(entries);
    }

    @Override
    public synchronized void append(byte[] entry) {
        entries.add(entry.clone());
    }

    @Override
    public synchronized void replace(List<byte[]> others) {
        entries.clear();
        others.forEach(entry -> entries.add(entry.clone()));
    }

    @Override
    public void close() {
        // What it holds stays.
    }
}
