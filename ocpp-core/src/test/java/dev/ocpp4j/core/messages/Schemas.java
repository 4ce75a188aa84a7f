package dev.ocpp4j.core.messages;

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
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Assumptions;

/** The published JSON schemas, which are not part of this project: they are looked for beside it. */
public final class Schemas {
    /** Keeps every digit of a number. */
    public static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);

    private static final SchemaValidatorsConfig WITH_FORMATS =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final Path folder;
    private final UnaryOperator<String> fileOf;
    private final Map<Class<?>, JsonSchema> validators = new ConcurrentHashMap<>();

    /**
     * @param folder its name
     * @param fileOf how the file for a message is called, without its ending
     */
    public Schemas(String folder, UnaryOperator<String> fileOf) {
        this.folder = Path.of("..", "..", "shared", "schemas", folder);
        this.fileOf = fileOf;
    }

    public boolean arePresent() {
        return Files.isDirectory(folder);
    }

    /** Skips the test when they are absent. */
    public void assumePresent() {
        Assumptions.assumeTrue(arePresent(), () -> "No schemas in " + folder.toAbsolutePath());
    }

    /** The schema of a request or response. */
    public JsonNode of(Class<?> message) {
        return read(folder.resolve(fileOf.apply(message.getSimpleName()) + ".json"));
    }

    /** How many there are. */
    public long count() {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the schema of a message finds wrong with a text. */
    public Set<ValidationMessage> problems(Class<?> message, String json) {
        JsonSchema validator = validators.computeIfAbsent(message, type -> {
            JsonNode schema = of(type);
            return JsonSchemaFactory.getInstance(SpecVersionDetector.detect(schema))
                    .getSchema(schema, WITH_FORMATS);
        });
        return validator.validate(parse(json));
    }

    public static JsonNode parse(String json) {
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
