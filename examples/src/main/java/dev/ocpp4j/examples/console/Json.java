package dev.ocpp4j.examples.console;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON for people and scripts: nothing is validated, and a number keeps its digits. */
public final class Json {
    /** Writes absent values as null, so that a script finds every property. */
    public static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final JsonMapper MESSAGES = MAPPER.rebuild()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private Json() {}

    /** A message, or a part of one, as it is on the wire: absent fields are absent. */
    public static JsonNode tree(Record message) {
        return MESSAGES.valueToTree(message);
    }

    /** The word of an enum constant as it is on the wire. */
    public static String word(Enum<?> constant) {
        return MAPPER.valueToTree(constant).asString();
    }

    /** The enum constant that has this word on the wire. */
    public static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return MAPPER.convertValue(word, type);
    }

    /** What a text says; empty when it is not JSON. */
    public static Optional<JsonNode> parse(String text) {
        try {
            return Optional.of(MAPPER.readTree(text));
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }
}
