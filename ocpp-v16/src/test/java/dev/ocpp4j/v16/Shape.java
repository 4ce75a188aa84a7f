package dev.ocpp4j.v16;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.ocpp4j.core.constraint.MaxDecimals;
import dev.ocpp4j.core.messages.Records;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a message looks like: for each property, by its path, one line with its type and all its constraints. Told from
 * a record or from a JSON schema, so that the two can be compared.
 */
final class Shape {
    /** Keywords that say nothing about a message, or that {@link #ofSchema} reads. Any other one is a failure. */
    private static final Set<String> KEYWORDS = Set.of(
            "$schema",
            "id",
            "$id",
            "title",
            "definitions",
            "$ref",
            "javaType",
            "additionalItems",
            "additionalProperties",
            "type",
            "properties",
            "required",
            "items",
            "minItems",
            "enum",
            "maxLength",
            "format",
            "multipleOf");

    private static final String URI = "[A-Za-z][A-Za-z0-9+.-]*:\\S*";

    private final Map<String, String> lines = new TreeMap<>();

    private Shape() {}

    // ---- of a record

    static Map<String, String> ofRecord(Class<?> type) {
        Shape shape = new Shape();
        shape.addRecord("", type);
        return shape.lines;
    }

    private void addRecord(String path, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            JsonProperty name = component.getAccessor().getAnnotation(JsonProperty.class);
            addValue(
                    path + "/" + (name == null ? component.getName() : name.value()),
                    component.getAccessor(),
                    component.getAccessor().getAnnotatedReturnType());
        }
    }

    private void addValue(String path, AnnotatedElement annotations, AnnotatedType type) {
        String line = annotations.isAnnotationPresent(NotNull.class) ? "required" : "optional";
        if (type instanceof AnnotatedParameterizedType list) {
            lines.put(path, line + " array" + items(annotations.getAnnotation(Size.class)));
            AnnotatedType item = list.getAnnotatedActualTypeArguments()[0];
            addValue(path + "[]", item, item);
            return;
        }
        Class<?> plain = (Class<?>) type.getType();
        lines.put(path, line + " " + scalar(plain, annotations));
        if (plain.isRecord()) {
            addRecord(path, plain);
        }
    }

    private static String scalar(Class<?> type, AnnotatedElement annotations) {
        Size size = annotations.getAnnotation(Size.class);
        Min min = annotations.getAnnotation(Min.class);
        Max max = annotations.getAnnotation(Max.class);
        String bounds = (min == null ? "" : " min " + min.value()) + (max == null ? "" : " max " + max.value());
        if (type.isRecord()) {
            return annotations.isAnnotationPresent(Valid.class) ? "object" : "object, not validated";
        }
        if (type.isEnum()) {
            return "enum " + Records.words(type);
        }
        if (type == String.class) {
            Pattern pattern = annotations.getAnnotation(Pattern.class);
            String form = pattern == null ? "" : pattern.regexp().equals(URI) ? " uri" : " " + pattern.regexp();
            return "string" + form + (size == null ? "" : length(size));
        }
        if (type == Integer.class) {
            return "integer" + bounds;
        }
        if (type == BigDecimal.class) {
            MaxDecimals decimals = annotations.getAnnotation(MaxDecimals.class);
            return "number" + bounds + (decimals == null ? "" : " decimals " + decimals.value());
        }
        if (type == Boolean.class) {
            return "boolean";
        }
        return type == Instant.class ? "string date-time" : "unknown " + type.getName();
    }

    private static String length(Size size) {
        return (size.min() == 0 ? "" : " from " + size.min()) + " to " + size.max();
    }

    private static String items(Size size) {
        return size == null ? "" : items(size.min(), size.max());
    }

    private static String items(int min, int max) {
        return (min == 0 ? "" : " from " + min) + (max == Integer.MAX_VALUE ? "" : " to " + max);
    }

    // ---- of a schema

    static Map<String, String> ofSchema(JsonNode schema) {
        Shape shape = new Shape();
        shape.addObject("", schema, schema.path("definitions"));
        return shape.lines;
    }

    private void addObject(String path, JsonNode schema, JsonNode definitions) {
        requireKnown(path, schema);
        if (!schema.path("additionalProperties").isBoolean()
                || schema.path("additionalProperties").booleanValue()) {
            throw new AssertionError(path + " allows more properties");
        }
        Set<String> required = new TreeSet<>();
        schema.path("required").forEach(name -> required.add(name.textValue()));
        schema.path("properties")
                .fields()
                .forEachRemaining(property -> addSchema(
                        path + "/" + property.getKey(),
                        property.getValue(),
                        required.contains(property.getKey()),
                        definitions));
    }

    private void addSchema(String path, JsonNode given, boolean required, JsonNode definitions) {
        requireKnown(path, given);
        JsonNode schema = given.has("$ref")
                ? definitions.get(given.get("$ref").textValue().substring("#/definitions/".length()))
                : given;
        requireKnown(path, schema);
        String line = required ? "required " : "optional ";
        switch (schema.get("type").textValue()) {
            case "object" -> {
                lines.put(path, line + "object");
                addObject(path, schema, definitions);
            }
            case "array" -> {
                lines.put(path, line + "array" + items(schema.path("minItems").asInt(0), Integer.MAX_VALUE));
                // A list of OCPP holds no nulls: the type of its items excludes them.
                addSchema(path + "[]", schema.get("items"), true, definitions);
            }
            case "string" -> lines.put(path, line + text(schema));
            case "number" -> lines.put(path, line + "number" + decimals(schema));
            default -> lines.put(path, line + schema.get("type").textValue());
        }
    }

    private static String text(JsonNode schema) {
        if (schema.has("enum")) {
            Set<String> words = new TreeSet<>();
            schema.get("enum").forEach(word -> words.add(word.textValue()));
            return "enum " + words;
        }
        return "string"
                + (schema.has("format") ? " " + schema.get("format").textValue() : "")
                + (schema.has("maxLength") ? " to " + schema.get("maxLength").intValue() : "");
    }

    private static String decimals(JsonNode schema) {
        if (!schema.has("multipleOf")) {
            return "";
        }
        BigDecimal step = schema.get("multipleOf").decimalValue().stripTrailingZeros();
        if (step.unscaledValue().intValueExact() != 1) {
            throw new AssertionError("No number of decimals: " + step);
        }
        return " decimals " + step.scale();
    }

    private static void requireKnown(String path, JsonNode schema) {
        schema.fieldNames().forEachRemaining(keyword -> {
            if (!KEYWORDS.contains(keyword)) {
                throw new AssertionError(path + " has a keyword that is not compared: " + keyword);
            }
        });
    }
}
