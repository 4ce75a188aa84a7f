package dev.ocpp4j.core.station;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A log in memory: the last entries, each with its time. It is best to name no driver in it. Used on the loop only. */
public final class Journal implements LogSource {
    private static final int MAX_ENTRIES = 1000;

    private final String name;
    private final StationClock clock;
    private final Deque<Entry> entries = new ArrayDeque<>();
    private int files;

    private record Entry(Instant time, String text) {
        private boolean isIn(@Nullable Instant oldest, @Nullable Instant latest) {
            return (oldest == null || !time.isBefore(oldest)) && (latest == null || !time.isAfter(latest));
        }
    }

    /**
     * An empty one, which keeps 1000 entries.
     *
     * @param name what its files are called, before a number: {@code security-1.log}
     */
    public Journal(String name, StationClock clock) {
        this.name = name;
        this.clock = clock;
    }

    /** Adds an entry; the oldest makes room for it. */
    public void note(String text) {
        entries.add(new Entry(clock.now(), text));
        if (entries.size() > MAX_ENTRIES) {
            entries.remove();
        }
    }

    @Override
    public Optional<LogFile> collect(@Nullable Instant oldest, @Nullable Instant latest) {
        String lines = entries.stream()
                .filter(entry -> entry.isIn(oldest, latest))
                .map(entry -> entry.time() + " " + entry.text() + "\n")
                .collect(Collectors.joining());
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(LogFile.of(name + "-" + ++files + ".log", lines.getBytes(StandardCharsets.UTF_8)));
    }
}
