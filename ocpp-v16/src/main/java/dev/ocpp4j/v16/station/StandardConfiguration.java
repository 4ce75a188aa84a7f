package dev.ocpp4j.v16.station;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.*;

import dev.ocpp4j.core.station.StationMemory;
import dev.ocpp4j.v16.core.Measurand;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The configuration that a station leaves the factory with. */
final class StandardConfiguration {
    private static final int MAX_KEYS = 50;
    private static final Pattern PHASE_ROTATION =
            Pattern.compile("[0-9]{1,4}\\.(NotApplicable|Unknown|RST|RTS|SRT|STR|TRS|TSR)");
    private static final int MAX_LIST = 10;
    static final int MAX_LOCAL_LIST = 10_000;
    static final int MAX_LOCAL_UPDATE = 500;
    static final int MAX_CACHE = 1_000;

    private StandardConfiguration() {}

    static Configuration of(int connectors, boolean fixedCable, Set<Measurand> measured, StationMemory memory) {
        Predicate<List<String>> measurands =
                words -> words.size() <= MAX_LIST && MeterSelection.areAll(words, measured);
        Predicate<List<String>> rotations = words -> words.size() <= connectors + 1
                && words.stream().allMatch(word -> PHASE_ROTATION.matcher(word).matches());
        Configuration keys = new Configuration(memory)
                .writable(ALLOW_OFFLINE_TX_FOR_UNKNOWN_ID, false)
                .writable(AUTHORIZATION_CACHE_ENABLED, true)
                .writable(AUTHORIZE_REMOTE_TX_REQUESTS, false)
                .writable(CLOCK_ALIGNED_DATA_INTERVAL, 0)
                .writable(CONNECTION_TIME_OUT, 60)
                .writableWithReboot(CONNECTOR_PHASE_ROTATION, List.of("0.RST"), rotations)
                .readOnly(CONNECTOR_PHASE_ROTATION_MAX_LENGTH, connectors + 1)
                .readOnly(GET_CONFIGURATION_MAX_KEYS, MAX_KEYS)
                .writable(HEARTBEAT_INTERVAL, 300)
                .writable(LOCAL_AUTHORIZE_OFFLINE, false)
                .writable(LOCAL_PRE_AUTHORIZE, false)
                .writable(MAX_ENERGY_ON_INVALID_ID, 0)
                .writable(METER_VALUES_ALIGNED_DATA, List.of("Energy.Active.Import.Register"), measurands)
                .readOnly(METER_VALUES_ALIGNED_DATA_MAX_LENGTH, MAX_LIST)
                .writable(METER_VALUES_SAMPLED_DATA, List.of("Energy.Active.Import.Register"), measurands)
                .readOnly(METER_VALUES_SAMPLED_DATA_MAX_LENGTH, MAX_LIST)
                .writable(METER_VALUE_SAMPLE_INTERVAL, 60)
                .writable(MINIMUM_STATUS_DURATION, 0)
                .readOnly(NUMBER_OF_CONNECTORS, connectors)
                .writable(RESET_RETRIES, 1)
                .readOnly(STOP_TRANSACTION_MAX_METER_VALUES, Transaction.MAX_METER_VALUES)
                .writable(STOP_TRANSACTION_ON_EV_SIDE_DISCONNECT, true)
                .writable(STOP_TRANSACTION_ON_INVALID_ID, true)
                .writable(STOP_TXN_ALIGNED_DATA, List.of(), measurands)
                .readOnly(STOP_TXN_ALIGNED_DATA_MAX_LENGTH, MAX_LIST)
                .writable(STOP_TXN_SAMPLED_DATA, List.of(), measurands)
                .readOnly(STOP_TXN_SAMPLED_DATA_MAX_LENGTH, MAX_LIST)
                .readOnly(
                        SUPPORTED_FEATURE_PROFILES,
                        List.of("Core", "LocalAuthListManagement", "RemoteTrigger", "Reservation"))
                .writable(TRANSACTION_MESSAGE_ATTEMPTS, 3, attempts -> attempts > 0)
                .writable(TRANSACTION_MESSAGE_RETRY_INTERVAL, 10)
                .writable(LOCAL_AUTH_LIST_ENABLED, true)
                .readOnly(LOCAL_AUTH_LIST_MAX_LENGTH, MAX_LOCAL_LIST)
                .readOnly(SEND_LOCAL_LIST_MAX_LENGTH, MAX_LOCAL_UPDATE)
                .readOnly(RESERVE_CONNECTOR_ZERO_SUPPORTED, true);
        return fixedCable
                ? keys.readOnly(UNLOCK_CONNECTOR_ON_EV_SIDE_DISCONNECT, false)
                : keys.writable(UNLOCK_CONNECTOR_ON_EV_SIDE_DISCONNECT, true);
    }
}
