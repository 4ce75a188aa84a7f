package dev.ocpp4j.core.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StationMemoryTest {
    @TempDir
    private Path dir;

    /** What another process finds: a copy, since the file itself is open here. */
    private StationMemory reopened(Path file) throws IOException {
        Path copy = Files.createTempFile(dir, "copy", "");
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        return StationMemory.file(copy);
    }

    @Test
    void aFileKeepsWhatWasPutLast() throws IOException {
        Path file = dir.resolve("memory");
        StationMemory memory = StationMemory.file(file);
        memory.put("a/1", "one");
        memory.put("a/1", "zwölf\n");
        memory.put("a/2", "");
        memory.put("b/1", "other");
        memory.remove("b/1");
        memory.remove("never");
        StationMemory again = reopened(file);
        assertEquals(Map.of("a/1", "zwölf\n", "a/2", ""), again.startingWith("a/"));
        assertEquals(Optional.empty(), again.get("b/1"));
    }

    @Test
    void namesBeginAsAskedFor() {
        StationMemory memory = StationMemory.inMemory();
        List.of("a", "a/2", "a/1", "ab", "b").forEach(name -> memory.put(name, "x"));
        assertEquals(
                List.of("a/1", "a/2"), List.copyOf(memory.startingWith("a/").keySet()));
    }

    @SuppressWarnings("try") // closed twice
    @Test
    void aFileThatWasClosedCanBeOpenedAgain() throws IOException {
        Path file = dir.resolve("memory");
        try (StationMemory memory = StationMemory.file(file)) {
            memory.put("name", "text");
            assertThrows(IOException.class, () -> StationMemory.file(file), "it is open elsewhere");
        }
        try (StationMemory again = StationMemory.file(file)) {
            assertEquals(Optional.of("text"), again.get("name"));
            again.close();
        }
    }

    @Test
    void aFileThatIsNoMemoryIsNotKeptOpen() throws IOException {
        Path file = dir.resolve("memory");
        Files.writeString(file, "something else");
        assertThrows(IOException.class, () -> StationMemory.file(file));
        Files.delete(file);
        StationMemory.file(file).close();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 50})
    void severalTextsAreForgottenAtOnce(int count) throws IOException {
        Path file = dir.resolve("memory");
        List<String> names =
                IntStream.range(0, count).mapToObj(i -> "data/" + i).toList();
        try (StationMemory memory = StationMemory.file(file)) {
            memory.put("other", "stays");
            names.forEach(name -> memory.put(name, "x"));
            memory.removeAll(names);
            memory.removeAll(names);
            assertEquals(Map.of(), memory.startingWith("data/"));
        }
        try (StationMemory again = StationMemory.file(file)) {
            assertEquals(Map.of("other", "stays"), again.startingWith(""));
        }
    }

    @Test
    void theFileDoesNotGrowForEver() throws IOException {
        Path file = dir.resolve("memory");
        StationMemory memory = StationMemory.file(file);
        for (int i = 0; i < 2_000; i++) {
            memory.put("name", "text " + i);
        }
        assertTrue(Files.size(file) < 20_000, () -> "600 records at most");
        assertEquals(Optional.of("text 1999"), reopened(file).get("name"));
    }
}
