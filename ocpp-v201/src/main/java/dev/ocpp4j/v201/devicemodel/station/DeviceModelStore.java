package dev.ocpp4j.v201.devicemodel.station;

import java.util.List;
import java.util.Optional;

/**
 * Keeps what of a device model survives a reboot. The device model loads when it is built, and saves before a change
 * takes effect: what could not be saved is refused. It saves one thing at a time, on the thread that makes the change or
 * on the executor, while other changes wait and reads go on; so a store must not wait for another thread that changes
 * the model.
 */
public interface DeviceModelStore {
    /** The values that were saved, the last one of each attribute. Those that no longer fit the model are ignored. */
    List<SavedValue> values();

    /**
     * Saves a value in place of an earlier one of the same attribute.
     *
     * @throws RuntimeException when it cannot be saved; then the value does not change
     */
    void save(SavedValue value);

    /** The monitors that were saved last; empty when none ever were. */
    Optional<SavedMonitoring> monitoring();

    /**
     * Saves the monitors in place of the earlier ones.
     *
     * @throws RuntimeException when they cannot be saved
     */
    void save(SavedMonitoring monitoring);

    /** A store that keeps nothing: after a reboot all is as the station registers it. */
    static DeviceModelStore none() {
        return new DeviceModelStore() {
            @Override
            public List<SavedValue> values() {
                return List.of();
            }

            @Override
            public void save(SavedValue value) {}

            @Override
            public Optional<SavedMonitoring> monitoring() {
                return Optional.empty();
            }

            @Override
            public void save(SavedMonitoring monitoring) {}
        };
    }
}
