package dev.ocpp4j.core.messages;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.Protocol;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The types of all messages of a version, found from its actions. */
public final class MessageTypes {
    private final Protocol protocol;
    private final Set<Class<?>> all = new LinkedHashSet<>();

    MessageTypes(Protocol protocol) {
        this.protocol = protocol;
        messages().forEach(message -> add(message, all));
    }

    /** All actions, by name. */
    public List<Action<?, ?>> actions() {
        return protocol.actions().stream()
                .sorted(Comparator.comparing(Action::name))
                .toList();
    }

    /** Every request and response, and every record that one of them holds. */
    public Stream<Class<? extends Record>> records() {
        return all.stream().filter(Class::isRecord).map(type -> type.asSubclass(Record.class));
    }

    /** Every enumeration that a message holds. */
    @SuppressWarnings("unchecked") // it is one
    public Stream<Class<? extends Enum<?>>> enums() {
        return all.stream().filter(Class::isEnum).map(type -> (Class<? extends Enum<?>>) type);
    }

    /** The requests and responses alone. */
    public Stream<Class<? extends Record>> messages() {
        return actions().stream()
                .flatMap(action -> Stream.of(action.request(), action.response()))
                .map(type -> type.asSubclass(Record.class));
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
