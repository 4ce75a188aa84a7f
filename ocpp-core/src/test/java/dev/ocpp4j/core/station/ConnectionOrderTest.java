package dev.ocpp4j.core.station;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

// CON-08, B10
class ConnectionOrderTest {
    private final List<String> ways = new ArrayList<>(List.of("a", "b", "c"));
    private final ConnectionOrder<String> order = new ConnectionOrder<>(() -> ways, () -> 2);

    private List<String> attempts(int count) {
        List<String> tried = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String way = order.next();
            tried.add(way);
            order.failed(way);
        }
        return tried;
    }

    // B10.FR.03, B10.FR.08, B10.FR.09
    @Test
    void eachWayIsTriedSomeTimesAndThenTheNextAndNeverTheLast() {
        assertEquals(List.of("a", "a", "b", "b", "c", "c", "a", "a"), attempts(8));
    }

    // B10.FR.07
    @Test
    void theWayThatLedInIsTriedFirstWhenItIsLost() {
        attempts(3);
        order.connected("b");

        assertEquals(List.of("b", "b", "c", "c", "a"), attempts(5));
    }

    // B10.FR.04
    @Test
    void aRestartBeginsWithThePreferredWay() {
        attempts(3);
        order.restart();

        assertEquals("a", order.next());
    }

    @Test
    void waysThatAreGoneAreNotTriedAnyMore() {
        attempts(3);
        ways.remove("b");

        assertEquals(List.of("a", "a", "c", "c"), attempts(4));
        order.failed("b");
        assertEquals("a", order.next());
    }
}
