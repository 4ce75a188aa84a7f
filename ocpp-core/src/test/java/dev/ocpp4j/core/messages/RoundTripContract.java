package dev.ocpp4j.core.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read as the same again, and what is read is written as the same again. */
public abstract class RoundTripContract {
    private final TestedVersion version;

    protected RoundTripContract(TestedVersion version) {
        this.version = version;
    }

    @Provide
    Arbitrary<Record> anyRecord() {
        return version.anyRecord();
    }

    @Property(tries = 5000)
    void aRecordIsReadAsItWasWritten(@ForAll("anyRecord") Record record) {
        assertEquals(record, version.json().read(version.json().write(record), record.getClass()));
    }

    @Property(tries = 2000)
    void aTextIsWrittenAsItWasReadButForTheOrderOfProperties(@ForAll("anyRecord") Record record, @ForAll long seed) {
        JsonNode text = shuffled(Schemas.parse(version.json().write(record)), new Random(seed));
        Record read = version.json().read(text.toString(), record.getClass());
        assertEquals(text, Schemas.parse(version.json().write(read)));
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
