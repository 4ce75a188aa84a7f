package dev.ocpp4j.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

// CON-08: 2.0.1 part 4 section 5.3
class ReconnectPolicyTest {
    private static List<Duration> waits(ReconnectPolicy policy, int count) {
        List<Duration> waits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            waits.add(policy.next(i, i == 0 ? Duration.ZERO : waits.get(i - 1)));
        }
        return waits;
    }

    @Test
    void withoutChanceTheWaitDoublesUntilItStays() {
        ReconnectPolicy policy = new ReconnectPolicy(Duration.ofSeconds(30), Duration.ZERO, 3);

        assertEquals(
                List.of(30, 60, 120, 240, 240, 240),
                waits(policy, 6).stream().map(wait -> (int) wait.toSeconds()).toList());
    }

    @Property(tries = 300)
    void eachWaitIsTwiceTheOneBeforeAndARandomPart(
            @ForAll @IntRange(min = 1, max = 600) int minimum,
            @ForAll @IntRange(max = 600) int range,
            @ForAll @IntRange(max = 10) int repeat,
            @ForAll long seed) {
        ReconnectPolicy policy =
                new ReconnectPolicy(Duration.ofSeconds(minimum), Duration.ofSeconds(range), repeat, new Random(seed));
        List<Duration> waits = waits(policy, repeat + 5);
        Duration base = Duration.ZERO;
        for (int i = 0; i < waits.size(); i++) {
            Duration random = waits.get(i).minus(i == 0 ? Duration.ofSeconds(minimum) : base.multipliedBy(2));
            if (i > repeat) {
                assertEquals(base, waits.get(i));
            } else {
                assertTrue(!random.isNegative() && random.compareTo(Duration.ofSeconds(range)) <= 0, "" + random);
            }
            base = waits.get(i);
        }
    }

    // T8: after a restart of the server its stations do not come all at once
    @Test
    void manyStationsSpreadOverTheRange() {
        ReconnectPolicy policy = new ReconnectPolicy(Duration.ofSeconds(10), Duration.ofSeconds(20), 5, new Random(1));
        int[] arrivals = new int[31];
        for (int i = 0; i < 1000; i++) {
            arrivals[(int) policy.next(0, Duration.ZERO).toSeconds()]++;
        }
        for (int second = 10; second < 30; second++) {
            assertTrue(arrivals[second] <= 100, arrivals[second] + " in second " + second);
        }
    }

    @Test
    void whatCannotBeIsRefused() {
        Duration second = Duration.ofSeconds(1);

        assertThrows(IllegalArgumentException.class, () -> new ReconnectPolicy(Duration.ZERO, second, 1));
        assertThrows(IllegalArgumentException.class, () -> new ReconnectPolicy(second, second.negated(), 1));
        assertThrows(IllegalArgumentException.class, () -> new ReconnectPolicy(second, second, -1));
        assertThrows(IllegalArgumentException.class, () -> new ReconnectPolicy(second, second, 31));
    }
}
