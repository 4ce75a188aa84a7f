package dev.ocpp4j.v16;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ocpp4j.core.messages.RecordContract;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All message records have the same manners. */
class RecordTest extends RecordContract {
    RecordTest() {
        super(Messages.OCPP16);
    }

    @ParameterizedTest
    @MethodSource("records")
    void aRecordHidesNoMethods(Class<? extends Record> type) {
        List<Method> hidden = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> !Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .toList();
        assertEquals(List.of(), hidden);
    }
}
