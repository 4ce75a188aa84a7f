package dev.ocpp4j.v201;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ocpp4j.core.OcppJson;
import dev.ocpp4j.core.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read as the same again, and what is read is written as the same again. */
class RoundTripTest {
    private static final OcppJson JSON = new OcppJson(Ocpp201.PROTOCOL, Reading.EXACT);

    @Provide
    Arbitrary<Record> anyRecord() {
        return Arbitraries.of(MessageTypes.records().toList())
                .flatMap(type -> Instances.of(type).map(record -> record));
    }

    @Property(tries = 3000)
    void aRecordIsReadAsItWasWritten(@ForAll("anyRecord") Record record) {
        assertEquals(record, JSON.read(JSON.write(record), record.getClass()));
    }

    @Property(tries = 2000)
    void aTextIsWrittenAsItWasReadButForTheOrderOfProperties(@ForAll("anyRecord") Record record, @ForAll long seed) {
        JsonNode text = shuffled(Schemas.parse(JSON.write(record)), new Random(seed));
        Record read = JSON.read(text.toString(), record.getClass());
        assertEquals(text, Schemas.parse(JSON.write(read)));
    }

    /** The same, with the properties of each object in another order. */
    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            Collections.shuffle(names, random);
            ObjectNode other = Schemas.JSON.createObjectNode();
            names.forEach(name -> other.set(name, shuffled(object.get(name), random)));
            return other;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode other = Schemas.JSON.createArrayNode();
            array.forEach(item -> other.add(shuffled(item, random)));
            return other;
        }
        return node;
    }
}
