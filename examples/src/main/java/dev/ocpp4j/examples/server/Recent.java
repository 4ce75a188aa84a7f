package dev.ocpp4j.examples.server;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The latest of many things, bounded in number and in weight; the oldest goes first. Safe for use by many threads. */
final class Recent<T> {
    private final int maxCount;
    private final long maxWeight;
    private final Deque<Item<T>> items = new ArrayDeque<>();
    private long weight;

    private record Item<T>(T value, long weight) {}

    Recent(int maxCount, long maxWeight) {
        this.maxCount = maxCount;
        this.maxWeight = maxWeight;
    }

    /** Adds the newest. One that alone weighs too much pushes out all others and stays. */
    synchronized void add(T value, long itsWeight) {
        items.addLast(new Item<>(value, itsWeight));
        weight += itsWeight;
        while (items.size() > maxCount || (weight > maxWeight && items.size() > 1)) {
            weight -= items.removeFirst().weight;
        }
    }

    /** All of them, the oldest first. */
    synchronized List<T> all() {
        return last(items.size());
    }

    /** The newest ones, the oldest of them first. */
    synchronized List<T> last(int count) {
        List<T> all = new ArrayList<>(items.size());
        items.forEach(item -> all.add(item.value));
        return List.copyOf(all.subList(Math.max(0, all.size() - count), all.size()));
    }
}
