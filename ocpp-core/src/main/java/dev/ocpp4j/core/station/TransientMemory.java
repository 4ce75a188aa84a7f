package dev.ocpp4j.core.station;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A memory that lasts as long as the object. */
class TransientMemory implements StationMemory {
    private final SortedMap<String, String> texts = new TreeMap<>();

    @Override
    public Optional<String> get(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    @Override
    public Map<String, String> startingWith(String prefix) {
        return new TreeMap<>(texts.subMap(prefix, prefix + Character.MAX_VALUE));
    }

    @Override
    public void put(String name, String text) {
        texts.put(name, text);
    }

    @Override
    public void remove(String name) {
        texts.remove(name);
    }

    final Map<String, String> all() {
        return texts;
    }
}
