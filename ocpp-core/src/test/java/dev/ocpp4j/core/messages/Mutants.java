package dev.ocpp4j.core.messages;

import dev.ocpp4j.core.constraint.MaxDecimals;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** A record with another value in one place, in itself or in a record inside it: on a bound, beyond it, or nothing. */
final class Mutants {
    private static final int MANY = 100;

    private Mutants() {}

    /** All of them; each is made when it is asked for. */
    static List<Supplier<Record>> of(Record message) {
        RecordComponent[] components = message.getClass().getRecordComponents();
        Object[] values = Records.values(message);
        List<Supplier<Record>> mutants = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            if (!Records.takesOthers(components[i])) {
                int index = i;
                AnnotatedElement accessor = components[i].getAccessor();
                List<Supplier<Object>> others =
                        others(accessor, components[i].getAccessor().getAnnotatedReturnType(), values[i]);
                others.add(() -> null);
                others.forEach(other -> mutants.add(() -> {
                    Object[] changed = values.clone();
                    changed[index] = other.get();
                    return Records.construct(message.getClass(), changed);
                }));
            }
        }
        return mutants;
    }

    /** Values for a place, which may be wrong there. */
    private static List<Supplier<Object>> others(AnnotatedElement annotations, AnnotatedType type, Object value) {
        List<Supplier<Object>> others = new ArrayList<>();
        Size size = annotations.getAnnotation(Size.class);
        if (type instanceof AnnotatedParameterizedType list) {
            if (value != null) {
                addLists(others, (List<?>) value, list.getAnnotatedActualTypeArguments()[0], size);
            }
            others.add(List::of);
            return others;
        }
        Class<?> plain = (Class<?>) type.getType();
        if (plain.isRecord() && value != null) {
            of((Record) value).forEach(mutant -> others.add(mutant::get));
        } else if (plain.isEnum()) {
            add(others, plain.getEnumConstants());
        } else if (plain == String.class) {
            int min = size == null ? 0 : size.min();
            int max = size == null ? MANY : size.max();
            add(
                    others,
                    "",
                    "no identifier \u00e9",
                    "\ud83d\udd0c",
                    "a".repeat(Math.max(0, min - 1)),
                    "ftp:" + "a".repeat(Math.max(0, max - 4)),
                    "ftp:" + "a".repeat(Math.max(0, max - 3)));
        } else if (plain == Integer.class) {
            Min min = annotations.getAnnotation(Min.class);
            Max max = annotations.getAnnotation(Max.class);
            int first = min == null ? 0 : (int) min.value();
            int last = max == null ? 0 : (int) max.value();
            add(others, Integer.MIN_VALUE, first - 1, first, first + 1, last - 1, last, last + 1, Integer.MAX_VALUE);
        } else if (plain == BigDecimal.class) {
            MaxDecimals decimals = annotations.getAnnotation(MaxDecimals.class);
            int scale = decimals == null ? 0 : decimals.value();
            add(
                    others,
                    BigDecimal.ZERO,
                    BigDecimal.ONE.negate(),
                    new BigDecimal(BigInteger.ONE, scale),
                    new BigDecimal(BigInteger.ONE, scale + 1),
                    new BigDecimal(BigInteger.TEN, scale + 1),
                    new BigDecimal(BigInteger.TEN.pow(20), scale));
        }
        return others;
    }

    private static void addLists(List<Supplier<Object>> others, List<?> list, AnnotatedType item, Size size) {
        for (int i = 0; i < list.size(); i++) {
            int index = i;
            others(item, item, list.get(i))
                    .forEach(other -> others.add(() -> {
                        List<Object> changed = new ArrayList<>(list);
                        changed.set(index, other.get());
                        return changed;
                    }));
        }
        if (!list.isEmpty()) {
            int max = size == null || size.max() > MANY ? list.size() : size.max();
            others.add(() -> Collections.nCopies(max, list.get(0)));
            others.add(() -> Collections.nCopies(max + 1, list.get(0)));
            others.add(() -> list.subList(1, list.size()));
        }
    }

    private static void add(List<Supplier<Object>> others, Object... values) {
        for (Object value : values) {
            others.add(() -> value);
        }
    }
}
