package dev.ocpp4j.v201;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ocpp4j.core.OcppJson;
import dev.ocpp4j.core.Reading;
import java.util.Set;
import net.jqwik.api.Arbitraries;
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
    private static final OcppJson JSON = new OcppJson(Ocpp201.PROTOCOL, Reading.EXACT);

    /** An assumption that fails counts as an error here, so the class is skipped by a hook. */
    static final class SchemasAreNeeded implements SkipExecutionHook {
        @Override
        public SkipResult shouldBeSkipped(LifecycleContext context) {
            return Schemas.arePresent()
                    ? SkipResult.doNotSkip()
                    : SkipResult.skip("There are no schemas beside the project");
        }
    }

    @Provide
    Arbitrary<Record> anyMessage() {
        return Arbitraries.of(MessageTypes.messages().toList())
                .flatMap(type -> Instances.of(type).map(message -> message));
    }

    @Property(tries = 1000)
    void aMessageIsWrittenAsItsSchemaHasIt(@ForAll("anyMessage") Record message) {
        assertEquals(Set.of(), Schemas.problems(message.getClass(), JSON.write(message)));
    }
}
