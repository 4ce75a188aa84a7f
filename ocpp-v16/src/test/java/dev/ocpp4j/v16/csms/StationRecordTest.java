package dev.ocpp4j.v16.csms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ocpp4j.v16.core.StartTransactionRequest;
import dev.ocpp4j.v16.core.StopTransactionRequest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StationRecordTest {
    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");

    private final StationRecord record = new StationRecord("CP001", 10, NOW);

    private void stop(int id, int meterStop) {
        record.stopped(new StopTransactionRequest(meterStop, NOW, id));
    }

    private List<Integer> meterStops() {
        return record.view().transactions().stream()
                .map(transaction -> transaction.stop().meterStop())
                .toList();
    }

    // errata 3.54: any number is an id, also 0 and those below it
    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -2, 0, 1, Integer.MAX_VALUE})
    void ofATransactionThatEndsTwiceTheFirstEndCounts(int id) {
        stop(id, 100);
        stop(id, 200);
        assertEquals(List.of(100), meterStops());
    }

    // errata 3.54: what one Central System gives, whatever it is, comes back to it
    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1})
    void aTransactionThatWasToldWithItsIdEndsOnce(int id) {
        record.started(id, new StartTransactionRequest(1, "TAG1", 50, NOW));
        stop(id, 100);
        stop(id, 200);
        assertEquals(List.of(100), meterStops());
        assertEquals(50, record.view().transactions().get(0).energy().orElseThrow());
    }

    // errata 3.18
    @Test
    void ofThoseWithoutAnIdTheLastEndCounts() {
        stop(TransactionView.UNKNOWN_ID, 100);
        stop(TransactionView.UNKNOWN_ID, 200);
        assertEquals(List.of(200), meterStops());
    }
}
