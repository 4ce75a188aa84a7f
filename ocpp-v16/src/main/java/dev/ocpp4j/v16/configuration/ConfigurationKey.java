package dev.ocpp4j.v16.configuration;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A configuration key: its name, what its values are and who may set it. Immutable. Names are compared without regard
 * to case (1.6 section 7.29).
 *
 * @param <T> what its value is in Java
 */
public final class ConfigurationKey<T> {
    private final String name;
    private final ConfigurationType<T> type;
    private final Access access;
    private final boolean required;
    private final @Nullable FeatureProfile profile;
    private final @Nullable String unit;
    private final @Nullable T defaultValue;
    private final @Nullable String clause;

    private ConfigurationKey(
            String name,
            ConfigurationType<T> type,
            Access access,
            boolean required,
            @Nullable FeatureProfile profile,
            @Nullable String unit,
            @Nullable T defaultValue,
            @Nullable String clause) {
        this.name = Objects.requireNonNull(name, "name");
        this.type = Objects.requireNonNull(type, "type");
        this.access = Objects.requireNonNull(access, "access");
        this.required = required;
        this.profile = profile;
        this.unit = unit;
        this.defaultValue = defaultValue;
        this.clause = clause;
    }

    /**
     * A key of a vendor.
     *
     * @param name at most 50 characters
     */
    public ConfigurationKey(String name, ConfigurationType<T> type, Access access) {
        this(name, type, access, false, null, null, null, null);
    }

    /** The same as a standard key, of this profile. */
    ConfigurationKey<T> standard(FeatureProfile profile, boolean required, String clause) {
        return new ConfigurationKey<>(name, type, access, required, profile, unit, defaultValue, clause);
    }

    /** The same with values in this unit. */
    public ConfigurationKey<T> withUnit(String unit) {
        return new ConfigurationKey<>(name, type, access, required, profile, unit, defaultValue, clause);
    }

    /** The same with a value that counts as long as none is set. */
    public ConfigurationKey<T> withDefaultValue(T defaultValue) {
        return new ConfigurationKey<>(name, type, access, required, profile, unit, defaultValue, clause);
    }

    /** The name as the specification spells it. */
    public String name() {
        return name;
    }

    /** What its values are. */
    public ConfigurationType<T> type() {
        return type;
    }

    /** Who may do what with it. */
    public Access access() {
        return access;
    }

    /** Whether every Charge Point with this profile has it. */
    public boolean isRequired() {
        return required;
    }

    /** The profile that it belongs to; empty for a key of a vendor. */
    public Optional<FeatureProfile> profile() {
        return Optional.ofNullable(profile);
    }

    /** The unit of its values: {@code seconds}, {@code times}, {@code %}, {@code Wh}; empty when they have none. */
    public Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    /** The value that counts as long as none is set; empty when the specification names none. */
    public Optional<T> defaultValue() {
        return Optional.ofNullable(defaultValue);
    }

    /** Where it is defined, such as {@code 1.6 section 9.1.10}; empty for a key of a vendor. */
    public Optional<String> clause() {
        return Optional.ofNullable(clause);
    }

    /** Whether this is the key of that name. */
    public boolean isNamed(String name) {
        return this.name.equalsIgnoreCase(name);
    }

    /**
     * The value that a text stands for.
     *
     * @throws IllegalArgumentException when it stands for none; the message says what is wrong
     */
    public T read(String text) {
        try {
            return type.read(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + " " + e.getMessage(), e);
        }
    }

    /** Whether a text stands for a value. */
    public boolean accepts(String text) {
        try {
            type.read(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The text that stands for a value. */
    public String write(T value) {
        return type.write(value);
    }

    @Override
    public String toString() {
        return name;
    }
}
