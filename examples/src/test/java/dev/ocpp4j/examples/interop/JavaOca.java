package dev.ocpp4j.examples.interop;

import eu.chargetime.ocpp.model.Confirmation;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Event handlers for Java-OCA-OCPP, which has one interface with a method for each action. */
final class JavaOca {
    /** The requests that the handlers were given, in order. */
    final Queue<Object> received = new ConcurrentLinkedQueue<>();

    private final Map<Class<?>, Confirmation> answers;

    /** @param answers what is answered, one for each type of confirmation */
    JavaOca(Confirmation... answers) {
        this.answers = Arrays.stream(answers).collect(Collectors.toMap(Object::getClass, Function.identity()));
    }

    /** A handler that keeps each request and gives the answer of the right type; null, as Java-OCA-OCPP has it, when there is none. */
    <T> T handler(Class<T> type) {
        Object proxy =
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    received.add(arguments[arguments.length - 1]);
                    return answers.get(method.getReturnType());
                });
        return type.cast(proxy);
    }

    /** The first request of a type that was received. */
    <T> T received(Class<T> type) {
        return received.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + type.getSimpleName() + " among " + received));
    }
}
