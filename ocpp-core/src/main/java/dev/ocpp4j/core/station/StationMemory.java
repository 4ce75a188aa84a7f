package dev.ocpp4j.core.station;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * What a station remembers over restarts and power outages, as texts with names. Names have parts with a slash between:
 * {@code availability/1}. Used by one thread at a time.
 */
public interface StationMemory extends AutoCloseable {
    /** A memory that lasts as long as the object. */
    static StationMemory inMemory() {
        return new TransientMemory();
    }

    /**
     * A memory in a file, which survives the end of the process at any moment. Nobody else can open the file until it is
     * {@linkplain #close() closed}.
     *
     * @throws IOException when the file cannot be opened, is something else, or is open elsewhere
     */
    static StationMemory file(Path file) throws IOException {
        return new FileMemory(file);
    }

    /** The text of this name; empty when there is none. */
    Optional<String> get(String name);

    /** All texts whose names begin so, by name and in its order. */
    Map<String, String> startingWith(String prefix);

    /** Remembers a text; when this returns it is kept. */
    void put(String name, String text);

    /** Forgets a text, if there is one. */
    void remove(String name);

    /** Forgets several texts; one after another unless the memory can do better. */
    default void removeAll(Collection<String> names) {
        names.forEach(this::remove);
    }

    /** Gives back what it holds, such as a file; it must not be used any more. Closing it once more does nothing. */
    @Override
    default void close() {}
}
