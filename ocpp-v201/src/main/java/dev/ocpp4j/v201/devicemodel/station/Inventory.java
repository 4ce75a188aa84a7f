package dev.ocpp4j.v201.devicemodel.station;

import dev.ocpp4j.v201.common.Component;
import dev.ocpp4j.v201.common.Variable;
import dev.ocpp4j.v201.devicemodel.StandardComponent;
import dev.ocpp4j.v201.devicemodel.StandardVariable;
import dev.ocpp4j.v201.provisioning.Attribute;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The variables that a station has, in the order in which it named them. Immutable but for the values. */
final class Inventory {
    private final Map<VariableKey, Slot<?>> slots;
    private final Map<ComponentKey, List<Slot<?>>> components;

    Inventory(Collection<DeviceVariable<?>> variables) {
        Map<VariableKey, Slot<?>> byKey = new LinkedHashMap<>();
        Map<ComponentKey, List<Slot<?>>> byComponent = new LinkedHashMap<>();
        for (DeviceVariable<?> variable : variables) {
            Slot<?> slot = new Slot<>(variable, this::reportingValueSize);
            if (byKey.putIfAbsent(slot.key(), slot) != null) {
                throw new IllegalArgumentException("Twice in the device model: " + variable);
            }
            byComponent
                    .computeIfAbsent(slot.key().component(), key -> new ArrayList<>())
                    .add(slot);
        }
        slots = Collections.unmodifiableMap(byKey);
        components = Collections.unmodifiableMap(byComponent);
    }

    private int reportingValueSize() {
        return actual(StandardVariable.DEVICE_DATA_CTRLR_REPORTING_VALUE_SIZE, Integer.class)
                .orElse(Integer.MAX_VALUE);
    }

    Collection<Slot<?>> slots() {
        return slots.values();
    }

    boolean has(Component component) {
        return components.containsKey(ComponentKey.of(component));
    }

    /** The variables of a component; empty when the component is not known. */
    List<Slot<?>> of(ComponentKey component) {
        return components.getOrDefault(component, List.of());
    }

    @Nullable
    Slot<?> find(Component component, Variable variable) {
        return slots.get(VariableKey.of(component, variable));
    }

    /** @throws IllegalArgumentException when the station has no such variable */
    @SuppressWarnings("unchecked") // the slot was made from a variable of this type
    <T> Slot<T> get(DeviceVariable<T> variable) {
        Slot<?> slot = slots.get(variable.key());
        if (slot == null || slot.variable().type().dataType() != variable.type().dataType()) {
            throw new IllegalArgumentException("Not in the device model: " + variable);
        }
        return (Slot<T>) slot;
    }

    @Nullable
    Slot<?> find(StandardVariable variable) {
        return find(variable.component().map(StandardComponent::component).orElseThrow(), variable.variable());
    }

    /** The Actual value of a standard variable that the station may have; empty when there is none. */
    <T> Optional<T> actual(StandardVariable variable, Class<T> type) {
        Slot<?> slot = find(variable);
        return slot == null ? Optional.empty() : Optional.ofNullable(type.cast(slot.value(Attribute.ACTUAL)));
    }
}
