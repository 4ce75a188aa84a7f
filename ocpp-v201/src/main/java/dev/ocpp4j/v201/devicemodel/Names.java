package dev.ocpp4j.v201.devicemodel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds constants by their names in messages. */
final class Names {
    private Names() {}

    static <E> Map<String, E> exact(E[] values, Function<E, String> name) {
        return Arrays.stream(values).collect(Collectors.toUnmodifiableMap(name, Function.identity()));
    }

    static <E> Map<String, E> caseless(E[] values, Function<E, String> name) {
        return exact(values, value -> caseless(name.apply(value)));
    }

    static String caseless(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
