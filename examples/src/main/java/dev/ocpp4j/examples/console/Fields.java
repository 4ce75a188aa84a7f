package dev.ocpp4j.examples.console;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Explains the fields of a message to the person who has to type it. */
public final class Fields {
    private Fields() {}

    /** One line for each field, those of parts indented below: name, {@code *} when required, and what it may hold. */
    public static List<String> of(Class<? extends Record> message) {
        List<String> lines = new ArrayList<>();
        describe(message, "  ", lines);
        return lines;
    }

    private static void describe(Class<?> message, String indent, List<String> lines) {
        for (RecordComponent component : message.getRecordComponents()) {
            Class<?> type = component.getType();
            boolean list = type == List.class;
            if (list && component.getGenericType() instanceof ParameterizedType items) {
                type = rawType(items.getActualTypeArguments()[0]);
            }
            String star = isRequired(message, component) ? "*" : "";
            lines.add(indent + component.getName() + star + "  " + (list ? "list of " : "") + word(type));
            if (type.isRecord() && !type.getSimpleName().equals("CustomData")) {
                describe(type, indent + "  ", lines);
            }
        }
    }

    private static Class<?> rawType(Type type) {
        return type instanceof Class<?> raw ? raw : Object.class;
    }

    private static boolean isRequired(Class<?> message, RecordComponent component) {
        try {
            Field field = message.getDeclaredField(component.getName());
            return field.isAnnotationPresent(NotNull.class);
        } catch (NoSuchFieldException everyComponentHasOne) {
            throw new IllegalStateException(everyComponentHasOne);
        }
    }

    private static String word(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getFields())
                    .filter(Field::isEnumConstant)
                    .map(constant -> constant.isAnnotationPresent(JsonProperty.class)
                            ? constant.getAnnotation(JsonProperty.class).value()
                            : constant.getName())
                    .collect(Collectors.joining(" | "));
        }
        if (type == Instant.class) {
            return "date and time, such as 2026-01-31T12:00:00Z";
        }
        if (type == String.class) {
            return "text";
        }
        if (type == Integer.class) {
            return "integer";
        }
        if (type == Boolean.class) {
            return "true | false";
        }
        return Number.class.isAssignableFrom(type) ? "number" : type.getSimpleName();
    }
}
