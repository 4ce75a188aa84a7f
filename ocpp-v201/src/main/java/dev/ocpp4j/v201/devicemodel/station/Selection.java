package dev.ocpp4j.v201.devicemodel.station;

import dev.ocpp4j.v201.common.ComponentVariable;
import dev.ocpp4j.v201.common.Variable;
import dev.ocpp4j.v201.provisioning.Attribute;
import dev.ocpp4j.v201.provisioning.ComponentCriterion;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which variables a report is about: the filters of B08 and N02. */
final class Selection {
    private final Inventory inventory;

    Selection(Inventory inventory) {
        this.inventory = inventory;
    }

    /** Whether a variable is one of those that are asked for; all are when the list is null (N02.FR.11). */
    static boolean isAskedFor(VariableKey key, @Nullable List<ComponentVariable> asked) {
        return asked == null || asked.stream().anyMatch(one -> isAskedFor(key, one));
    }

    private static boolean isAskedFor(VariableKey key, ComponentVariable asked) {
        return isAskedFor(key.component(), ComponentKey.of(asked.component())) && isAskedFor(key, asked.variable());
    }

    private static boolean isAskedFor(ComponentKey key, ComponentKey asked) {
        return key.name().equals(asked.name())
                // B08.FR.23, N02.FR.19: without an EVSE all of them and the station itself
                && (asked.evseId() == null || asked.evseId().equals(key.evseId()))
                // B08.FR.22, N02.FR.18: without a connector all of them and the EVSE itself
                && (asked.connectorId() == null || asked.connectorId().equals(key.connectorId()))
                // B08.FR.24, B08.FR.25, N02.FR.20, N02.FR.21: without an instance all of them and that without one
                && (asked.instance().isEmpty() || asked.instance().equals(key.instance()));
    }

    private static boolean isAskedFor(VariableKey key, @Nullable Variable asked) {
        if (asked == null) {
            return true; // B08.FR.20, N02.FR.16
        }
        String instance = ComponentKey.caseless(asked.instance());
        return key.name().equals(ComponentKey.caseless(asked.name()))
                && (instance.isEmpty() || instance.equals(key.instance())); // B08.FR.21, N02.FR.17
    }

    /** Whether a component meets one of the criteria at least (B08.FR.13); it does when the list is null. */
    boolean meets(ComponentKey component, @Nullable List<ComponentCriterion> criteria) {
        return criteria == null || criteria.stream().anyMatch(criterion -> meets(component, criterion));
    }

    private boolean meets(ComponentKey component, ComponentCriterion criterion) {
        List<Slot<?>> variables = named(component, criterion.name());
        boolean isTrue = variables.stream().anyMatch(slot -> isTrue(slot));
        return switch (criterion) {
            case ACTIVE, AVAILABLE, ENABLED -> isTrue || variables.isEmpty(); // B08.FR.07, B08.FR.08, B08.FR.09
            case PROBLEM -> isTrue; // B08.FR.10
        };
    }

    /** The variables of a component that have this name, in any instance. */
    List<Slot<?>> named(ComponentKey component, String name) {
        String caseless = name.toLowerCase(Locale.ROOT);
        return inventory.of(component).stream()
                .filter(slot -> slot.key().name().equals(caseless))
                .toList();
    }

    static boolean isTrue(Slot<?> slot) {
        return Boolean.TRUE.equals(slot.value(Attribute.ACTUAL));
    }
}
