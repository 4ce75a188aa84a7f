package dev.ocpp4j.examples.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class LatenciesTest {
    @Property
    void aShareIsAtMostThreePerCentTooHighAndNeverTooLow(
            @ForAll @Size(min = 1, max = 200) List<@LongRange(min = 0, max = 100_000_000_000L) Long> nanos,
            @ForAll @LongRange(min = 1, max = 1000) long share) {
        Latencies latencies = new Latencies();
        nanos.forEach(latencies::record);
        List<Long> sorted = nanos.stream().map(n -> n / 1000).sorted().toList();
        long exact = sorted.get((int) Math.max(0, (sorted.size() * share + 999) / 1000 - 1));

        long told = latencies.perMille((int) share).toNanos() / 1000;
        assertTrue(told >= exact && told <= exact * 1.0313 + 1, told + " for " + exact);
        assertEquals(nanos.size(), latencies.count());
        assertEquals(Duration.ofNanos(sorted.get(sorted.size() - 1) * 1000), latencies.max());
    }
}
