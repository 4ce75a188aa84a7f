package dev.ocpp4j.core.internal;

import dev.ocpp4j.core.Limits;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.SegmentedStringWriter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.util.BufferRecycler;

/** JSON text in and out. */
final class Json {
    /** The longest property name that is looked at. No version has one of more than 40 characters. */
    private static final int MAX_NAME = 4096;

    private static final Map<Limits, JsonFactory> READING = new ConcurrentHashMap<>();
    private static final JsonFactory WRITING = new JsonFactoryBuilder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Json() {}

    /**
     * What makes parsers that keep to these limits. Sessions with the same limits share it, and so the names that it has
     * learnt: one for each session would cost a station more memory than all else here.
     */
    static JsonFactory reading(Limits limits) {
        return READING.computeIfAbsent(limits, Json::newFactory);
    }

    private static JsonFactory newFactory(Limits limits) {
        return new JsonFactoryBuilder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(limits.frame())
                        .maxNestingDepth(limits.nesting())
                        .maxTokenCount(limits.tokens())
                        .maxNameLength(MAX_NAME)
                        .maxStringLength(limits.frame())
                        // Numbers are measured where they are used, so that the finding can name the property.
                        .maxNumberLength(limits.frame())
                        .build())
                .build();
    }

    static JsonParser parser(JsonFactory factory, String text) {
        return factory.createParser(ObjectReadContext.empty(), text);
    }

    static String write(Consumer<JsonGenerator> content) {
        BufferRecycler buffers = WRITING._getBufferRecycler();
        try (SegmentedStringWriter text = new SegmentedStringWriter(buffers)) {
            try (JsonGenerator out = WRITING.createGenerator(ObjectWriteContext.empty(), text)) {
                content.accept(out);
            }
            return text.getAndClear();
        } finally {
            buffers.releaseToPool();
        }
    }

    /** Writes a text. A surrogate that stands alone cannot be encoded in UTF-8 and is written as an escape. */
    static void writeText(JsonGenerator out, String text) {
        int lone = loneSurrogate(text);
        if (lone < 0) {
            out.writeString(text);
        } else {
            out.writeRawValue(escaped(text));
        }
    }

    /** Writes a property name, as {@link #writeText} does. */
    static void writeName(JsonGenerator out, String name) {
        out.writeName(loneSurrogate(name) < 0 ? name : name.replaceAll("[\\ud800-\\udfff]", "\ufffd"));
    }

    private static int loneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1))) {
                    i++;
                } else {
                    return i;
                }
            }
        }
        return -1;
    }

    private static String escaped(String text) {
        StringBuilder json = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
