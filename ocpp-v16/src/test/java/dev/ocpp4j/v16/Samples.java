package dev.ocpp4j.v16;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Valid instances of message records, the same at every run. */
final class Samples {
    private static final Instant MOMENT = Instant.parse("2024-05-01T12:34:56.789Z");

    private Samples() {}

    /** With no optional component; lists have one item. */
    static <T extends Record> T minimal(Class<T> type) {
        return make(type, false, 0);
    }

    /** With all components; lists have two items. */
    static <T extends Record> T maximal(Class<T> type) {
        return make(type, true, 1);
    }

    /** A value for a component. The two variants, 0 and 1, are not equal. */
    static Object value(RecordComponent component, boolean full, int variant) {
        Size size = component.getAccessor().getAnnotation(Size.class);
        boolean uri = component.getAccessor().isAnnotationPresent(Pattern.class);
        Object value = value(component.getGenericType(), component.getName(), full, variant);
        if (value instanceof String text) {
            String longer = uri ? "ftp://files.example.com/" + text : text;
            return size == null || longer.length() <= size.max()
                    ? longer
                    : longer.substring(longer.length() - size.max());
        }
        return value;
    }

    private static Object value(Type type, String name, boolean full, int variant) {
        if (type instanceof ParameterizedType list) {
            List<Object> items = new ArrayList<>();
            for (int i = 0; i <= variant; i++) {
                items.add(value(list.getActualTypeArguments()[0], name, full, i));
            }
            return items;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return make(plain.asSubclass(Record.class), full, variant);
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[variant];
        }
        if (plain == String.class) {
            return name + "-" + variant;
        }
        if (plain == Integer.class) {
            return number(name) + 1000 * variant;
        }
        if (plain == Boolean.class) {
            return variant == 1;
        }
        if (plain == BigDecimal.class) {
            return new BigDecimal(variant == 0 ? "8.1" : "16.0");
        }
        if (plain == Instant.class) {
            return MOMENT.plusSeconds(number(name) + 3600L * variant);
        }
        throw new IllegalArgumentException("A message cannot hold a " + type);
    }

    /** Tells components of one record apart. */
    private static int number(String name) {
        return Math.floorMod(name.hashCode(), 1000);
    }

    private static <T extends Record> T make(Class<T> type, boolean full, int variant) {
        return construct(
                type,
                Arrays.stream(type.getRecordComponents())
                        .map(component ->
                                full || MessageTypes.isRequired(component) ? value(component, full, variant) : null)
                        .toArray());
    }

    /** Calls the canonical constructor. */
    static <T extends Record> T construct(Class<T> type, Object... values) {
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
    static Object get(Record message, RecordComponent component) {
        try {
            return component.getAccessor().invoke(message);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
