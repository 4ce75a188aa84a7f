package dev.ocpp4j.v201.devicemodel.station;

import dev.ocpp4j.v201.provisioning.Attribute;
import dev.ocpp4j.v201.provisioning.ReportData;
import dev.ocpp4j.v201.provisioning.VariableAttribute;
import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A variable and its values. Reading needs no lock; who writes holds the lock of {@link ValueChanges}. */
final class Slot<T> {
    /** No value is longer in any message (sections 2.22, 2.26 and 2.50). */
    static final int MAX_LENGTH = 2500;

    private static final System.Logger LOG = System.getLogger(Slot.class.getName());

    private final DeviceVariable<T> variable;
    private final IntSupplier longest;
    private final VariableKey key;
    private volatile Map<Attribute, T> values;

    /** @param longest how many characters of a value are told */
    Slot(DeviceVariable<T> variable, IntSupplier longest) {
        this.variable = variable;
        this.longest = longest;
        this.key = variable.key();
        Map<Attribute, T> initial = new EnumMap<>(Attribute.class);
        variable.attributes().forEach((attribute, setting) -> {
            if (setting.initial() != null) {
                initial.put(attribute, setting.initial());
            }
        });
        this.values = initial;
    }

    DeviceVariable<T> variable() {
        return variable;
    }

    VariableKey key() {
        return key;
    }

    @Nullable
    AttributeSetting<T> setting(Attribute attribute) {
        return variable.attributes().get(attribute);
    }

    /** The value; null when there is none. Asks the source if there is one. */
    @Nullable
    T value(Attribute attribute) {
        Supplier<? extends T> source = variable.source();
        return attribute == Attribute.ACTUAL && source != null ? source.get() : values.get(attribute);
    }

    /** The value as a number; null when there is none or it is not a number. */
    @Nullable
    BigDecimal number(Attribute attribute) {
        T value = value(attribute);
        return value == null ? null : variable.type().number(value).orElse(null);
    }

    /** The value as a text, empty when there is none (B06.FR.13). */
    String text(Attribute attribute) {
        T value = value(attribute);
        return value == null ? "" : variable.type().write(value);
    }

    void put(Attribute attribute, T value) {
        Map<Attribute, T> changed = new EnumMap<>(Attribute.class);
        changed.putAll(values);
        changed.put(attribute, Objects.requireNonNull(value, "value"));
        values = changed;
    }

    /** The text of a value that the station itself sets. */
    String write(T value) {
        String text = variable.type().write(value);
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("Longer than " + MAX_LENGTH + " characters: the value of " + variable);
        }
        return text;
    }

    /**
     * What a report tells of it.
     *
     * @param chosen which attributes to tell of; null when it has none of them
     */
    @Nullable
    ReportData report(Predicate<AttributeSetting<?>> chosen) {
        List<VariableAttribute> attributes = new ArrayList<>();
        variable.attributes().forEach((attribute, setting) -> {
            if (chosen.test(setting)) {
                attributes.add(report(attribute, setting));
            }
        });
        return attributes.isEmpty()
                ? null
                : new ReportData(variable.component(), variable.variable(), attributes)
                        .withVariableCharacteristics(variable.characteristics());
    }

    /** A value as it is told: of one that is longer than ReportingValueSize only the beginning (section 2.1.21). */
    String told(Attribute attribute) {
        String text = text(attribute);
        int most = longest.getAsInt();
        if (text.length() <= most) {
            return text;
        }
        boolean betweenSurrogates = most > 0 && Character.isHighSurrogate(text.charAt(most - 1));
        return text.substring(0, betweenSurrogates ? most - 1 : most);
    }

    /** What others may read of a value; empty when there is none, when it is write-only or when its source fails. */
    String readableText(Attribute attribute) {
        AttributeSetting<T> setting = setting(attribute);
        try {
            return setting != null && setting.isReadable() ? told(attribute) : "";
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The source of " + variable + " failed", e);
            return "";
        }
    }

    /** A write-only value is left out (B07.FR.03, B08.FR.03); one that is not set is empty (B07.FR.11). */
    private VariableAttribute report(Attribute attribute, AttributeSetting<T> setting) {
        return new VariableAttribute()
                .withType(attribute)
                .withValue(setting.isReadable() ? readableText(attribute) : null)
                .withMutability(setting.mutability())
                .withPersistent(setting.persistent())
                .withConstant(setting.constant());
    }

    @Override
    public String toString() {
        return variable.toString();
    }
}
