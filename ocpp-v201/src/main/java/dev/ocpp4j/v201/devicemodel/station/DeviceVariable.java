package dev.ocpp4j.v201.devicemodel.station;

import dev.ocpp4j.v201.common.Component;
import dev.ocpp4j.v201.common.StatusInfo;
import dev.ocpp4j.v201.common.Variable;
import dev.ocpp4j.v201.devicemodel.StandardComponent;
import dev.ocpp4j.v201.devicemodel.StandardVariable;
import dev.ocpp4j.v201.devicemodel.VariableType;
import dev.ocpp4j.v201.provisioning.Attribute;
import dev.ocpp4j.v201.provisioning.Mutability;
import dev.ocpp4j.v201.provisioning.VariableCharacteristics;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A variable that a station has: its component, its name, what its values are and who may set them. Immutable; the
 * values themselves are in the {@link DeviceModel}. Names are compared without regard to case.
 *
 * @param <T> what its value is in Java
 */
public final class DeviceVariable<T> {
    private final Component component;
    private final Variable variable;
    private final VariableType<T> type;
    private final Map<Attribute, AttributeSetting<T>> attributes;
    private final Options<T> options;

    /** What is optional about a variable. */
    private record Options<T>(
            @Nullable String unit,
            boolean supportsMonitoring,
            boolean rebootRequired,
            @Nullable Supplier<? extends T> source,
            Function<? super T, Optional<StatusInfo>> check) {}

    private DeviceVariable(
            Component component,
            Variable variable,
            VariableType<T> type,
            Map<Attribute, AttributeSetting<T>> attributes,
            Options<T> options) {
        this.component = Objects.requireNonNull(component, "component");
        this.variable = Objects.requireNonNull(variable, "variable");
        this.type = Objects.requireNonNull(type, "type");
        this.attributes = Collections.unmodifiableMap(new EnumMap<>(attributes));
        this.options = options;
    }

    /**
     * A variable with one attribute, its Actual value.
     *
     * @param mutability who may read and set the Actual value
     */
    public DeviceVariable(Component component, Variable variable, VariableType<T> type, Mutability mutability) {
        this(
                component,
                variable,
                type,
                Map.of(Attribute.ACTUAL, new AttributeSetting<>(mutability, null)),
                new Options<>(null, false, false, null, value -> Optional.empty()));
    }

    /**
     * A standard variable of a component, such as that of one EVSE, in its usual unit.
     *
     * @param mutability who may read and set the Actual value
     * @throws IllegalArgumentException when the standard has another data type for it
     */
    public DeviceVariable(Component component, StandardVariable variable, VariableType<T> type, Mutability mutability) {
        this(
                component,
                variable.variable(),
                requireStandard(variable, type),
                Map.of(Attribute.ACTUAL, new AttributeSetting<>(mutability, null)),
                new Options<>(
                        variable.units().isEmpty()
                                ? null
                                : variable.units().get(0).wireName(),
                        false,
                        false,
                        null,
                        value -> Optional.empty()));
    }

    /**
     * A standard variable of the component that the standard names, of the station as a whole.
     *
     * @param mutability who may read and set the Actual value
     * @throws IllegalArgumentException when the standard names no component or has another data type for it
     */
    public DeviceVariable(StandardVariable variable, VariableType<T> type, Mutability mutability) {
        this(standardComponent(variable), variable, type, mutability);
    }

    private static Component standardComponent(StandardVariable variable) {
        return variable.component()
                .map(StandardComponent::component)
                .orElseThrow(() -> new IllegalArgumentException(variable + " is not of a certain component"));
    }

    private static <T> VariableType<T> requireStandard(StandardVariable variable, VariableType<T> type) {
        if (type.dataType() != variable.dataType()) {
            throw new IllegalArgumentException(variable + " is of type " + variable.dataType() + ", not " + type);
        }
        return type;
    }

    // ---- the same with more

    private DeviceVariable<T> with(Options<T> changed) {
        return new DeviceVariable<>(component, variable, type, attributes, changed);
    }

    private DeviceVariable<T> with(Attribute attribute, AttributeSetting<T> setting) {
        if (setting.initial() != null) {
            type.write(setting.initial()); // a word that is not of the list is a mistake
        }
        Map<Attribute, AttributeSetting<T>> changed = new EnumMap<>(Attribute.class);
        changed.putAll(attributes);
        changed.put(attribute, setting);
        return new DeviceVariable<>(component, variable, type, changed, options);
    }

    private AttributeSetting<T> actual() {
        return Objects.requireNonNull(attributes.get(Attribute.ACTUAL));
    }

    /**
     * The same with an Actual value that counts as long as none is set.
     *
     * @throws IllegalArgumentException when the value has a word that is not of the list
     */
    public DeviceVariable<T> withValue(T value) {
        return withAttribute(Attribute.ACTUAL, actual().mutability(), value);
    }

    /** The same with another attribute, which has no value yet. */
    public DeviceVariable<T> withAttribute(Attribute attribute, Mutability mutability) {
        return with(attribute, new AttributeSetting<>(mutability, null));
    }

    /**
     * The same with another attribute and a value for it that counts as long as none is set.
     *
     * @throws IllegalArgumentException when the value has a word that is not of the list
     */
    public DeviceVariable<T> withAttribute(Attribute attribute, Mutability mutability, T value) {
        return with(attribute, new AttributeSetting<>(mutability, Objects.requireNonNull(value, "value")));
    }

    /** The same with an Actual value that is kept over a reboot. Attributes that the CSMS may set are kept anyway. */
    public DeviceVariable<T> withPersistence() {
        AttributeSetting<T> old = actual();
        return with(Attribute.ACTUAL, new AttributeSetting<>(old.mutability(), true, old.constant(), old.initial()));
    }

    /** The same with an Actual value that the station never changes. */
    public DeviceVariable<T> withConstant() {
        AttributeSetting<T> old = actual();
        return with(Attribute.ACTUAL, new AttributeSetting<>(old.mutability(), old.persistent(), true, old.initial()));
    }

    /** The same with values in this unit; at most 16 characters. */
    public DeviceVariable<T> withUnit(String unit) {
        return with(
                new Options<>(unit, options.supportsMonitoring, options.rebootRequired, options.source, options.check));
    }

    /** The same for which the CSMS may set monitors. */
    public DeviceVariable<T> withMonitoring() {
        return with(new Options<>(options.unit, true, options.rebootRequired, options.source, options.check));
    }

    /** The same for which a value of the CSMS takes effect after a reboot: it is answered RebootRequired. */
    public DeviceVariable<T> withRebootRequired() {
        return with(new Options<>(options.unit, options.supportsMonitoring, true, options.source, options.check));
    }

    /**
     * The same with an Actual value that is asked for each time when it is needed, such as the time of the clock. Only
     * monitors of an interval can be set for it, since nobody tells of its changes.
     *
     * @param source answers quickly, from any thread
     */
    public DeviceVariable<T> withSource(Supplier<? extends T> source) {
        if (actual().isWritable()) {
            throw new IllegalArgumentException("A value that can be set has no source: " + this);
        }
        Objects.requireNonNull(source, "source");
        return with(
                new Options<>(options.unit, options.supportsMonitoring, options.rebootRequired, source, options.check));
    }

    /**
     * The same with a check of the values that the CSMS sets, beyond what the type says. It tells why a value is
     * refused, or nothing. It must not block, and changes nothing.
     */
    public DeviceVariable<T> withCheck(Function<? super T, Optional<StatusInfo>> check) {
        Objects.requireNonNull(check, "check");
        return with(
                new Options<>(options.unit, options.supportsMonitoring, options.rebootRequired, options.source, check));
    }

    // ---- what it is

    /** Its component. */
    public Component component() {
        return component;
    }

    /** Its name. */
    public Variable variable() {
        return variable;
    }

    /** What its values are. */
    public VariableType<T> type() {
        return type;
    }

    /** What a report tells of its values. */
    public VariableCharacteristics characteristics() {
        return type.characteristics(options.supportsMonitoring).withUnit(options.unit);
    }

    /** Whether the CSMS may set monitors for it. */
    public boolean supportsMonitoring() {
        return options.supportsMonitoring;
    }

    boolean isRebootRequired() {
        return options.rebootRequired;
    }

    @Nullable
    Supplier<? extends T> source() {
        return options.source;
    }

    Optional<StatusInfo> check(T value) {
        return options.check.apply(value);
    }

    Map<Attribute, AttributeSetting<T>> attributes() {
        return attributes;
    }

    VariableKey key() {
        return VariableKey.of(component, variable);
    }

    /** As people write it, such as {@code EVSE(1).AvailabilityState}. */
    @Override
    public String toString() {
        return component.name()
                + (component.evse() == null ? "" : "(" + component.evse().id() + ")")
                + (component.instance() == null ? "" : "[" + component.instance() + "]")
                + "."
                + variable.name()
                + (variable.instance() == null ? "" : "[" + variable.instance() + "]");
    }
}
