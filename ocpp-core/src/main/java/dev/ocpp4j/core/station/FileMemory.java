package dev.ocpp4j.core.station;

import dev.ocpp4j.core.OutboxJournal;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A memory in a journal: each record is a name and, after a zero, the text; no zero when it is forgotten. */
final class FileMemory extends TransientMemory {
    private static final System.Logger LOG = System.getLogger(FileMemory.class.getName());
    private static final int WASTE = 512;
    private static final int FEW = 4;

    private final OutboxJournal journal;
    private int written;
    private boolean broken;

    FileMemory(Path file) throws IOException {
        journal = OutboxJournal.file(file);
        try {
            journal.read().forEach(this::learn);
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private void learn(byte[] entry) {
        written++;
        String line = new String(entry, StandardCharsets.UTF_8);
        int zero = line.indexOf('\0');
        if (zero < 0) {
            super.remove(line);
        } else {
            super.put(line.substring(0, zero), line.substring(zero + 1));
        }
    }

    @Override
    public void put(String name, String text) {
        if (name.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("A name has no zero in it");
        }
        if (!Objects.equals(all().get(name), text)) {
            super.put(name, text);
            append(line(name, text));
        }
    }

    @Override
    public void remove(String name) {
        if (all().containsKey(name)) {
            super.remove(name);
            append(name.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Many at once are one write: all that is still remembered. */
    @Override
    public void removeAll(Collection<String> names) {
        if (names.size() <= FEW) {
            super.removeAll(names);
        } else if (all().keySet().removeAll(Set.copyOf(names))) {
            store(this::rewrite);
        }
    }

    @Override
    public void close() {
        try {
            journal.close();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The memory of the station cannot be closed", e);
        }
    }

    private static byte[] line(String name, String text) {
        return (name + '\0' + text).getBytes(StandardCharsets.UTF_8);
    }

    private interface Storing {
        void run() throws IOException;
    }

    private void append(byte[] entry) {
        store(() -> {
            if (broken || written > all().size() + WASTE) {
                rewrite();
            } else {
                journal.append(entry);
                written++;
            }
        });
    }

    private void rewrite() throws IOException {
        List<byte[]> entries = all().entrySet().stream()
                .map(known -> line(known.getKey(), known.getValue()))
                .toList();
        journal.replace(entries);
        written = entries.size();
    }

    /** What cannot be stored is still remembered, and stored with the next change if that works. */
    private void store(Storing storing) {
        try {
            storing.run();
            broken = false;
        } catch (IOException e) {
            LOG.log(Level.ERROR, "What the station remembers is not stored", e);
            broken = true;
        }
    }
}
