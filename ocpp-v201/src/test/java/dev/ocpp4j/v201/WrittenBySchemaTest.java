package dev.ocpp4j.v201;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** Whatever is written is valid by the published schemas. */
@AddLifecycleHook(WrittenBySchemaTest.SchemasAreNeeded.class)
class WrittenBySchemaTest {
    /** An assumption that fails counts as an error here, so the class is skipped by a hook. */
    static final class SchemasAreNeeded implements SkipExecutionHook {
        @Override
        public SkipResult shouldBeSkipped(LifecycleContext context) {
            return Messages.OCPP201.schemas().arePresent()
                    ? SkipResult.doNotSkip()
                    : SkipResult.skip("There are no schemas beside the project");
        }
    }

    @Provide
    Arbitrary<Record> anyMessage() {
        return Messages.OCPP201.anyMessage();
    }

    @Property(tries = 1000)
    void aMessageIsWrittenAsItsSchemaHasIt(@ForAll("anyMessage") Record message) {
        assertEquals(
                Set.of(),
                Messages.OCPP201
                        .schemas()
                        .problems(message.getClass(), Messages.OCPP201.json().write(message)));
    }
}
