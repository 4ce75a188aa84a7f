package dev.ocpp4j.examples.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The frames of one side, to be checked against the official schemas; where these are absent nothing is checked. */
public final class SchemaFrames {
    private static final Path SCHEMAS = Path.of("..", "..", "shared", "schemas");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V6);
    private static final Map<Path, JsonSchema> PARSED = new ConcurrentHashMap<>();

    private final String version;
    private final Map<String, String> asked = new HashMap<>();
    private final List<String[]> sent = new ArrayList<>();

    public SchemaFrames(String version) {
        this.version = version;
    }

    /** A frame went by. @param mine whether this side has sent it */
    public synchronized void seen(boolean mine, String text) {
        JsonNode frame = JSON.readTree(text);
        int type = frame.get(0).asInt();
        if (type == 2 && mine) {
            sent.add(new String[] {
                frame.get(2).asString() + "Request", frame.get(3).toString()
            });
        } else if (type == 2) {
            asked.put(frame.get(1).asString(), frame.get(2).asString());
        } else if (type == 3 && mine) {
            sent.add(new String[] {
                asked.get(frame.get(1).asString()) + "Response", frame.get(2).toString()
            });
        }
    }

    /** That all that was sent is valid. */
    public synchronized void assertValid() {
        for (String[] message : sent) {
            Path path = SCHEMAS.resolve(version).resolve(message[0] + ".json");
            if (Files.exists(path)) {
                JsonSchema schema = PARSED.computeIfAbsent(path, SchemaFrames::parse);
                assertEquals(
                        List.of(),
                        List.copyOf(schema.validate(message[1], InputFormat.JSON)),
                        message[0] + " " + message[1]);
            }
        }
    }

    /** How many messages were sent. */
    public synchronized int count() {
        return sent.size();
    }

    private static JsonSchema parse(Path path) {
        try {
            return FACTORY.getSchema(Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
