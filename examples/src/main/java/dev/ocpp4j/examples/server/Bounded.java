package dev.ocpp4j.examples.server;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map that forgets its oldest entry when it is full. Not safe for use by many threads. */
final class Bounded<K, V> extends LinkedHashMap<K, V> {
    private final int max;

    Bounded(int max) {
        this.max = max;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > max;
    }
}
