package dev.ocpp4j.v201;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersionDetector;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Assumptions;

/** The published JSON schemas, which are not part of this project: they are looked for beside it. */
final class Schemas {
    /** Keeps every digit of a number. */
    static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);

    private static final Path FOLDER = Path.of("..", "..", "shared", "schemas", "v201");
    private static final SchemaValidatorsConfig WITH_FORMATS =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private static final Map<Class<?>, JsonSchema> VALIDATORS = new ConcurrentHashMap<>();

    private Schemas() {}

    static boolean arePresent() {
        return Files.isDirectory(FOLDER);
    }

    /** Skips the test when they are absent. */
    static void assumePresent() {
        Assumptions.assumeTrue(arePresent(), () -> "No schemas in " + FOLDER.toAbsolutePath());
    }

    /** The schema of a request or response. */
    static JsonNode of(Class<?> message) {
        return read(FOLDER.resolve(message.getSimpleName() + ".json"));
    }

    /** How many there are. */
    static long count() {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the schema of a message finds wrong with a text. */
    static Set<ValidationMessage> problems(Class<?> message, String json) {
        JsonSchema validator = VALIDATORS.computeIfAbsent(message, type -> {
            JsonNode schema = of(type);
            return JsonSchemaFactory.getInstance(SpecVersionDetector.detect(schema))
                    .getSchema(schema, WITH_FORMATS);
        });
        return validator.validate(parse(json));
    }

    static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
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
