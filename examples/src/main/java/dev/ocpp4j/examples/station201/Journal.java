package dev.ocpp4j.examples.station201;

import dev.ocpp4j.core.station.StationClock;
import dev.ocpp4j.v201.diagnostics.LogParameters;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;

/** What a station notes of its own doings, for its log. It names no driver. Used on the loop only. */
final class Journal {
    private static final int MAX_ENTRIES = 1000;

    private final Deque<Entry> entries = new ArrayDeque<>();
    private final StationClock clock;

    private record Entry(Instant time, String text) {
        private boolean isIn(LogParameters period) {
            return (period.oldestTimestamp() == null || !time.isBefore(period.oldestTimestamp()))
                    && (period.latestTimestamp() == null || !time.isAfter(period.latestTimestamp()));
        }
    }

    Journal(StationClock clock) {
        this.clock = clock;
    }

    void note(String text) {
        entries.add(new Entry(clock.now(), text));
        if (entries.size() > MAX_ENTRIES) {
            entries.remove();
        }
    }

    /** The lines of a period; empty when there are none. */
    String lines(LogParameters period) {
        return entries.stream()
                .filter(entry -> entry.isIn(period))
                .map(entry -> entry.time() + " " + entry.text() + "\n")
                .collect(Collectors.joining());
    }
}
