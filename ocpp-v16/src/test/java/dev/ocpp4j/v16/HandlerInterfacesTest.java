package dev.ocpp4j.v16;

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
import dev.ocpp4j.v16.core.Core;
import dev.ocpp4j.v16.core.CoreServer;
import dev.ocpp4j.v16.core.CoreStation;
import dev.ocpp4j.v16.firmware.FirmwareManagement;
import dev.ocpp4j.v16.firmware.FirmwareManagementServer;
import dev.ocpp4j.v16.firmware.FirmwareManagementStation;
import dev.ocpp4j.v16.localauthlist.LocalAuthList;
import dev.ocpp4j.v16.localauthlist.LocalAuthListStation;
import dev.ocpp4j.v16.remotetrigger.RemoteTrigger;
import dev.ocpp4j.v16.remotetrigger.RemoteTriggerStation;
import dev.ocpp4j.v16.reservation.Reservation;
import dev.ocpp4j.v16.reservation.ReservationStation;
import dev.ocpp4j.v16.security.Security;
import dev.ocpp4j.v16.security.SecurityServer;
import dev.ocpp4j.v16.security.SecurityStation;
import dev.ocpp4j.v16.smartcharging.SmartCharging;
import dev.ocpp4j.v16.smartcharging.SmartChargingStation;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A handler interface has a method for each action that its side answers, and for no other. */
class HandlerInterfacesTest {
    static Stream<Arguments> interfaces() {
        return Stream.of(
                Arguments.of(Core.ACTIONS, CoreServer.class, Direction.TO_CSMS),
                Arguments.of(Core.ACTIONS, CoreStation.class, Direction.TO_STATION),
                Arguments.of(FirmwareManagement.ACTIONS, FirmwareManagementServer.class, Direction.TO_CSMS),
                Arguments.of(FirmwareManagement.ACTIONS, FirmwareManagementStation.class, Direction.TO_STATION),
                Arguments.of(LocalAuthList.ACTIONS, LocalAuthListStation.class, Direction.TO_STATION),
                Arguments.of(Reservation.ACTIONS, ReservationStation.class, Direction.TO_STATION),
                Arguments.of(SmartCharging.ACTIONS, SmartChargingStation.class, Direction.TO_STATION),
                Arguments.of(RemoteTrigger.ACTIONS, RemoteTriggerStation.class, Direction.TO_STATION),
                Arguments.of(Security.ACTIONS, SecurityServer.class, Direction.TO_CSMS),
                Arguments.of(Security.ACTIONS, SecurityStation.class, Direction.TO_STATION));
    }

    @ParameterizedTest
    @MethodSource("interfaces")
    void thereIsAMethodForEachActionAndForNothingElse(List<Action<?, ?>> actions, Class<?> type, Direction answered) {
        Map<String, String> expected = new TreeMap<>();
        actions.stream()
                .filter(action -> action.direction().allows(answered))
                .forEach(action -> expected.put(
                        methodName(action),
                        action.response().getSimpleName()
                                + " of "
                                + action.request().getSimpleName()));
        Map<String, String> actual = new TreeMap<>();
        methods(type)
                .forEach(method -> actual.put(
                        method.getName(),
                        method.getReturnType().getSimpleName()
                                + " of "
                                + method.getParameterTypes()[0].getSimpleName()));
        assertEquals(expected, actual);
        methods(type).forEach(method -> {
            assertTrue(method.isDefault(), method::getName);
            assertEquals(Exchange.class, method.getParameterTypes()[1]);
        });
    }

    @ParameterizedTest
    @MethodSource("interfaces")
    void whatIsNotImplementedIsNotSupported(List<Action<?, ?>> actions, Class<?> type, Direction answered)
            throws Exception {
        Object nothing = proxy(type, InvocationHandler::invokeDefault);
        Handlers handlers = handlers(type, nothing);
        for (Action<?, ?> action : answeredOf(actions, answered)) {
            CallErrorException error = assertThrows(CallErrorException.class, () -> call(handlers, action));
            assertEquals(ErrorCode.NOT_SUPPORTED, error.code());
            assertTrue(error.description().startsWith(action.name() + " "), error::description);
        }
    }

    @ParameterizedTest
    @MethodSource("interfaces")
    void theHandlersCallTheMethodOfTheAction(List<Action<?, ?>> actions, Class<?> type, Direction answered)
            throws Exception {
        Object echo = proxy(type, (proxy, method, arguments) -> {
            assertSame(method.getParameterTypes()[0], arguments[0].getClass());
            return Samples.minimal(method.getReturnType().asSubclass(Record.class));
        });
        Handlers handlers = handlers(type, echo);
        Set<Class<?>> requests =
                answeredOf(actions, answered).stream().map(Action::request).collect(Collectors.toSet());
        assertEquals(requests, handlers.requests());
        for (Action<?, ?> action : answeredOf(actions, answered)) {
            assertEquals(Samples.minimal(action.response().asSubclass(Record.class)), call(handlers, action));
        }
    }

    @Test
    void everyActionIsAnsweredByTheSideThatReceivesIt() {
        Set<String> answered = new TreeSet<>();
        interfaces().map(Arguments::get).forEach(arguments -> methods((Class<?>) arguments[1])
                .forEach(method -> answered.add(arguments[2] + " " + method.getName())));
        Set<String> expected = new TreeSet<>();
        for (Action<?, ?> action : MessageTypes.actions()) {
            for (Direction way : List.of(Direction.TO_CSMS, Direction.TO_STATION)) {
                if (action.direction().allows(way)) {
                    expected.add(way + " " + methodName(action));
                }
            }
        }
        assertEquals(expected, answered);
    }

    private static List<Action<?, ?>> answeredOf(List<Action<?, ?>> actions, Direction way) {
        return actions.stream().filter(action -> action.direction().allows(way)).toList();
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

    private static Handlers handlers(Class<?> type, Object implementation) throws Exception {
        return (Handlers) type.getMethod("handlers", type).invoke(null, implementation);
    }

    private static <Q extends Request<R>, R extends Response> Object call(Handlers handlers, Action<Q, R> action)
            throws Exception {
        Object request = Samples.minimal(action.request().asSubclass(Record.class));
        return handlers.find(action.request())
                .orElseThrow()
                .handle(action.request().cast(request), null)
                .toCompletableFuture()
                .get();
    }
}
