package dev.ocpp4j.core.messages;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Message records by reflection. */
public final class Records {
    private Records() {}

    /** Calls the canonical constructor. */
    public static <T extends Record> T construct(Class<T> type, Object... values) {
        try {
            return type.getConstructor(Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type + " has no public canonical constructor", e);
        }
    }

    /** Reads a component. */
    public static Object get(Record message, RecordComponent component) {
        try {
            return component.getAccessor().invoke(message);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Reads all components, in their order. */
    public static Object[] values(Record message) {
        return Arrays.stream(message.getClass().getRecordComponents())
                .map(component -> get(message, component))
                .toArray();
    }

    public static boolean isRequired(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(NotNull.class);
    }

    /** Whether it takes all properties that have no component of their own. */
    public static boolean takesOthers(RecordComponent component) {
        try {
            return component
                    .getDeclaringRecord()
                    .getDeclaredField(component.getName())
                    .isAnnotationPresent(JsonAnySetter.class);
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }

    /** Every word that is read as a constant of an enumeration. */
    public static Set<String> words(Class<?> type) {
        Set<String> words = new TreeSet<>();
        for (Object constant : type.getEnumConstants()) {
            try {
                Field field = type.getField(((Enum<?>) constant).name());
                words.add(field.getAnnotation(JsonProperty.class).value());
                JsonAlias alias = field.getAnnotation(JsonAlias.class);
                words.addAll(alias == null ? List.of() : Arrays.asList(alias.value()));
            } catch (NoSuchFieldException e) {
                throw new AssertionError(e);
            }
        }
        return words;
    }

    /** Applies a change to all records inside a record and then to itself. */
    static Record deep(Record message, UnaryOperator<Record> change) {
        Object[] values =
                Arrays.stream(values(message)).map(value -> part(value, change)).toArray();
        return change.apply(construct(message.getClass(), values));
    }

    private static Object part(Object value, UnaryOperator<Record> change) {
        if (value instanceof Record inner) {
            return deep(inner, change);
        }
        return value instanceof List<?> list
                ? list.stream().map(item -> part(item, change)).toList()
                : value;
    }
}
