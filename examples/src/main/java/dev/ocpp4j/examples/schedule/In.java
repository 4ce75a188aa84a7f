package dev.ocpp4j.examples.schedule;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A part of a JSON text, and where it stands, so that what is wrong can be told.
 *
 * @param place such as {@code profiles[2].evse}; empty for the whole
 */
record In(JsonNode json, String place) {
    /** The whole. */
    In(JsonNode json) {
        this(json, "");
    }

    /** A property that has to be there. */
    In get(String name) {
        In found = find(name);
        if (found == null) {
            throw new UnreadableException(within(name) + " is missing");
        }
        return found;
    }

    /** A property; null when it is absent, or null in the JSON. */
    @Nullable
    In find(String name) {
        JsonNode found = json.get(name);
        return found == null || found.isNull() ? null : new In(found, within(name));
    }

    /** What a property says; null when it is absent. */
    <T> @Nullable T find(String name, Function<In, T> reading) {
        In found = find(name);
        return found == null ? null : reading.apply(found);
    }

    /** What a property says, or else something given. */
    <T> T find(String name, Function<In, T> reading, T otherwise) {
        In found = find(name);
        return found == null ? otherwise : reading.apply(found);
    }

    /** What the elements of an array say; nothing when the array is absent. */
    <T> List<T> each(String name, Function<In, T> reading) {
        In found = find(name);
        return found == null ? List.of() : found.each(reading);
    }

    /** What the elements of this array say. */
    <T> List<T> each(Function<In, T> reading) {
        if (!json.isArray()) {
            throw wrong("an array");
        }
        List<T> read = new ArrayList<>();
        for (int i = 0; i < json.size(); i++) {
            read.add(reading.apply(new In(json.get(i), place + "[" + i + "]")));
        }
        return read;
    }

    private String within(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    UnreadableException wrong(String wanted) {
        String found = json.toString();
        return new UnreadableException((place.isEmpty() ? "it" : place) + " is not " + wanted + ": "
                + (found.length() > 60 ? found.substring(0, 60) + "…" : found));
    }

    /** A text; numbers are taken for texts too, as transaction ids of 1.6 are numbers. */
    String text() {
        if (!json.isString() && !json.isNumber()) {
            throw wrong("a text");
        }
        return json.asString();
    }

    int integer() {
        if (json.isNumber()) {
            try {
                return json.decimalValue().intValueExact();
            } catch (ArithmeticException e) {
                throw wrong("a whole number that fits 32 bits");
            }
        }
        throw wrong("a whole number");
    }

    BigDecimal decimal() {
        if (!json.isNumber()) {
            throw wrong("a number");
        }
        return json.decimalValue();
    }

    boolean truth() {
        if (!json.isBoolean()) {
            throw wrong("true or false");
        }
        return json.booleanValue();
    }

    /** RFC 3339; without a zone UTC is meant. */
    Instant instant() {
        return instant(text(), () -> wrong("a date and time of RFC 3339"));
    }

    /** The same for any text. */
    static Instant instant(String text, Supplier<? extends RuntimeException> wrong) {
        String upper = text.strip().toUpperCase(Locale.ROOT).replace(' ', 'T');
        boolean zoned = upper.endsWith("Z") || upper.lastIndexOf('+') > 10 || upper.lastIndexOf('-') > 10;
        try {
            return OffsetDateTime.parse(zoned ? upper : upper + "Z").toInstant();
        } catch (DateTimeException e) {
            throw wrong.get();
        }
    }

    /** One of the given words. */
    <T> T word(Map<String, T> words) {
        T found = words.get(text());
        if (found == null) {
            throw wrong("one of "
                    + String.join(", ", words.keySet().stream().sorted().toList()));
        }
        return found;
    }
}
