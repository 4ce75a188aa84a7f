package dev.ocpp4j.core.station;

import dev.ocpp4j.core.OutboxJournal;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A memory in a journal: each record is a name and, after a zero, the text; no zero when it is forgotten. */
final class FileMemory extends TransientMemory {
    private static final System.Logger LOG = System.getLogger(FileMemory.class.getName());
    private static final int WASTE = 512;

    private final OutboxJournal journal;
    private int written;
    private boolean broken;

    FileMemory(Path file) throws IOException {
        journal = OutboxJournal.file(file);
        for (byte[] entry : journal.read()) {
            written++;
            String line = new String(entry, StandardCharsets.UTF_8);
            int zero = line.indexOf('\0');
            if (zero < 0) {
                super.remove(line);
            } else {
                super.put(line.substring(0, zero), line.substring(zero + 1));
            }
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

    private static byte[] line(String name, String text) {
        return (name + '\0' + text).getBytes(StandardCharsets.UTF_8);
    }

    /** What cannot be stored is still remembered, and stored with the next change if that works. */
    private void append(byte[] entry) {
        try {
            if (broken || written > all().size() + WASTE) {
                List<byte[]> entries = all().entrySet().stream()
                        .map(known -> line(known.getKey(), known.getValue()))
                        .toList();
                journal.replace(entries);
                written = entries.size();
            } else {
                journal.append(entry);
                written++;
            }
            broken = false;
        } catch (IOException e) {
            LOG.log(Level.ERROR, "What the station remembers is not stored", e);
            broken = true;
        }
    }
}
