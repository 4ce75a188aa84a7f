package dev.ocpp4j.v16;

import dev.ocpp4j.core.constraint.MaxDecimals;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any valid instance of a message record, by its own constraints. */
final class Instances {
    private static final int LONG_TEXT = 60;
    private static final int MANY_ITEMS = 4;
    private static final long FIRST = Instant.parse("0000-01-01T00:00:00Z").toEpochMilli();
    private static final long LAST = Instant.parse("9999-12-31T23:59:59.999Z").toEpochMilli();

    private Instances() {}

    static <T extends Record> Arbitrary<T> of(Class<T> type) {
        List<Arbitrary<Object>> components = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Arbitrary<Object> value = value(
                            component.getAccessor(), component.getAccessor().getAnnotatedReturnType())
                    .asGeneric();
            components.add(MessageTypes.isRequired(component) ? value : value.injectNull(0.3));
        }
        return components.isEmpty()
                ? Arbitraries.just(Samples.construct(type))
                : Combinators.combine(components).as(values -> Samples.construct(type, values.toArray()));
    }

    private static Arbitrary<?> value(AnnotatedElement annotations, AnnotatedType type) {
        Size size = annotations.getAnnotation(Size.class);
        if (type instanceof AnnotatedParameterizedType list) {
            AnnotatedType item = list.getAnnotatedActualTypeArguments()[0];
            return value(item, item)
                    .list()
                    .ofMinSize(size == null ? 0 : size.min())
                    .ofMaxSize(MANY_ITEMS);
        }
        Class<?> plain = (Class<?>) type.getType();
        if (plain.isRecord()) {
            return of(plain.asSubclass(Record.class));
        }
        if (plain.isEnum()) {
            return Arbitraries.of(plain.getEnumConstants());
        }
        if (plain == String.class) {
            int max = size == null ? LONG_TEXT : Math.min(LONG_TEXT, size.max());
            return annotations.isAnnotationPresent(Pattern.class)
                    ? Arbitraries.strings().alpha().ofMaxLength(max).map(text -> "ftp:" + text)
                    // With control characters, quotes and surrogates that stand alone.
                    : Arbitraries.strings().all().ofMaxLength(max);
        }
        if (plain == Integer.class) {
            Min min = annotations.getAnnotation(Min.class);
            return Arbitraries.integers().greaterOrEqual(min == null ? Integer.MIN_VALUE : (int) min.value());
        }
        if (plain == BigDecimal.class) {
            MaxDecimals decimals = annotations.getAnnotation(MaxDecimals.class);
            return Combinators.combine(
                            Arbitraries.bigIntegers()
                                    .between(BigInteger.TEN.pow(20).negate(), BigInteger.TEN.pow(20)),
                            Arbitraries.integers().between(0, decimals.value()))
                    .as(BigDecimal::new);
        }
        if (plain == Boolean.class) {
            return Arbitraries.of(true, false);
        }
        if (plain == Instant.class) {
            return Arbitraries.longs().between(FIRST, LAST).map(Instant::ofEpochMilli);
        }
        throw new IllegalArgumentException("A message cannot hold a " + type);
    }
}
