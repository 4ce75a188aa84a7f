package dev.ocpp4j.v201;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.ocpp4j.core.Action;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The types of all messages of the version, found from its actions. */
final class MessageTypes {
    private static final Set<Class<?>> ALL = reachable();

    private MessageTypes() {}

    /** All actions, by name. */
    static List<Action<?, ?>> actions() {
        return Ocpp201.PROTOCOL.actions().stream()
                .sorted(Comparator.comparing(Action::name))
                .toList();
    }

    /** Every request and response, and every record that one of them holds. */
    static Stream<Class<? extends Record>> records() {
        return ALL.stream().filter(Class::isRecord).map(type -> type.asSubclass(Record.class));
    }

    /** Every enumeration that a message holds. */
    static Stream<Class<?>> enums() {
        return ALL.stream().filter(Class::isEnum);
    }

    /** The requests and responses alone. */
    static Stream<Class<? extends Record>> messages() {
        return actions().stream()
                .flatMap(action -> Stream.of(action.request(), action.response()))
                .map(type -> type.asSubclass(Record.class));
    }

    static boolean isRequired(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(NotNull.class);
    }

    /** Whether it takes all properties that have no component of their own. */
    static boolean takesOthers(RecordComponent component) {
        try {
            return component
                    .getDeclaringRecord()
                    .getDeclaredField(component.getName())
                    .isAnnotationPresent(JsonAnySetter.class);
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<Class<?>> reachable() {
        Set<Class<?>> found = new LinkedHashSet<>();
        messages().forEach(message -> add(message, found));
        return found;
    }

    private static void add(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType list) {
            add(list.getActualTypeArguments()[0], found);
        } else if (type instanceof Class<?> plain && (plain.isRecord() || plain.isEnum()) && found.add(plain)) {
            if (plain.isRecord()) {
                for (RecordComponent component : plain.getRecordComponents()) {
                    add(component.getGenericType(), found);
                }
            }
        }
    }
}
