package dev.ocpp4j.core.internal;

import dev.ocpp4j.core.Finding;
import dev.ocpp4j.core.Rule;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/**
 * The constraints of a record class as direct checks. They are compiled once from the Jakarta Validation annotations,
 * which are read by reflection: asking the validator for its metadata would cost the first message half a second. A
 * message that fails here is handed to Hibernate Validator for the {@link #report full report}.
 */
final class Constraints {
    /** What the validator puts behind the index of an item that is not a record. */
    private static final String ELEMENT = ".<list element>";

    /**
     * A component and what must hold for it.
     *
     * @param own what must hold for it when the records in it were checked before; null when nothing must
     */
    private record Checked(
            int index,
            MethodHandle accessor,
            Predicate<@Nullable Object> check,
            @Nullable Predicate<@Nullable Object> own) {}

    private final List<Predicate<@Nullable Object>> onMessage;
    private final Checked[] onComponents;

    private Constraints(List<Predicate<@Nullable Object>> onMessage, Checked[] onComponents) {
        this.onMessage = onMessage;
        this.onComponents = onComponents;
    }

    /** @param accessors the handle, Object to Object, that reads the component of an index */
    static Constraints of(Class<?> type, IntFunction<MethodHandle> accessors) {
        RecordComponent[] components = type.getRecordComponents();
        List<Checked> checked = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            Predicate<@Nullable Object> check = compile(components[i], true);
            if (check != null) {
                checked.add(new Checked(i, accessors.apply(i), check, compile(components[i], false)));
            }
        }
        List<Predicate<@Nullable Object>> onMessage = compile(type.getAnnotations(), type, true);
        return new Constraints(onMessage, checked.toArray(Checked[]::new));
    }

    private static @Nullable Predicate<@Nullable Object> compile(RecordComponent component, boolean deep) {
        return all(
                compile(component.getAccessor().getAnnotations(), component.getType(), deep),
                elements(component.getAccessor().getAnnotatedReturnType(), deep));
    }

    /** Whether a message and all records in it fulfil their constraints. */
    boolean areFulfilledBy(Object message) {
        for (Checked component : onComponents) {
            if (!component.check.test(RecordType.invoke(component.accessor, message))) {
                return false;
            }
        }
        return isFulfilledBy(message);
    }

    /**
     * Whether a message fulfils its own constraints, when the records in it were checked before.
     *
     * @param values its components
     */
    boolean areFulfilledBy(Object message, @Nullable Object[] values) {
        for (Checked component : onComponents) {
            if (component.own != null && !component.own.test(values[component.index])) {
                return false;
            }
        }
        return isFulfilledBy(message);
    }

    private boolean isFulfilledBy(Object message) {
        for (Predicate<@Nullable Object> check : onMessage) {
            if (!check.test(message)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Predicate<@Nullable Object> all(
            List<Predicate<@Nullable Object>> own, @Nullable Predicate<@Nullable Object> elements) {
        List<Predicate<@Nullable Object>> checks = new ArrayList<>(own);
        if (elements != null) {
            checks.add(elements);
        }
        return checks.stream().reduce(Predicate::and).orElse(null);
    }

    /** What must hold for each item of a list; null when nothing must, or when it is no list. */
    private static @Nullable Predicate<@Nullable Object> elements(AnnotatedType type, boolean deep) {
        if (!(type instanceof AnnotatedParameterizedType list)
                || !(list.getType() instanceof ParameterizedType raw)
                || raw.getRawType() != List.class) {
            return null;
        }
        AnnotatedType item = list.getAnnotatedActualTypeArguments()[0];
        Class<?> itemClass = item.getType() instanceof Class<?> plain ? plain : Object.class;
        Predicate<@Nullable Object> check = all(compile(item.getAnnotations(), itemClass, deep), elements(item, deep));
        if (check == null) {
            return null;
        }
        return value -> {
            if (value != null) {
                List<?> items = (List<?>) value;
                for (int i = 0; i < items.size(); i++) {
                    if (!check.test(items.get(i))) {
                        return false;
                    }
                }
            }
            return true;
        };
    }

    /** @param deep whether to go into records */
    private static List<Predicate<@Nullable Object>> compile(Annotation[] annotations, Class<?> type, boolean deep) {
        List<Predicate<@Nullable Object>> checks = new ArrayList<>();
        for (Annotation annotation : annotations) {
            Predicate<@Nullable Object> check = annotation instanceof Valid && !deep ? null : compile(annotation, type);
            if (check != null) {
                checks.add(annotation instanceof NotNull ? 0 : checks.size(), check);
            }
        }
        return checks;
    }

    private static @Nullable Predicate<@Nullable Object> compile(Annotation annotation, Class<?> type) {
        if (annotation instanceof NotNull) {
            return value -> value != null;
        }
        if (annotation instanceof Valid && type.isRecord()) {
            return value -> value == null || RecordType.of(value.getClass()).isValid(value);
        }
        if (annotation instanceof Size size) {
            return value -> {
                if (value == null) {
                    return true;
                }
                int actual = value instanceof CharSequence text ? text.length() : ((Collection<?>) value).size();
                return actual >= size.min() && actual <= size.max();
            };
        }
        if (annotation instanceof Min min) {
            return value -> value == null || compare(value, BigDecimal.valueOf(min.value())) >= 0;
        }
        if (annotation instanceof Max max) {
            return value -> value == null || compare(value, BigDecimal.valueOf(max.value())) <= 0;
        }
        if (annotation instanceof DecimalMin min) {
            BigDecimal bound = new BigDecimal(min.value());
            int least = min.inclusive() ? 0 : 1;
            return value -> value == null || compare(value, bound) >= least;
        }
        if (annotation instanceof DecimalMax max) {
            BigDecimal bound = new BigDecimal(max.value());
            int most = max.inclusive() ? 0 : -1;
            return value -> value == null || compare(value, bound) <= most;
        }
        if (annotation instanceof Pattern pattern) {
            java.util.regex.Pattern compiled = java.util.regex.Pattern.compile(pattern.regexp(), flags(pattern));
            return value ->
                    value == null || compiled.matcher((CharSequence) value).matches();
        }
        Constraint custom = annotation.annotationType().getAnnotation(Constraint.class);
        return custom == null ? null : custom(annotation, custom);
    }

    private static int flags(Pattern pattern) {
        int flags = 0;
        for (Pattern.Flag flag : pattern.flags()) {
            flags |= flag.getValue();
        }
        return flags;
    }

    private static int compare(Object value, BigDecimal bound) {
        BigDecimal number =
                value instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(((Number) value).longValue());
        return number.compareTo(bound);
    }

    @SuppressWarnings("unchecked") // a validator is declared for its annotation and for the type that it stands on
    private static Predicate<@Nullable Object> custom(Annotation annotation, Constraint constraint) {
        if (constraint.validatedBy().length != 1) {
            throw new IllegalArgumentException("Not a constraint that messages may have: " + annotation);
        }
        try {
            ConstraintValidator<Annotation, Object> validator = (ConstraintValidator<Annotation, Object>)
                    constraint.validatedBy()[0].getConstructor().newInstance();
            validator.initialize(annotation);
            return value -> validator.isValid(value, null);
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalArgumentException("The validator of " + annotation + " is not public", notPublic);
        }
    }

    /** All that is wrong with a message, by path; empty when it is valid. Slow: not for the path of valid messages. */
    static List<Finding> report(Object message) {
        return HibernateReport.VALIDATOR.validate(message).stream()
                .map(Constraints::finding)
                .sorted(Comparator.comparing(Finding::path).thenComparing(Finding::message))
                .toList();
    }

    private static Finding finding(ConstraintViolation<Object> violation) {
        Object value = violation.getInvalidValue();
        boolean scalar = !(value == null || value instanceof Record || value instanceof Collection<?>);
        String path = violation.getPropertyPath().toString().replace(ELEMENT, "");
        return new Finding(
                path,
                ruleOf(violation.getConstraintDescriptor().getAnnotation(), value),
                scalar ? Redaction.value(path, Input.shorten(value.toString())) : "",
                violation.getMessage());
    }

    private static Rule ruleOf(Annotation constraint, @Nullable Object value) {
        if (constraint instanceof NotNull) {
            return Rule.REQUIRED;
        }
        if (constraint instanceof Size) {
            return value instanceof CharSequence ? Rule.LENGTH : Rule.ITEMS;
        }
        if (constraint instanceof Pattern || value instanceof CharSequence) {
            return Rule.PATTERN;
        }
        return value instanceof Number ? Rule.RANGE : Rule.COMBINATION;
    }

    /** Starting it takes a quarter of a second, so it waits for the first message that is wrong. */
    private static final class HibernateReport {
        static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
                .buildValidatorFactory()
                .getValidator();
    }
}
