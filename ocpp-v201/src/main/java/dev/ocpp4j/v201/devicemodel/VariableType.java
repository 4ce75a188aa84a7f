package dev.ocpp4j.v201.devicemodel;

import dev.ocpp4j.v201.common.StatusInfo;
import dev.ocpp4j.v201.provisioning.Data;
import dev.ocpp4j.v201.provisioning.VariableCharacteristics;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The type of a variable (sections 2.51 and 3.26): how a value is told from a text and written as one, and which values
 * there are. Immutable.
 *
 * @param <T> what a value is in Java
 */
public final class VariableType<T> {
    /** Any text. */
    public static final VariableType<String> STRING =
            new VariableType<>(Data.STRING, Function.identity(), Function.identity());

    /** A decimal number, of at most six decimals where the CSMS sets it (section 2.1.4). */
    public static final VariableType<BigDecimal> DECIMAL =
            new VariableType<>(Data.DECIMAL, VariableTexts::readDecimal, BigDecimal::toPlainString);

    /** A whole number of 32 bits (section 2.1.4). */
    public static final VariableType<Integer> INTEGER =
            new VariableType<>(Data.INTEGER, VariableTexts::readInteger, String::valueOf);

    /** A date and time of RFC 3339, with at most three fraction digits (section 2.1.4). */
    public static final VariableType<Instant> DATE_TIME = new VariableType<>(
            Data.DATE_TIME, VariableTexts::readDateTime, instant -> instant.truncatedTo(ChronoUnit.MILLIS)
                    .toString());

    /** {@code true} or {@code false} (section 2.1.4). */
    public static final VariableType<Boolean> BOOLEAN =
            new VariableType<>(Data.BOOLEAN, VariableTexts::readBoolean, String::valueOf);

    private final Data dataType;
    private final Function<String, T> reader;
    private final Function<T, String> writer;
    private final List<String> values;
    private final @Nullable BigDecimal minLimit;
    private final @Nullable BigDecimal maxLimit;
    private final int maxElements;

    private VariableType(Data dataType, Function<String, T> reader, Function<T, String> writer) {
        this(dataType, reader, writer, List.of(), null, null, Integer.MAX_VALUE);
    }

    private VariableType(
            Data dataType,
            Function<String, T> reader,
            Function<T, String> writer,
            List<String> values,
            @Nullable BigDecimal minLimit,
            @Nullable BigDecimal maxLimit,
            int maxElements) {
        this.dataType = dataType;
        this.reader = reader;
        this.writer = writer;
        this.values = values;
        this.minLimit = minLimit;
        this.maxLimit = maxLimit;
        this.maxElements = maxElements;
    }

    /** Whole numbers within bounds, both of them included. */
    public static VariableType<Integer> integer(int min, int max) {
        return INTEGER.withMinLimit(BigDecimal.valueOf(min)).withMaxLimit(BigDecimal.valueOf(max));
    }

    /** Exactly one of these words. */
    public static VariableType<String> optionList(String... words) {
        List<String> values = VariableTexts.words(words);
        Function<String, String> known = word -> VariableTexts.requireKnown(word, values);
        return list(Data.OPTION_LIST, known, known, values);
    }

    /** Some of these words, each at most once, in an order that counts. */
    public static VariableType<List<String>> sequenceList(String... words) {
        List<String> values = VariableTexts.words(words);
        return list(
                Data.SEQUENCE_LIST,
                text -> VariableTexts.readList(text, values),
                list -> VariableTexts.writeList(list, values),
                values);
    }

    /** Some of these words, each at most once, in any order. */
    public static VariableType<Set<String>> memberList(String... words) {
        List<String> values = VariableTexts.words(words);
        return list(
                Data.MEMBER_LIST,
                text -> Collections.unmodifiableSet(new LinkedHashSet<>(VariableTexts.readList(text, values))),
                set -> VariableTexts.writeList(set, values),
                values);
    }

    private static <T> VariableType<T> list(
            Data dataType, Function<String, T> reader, Function<T, String> writer, List<String> values) {
        return new VariableType<>(dataType, reader, writer, values, null, null, Integer.MAX_VALUE);
    }

    /** The same with a least value; of texts and lists with a least number of characters. */
    public VariableType<T> withMinLimit(BigDecimal minLimit) {
        return new VariableType<>(dataType, reader, writer, values, minLimit, maxLimit, maxElements);
    }

    /** The same with a greatest value; of texts and lists with a greatest number of characters. */
    public VariableType<T> withMaxLimit(BigDecimal maxLimit) {
        return new VariableType<>(dataType, reader, writer, values, minLimit, maxLimit, maxElements);
    }

    /** The same with at most so many words in a list. 2.0.1 has no field to tell a CSMS of it. */
    public VariableType<T> withMaxElements(int maxElements) {
        return new VariableType<>(dataType, reader, writer, values, minLimit, maxLimit, maxElements);
    }

    /** What the specification calls it. */
    public Data dataType() {
        return dataType;
    }

    /** The words of a list; empty for other types. */
    public List<String> values() {
        return values;
    }

    /** The least value, or of texts and lists the least number of characters; empty when there is none. */
    public Optional<BigDecimal> minLimit() {
        return Optional.ofNullable(minLimit);
    }

    /** The greatest value, or of texts and lists the greatest number of characters; empty when there is none. */
    public Optional<BigDecimal> maxLimit() {
        return Optional.ofNullable(maxLimit);
    }

    /** Whether its values are numbers. */
    public boolean isNumeric() {
        return dataType == Data.INTEGER || dataType == Data.DECIMAL;
    }

    /** A value as a number; empty when this type is not {@link #isNumeric() numeric}. */
    public Optional<BigDecimal> number(T value) {
        if (value instanceof Integer integer) {
            return Optional.of(BigDecimal.valueOf(integer));
        }
        return value instanceof BigDecimal decimal ? Optional.of(decimal) : Optional.empty();
    }

    /**
     * The value that a text stands for.
     *
     * @throws IllegalArgumentException when it stands for none; the message says what is wrong
     */
    public T read(String text) {
        T value = reader.apply(text);
        requireWithinLimits(text, value);
        return value;
    }

    /** Why a text stands for no value; empty when it stands for one. */
    public Optional<StatusInfo> problem(String text) {
        try {
            read(text);
            return Optional.empty();
        } catch (VariableTexts.NoValueException e) {
            return Optional.of(e.reason().statusInfo().withAdditionalInfo(e.getMessage()));
        }
    }

    /**
     * The text that stands for a value. A number may be out of bounds, since a station tells what it measures (part 1
     * section 4.3).
     *
     * @throws IllegalArgumentException when the value has a word that is not of the list
     */
    public String write(T value) {
        return writer.apply(value);
    }

    /** What a report tells of the type. */
    public VariableCharacteristics characteristics(boolean supportsMonitoring) {
        return new VariableCharacteristics(dataType, supportsMonitoring)
                .withMinLimit(minLimit)
                .withMaxLimit(maxLimit)
                .withValuesList(values.isEmpty() ? null : String.join(",", values));
    }

    private void requireWithinLimits(String text, T value) {
        if (isNumeric()) {
            BigDecimal number = number(value).orElseThrow();
            if (isBelow(number) || isAbove(number)) {
                throw new VariableTexts.NoValueException(ReasonCode.VALUE_OUT_OF_RANGE, "must be " + bounds());
            }
            return;
        }
        BigDecimal length = BigDecimal.valueOf(text.codePointCount(0, text.length()));
        if (isAbove(length)) {
            throw new VariableTexts.NoValueException(
                    ReasonCode.TOO_LARGE_ELEMENT, "must have " + bounds() + " characters");
        }
        if (isBelow(length)) {
            throw new VariableTexts.NoValueException(ReasonCode.INVALID_VALUE, "must have " + bounds() + " characters");
        }
        if (value instanceof Collection<?> list && list.size() > maxElements) {
            throw new VariableTexts.NoValueException(
                    ReasonCode.TOO_MANY_ELEMENTS, "must have at most " + maxElements + " words");
        }
    }

    private boolean isBelow(BigDecimal measure) {
        return minLimit != null && measure.compareTo(minLimit) < 0;
    }

    private boolean isAbove(BigDecimal measure) {
        return maxLimit != null && measure.compareTo(maxLimit) > 0;
    }

    private String bounds() {
        if (maxLimit == null) {
            return "at least " + minLimit;
        }
        return minLimit == null ? "at most " + maxLimit : "from " + minLimit + " to " + maxLimit;
    }

    @Override
    public String toString() {
        return dataType.toString();
    }
}
