package dev.ocpp4j.examples.certify;

import dev.ocpp4j.v16.configuration.ConfigurationKey;
import dev.ocpp4j.v16.core.ChangeConfigurationRequest;
import dev.ocpp4j.v16.core.ChangeConfigurationResponse;
import dev.ocpp4j.v16.core.ConfigurationStatus;
import dev.ocpp4j.v16.core.GetConfigurationRequest;
import dev.ocpp4j.v16.core.GetConfigurationResponse;
import dev.ocpp4j.v16.core.KeyValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The configuration keys that a step changes, and what they were before. Used on the thread of the run only. */
final class Keys {
    private final Bench bench;
    private final Map<String, String> before = new LinkedHashMap<>();

    Keys(Bench bench) {
        this.bench = bench;
    }

    /** The value of a key as the station tells it now; empty when it does not tell one. */
    Optional<String> read(String key) {
        Answer<GetConfigurationResponse> answer = bench.call(new GetConfigurationRequest(List.of(key)));
        return Optional.ofNullable(answer.response())
                .map(GetConfigurationResponse::configurationKey)
                .flatMap(keys -> keys.stream()
                        .filter(told -> told.key().equalsIgnoreCase(key))
                        .findFirst())
                .map(KeyValue::value);
    }

    /** Sets a key and reads it back: a station may accept what it does not do. @return whether it has the value */
    boolean set(ConfigurationKey<?> key, String value) {
        Optional<String> old = read(key.name());
        if (old.filter(value::equals).isPresent()) {
            return true;
        }
        change(key.name(), value);
        old.ifPresent(was -> before.putIfAbsent(key.name(), was));
        return read(key.name()).filter(value::equals).isPresent();
    }

    /** Remembers what a key was, for a step that changes it itself. */
    void remember(String key, String value) {
        before.putIfAbsent(key, value);
    }

    private boolean change(String key, String value) {
        Answer<ChangeConfigurationResponse> answer = bench.call(new ChangeConfigurationRequest(key, value));
        return answer.isResult()
                && (answer.response().status() == ConfigurationStatus.ACCEPTED
                        || answer.response().status() == ConfigurationStatus.REBOOT_REQUIRED);
    }

    /** Sets everything back. */
    void restore() {
        Map<String, String> toRestore = new LinkedHashMap<>(before);
        before.clear();
        toRestore.forEach(this::change);
    }
}
