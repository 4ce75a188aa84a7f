package dev.ocpp4j.v201;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.ocpp4j.core.messages.Records;
import dev.ocpp4j.v201.common.IdentifierString;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * What a type looks like: for each property one line with its type and all its constraints. Told from a record or from
 * a JSON schema, so that the two can be compared. Nested types stand in it by their names.
 */
final class Shape {
    /** Keywords that say nothing about a message, or that are read below. Any other one is a failure. */
    private static final Set<String> KEYWORDS = Set.of(
            "$schema",
            "$id",
            "$ref",
            "comment",
            "description",
            "javaType",
            "definitions",
            "default",
            "additionalItems",
            "additionalProperties",
            "type",
            "properties",
            "required",
            "items",
            "minItems",
            "maxItems",
            "enum",
            "minimum",
            "maximum",
            "maxLength",
            "format");

    private static final String OPEN = "any other property";

    private final BiPredicate<AnnotatedElement, Annotation> visible;
    private final Map<String, String> lines = new TreeMap<>();

    private Shape(BiPredicate<AnnotatedElement, Annotation> visible) {
        this.visible = visible;
    }

    // ---- of a record

    static Map<String, String> ofRecord(Class<?> type) {
        return ofRecord(type, (element, annotation) -> true);
    }

    /** @param visible the annotations to look at */
    static Map<String, String> ofRecord(Class<?> type, BiPredicate<AnnotatedElement, Annotation> visible) {
        Shape shape = new Shape(visible);
        for (RecordComponent component : type.getRecordComponents()) {
            if (Records.takesOthers(component)) {
                shape.lines.put(OPEN, component.getGenericType().getTypeName());
            } else {
                JsonProperty name = component.getAccessor().getAnnotation(JsonProperty.class);
                shape.lines.put(
                        name == null ? component.getName() : name.value(),
                        shape.value(
                                component.getAccessor(), component.getAccessor().getAnnotatedReturnType()));
            }
        }
        return shape.lines;
    }

    private String value(AnnotatedElement annotations, AnnotatedType type) {
        requireKnown(annotations);
        String line = find(annotations, NotNull.class) == null ? "optional " : "required ";
        Size size = find(annotations, Size.class);
        if (type instanceof AnnotatedParameterizedType list) {
            AnnotatedType item = list.getAnnotatedActualTypeArguments()[0];
            return line + "list" + (size == null ? "" : bounds(size.min(), size.max())) + " of " + value(item, item);
        }
        Class<?> plain = (Class<?>) type.getType();
        if (plain.isRecord()) {
            return line + plain.getSimpleName() + (find(annotations, Valid.class) == null ? ", not validated" : "");
        }
        if (plain.isEnum()) {
            return line + plain.getSimpleName();
        }
        if (plain == String.class) {
            return line + "text" + (size == null ? "" : bounds(size.min(), size.max()));
        }
        if (plain == Integer.class) {
            Min min = find(annotations, Min.class);
            Max max = find(annotations, Max.class);
            return line
                    + "integer"
                    + (min == null ? "" : " from " + min.value())
                    + (max == null ? "" : " to " + max.value());
        }
        return line + scalar(plain);
    }

    private static String scalar(Class<?> type) {
        if (type == BigDecimal.class) {
            return "number";
        }
        if (type == Boolean.class) {
            return "boolean";
        }
        if (type == Object.class) {
            return "anything";
        }
        return type == Instant.class ? "date-time" : "unknown " + type.getName();
    }

    private <A extends Annotation> A find(AnnotatedElement element, Class<A> type) {
        A annotation = element.getAnnotation(type);
        return annotation == null || !visible.test(element, annotation) ? null : annotation;
    }

    /** Or a constraint would go unseen. Those of the text of the specification have tests of their own. */
    private static void requireKnown(AnnotatedElement element) {
        Set<Class<?>> known = Set.of(NotNull.class, Size.class, Min.class, Max.class, IdentifierString.class);
        for (Annotation annotation : element.getAnnotations()) {
            if (annotation.annotationType().isAnnotationPresent(Constraint.class)
                    && !known.contains(annotation.annotationType())) {
                throw new AssertionError("A constraint that is not compared: " + annotation + " of " + element);
            }
        }
    }

    private static String bounds(int min, int max) {
        return (min == 0 ? "" : " from " + min) + (max == Integer.MAX_VALUE ? "" : " to " + max);
    }

    // ---- of a schema

    static Map<String, String> ofSchema(JsonNode schema, JsonNode definitions) {
        requireKnown(schema);
        Shape shape = new Shape((element, annotation) -> true);
        JsonNode more = schema.path("additionalProperties");
        if (!more.isBoolean() || more.booleanValue()) {
            shape.lines.put(OPEN, "java.util.Map<java.lang.String, java.lang.Object>");
        }
        Set<String> required = new TreeSet<>();
        schema.path("required").forEach(name -> required.add(name.textValue()));
        schema.path("properties")
                .fields()
                .forEachRemaining(property -> shape.lines.put(
                        property.getKey(),
                        value(property.getValue(), required.contains(property.getKey()), definitions)));
        return shape.lines;
    }

    private static String value(JsonNode schema, boolean required, JsonNode definitions) {
        requireKnown(schema);
        String line = required ? "required " : "optional ";
        if (schema.has("$ref")) {
            String name = schema.get("$ref").textValue().substring("#/definitions/".length());
            return line + nameOf(name, definitions.get(name).has("enum"));
        }
        return line
                + switch (schema.path("type").asText("anything")) {
                    // A list of OCPP holds no nulls: the type of its items excludes them.
                    case "array" ->
                        "list"
                                + bounds(
                                        schema.path("minItems").asInt(0),
                                        schema.path("maxItems").asInt(Integer.MAX_VALUE))
                                + " of "
                                + value(schema.get("items"), true, definitions);
                    case "string" ->
                        schema.has("format")
                                ? schema.get("format").textValue()
                                : "text" + bounds(0, schema.path("maxLength").asInt(Integer.MAX_VALUE));
                    case "integer" ->
                        "integer"
                                + (schema.has("minimum") ? " from " + whole(schema, "minimum") : "")
                                + (schema.has("maximum") ? " to " + whole(schema, "maximum") : "");
                    default -> schema.path("type").asText("anything");
                };
    }

    private static int whole(JsonNode schema, String bound) {
        return schema.get(bound).decimalValue().intValueExact();
    }

    /** Our name for a type of the specification: without Type, an enumeration also without Enum if that is free. */
    static String nameOf(String specified, boolean enumeration) {
        String plain = specified.replaceFirst(enumeration ? "EnumType$" : "Type$", "");
        return enumeration && Set.of("IdToken", "VPN").contains(plain) ? plain + "Enum" : plain;
    }

    private static void requireKnown(JsonNode schema) {
        schema.fieldNames().forEachRemaining(keyword -> {
            if (!KEYWORDS.contains(keyword)) {
                throw new AssertionError("A keyword that is not compared: " + keyword + " in " + schema);
            }
        });
    }

    /** One property a line, which a failure shows best. */
    static String describe(Map<String, String> shape) {
        StringBuilder text = new StringBuilder();
        shape.forEach(
                (name, line) -> text.append(name).append(": ").append(line).append('\n'));
        return text.toString();
    }

    /** The constraints of a record, each with the element on which it stands. */
    static Map<AnnotatedElement, Annotation[]> constraints(Class<?> type) {
        Map<AnnotatedElement, Annotation[]> found = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            add(component.getAccessor(), found);
            if (component.getAccessor().getAnnotatedReturnType() instanceof AnnotatedParameterizedType list
                    && !Records.takesOthers(component)) {
                add(list.getAnnotatedActualTypeArguments()[0], found);
            }
        }
        return found;
    }

    private static void add(AnnotatedElement element, Map<AnnotatedElement, Annotation[]> found) {
        found.put(
                element,
                Arrays.stream(element.getAnnotations())
                        .filter(annotation -> annotation instanceof Valid
                                || annotation.annotationType().isAnnotationPresent(Constraint.class))
                        .filter(annotation -> !(annotation instanceof IdentifierString))
                        .toArray(Annotation[]::new));
    }
}
