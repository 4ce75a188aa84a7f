package dev.ocpp4j.v201.devicemodel.station;

import static dev.ocpp4j.v201.devicemodel.station.Lab.SPEED;
import static dev.ocpp4j.v201.devicemodel.station.Lab.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.v201.common.Variable;
import dev.ocpp4j.v201.devicemodel.StandardVariable;
import dev.ocpp4j.v201.devicemodel.VariableType;
import dev.ocpp4j.v201.diagnostics.EventData;
import dev.ocpp4j.v201.diagnostics.Monitor;
import dev.ocpp4j.v201.provisioning.Mutability;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Monitors against the plainest reading of their rules, for any values; and chunks for any sizes. */
class MonitorPropertyTest {
    private static List<String> events(Monitor type, int value, List<Integer> speeds) {
        Lab lab = new Lab(builder -> builder.monitor(BuiltInMonitor.hardWired(SPEED, type, number(value), 4))).online();
        speeds.forEach(speed -> lab.model.set(SPEED, number(speed)));
        return lab.takeEvents().stream().map(MonitorPropertyTest::text).toList();
    }

    private static String text(EventData event) {
        return event.actualValue() + (event.cleared() == null ? "" : " cleared");
    }

    // N07.FR.02, N07.FR.16
    @Property(tries = 100)
    void anUpperThresholdTellsEachPassage(
            @ForAll @Size(max = 20) List<@IntRange(max = 10) Integer> speeds, @ForAll @IntRange(max = 10) int limit) {
        List<String> expected = new ArrayList<>();
        boolean above = false;
        for (int speed : speeds) {
            if (speed > limit != above) {
                above = !above;
                expected.add(speed + (above ? "" : " cleared"));
            }
        }
        assertEquals(expected, events(Monitor.UPPER_THRESHOLD, limit, speeds));
    }

    // N07.FR.02, N07.FR.17
    @Property(tries = 100)
    void aLowerThresholdTellsEachPassage(
            @ForAll @Size(max = 20) List<@IntRange(max = 10) Integer> speeds, @ForAll @IntRange(max = 10) int limit) {
        List<String> expected = new ArrayList<>();
        boolean below = false;
        for (int speed : speeds) {
            if (speed < limit != below) {
                below = !below;
                expected.add(speed + (below ? "" : " cleared"));
            }
        }
        assertEquals(expected, events(Monitor.LOWER_THRESHOLD, limit, speeds));
    }

    // N07.FR.18
    @Property(tries = 100)
    void aDifferenceCountsFromTheLastEvent(
            @ForAll @Size(max = 20) List<@IntRange(max = 10) Integer> speeds, @ForAll @IntRange(max = 5) int value) {
        List<String> expected = new ArrayList<>();
        Integer since = null;
        for (int speed : speeds) {
            if (since == null) {
                since = speed;
            } else if (Math.abs(speed - since) > value) {
                since = speed;
                expected.add(Integer.toString(speed));
            }
        }
        assertEquals(expected, events(Monitor.DELTA, value, speeds));
    }

    @Property(tries = 100)
    void chunksHoldAllItemsInOrderWithinTheirLimits(
            @ForAll @Size(max = 30) List<@IntRange(min = 1, max = 50) Integer> lengths,
            @ForAll @IntRange(min = 1, max = 8) int items,
            @ForAll @IntRange(min = 1, max = 700) int bytes) {
        Chunks chunks = new Chunks(new MessageLimits(new Inventory(List.of(
                new DeviceVariable<>(
                                StandardVariable.DEVICE_DATA_CTRLR_ITEMS_PER_MESSAGE_GET_REPORT,
                                VariableType.INTEGER,
                                Mutability.READ_ONLY)
                        .withValue(items),
                new DeviceVariable<>(
                                StandardVariable.DEVICE_DATA_CTRLR_BYTES_PER_MESSAGE_GET_REPORT,
                                VariableType.INTEGER,
                                Mutability.READ_ONLY)
                        .withValue(bytes)))));
        List<Variable> all =
                lengths.stream().map(length -> new Variable("x".repeat(length))).toList();
        List<List<Variable>> cut = chunks.all(all);
        assertEquals(all, cut.stream().flatMap(List::stream).toList());
        for (List<Variable> chunk : cut) {
            int length = chunk.stream().mapToInt(chunks::bytes).sum();
            assertTrue(!chunk.isEmpty() && chunk.size() <= items);
            assertTrue(chunk.size() == 1 || length <= bytes);
        }
    }
}
