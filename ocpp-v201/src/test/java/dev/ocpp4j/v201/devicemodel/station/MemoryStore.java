package dev.ocpp4j.v201.devicemodel.station;

import dev.ocpp4j.core.OcppJson;
import dev.ocpp4j.core.Reading;
import dev.ocpp4j.v201.Ocpp201;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A store that keeps JSON texts, as one with files would. */
final class MemoryStore implements DeviceModelStore {
    private static final OcppJson JSON = new OcppJson(Ocpp201.PROTOCOL, Reading.STRICT);

    final List<String> log = new ArrayList<>();
    private final Map<String, String> values = new LinkedHashMap<>();
    private String monitoring;
    boolean broken;

    @Override
    public List<SavedValue> values() {
        return values.values().stream()
                .map(text -> JSON.read(text, SavedValue.class))
                .toList();
    }

    @Override
    public void save(SavedValue value) {
        requireIntact();
        log.add(value + " = " + value.value());
        values.put(value.component() + "/" + value.variable() + "/" + value.attribute(), JSON.write(value));
    }

    @Override
    public Optional<SavedMonitoring> monitoring() {
        return Optional.ofNullable(monitoring).map(text -> JSON.read(text, SavedMonitoring.class));
    }

    @Override
    public void save(SavedMonitoring saved) {
        requireIntact();
        monitoring = JSON.write(saved);
    }

    private void requireIntact() {
        if (broken) {
            throw new IllegalStateException("The disk is full");
        }
    }
}
