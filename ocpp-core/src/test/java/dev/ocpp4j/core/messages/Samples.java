package dev.ocpp4j.core.messages;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Instances of message records, the same at every run. They keep the constraints of each component. */
public final class Samples {
    private static final Instant MOMENT = Instant.parse("2024-05-01T12:34:56.789Z");

    private final Map<Class<?>, IntFunction<Object>> chosen;

    /** @param chosen the values, by variant, of types for which not any value will do */
    Samples(Map<Class<?>, IntFunction<Object>> chosen) {
        this.chosen = chosen;
    }

    /** With no optional component; lists have one item. */
    public <T extends Record> T minimal(Class<T> type) {
        return make(type, "", false, 0);
    }

    /** With all components; lists have two items. */
    public <T extends Record> T maximal(Class<T> type) {
        return make(type, "", true, 1);
    }

    /** A value for a component. The two variants, 0 and 1, are not equal. */
    public Object value(RecordComponent component, boolean full, int variant) {
        return value(component, "", full, variant);
    }

    private Object value(RecordComponent component, String path, boolean full, int variant) {
        String name = path.isEmpty() ? component.getName() : path + "." + component.getName();
        Object value = value(component.getGenericType(), name, full, variant);
        if (value instanceof String text) {
            Size size = component.getAccessor().getAnnotation(Size.class);
            boolean uri = component.getAccessor().isAnnotationPresent(Pattern.class);
            String whole = uri ? "ftp://files.example.com/" + text : text;
            return size == null || whole.length() <= size.max() ? whole : whole.substring(whole.length() - size.max());
        }
        if (value instanceof Integer number) {
            Max max = component.getAccessor().getAnnotation(Max.class);
            return max == null ? number : Math.floorMod(number, (int) max.value());
        }
        return value;
    }

    private Object value(Type type, String name, boolean full, int variant) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == Map.class) {
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("x", variant);
            return properties;
        }
        if (type instanceof ParameterizedType list) {
            List<Object> items = new ArrayList<>();
            for (int i = 0; i <= variant; i++) {
                items.add(value(list.getActualTypeArguments()[0], name, full, i));
            }
            return items;
        }
        Class<?> plain = (Class<?>) type;
        if (chosen.containsKey(plain)) {
            return chosen.get(plain).apply(variant);
        }
        if (plain.isRecord()) {
            return make(plain.asSubclass(Record.class), name, full, variant);
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[variant];
        }
        if (plain == String.class || plain == Object.class) {
            return name + "-" + variant;
        }
        if (plain == Integer.class) {
            return number(name) + 1001 * variant;
        }
        if (plain == Boolean.class) {
            // Tells apart the pairs that stand in one record.
            return Math.floorMod(name.hashCode(), 19) % 2 == variant;
        }
        if (plain == BigDecimal.class) {
            return new BigDecimal(number(name) + (variant == 0 ? ".1" : ".0"));
        }
        if (plain == Instant.class) {
            return MOMENT.plusSeconds(number(name) + 3600L * variant);
        }
        throw new IllegalArgumentException("A message cannot hold a " + type);
    }

    /** Tells components of one record apart. */
    private static int number(String name) {
        return 1 + Math.floorMod(name.hashCode(), 997);
    }

    private <T extends Record> T make(Class<T> type, String path, boolean full, int variant) {
        return Records.construct(
                type,
                Arrays.stream(type.getRecordComponents())
                        .map(component ->
                                full || Records.isRequired(component) ? value(component, path, full, variant) : null)
                        .toArray());
    }
}
