package dev.ocpp4j.v16;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The published JSON schemas, which are not part of this project: they are looked for beside it. */
final class Schemas {
    static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static final Path FOLDER = Path.of("..", "..", "shared", "schemas", "v16");

    private Schemas() {}

    /** Skips the test when they are absent. */
    static void assumePresent() {
        Assumptions.assumeTrue(Files.isDirectory(FOLDER), () -> "No schemas in " + FOLDER.toAbsolutePath());
    }

    /** The schema of a request or response. */
    static JsonNode of(Class<?> message) {
        String name = message.getSimpleName();
        return read(FOLDER.resolve(name.replaceFirst("Request$", "") + ".json"));
    }

    /** How many there are. */
    static long count() {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
