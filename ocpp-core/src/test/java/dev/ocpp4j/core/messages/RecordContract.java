package dev.ocpp4j.core.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All message records have the same manners, whatever their version. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class RecordContract {
    private final TestedVersion version;

    protected RecordContract(TestedVersion version) {
        this.version = version;
    }

    private static final Set<String> OF_EVERY_RECORD = Set.of("equals", "hashCode", "toString");

    /** Those with the same manners: all but one that holds properties of any name. */
    protected Stream<Class<? extends Record>> records() {
        return version.types().records().filter(type -> Arrays.stream(type.getRecordComponents())
                .noneMatch(Records::takesOthers));
    }

    @ParameterizedTest
    @MethodSource("records")
    void withChangesOneComponentAndNothingElse(Class<? extends Record> type) throws ReflectiveOperationException {
        for (RecordComponent changed : optional(type)) {
            Record before = version.samples().maximal(type);
            Object value = version.samples().value(changed, true, 0);
            Record after = with(before, changed, value);
            for (RecordComponent component : type.getRecordComponents()) {
                Object was = Records.get(before, component);
                Object is = Records.get(after, component);
                if (component.getName().equals(changed.getName())) {
                    assertEquals(value, is);
                    assertNotEquals(was, is, "the sample changes nothing");
                } else {
                    assertEquals(was, is, component.getName());
                }
            }
            assertNull(Records.get(with(before, changed, null), changed));
        }
    }

    /** Or the test above would not see that two of them are swapped. */
    @ParameterizedTest
    @MethodSource("records")
    void theSamplesTellComponentsApart(Class<? extends Record> type) {
        Record message = version.samples().maximal(type);
        List<Object> values = Arrays.stream(type.getRecordComponents())
                .map(component -> Records.get(message, component))
                .toList();
        assertEquals(values.size(), Set.copyOf(values).size(), values::toString);
    }

    @ParameterizedTest
    @MethodSource("records")
    void theShortConstructorTakesTheRequiredComponents(Class<? extends Record> type)
            throws ReflectiveOperationException {
        List<RecordComponent> required = Arrays.stream(type.getRecordComponents())
                .filter(Records::isRequired)
                .toList();
        Constructor<? extends Record> constructor = type.getConstructor(
                required.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
        List<Object> values = new ArrayList<>();
        required.forEach(component -> values.add(version.samples().value(component, false, 0)));
        assertEquals(version.samples().minimal(type), constructor.newInstance(values.toArray()));
        assertEquals(optional(type).isEmpty() ? 1 : 2, type.getConstructors().length);
    }

    @ParameterizedTest
    @MethodSource("records")
    void requiredComponentsComeFirst(Class<? extends Record> type) {
        String order = Arrays.stream(type.getRecordComponents())
                .map(component -> Records.isRequired(component) ? "r" : "o")
                .collect(Collectors.joining());
        assertTrue(order.matches("r*o*"), order);
    }

    @ParameterizedTest
    @MethodSource("records")
    void thereIsNothingToCallButAccessorsAndWith(Class<? extends Record> type) {
        Set<String> expected = new TreeSet<>(OF_EVERY_RECORD);
        for (RecordComponent component : type.getRecordComponents()) {
            expected.add(component.getName());
        }
        optional(type).forEach(component -> expected.add(withName(component)));
        expected.addAll(moreMethods(type));
        Set<String> actual = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, actual);
    }

    @ParameterizedTest
    @MethodSource("records")
    void listsAreCopiedAndCannotBeChanged(Class<? extends Record> type) {
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (components[i].getType() == List.class) {
                Object[] values = new Object[components.length];
                List<Object> given = new ArrayList<>((List<?>) version.samples().value(components[i], false, 1));
                values[i] = given;
                Record message = Records.construct(type, values);
                List<Object> copy = new ArrayList<>(given);
                given.clear();
                List<?> kept = (List<?>) Records.get(message, components[i]);
                assertEquals(copy, kept);
                assertThrows(UnsupportedOperationException.class, () -> kept.remove(0));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void aWrongMessageCanBeBuilt(Class<? extends Record> type) {
        Record empty = Records.construct(type, new Object[type.getRecordComponents().length]);
        for (RecordComponent component : type.getRecordComponents()) {
            assertNull(Records.get(empty, component));
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void aRequestIsNamedSoAndAResponseToo(Class<? extends Record> type) {
        assertEquals(Request.class.isAssignableFrom(type), type.getSimpleName().endsWith("Request"));
        assertEquals(Response.class.isAssignableFrom(type), type.getSimpleName().endsWith("Response"));
    }

    /** The public methods that a type has beside these. */
    protected Set<String> moreMethods(Class<? extends Record> type) {
        return Set.of();
    }

    private static List<RecordComponent> optional(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !Records.isRequired(component))
                .toList();
    }

    private static Record with(Record message, RecordComponent component, Object value)
            throws ReflectiveOperationException {
        return (Record) message.getClass()
                .getMethod(withName(component), component.getType())
                .invoke(message, value);
    }

    private static String withName(RecordComponent component) {
        String name = component.getName();
        return "with" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
