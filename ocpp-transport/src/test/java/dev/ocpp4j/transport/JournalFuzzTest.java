package dev.ocpp4j.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ocpp4j.core.Outbox;
import dev.ocpp4j.core.OutboxJournal;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.core.HeartbeatRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whatever is in the file of a journal: it opens with what is whole, or says that it cannot; then it works on. */
class JournalFuzzTest {
    private static final byte[] ENTRY = {1, 2, 3};
    private static final SessionConfig CONFIG =
            SessionConfig.builder().executor(Runnable::run).build();

    @FuzzTest(maxDuration = "5m")
    void anyFile(byte[] data) throws IOException {
        Path folder = Files.createTempDirectory("journal");
        Path file = folder.resolve("outbox");
        try {
            Files.write(file, data);
            List<byte[]> whole = read(file);
            if (whole != null) {
                try (OutboxJournal journal = OutboxJournal.file(file)) {
                    journal.append(ENTRY);
                }
                assertEquals(whole.size() + 1, read(file).size());
            }
        } finally {
            delete(folder);
        }
    }

    private static List<byte[]> read(Path file) {
        try (OutboxJournal journal = OutboxJournal.file(file)) {
            return journal.read();
        } catch (IOException notOurs) {
            return null;
        }
    }

    /** The records of a journal whose checksums are right: a length of two bytes in front of each. */
    @FuzzTest(maxDuration = "5m")
    void anyRecords(byte[] data) throws IOException {
        OutboxJournal journal = OutboxJournal.inMemory();
        for (int at = 0; at + 2 <= data.length; ) {
            int length = Math.min((data[at] & 0xFF) << 8 | data[at + 1] & 0xFF, data.length - at - 2);
            byte[] entry = new byte[length];
            System.arraycopy(data, at + 2, entry, 0, length);
            journal.append(entry);
            at += 2 + length;
        }
        try (Outbox outbox = Outbox.builder(Ocpp16.PROTOCOL, CONFIG).open(journal)) {
            int size = outbox.size();
            outbox.add("subject", new HeartbeatRequest());
            assertEquals(size + 1, outbox.size());
        } catch (IOException refused) {
            // says that it is not a journal of an outbox
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
