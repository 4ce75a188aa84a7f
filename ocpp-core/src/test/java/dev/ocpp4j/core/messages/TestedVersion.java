package dev.ocpp4j.core.messages;

import dev.ocpp4j.core.OcppJson;
import dev.ocpp4j.core.Protocol;
import dev.ocpp4j.core.Reading;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * A version of OCPP, as the tests see it.
 *
 * @param types the types of its messages
 * @param samples instances of them that are the same at every run
 * @param instances any valid instance of them
 * @param schemas the published schemas
 * @param mend changes a record, but none inside it, as little as is needed for it to keep the rules of its type
 * @param json reads what keeps every rule, and nothing else
 */
public record TestedVersion(
        MessageTypes types,
        Samples samples,
        Instances instances,
        Schemas schemas,
        UnaryOperator<Record> mend,
        OcppJson json) {

    /** Of which all constraints concern one component. */
    public TestedVersion(Protocol protocol, Schemas schemas) {
        this(protocol, schemas, Map.of(), UnaryOperator.identity());
    }

    /** @param chosen samples of types for which not any value will do, by their variant */
    public TestedVersion(
            Protocol protocol, Schemas schemas, Map<Class<?>, IntFunction<Object>> chosen, UnaryOperator<Record> mend) {
        this(
                new MessageTypes(protocol),
                new Samples(chosen),
                new Instances(mend),
                schemas,
                mend,
                new OcppJson(protocol, Reading.EXACT));
    }

    /** A valid message with no optional component. */
    public Record minimal(Class<? extends Record> type) {
        return Records.deep(samples.minimal(type), mend);
    }

    /** A valid message with all components that its rules allow together. */
    public Record maximal(Class<? extends Record> type) {
        return Records.deep(samples.maximal(type), mend);
    }

    /** A valid instance of any type of the version. */
    public Arbitrary<Record> anyRecord() {
        return Arbitraries.of(types.records().toList()).flatMap(instances::of);
    }

    /** A valid request or response. */
    public Arbitrary<Record> anyMessage() {
        return Arbitraries.of(types.messages().toList()).flatMap(instances::of);
    }
}
