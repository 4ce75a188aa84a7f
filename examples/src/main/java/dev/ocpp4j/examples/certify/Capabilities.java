package dev.ocpp4j.examples.certify;

import dev.ocpp4j.v16.configuration.ConfigurationKey;
import dev.ocpp4j.v16.core.GetConfigurationResponse;
import dev.ocpp4j.v16.core.KeyValue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the configuration of the station tells about it. */
final class Capabilities {
    private final Map<String, KeyValue> keys = new LinkedHashMap<>();

    Capabilities(GetConfigurationResponse told) {
        if (told.configurationKey() != null) {
            told.configurationKey().forEach(key -> keys.put(fold(key.key()), key));
        }
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** All keys that were told. */
    Collection<KeyValue> keys() {
        return keys.values();
    }

    Optional<KeyValue> key(ConfigurationKey<?> key) {
        return Optional.ofNullable(keys.get(fold(key.name())));
    }

    /** The value of a key; empty when it is absent or cannot be read. */
    <T> Optional<T> value(ConfigurationKey<T> key) {
        return key(key).map(KeyValue::value).filter(key::accepts).map(key::read);
    }

    boolean isWritable(ConfigurationKey<?> key) {
        return key(key).filter(told -> !told.readonly()).isPresent();
    }
}
