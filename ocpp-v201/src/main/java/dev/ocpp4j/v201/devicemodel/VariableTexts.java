package dev.ocpp4j.v201.devicemodel;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The values of variables as texts (section 2.1.4). */
final class VariableTexts {
    private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]{0,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,6})?");
    private static final Pattern DATE_TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?(Z|[+-]\\d{2}:\\d{2})");

    private VariableTexts() {}

    /** A text that stands for no value. */
    static final class NoValueException extends IllegalArgumentException {
        private final transient ReasonCode reason;

        NoValueException(ReasonCode reason, String message) {
            super(message);
            this.reason = reason;
        }

        ReasonCode reason() {
            return reason;
        }
    }

    static Boolean readBoolean(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw invalid("must be true or false");
        };
    }

    static Integer readInteger(String text) {
        if (!INTEGER.matcher(text).matches()) {
            throw invalid("must be a whole number without leading zeros or plus sign");
        }
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException tooLong) {
            throw new NoValueException(ReasonCode.VALUE_OUT_OF_RANGE, "must be a whole number of 32 bits");
        }
    }

    static BigDecimal readDecimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw invalid("must be a decimal number of at most six decimals");
        }
        return new BigDecimal(text);
    }

    static Instant readDateTime(String text) {
        String upper = text.toUpperCase(Locale.ROOT); // RFC 3339 section 5.6 allows t and z
        if (DATE_TIME.matcher(upper).matches()) {
            try {
                return OffsetDateTime.parse(upper).toInstant();
            } catch (DateTimeException noSuchDay) {
                throw invalid("must be a date and time that exists");
            }
        }
        throw invalid("must be a date and time of RFC 3339 with at most three fraction digits");
    }

    /** The words of a list type. */
    static List<String> words(String... words) {
        List<String> list = List.of(words);
        if (list.isEmpty()) {
            throw new IllegalArgumentException("A list type needs its words (section 2.51)");
        }
        for (String word : list) {
            if (word.isBlank() || word.contains(",") || !word.equals(word.strip())) {
                throw new IllegalArgumentException("Not a word of a list: '" + word + "'");
            }
        }
        return list;
    }

    /** Words with commas between; an empty text is an empty list. Blanks around a word do not count. */
    static List<String> readList(String text, List<String> values) {
        if (text.isBlank()) {
            return List.of();
        }
        List<String> list = new ArrayList<>();
        for (String word : text.split(",", -1)) {
            list.add(requireKnown(word.strip(), values));
        }
        requireOnce(list);
        return List.copyOf(list);
    }

    static String writeList(Collection<String> list, List<String> values) {
        list.forEach(word -> requireKnown(word, values));
        requireOnce(list);
        return String.join(",", list);
    }

    static String requireKnown(String word, List<String> values) {
        if (!values.contains(word)) {
            throw invalid("must be of the valuesList");
        }
        return word;
    }

    private static void requireOnce(Collection<String> list) {
        if (new HashSet<>(list).size() != list.size()) {
            throw invalid("must have each word once");
        }
    }

    private static NoValueException invalid(String message) {
        return new NoValueException(ReasonCode.INVALID_VALUE, message);
    }
}
