package dev.ocpp4j.core.messages;

import dev.ocpp4j.core.constraint.MaxDecimals;
import jakarta.validation.Constraint;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.StringArbitrary;

/** Any valid instance of a message record, by its own constraints. */
public final class Instances {
    private static final int LONG_TEXT = 60;
    private static final int MANY_ITEMS = 3;
    private static final long FIRST = Instant.parse("0000-01-01T00:00:00Z").toEpochMilli();
    private static final long LAST = Instant.parse("9999-12-31T23:59:59.999Z").toEpochMilli();

    private final UnaryOperator<Record> mend;
    private final Map<Class<?>, Arbitrary<Record>> made = new ConcurrentHashMap<>();

    /** @param mend makes a record keep the rules that concern more than one component */
    Instances(UnaryOperator<Record> mend) {
        this.mend = mend;
    }

    /** Without the edge cases of each part, of which there are too many to combine. */
    public Arbitrary<Record> of(Class<? extends Record> type) {
        Arbitrary<Record> known = made.get(type);
        if (known == null) {
            known = make(type).withoutEdgeCases();
            made.put(type, known);
        }
        return known;
    }

    private Arbitrary<Record> make(Class<? extends Record> type) {
        List<Arbitrary<Object>> components = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Arbitrary<Object> value = Records.takesOthers(component)
                    ? properties().asGeneric()
                    : value(component.getAccessor(), component.getAccessor().getAnnotatedReturnType())
                            .asGeneric();
            components.add(
                    Records.isRequired(component) || Records.takesOthers(component) ? value : value.injectNull(0.5));
        }
        return components.isEmpty()
                ? Arbitraries.just(Records.construct(type))
                : Combinators.combine(components).as(values -> mend.apply(Records.construct(type, values.toArray())));
    }

    private Arbitrary<?> value(AnnotatedElement annotations, AnnotatedType type) {
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
            return texts(annotations, max);
        }
        if (plain == Integer.class) {
            return integers(annotations.getAnnotation(Min.class), annotations.getAnnotation(Max.class));
        }
        if (plain == BigDecimal.class) {
            MaxDecimals decimals = annotations.getAnnotation(MaxDecimals.class);
            return numbers(decimals == null ? 9 : decimals.value());
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

    private static Arbitrary<String> texts(AnnotatedElement annotations, int max) {
        if (annotations.isAnnotationPresent(Pattern.class)) {
            return Arbitraries.strings().alpha().ofMaxLength(max).map(text -> "ftp:" + text);
        }
        // Another constraint of texts than their length is that of an identifier.
        boolean identifier = Arrays.stream(annotations.getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(type -> type.isAnnotationPresent(Constraint.class)
                        && !type.getName().startsWith("jakarta."));
        StringArbitrary characters = identifier
                ? Arbitraries.strings().alpha().numeric().withChars("*-_=:+|@.")
                // With control characters, quotes and surrogates that stand alone.
                : Arbitraries.strings().all();
        return Arbitraries.frequencyOf(
                Tuple.of(9, characters.ofMaxLength(max)),
                Tuple.of(1, characters.ofLength(max)),
                Tuple.of(1, Arbitraries.just("")));
    }

    /** Often one of the bounds. */
    private static Arbitrary<Integer> integers(Min min, Max max) {
        int first = min == null ? Integer.MIN_VALUE : (int) min.value();
        int last = max == null ? Integer.MAX_VALUE : (int) max.value();
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(first, last)), Tuple.of(1, Arbitraries.of(first, last)));
    }

    private static Arbitrary<BigDecimal> numbers(int decimals) {
        return Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(20).negate(), BigInteger.TEN.pow(20)),
                        Arbitraries.integers().between(0, decimals))
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
                numbers(9).asGeneric(),
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
