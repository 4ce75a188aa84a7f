package dev.ocpp4j.core.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Direction;
import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A handler interface has a method for each action of its block that its side answers, and for no other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class HandlerInterfacesContract {
    private final TestedVersion version;
    private final List<Block> blocks;

    protected HandlerInterfacesContract(TestedVersion version, List<Block> blocks) {
        this.version = version;
        this.blocks = blocks;
    }

    /** An interface, with the calls that its side answers. */
    record Side(Block block, Direction answers) {
        String name() {
            return block.catalogue().getName() + (answers == Direction.TO_CSMS ? "Server" : "Station");
        }

        List<Action<?, ?>> actions() {
            return block.actions().stream()
                    .filter(action -> action.direction().allows(answers))
                    .toList();
        }

        Class<?> type() {
            try {
                return Class.forName(name());
            } catch (ClassNotFoundException e) {
                throw new AssertionError(e);
            }
        }

        Handlers handlers(Object implementation) throws ReflectiveOperationException {
            return (Handlers) type().getMethod("handlers", type()).invoke(null, implementation);
        }

        @Override
        public String toString() {
            return name();
        }
    }

    private Stream<Side> sides() {
        return blocks.stream()
                .flatMap(block -> Stream.of(new Side(block, Direction.TO_CSMS), new Side(block, Direction.TO_STATION)));
    }

    Stream<Side> interfaces() {
        return sides().filter(side -> !side.actions().isEmpty());
    }

    /** The names that an interface would have of a side that receives no request. */
    protected abstract Set<String> withNothingToAnswer();

    @Test
    void aSideThatHasNothingToAnswerHasNoInterface() {
        sides().filter(side -> side.actions().isEmpty())
                .forEach(side -> assertThrows(ClassNotFoundException.class, () -> Class.forName(side.name())));
        assertEquals(
                withNothingToAnswer(),
                sides().filter(side -> side.actions().isEmpty())
                        .map(side -> side.name().substring(side.name().lastIndexOf('.') + 1))
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("interfaces")
    void thereIsAMethodForEachActionAndForNothingElse(Side side) {
        Map<String, String> expected = new TreeMap<>();
        side.actions()
                .forEach(action -> expected.put(
                        methodName(action),
                        action.response().getSimpleName()
                                + " of "
                                + action.request().getSimpleName()));
        Map<String, String> actual = new TreeMap<>();
        methods(side.type()).forEach(method -> {
            actual.put(
                    method.getName(),
                    method.getReturnType().getSimpleName() + " of " + method.getParameterTypes()[0].getSimpleName());
            assertTrue(method.isDefault(), method::getName);
            assertEquals(Exchange.class, method.getParameterTypes()[1]);
        });
        assertEquals(expected, actual);
    }

    @ParameterizedTest
    @MethodSource("interfaces")
    void whatIsNotImplementedIsNotSupported(Side side) throws Exception {
        Handlers handlers = side.handlers(proxy(side.type(), InvocationHandler::invokeDefault));
        for (Action<?, ?> action : side.actions()) {
            CallErrorException error = assertThrows(CallErrorException.class, () -> call(handlers, action));
            assertEquals(ErrorCode.NOT_SUPPORTED, error.code());
            assertTrue(error.description().startsWith(action.name() + " "), error::description);
        }
    }

    @ParameterizedTest
    @MethodSource("interfaces")
    void theHandlersCallTheMethodOfTheAction(Side side) throws Exception {
        Handlers handlers = side.handlers(proxy(side.type(), (proxy, method, arguments) -> {
            assertSame(method.getParameterTypes()[0], arguments[0].getClass());
            return version.samples().minimal(method.getReturnType().asSubclass(Record.class));
        }));
        Set<Class<?>> requests = side.actions().stream().map(Action::request).collect(Collectors.toSet());
        assertEquals(requests, handlers.requests());
        for (Action<?, ?> action : side.actions()) {
            assertEquals(version.samples().minimal(action.response().asSubclass(Record.class)), call(handlers, action));
        }
    }

    @Test
    void everyActionIsAnsweredByTheSideThatReceivesIt() {
        Set<String> answered = new TreeSet<>();
        interfaces().forEach(side -> methods(side.type())
                .forEach(method -> assertTrue(answered.add(side.answers + " " + method.getName()))));
        Set<String> expected = new TreeSet<>();
        for (Action<?, ?> action : version.types().actions()) {
            for (Direction way : List.of(Direction.TO_CSMS, Direction.TO_STATION)) {
                if (action.direction().allows(way)) {
                    expected.add(way + " " + methodName(action));
                }
            }
        }
        assertEquals(expected, answered);
    }

    private static String methodName(Action<?, ?> action) {
        return Character.toLowerCase(action.name().charAt(0)) + action.name().substring(1);
    }

    private static List<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .toList();
    }

    private static Object proxy(Class<?> type, InvocationHandler handler) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
    }

    private <Q extends Request<R>, R extends Response> Object call(Handlers handlers, Action<Q, R> action)
            throws Exception {
        Object request = version.samples().minimal(action.request().asSubclass(Record.class));
        return handlers.find(action.request())
                .orElseThrow()
                .handle(action.request().cast(request), null)
                .toCompletableFuture()
                .get();
    }
}
