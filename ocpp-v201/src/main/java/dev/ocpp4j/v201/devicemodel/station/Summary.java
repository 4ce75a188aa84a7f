package dev.ocpp4j.v201.devicemodel.station;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the SummaryInventory is about (B07.FR.09): what can be used, and what is wrong. */
final class Summary {
    private static final Set<String> TIERS = Set.of("chargingstation", "evse", "connector");
    private static final List<String> CONDITIONS = List.of("Problem", "Tripped", "Overload", "Fallback");
    private static final Set<String> OF_ABNORMAL =
            Set.of("active", "problem", "tripped", "overload", "fallback", "availabilitystate", "available", "enabled");

    private final Inventory inventory;
    private final Selection selection;

    Summary(Inventory inventory, Selection selection) {
        this.inventory = inventory;
        this.selection = selection;
    }

    Stream<Slot<?>> slots() {
        return inventory.slots().stream()
                .filter(slot -> isAvailability(slot.key())
                        || OF_ABNORMAL.contains(slot.key().name())
                                && isAbnormal(slot.key().component()));
    }

    /** The AvailabilityState of station, EVSE and connector. */
    private static boolean isAvailability(VariableKey key) {
        return key.name().equals("availabilitystate")
                && TIERS.contains(key.component().name());
    }

    private boolean isAbnormal(ComponentKey component) {
        return CONDITIONS.stream()
                .flatMap(name -> selection.named(component, name).stream())
                .anyMatch(Selection::isTrue);
    }
}
