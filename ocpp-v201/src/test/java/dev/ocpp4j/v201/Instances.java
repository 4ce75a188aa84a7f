package dev.ocpp4j.v201;

import dev.ocpp4j.v201.common.IdentifierString;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any valid instance of a message record, by its own constraints. */
final class Instances {
    private static final int LONG_TEXT = 60;
    private static final int MANY_ITEMS = 3;
    private static final long FIRST = Instant.parse("0000-01-01T00:00:00Z").toEpochMilli();
    private static final Map<Class<?>, Arbitrary<? extends Record>> MADE = new ConcurrentHashMap<>();
    private static final long LAST = Instant.parse("9999-12-31T23:59:59.999Z").toEpochMilli();

    private Instances() {}

    /** Without the edge cases of each part, of which there are too many to combine. */
    static Arbitrary<? extends Record> of(Class<? extends Record> type) {
        Arbitrary<? extends Record> known = MADE.get(type);
        if (known == null) {
            known = make(type).withoutEdgeCases();
            MADE.put(type, known);
        }
        return known;
    }

    private static <T extends Record> Arbitrary<T> make(Class<T> type) {
        List<Arbitrary<Object>> components = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Arbitrary<Object> value = MessageTypes.takesOthers(component)
                    ? properties().asGeneric()
                    : value(component.getAccessor(), component.getAccessor().getAnnotatedReturnType())
                            .asGeneric();
            components.add(
                    MessageTypes.isRequired(component) || MessageTypes.takesOthers(component)
                            ? value
                            : value.injectNull(0.5));
        }
        return Combinators.combine(components).as(values -> Repair.shallow(Samples.construct(type, values.toArray())));
    }

    private static Arbitrary<?> value(AnnotatedElement annotations, AnnotatedType type) {
        Size size = annotations.getAnnotation(Size.class);
        if (type instanceof AnnotatedParameterizedType list) {
            AnnotatedType item = list.getAnnotatedActualTypeArguments()[0];
            return value(item, item)
                    .list()
                    .ofMinSize(size == null ? 0 : size.min())
                    .ofMaxSize(size == null ? MANY_ITEMS : Math.min(size.max(), MANY_ITEMS));
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
            return annotations.isAnnotationPresent(IdentifierString.class)
                    ? Arbitraries.strings()
                            .withCharRange('a', 'z')
                            .withCharRange('A', 'Z')
                            .numeric()
                            .withChars("*-_=:+|@.")
                            .ofMaxLength(max)
                    // With control characters, quotes and surrogates that stand alone.
                    : Arbitraries.strings().all().ofMaxLength(max);
        }
        if (plain == Integer.class) {
            Min min = annotations.getAnnotation(Min.class);
            Max max = annotations.getAnnotation(Max.class);
            return Arbitraries.integers()
                    .between(
                            min == null ? Integer.MIN_VALUE : (int) min.value(),
                            max == null ? Integer.MAX_VALUE : (int) max.value());
        }
        if (plain == BigDecimal.class) {
            return numbers();
        }
        if (plain == Boolean.class) {
            return Arbitraries.of(true, false);
        }
        if (plain == Instant.class) {
            return Arbitraries.longs().between(FIRST, LAST).map(Instant::ofEpochMilli);
        }
        if (plain == Object.class) {
            return json(2);
        }
        throw new IllegalArgumentException("A message cannot hold a " + type);
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(20).negate(), BigInteger.TEN.pow(20)),
                        Arbitraries.integers().between(0, 9))
                .as(BigDecimal::new);
    }

    /** The properties of custom data. */
    private static Arbitrary<Map<String, Object>> properties() {
        return Arbitraries.maps(names(), json(2).injectNull(0.2)).ofMaxSize(MANY_ITEMS);
    }

    /** A surrogate that stands alone would not survive in a name. */
    private static Arbitrary<String> names() {
        return Arbitraries.strings()
                .withCharRange('\u0000', '\ud7ff')
                .withCharRange('\ue000', '\uffff')
                .ofMaxLength(10)
                .filter(name -> !name.equals("vendorId"));
    }

    /** Any JSON but null. */
    private static Arbitrary<Object> json(int depth) {
        Arbitrary<Object> scalar = Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(10).asGeneric(),
                numbers().asGeneric(),
                Arbitraries.of(true, false).asGeneric());
        if (depth == 0) {
            return scalar;
        }
        Arbitrary<Object> inner = Arbitraries.lazy(() -> json(depth - 1)).injectNull(0.2);
        return Arbitraries.oneOf(
                scalar,
                inner.list().ofMaxSize(MANY_ITEMS).asGeneric(),
                Arbitraries.maps(names(), inner).ofMaxSize(MANY_ITEMS).asGeneric());
    }
}
