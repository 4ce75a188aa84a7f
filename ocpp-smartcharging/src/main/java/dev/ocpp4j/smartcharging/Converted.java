package dev.ocpp4j.smartcharging;

import java.util.List;

/**
 * What a conversion made, and what did not survive it.
 *
 * @param value the result
 * @param losses what is not in it any more, or had to be changed; empty when it says the same
 */
public record Converted<T>(T value, List<Loss> losses) {
    /** Copies the list. */
    public Converted {
        losses = List.copyOf(losses);
    }

    /**
     * Something that a conversion lost or changed.
     *
     * @param field the field by its name in the original, such as {@code chargingSchedule[1]}
     * @param what what happened to it
     */
    public record Loss(String field, String what) {}
}
