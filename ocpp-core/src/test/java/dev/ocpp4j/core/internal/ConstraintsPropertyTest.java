package dev.ocpp4j.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ocpp4j.core.TestMessages.Colour;
import dev.ocpp4j.core.TestMessages.Custom;
import dev.ocpp4j.core.TestMessages.EchoRequest;
import dev.ocpp4j.core.TestMessages.Part;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The compiled checks and Hibernate Validator say the same of every message. */
class ConstraintsPropertyTest {
    @Property
    void bothAgree(@ForAll("messages") EchoRequest message) {
        boolean valid = RecordType.of(EchoRequest.class).isValid(message);
        assertEquals(Constraints.report(message).isEmpty(), valid, () -> message + " " + Constraints.report(message));
    }

    @Provide
    Arbitrary<EchoRequest> messages() {
        Arbitrary<Part> parts = Combinators.combine(
                        Arbitraries.integers().injectNull(0.1),
                        Arbitraries.of("abc", "", "A").injectNull(0.4))
                .as((id, name) -> new Part(id, name, id == null ? null : new Part(id % 3 == 0 ? null : id)));
        Arbitrary<Custom> customs =
                Arbitraries.of("v").injectNull(0.1).map(vendor -> new Custom(vendor, Map.of("a", List.of(1))));
        return Combinators.combine(
                        Arbitraries.strings()
                                .alpha()
                                .ofMinLength(15)
                                .ofMaxLength(21)
                                .injectNull(0.05),
                        Arbitraries.integers().between(-2, 102).injectNull(0.3),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.valueOf(-1), BigDecimal.valueOf(1001))
                                .ofScale(2)
                                .injectNull(0.5),
                        Arbitraries.of(Colour.class).injectNull(0.5),
                        parts.injectNull(0.5),
                        parts.list().ofMaxSize(4).injectNull(0.5),
                        Arbitraries.strings().ofMaxLength(6).list().ofMaxSize(3).injectNull(0.5),
                        customs.injectNull(0.5))
                .as((text, number, limit, colour, part, list, words, custom) -> new EchoRequest(
                        text, number, true, limit, Instant.EPOCH, colour, part, list, words, "any", custom));
    }
}
