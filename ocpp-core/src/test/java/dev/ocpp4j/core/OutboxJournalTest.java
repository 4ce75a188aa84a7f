package dev.ocpp4j.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.TestMessages.EchoRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxJournalTest {
    @TempDir
    private Path dir;

    private Path file;

    @BeforeEach
    void name() {
        file = dir.resolve("outbox");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> texts(OutboxJournal journal) throws IOException {
        return journal.read().stream()
                .map(entry -> new String(entry, StandardCharsets.UTF_8))
                .toList();
    }

    private List<String> stored() throws IOException {
        try (OutboxJournal journal = OutboxJournal.file(file)) {
            return texts(journal);
        }
    }

    @Test
    void whatWasAddedIsThereWhenItIsOpenedAgain() throws IOException {
        try (OutboxJournal journal = OutboxJournal.file(file)) {
            assertEquals(List.of(), texts(journal));
            journal.append(bytes("one"));
            journal.append(bytes(""));
            assertEquals(List.of("one", ""), texts(journal));
        }
        assertEquals(List.of("one", ""), stored());
    }

    @Test
    void replacingLeavesOnlyWhatIsNew() throws IOException {
        try (OutboxJournal journal = OutboxJournal.file(file)) {
            journal.append(bytes("one"));
            journal.replace(List.of(bytes("two"), bytes("three")));
            journal.append(bytes("four"));
            assertEquals(List.of("two", "three", "four"), texts(journal));
        }
        assertEquals(List.of("two", "three", "four"), stored());
    }

    @Test
    void aReplacementThatWasNotFinishedChangesNothing() throws IOException {
        try (OutboxJournal journal = OutboxJournal.file(file)) {
            journal.append(bytes("one"));
        }
        Files.write(dir.resolve("outbox.new"), Arrays.copyOf(Files.readAllBytes(file), 10));
        try (OutboxJournal journal = OutboxJournal.file(file)) {
            assertEquals(List.of("one"), texts(journal));
            journal.replace(List.of(bytes("two")));
        }
        assertEquals(List.of("two"), stored());
    }

    /** The process may end at any byte. */
    @Test
    void cutAnywhereItKeepsEveryWholeRecordAndGoesOn() throws IOException {
        List<Integer> ends = new ArrayList<>();
        try (OutboxJournal journal = OutboxJournal.file(file)) {
            ends.add((int) Files.size(file));
            for (int i = 0; i < 5; i++) {
                journal.append(bytes("record " + "x".repeat(i) + i));
                ends.add((int) Files.size(file));
            }
        }
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length <= whole.length; length++) {
            int cut = length;
            Files.write(file, Arrays.copyOf(whole, cut));
            int left = Math.max(0, (int) ends.stream().filter(end -> end <= cut).count() - 1);
            try (OutboxJournal journal = OutboxJournal.file(file)) {
                assertEquals(left, journal.read().size(), () -> "cut to " + cut);
                journal.append(bytes("next"));
            }
            List<String> after = stored();
            assertEquals(left + 1, after.size(), () -> "cut to " + cut);
            assertEquals("next", after.get(left));
        }
    }

    /** Some file systems leave zeros or old content where something was being written. */
    @Test
    void whatFollowsTheLastWholeRecordIsCutOffWhateverItIs() throws IOException {
        try (OutboxJournal journal = OutboxJournal.file(file)) {
            journal.append(bytes("one"));
        }
        byte[] whole = Files.readAllBytes(file);
        for (byte filler : new byte[] {0, 1, (byte) 0xFF}) {
            for (int more = 1; more < 40; more++) {
                byte[] damaged = Arrays.copyOf(whole, whole.length + more);
                Arrays.fill(damaged, whole.length, damaged.length, filler);
                Files.write(file, damaged);
                assertEquals(List.of("one"), stored());
                assertArrayEquals(whole, Files.readAllBytes(file));
            }
        }
    }

    @Test
    void aChangedByteEndsTheJournalBeforeItsRecord() throws IOException {
        int middle;
        try (OutboxJournal journal = OutboxJournal.file(file)) {
            journal.append(bytes("one"));
            middle = (int) Files.size(file);
            journal.append(bytes("two"));
        }
        byte[] whole = Files.readAllBytes(file);
        for (int at = middle; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x10;
            Files.write(file, damaged);
            assertEquals(List.of("one"), stored());
        }
    }

    @Test
    void aFileOfAnotherKindIsLeftAlone() throws IOException {
        Files.writeString(file, "my letters to the editor");
        assertThrows(IOException.class, () -> OutboxJournal.file(file));
        assertEquals("my letters to the editor", Files.readString(file));
    }

    @Test
    void onlyOneHasItOpen() throws IOException {
        try (OutboxJournal journal = OutboxJournal.file(file)) {
            journal.append(bytes("one"));
            assertThrows(IOException.class, () -> OutboxJournal.file(file));
        }
        assertEquals(List.of("one"), stored());
    }

    /** The same with what an outbox writes: every cut leaves messages in order, and all but the cut ones. */
    @Test
    void anOutboxOpensWhateverIsLeftOfItsJournal() throws IOException {
        Outbox.Builder builder = Outbox.builder(
                TestMessages.OLD,
                SessionConfig.builder()
                        .executor(Runnable::run)
                        .scheduler(new ManualScheduler())
                        .build());
        try (Outbox outbox = builder.open(OutboxJournal.file(file))) {
            for (int i = 0; i < 4; i++) {
                assertTrue(outbox.add("s" + i, new EchoRequest("text " + i)));
            }
        }
        byte[] whole = Files.readAllBytes(file);
        int before = 0;
        for (int length = 0; length <= whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            try (Outbox outbox = builder.open(OutboxJournal.file(file))) {
                assertTrue(outbox.size() == before || outbox.size() == before + 1);
                before = outbox.size();
                for (int i = 0; i < before; i++) {
                    assertTrue(outbox.holds("s" + i));
                }
            }
        }
        assertEquals(4, before);
    }
}
