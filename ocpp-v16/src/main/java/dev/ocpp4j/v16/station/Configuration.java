package dev.ocpp4j.v16.station;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.core.station.StationMemory;
import dev.ocpp4j.v16.configuration.ConfigurationKey;
import dev.ocpp4j.v16.configuration.ConfigurationKeys;
import dev.ocpp4j.v16.core.ChangeConfigurationRequest;
import dev.ocpp4j.v16.core.ConfigurationStatus;
import dev.ocpp4j.v16.core.GetConfigurationRequest;
import dev.ocpp4j.v16.core.GetConfigurationResponse;
import dev.ocpp4j.v16.core.KeyValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The configuration keys of a station with their values (1.6 chapter 9), and what GetConfiguration and
 * ChangeConfiguration do with them. What was changed survives restarts. Used by one thread at a time.
 *
 * <pre>{@code
 * Configuration configuration = new Configuration(memory)
 *         .readOnly(ConfigurationKeys.GET_CONFIGURATION_MAX_KEYS, 50)
 *         .writable(ConfigurationKeys.CONNECTION_TIME_OUT, 60, seconds -> seconds >= 30)
 *         .writable(new ConfigurationKey<>("Brightness", ConfigurationType.integer(0, 10), Access.RW), 5);
 * configuration.onChange(ConfigurationKeys.CONNECTION_TIME_OUT, () -> display.showTimeOut());
 * configuration.change(new ChangeConfigurationRequest("ConnectionTimeOut", "90")); // Accepted
 * int seconds = configuration.get(ConfigurationKeys.CONNECTION_TIME_OUT); // 90
 * }</pre>
 */
public final class Configuration {
    private static final String PREFIX = "configuration/";

    private final Map<String, Entry<?>> entries = new LinkedHashMap<>();
    private final StationMemory memory;

    /** No keys. @param memory where changed values are kept */
    public Configuration(StationMemory memory) {
        this.memory = memory;
    }

    /** How ChangeConfiguration treats a key. */
    private enum Change {
        READ_ONLY,
        AT_ONCE,
        AFTER_REBOOT
    }

    private static final class Entry<T> {
        private final ConfigurationKey<T> key;
        private final Change change;
        private final Predicate<T> valid;
        private T value;
        private @Nullable T afterReboot;
        private final List<Runnable> listeners = new ArrayList<>();

        private Entry(ConfigurationKey<T> key, T value, Change change, Predicate<T> valid) {
            this.key = key;
            this.value = value;
            this.change = change;
            this.valid = valid;
        }

        private ConfigurationStatus set(String text) {
            if (change == Change.READ_ONLY || !key.accepts(text) || !valid.test(key.read(text))) {
                return ConfigurationStatus.REJECTED;
            }
            if (change == Change.AFTER_REBOOT) {
                afterReboot = key.read(text);
                return ConfigurationStatus.REBOOT_REQUIRED;
            }
            set(key.read(text), true);
            return ConfigurationStatus.ACCEPTED;
        }

        private void set(T newValue, boolean tell) {
            value = newValue;
            if (tell) {
                listeners.forEach(Runnable::run);
            }
        }

        /** A value that does not count any more, say after an update of the firmware, is left. */
        private void restore(String text) {
            if (key.accepts(text) && valid.test(key.read(text))) {
                value = key.read(text);
            }
        }

        private void reboot() {
            if (afterReboot != null) {
                value = afterReboot;
                afterReboot = null;
            }
        }

        private KeyValue told() {
            // What was set counts as the value, even if it has no effect yet.
            T shown = afterReboot == null ? value : afterReboot;
            KeyValue told = new KeyValue(key.name(), change == Change.READ_ONLY);
            return key.access().isReadable() ? told.withValue(key.write(shown)) : told;
        }
    }

    /** A key that ChangeConfiguration cannot set. */
    public <T> Configuration readOnly(ConfigurationKey<T> key, T value) {
        return add(new Entry<>(key, value, Change.READ_ONLY, any -> true));
    }

    /** A key that can be set, with effect at once. */
    public <T> Configuration writable(ConfigurationKey<T> key, T value) {
        return writable(key, value, any -> true);
    }

    /** A key that can be set to values that pass a test, with effect at once. */
    public <T> Configuration writable(ConfigurationKey<T> key, T value, Predicate<T> valid) {
        return add(new Entry<>(key, value, Change.AT_ONCE, valid));
    }

    /** A key that can be set to values that pass a test, with effect after the next restart. */
    public <T> Configuration writableWithReboot(ConfigurationKey<T> key, T value, Predicate<T> valid) {
        return add(new Entry<>(key, value, Change.AFTER_REBOOT, valid));
    }

    private Configuration add(Entry<?> entry) {
        if (entry.change != Change.READ_ONLY && !entry.key.access().mayBeWritable()) {
            throw new IllegalArgumentException(entry.key + " must not be writable");
        }
        entries.put(fold(entry.key.name()), entry);
        if (entry.change != Change.READ_ONLY) {
            memory.get(PREFIX + entry.key.name()).ifPresent(entry::restore);
        }
        return this;
    }

    /** The value that counts now. */
    public <T> T get(ConfigurationKey<T> key) {
        return entry(key).value;
    }

    /** Sets a value from inside the station, read-only keys as well; it is not kept over the end of the process. */
    public <T> void set(ConfigurationKey<T> key, T value) {
        entry(key).set(value, true);
    }

    /** Whether the station has this key. */
    public boolean has(ConfigurationKey<?> key) {
        return entries.containsKey(fold(key.name()));
    }

    /** Runs a task after each change of a key. */
    public void onChange(ConfigurationKey<?> key, Runnable task) {
        entry(key).listeners.add(task);
    }

    @SuppressWarnings("unchecked") // readOnly() and writable() tie the type of the entry to its key
    private <T> Entry<T> entry(ConfigurationKey<T> key) {
        Entry<?> entry = entries.get(fold(key.name()));
        if (entry == null) {
            throw new IllegalArgumentException(key + " is not a key of this station");
        }
        return (Entry<T>) entry;
    }

    /** Puts changes into effect that waited for a restart. */
    public void reboot() {
        entries.values().forEach(Entry::reboot);
    }

    /** Sets a key on request (1.6 section 5.3). */
    public ConfigurationStatus change(ChangeConfigurationRequest request) {
        Entry<?> entry = entries.get(fold(request.key()));
        if (entry == null) {
            return ConfigurationStatus.NOT_SUPPORTED;
        }
        ConfigurationStatus status = entry.set(request.value());
        if (status != ConfigurationStatus.REJECTED) {
            memory.put(PREFIX + entry.key.name(), request.value());
        }
        return status;
    }

    /** Tells keys and their values on request (1.6 section 5.8). */
    public GetConfigurationResponse tell(GetConfigurationRequest request) {
        if (request.key() == null || request.key().isEmpty()) {
            return new GetConfigurationResponse()
                    .withConfigurationKey(
                            entries.values().stream().map(Entry::told).toList());
        }
        int max = get(ConfigurationKeys.GET_CONFIGURATION_MAX_KEYS);
        if (request.key().size() > max) {
            throw new CallErrorException(ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION, "key: at most " + max + " keys");
        }
        List<KeyValue> known = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String name : request.key()) {
            Entry<?> entry = entries.get(fold(name));
            if (entry == null) {
                unknown.add(name);
            } else {
                known.add(entry.told());
            }
        }
        return new GetConfigurationResponse(known, unknown.isEmpty() ? null : unknown);
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
