package dev.ocpp4j.v201;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.ocpp4j.core.messages.RecordContract;
import dev.ocpp4j.core.messages.Records;
import dev.ocpp4j.v201.common.Ruled;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All message records have the same manners, but for custom data, which has its own. */
class RecordTest extends RecordContract {
    RecordTest() {
        super(Messages.OCPP201);
    }

    @Override
    protected Set<String> moreMethods(Class<? extends Record> type) {
        return Ruled.class.isAssignableFrom(type) ? Set.of("brokenRule") : Set.of();
    }

    @ParameterizedTest
    @MethodSource("records")
    void customDataComesLastAndIsOptional(Class<? extends Record> type) {
        RecordComponent[] components = type.getRecordComponents();
        RecordComponent last = components[components.length - 1];
        assertEquals("customData", last.getName());
        assertEquals(false, Records.isRequired(last));
        assertEquals(2, type.getConstructors().length);
    }

    Stream<Class<? extends Record>> ruled() {
        return records().filter(Ruled.class::isAssignableFrom);
    }

    @ParameterizedTest
    @MethodSource("ruled")
    void aRuleLooksAtWhatIsThereAndDoesNotFail(Class<? extends Record> type) {
        Ruled empty = (Ruled) Records.construct(type, new Object[type.getRecordComponents().length]);
        assertNotNull(empty.brokenRule());
    }
}
