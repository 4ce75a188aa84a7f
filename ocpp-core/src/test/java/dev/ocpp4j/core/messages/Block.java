package dev.ocpp4j.core.messages;

import dev.ocpp4j.core.Action;
import java.util.List;

/**
 * A profile or functional block.
 *
 * @param catalogue the class that lists its actions
 * @param size how many the specification has
 */
public record Block(Class<?> catalogue, List<Action<?, ?>> actions, int size) {
    String packageName() {
        return catalogue.getPackageName();
    }

    @Override
    public String toString() {
        return catalogue.getSimpleName();
    }
}
