package dev.ocpp4j.v16.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The type of a configuration key (1.6 chapter 9): how a value is told from a text and written as one.
 *
 * @param <T> what a value is in Java
 */
public final class ConfigurationType<T> {
    /** {@code true} or {@code false}, in any case. */
    public static final ConfigurationType<Boolean> BOOLEAN =
            new ConfigurationType<>("boolean", ConfigurationType::readBoolean, String::valueOf);

    /** A whole number from 0 on: all standard numbers are times, counts or amounts. */
    public static final ConfigurationType<Integer> INTEGER = integer(0, Integer.MAX_VALUE);

    /** A list of words with commas between; an empty text is an empty list. Blanks around a word do not count. */
    public static final ConfigurationType<List<String>> CSL =
            new ConfigurationType<>("CSL", ConfigurationType::readList, words -> String.join(",", words));

    /** Any text. */
    public static final ConfigurationType<String> STRING =
            new ConfigurationType<>("string", Function.identity(), Function.identity());

    private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,10}");

    private final String name;
    private final Function<String, T> reader;
    private final Function<T, String> writer;

    private ConfigurationType(String name, Function<String, T> reader, Function<T, String> writer) {
        this.name = name;
        this.reader = reader;
        this.writer = writer;
    }

    /** Whole numbers within bounds, both of them included. */
    public static ConfigurationType<Integer> integer(int min, int max) {
        return new ConfigurationType<>("integer", text -> readInteger(text, min, max), String::valueOf);
    }

    /** What the specification calls it: {@code boolean}, {@code integer}, {@code CSL} or {@code string}. */
    public String name() {
        return name;
    }

    /**
     * The value that a text stands for.
     *
     * @throws IllegalArgumentException when it stands for none; the message says what is wrong
     */
    public T read(String text) {
        return reader.apply(text);
    }

    /** The text that stands for a value. */
    public String write(T value) {
        return writer.apply(value);
    }

    @Override
    public String toString() {
        return name;
    }

    private static Boolean readBoolean(String text) {
        if (text.equalsIgnoreCase("true")) {
            return true;
        }
        if (text.equalsIgnoreCase("false")) {
            return false;
        }
        throw new IllegalArgumentException("must be true or false");
    }

    private static Integer readInteger(String text, int min, int max) {
        if (!DIGITS.matcher(text).matches()) {
            throw new IllegalArgumentException("must be a whole number");
        }
        long value = Long.parseLong(text);
        if (value < min || value > max) {
            throw new IllegalArgumentException("must be from " + min + " to " + max);
        }
        return (int) value;
    }

    private static List<String> readList(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        for (String word : text.split(",", -1)) {
            if (word.isBlank()) {
                throw new IllegalArgumentException("must have a word before and after each comma");
            }
            words.add(word.strip());
        }
        return List.copyOf(words);
    }
}
