package dev.ocpp4j.examples.station201;

import static dev.ocpp4j.v201.devicemodel.StandardVariable.*;

import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.core.station.StationClock;
import dev.ocpp4j.examples.console.Json;
import dev.ocpp4j.examples.station.Quantity;
import dev.ocpp4j.examples.station.StationIdentity;
import dev.ocpp4j.v201.availability.ConnectorStatus;
import dev.ocpp4j.v201.common.Component;
import dev.ocpp4j.v201.common.EVSE;
import dev.ocpp4j.v201.devicemodel.StandardVariable;
import dev.ocpp4j.v201.devicemodel.VariableType;
import dev.ocpp4j.v201.devicemodel.station.DeviceModel;
import dev.ocpp4j.v201.devicemodel.station.DeviceVariable;
import dev.ocpp4j.v201.provisioning.Mutability;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The device model that a simulated station leaves the factory with. Safe for use by many threads. */
final class StationVariables {
    /** How many entries the local authorization list has room for, in all and in one message. */
    static final int MAX_LIST = 1000;

    /** How many characters a certificate chain may have. */
    static final int MAX_CHAIN = 10_000;

    private static final int DAY = 86_400;
    private static final int PHASES = 3;
    private static final VariableType<Integer> SECONDS = VariableType.integer(0, DAY);
    private static final VariableType<Set<String>> MEASURANDS =
            VariableType.memberList(Quantity.measurands().toArray(String[]::new));
    private static final VariableType<Set<String>> TX_POINTS = VariableType.memberList(TxPoint.words());
    private static final VariableType<String> STATES =
            VariableType.optionList("Available", "Occupied", "Reserved", "Unavailable", "Faulted");
    private static final Set<String> ENERGY = Set.of("Energy.Active.Import.Register");

    final DeviceVariable<Integer> heartbeatInterval =
            writable(OCPP_COMM_CTRLR_HEARTBEAT_INTERVAL, VariableType.integer(1, DAY), 300);
    final DeviceVariable<Integer> offlineThreshold = writable(OCPP_COMM_CTRLR_OFFLINE_THRESHOLD, SECONDS, 60);
    final DeviceVariable<Integer> messageAttempts =
            writable(OCPP_COMM_CTRLR_MESSAGE_ATTEMPTS_TRANSACTION_EVENT, VariableType.integer(1, 100), 3);
    final DeviceVariable<Integer> messageAttemptInterval =
            writable(OCPP_COMM_CTRLR_MESSAGE_ATTEMPT_INTERVAL_TRANSACTION_EVENT, SECONDS, 10);
    final DeviceVariable<Boolean> unlockOnEvSideDisconnect;

    final DeviceVariable<Integer> evConnectionTimeOut = writable(TX_CTRLR_EV_CONNECTION_TIME_OUT, SECONDS, 60);
    final DeviceVariable<Boolean> stopTxOnEvSideDisconnect =
            writable(TX_CTRLR_STOP_TX_ON_EV_SIDE_DISCONNECT, VariableType.BOOLEAN, true);
    final DeviceVariable<Boolean> stopTxOnInvalidId =
            writable(TX_CTRLR_STOP_TX_ON_INVALID_ID, VariableType.BOOLEAN, true);
    final DeviceVariable<Set<String>> txStartPoint =
            writable(TX_CTRLR_TX_START_POINT, TX_POINTS, Set.of("EVConnected", "Authorized"));
    final DeviceVariable<Set<String>> txStopPoint =
            writable(TX_CTRLR_TX_STOP_POINT, TX_POINTS, Set.of("EVConnected", "Authorized"));

    final DeviceVariable<Set<String>> txStartedMeasurands =
            writable(SAMPLED_DATA_CTRLR_TX_STARTED_MEASURANDS, MEASURANDS, ENERGY);
    final DeviceVariable<Set<String>> txUpdatedMeasurands =
            writable(SAMPLED_DATA_CTRLR_TX_UPDATED_MEASURANDS, MEASURANDS, ENERGY);
    final DeviceVariable<Integer> txUpdatedInterval = writable(SAMPLED_DATA_CTRLR_TX_UPDATED_INTERVAL, SECONDS, 60);
    final DeviceVariable<Set<String>> txEndedMeasurands =
            writable(SAMPLED_DATA_CTRLR_TX_ENDED_MEASURANDS, MEASURANDS, ENERGY);
    final DeviceVariable<Integer> txEndedInterval = writable(SAMPLED_DATA_CTRLR_TX_ENDED_INTERVAL, SECONDS, 0);

    final DeviceVariable<Integer> alignedInterval = writable(ALIGNED_DATA_CTRLR_INTERVAL, SECONDS, 0);
    final DeviceVariable<Set<String>> alignedMeasurands = writable(ALIGNED_DATA_CTRLR_MEASURANDS, MEASURANDS, ENERGY);
    final DeviceVariable<Integer> alignedTxEndedInterval = writable(ALIGNED_DATA_CTRLR_TX_ENDED_INTERVAL, SECONDS, 0);
    final DeviceVariable<Set<String>> alignedTxEndedMeasurands =
            writable(ALIGNED_DATA_CTRLR_TX_ENDED_MEASURANDS, MEASURANDS, ENERGY);
    final DeviceVariable<Boolean> alignedDuringIdle =
            writable(ALIGNED_DATA_CTRLR_SEND_DURING_IDLE, VariableType.BOOLEAN, false);

    final DeviceVariable<Boolean> authorizeRemoteStart =
            writable(AUTH_CTRLR_AUTHORIZE_REMOTE_START, VariableType.BOOLEAN, false);
    final DeviceVariable<Boolean> localAuthorizeOffline =
            writable(AUTH_CTRLR_LOCAL_AUTHORIZE_OFFLINE, VariableType.BOOLEAN, true);
    final DeviceVariable<Boolean> localPreAuthorize =
            writable(AUTH_CTRLR_LOCAL_PRE_AUTHORIZE, VariableType.BOOLEAN, false);
    final DeviceVariable<Boolean> offlineTxForUnknownId =
            writable(AUTH_CTRLR_OFFLINE_TX_FOR_UNKNOWN_ID_ENABLED, VariableType.BOOLEAN, false);
    final DeviceVariable<String> masterPassGroupId =
            writable(AUTH_CTRLR_MASTER_PASS_GROUP_ID, VariableType.STRING.withMaxLimit(BigDecimal.valueOf(36)), "");
    final DeviceVariable<Boolean> cacheEnabled = writable(AUTH_CACHE_CTRLR_ENABLED, VariableType.BOOLEAN, true);
    final DeviceVariable<Integer> cacheLifeTime =
            writable(AUTH_CACHE_CTRLR_LIFE_TIME, VariableType.integer(0, Integer.MAX_VALUE), 0);
    final OptionalVariables optional = new OptionalVariables();
    final DeviceVariable<String> organizationName;
    final DeviceVariable<Boolean> allowDowngrade =
            writable(SECURITY_CTRLR_ALLOW_SECURITY_PROFILE_DOWNGRADE, VariableType.BOOLEAN, false);
    final DeviceVariable<Integer> signingWait = writable(SECURITY_CTRLR_CERT_SIGNING_WAIT_MINIMUM, SECONDS, 60);
    final DeviceVariable<Integer> signingRepeats =
            writable(SECURITY_CTRLR_CERT_SIGNING_REPEAT_TIMES, VariableType.integer(0, 10), 3);
    final DeviceVariable<String> networkPriority;
    final DeviceVariable<Integer> networkAttempts =
            writable(OCPP_COMM_CTRLR_NETWORK_PROFILE_CONNECTION_ATTEMPTS, VariableType.integer(1, 100), 3);
    final DeviceVariable<Boolean> listEnabled = writable(LOCAL_AUTH_LIST_CTRLR_ENABLED, VariableType.BOOLEAN, true);

    private final DeviceVariable<String> stationState =
            state(new Component("ChargingStation"), CHARGING_STATION_AVAILABILITY_STATE);
    private final DeviceVariable<Boolean> stationProblem = problem(new Component("ChargingStation"));
    private final Map<Integer, DeviceVariable<String>> evseStates = new HashMap<>();
    private final Map<Integer, DeviceVariable<Boolean>> evseProblems = new HashMap<>();
    private final Map<EVSE, DeviceVariable<String>> connectorStates = new HashMap<>();
    private final DeviceModel model;

    /** What the variables tell of the station. */
    record Facts(StationIdentity identity, int powerWatts, boolean fixedCable, Set<String> fileProtocols) {}

    /** @param listEntries how many entries the local authorization list has */
    StationVariables(
            Facts facts,
            List<Evse> evses,
            SessionConfig config,
            StationClock clock,
            Credentials credentials,
            Supplier<Integer> listEntries) {
        networkPriority = writable(OCPP_COMM_CTRLR_NETWORK_CONFIGURATION_PRIORITY, VariableType.STRING, "1")
                .withCheck(credentials.network()::problem)
                .withRebootRequired();
        unlockOnEvSideDisconnect = facts.fixedCable()
                ? constant(OCPP_COMM_CTRLR_UNLOCK_ON_EV_SIDE_DISCONNECT, VariableType.BOOLEAN, false)
                : writable(OCPP_COMM_CTRLR_UNLOCK_ON_EV_SIDE_DISCONNECT, VariableType.BOOLEAN, true);
        DeviceModel.Builder builder = DeviceModel.builder(
                        config.toBuilder().clock(clock).build())
                .add(heartbeatInterval, offlineThreshold, messageAttempts, messageAttemptInterval)
                .add(unlockOnEvSideDisconnect, evConnectionTimeOut, stopTxOnEvSideDisconnect, stopTxOnInvalidId)
                .add(txStartPoint, txStopPoint, txStartedMeasurands, txUpdatedMeasurands, txUpdatedInterval)
                .add(txEndedMeasurands, txEndedInterval, alignedInterval, alignedMeasurands, alignedTxEndedInterval)
                .add(alignedTxEndedMeasurands, alignedDuringIdle, authorizeRemoteStart, localAuthorizeOffline)
                .add(localPreAuthorize, offlineTxForUnknownId, masterPassGroupId, cacheEnabled, cacheLifeTime)
                .add(listEnabled, stationState, stationProblem, networkPriority, networkAttempts)
                .add(new DeviceVariable<>(
                                OCPP_COMM_CTRLR_ACTIVE_NETWORK_PROFILE, VariableType.INTEGER, Mutability.READ_ONLY)
                        .withSource(credentials.network()::active))
                .add(optional.all());
        organizationName = writable(
                SECURITY_CTRLR_ORGANIZATION_NAME,
                VariableType.STRING,
                facts.identity().vendor());
        addCommunication(builder, facts, config);
        addSecurity(builder, credentials);
        addControllers(builder, facts, clock, listEntries);
        addStation(builder, facts.identity());
        evses.forEach(evse -> addEvse(builder, evse, facts.powerWatts()));
        model = builder.build();
    }

    private static void addCommunication(DeviceModel.Builder builder, Facts facts, SessionConfig config) {
        builder.add(
                constant(
                        OCPP_COMM_CTRLR_FILE_TRANSFER_PROTOCOLS,
                        VariableType.memberList("FTP", "FTPS", "HTTP", "HTTPS", "SFTP"),
                        facts.fileProtocols()),
                constant(OCPP_COMM_CTRLR_MESSAGE_TIMEOUT_DEFAULT, VariableType.INTEGER, (int)
                        config.callTimeout().toSeconds()),
                writable(OCPP_COMM_CTRLR_RESET_RETRIES, VariableType.integer(0, 10), 0));
    }

    private static void addControllers(
            DeviceModel.Builder builder, Facts facts, StationClock clock, Supplier<Integer> listEntries) {
        builder.add(
                constant(SAMPLED_DATA_CTRLR_AVAILABLE, VariableType.BOOLEAN, true),
                constant(ALIGNED_DATA_CTRLR_AVAILABLE, VariableType.BOOLEAN, true),
                constant(AUTH_CACHE_CTRLR_AVAILABLE, VariableType.BOOLEAN, true),
                constant(LOCAL_AUTH_LIST_CTRLR_AVAILABLE, VariableType.BOOLEAN, true),
                constant(LOCAL_AUTH_LIST_CTRLR_ITEMS_PER_MESSAGE, VariableType.INTEGER, MAX_LIST),
                constant(LOCAL_AUTH_LIST_CTRLR_BYTES_PER_MESSAGE, VariableType.INTEGER, 1 << 19),
                new DeviceVariable<>(
                                LOCAL_AUTH_LIST_CTRLR_ENTRIES, VariableType.integer(0, MAX_LIST), Mutability.READ_ONLY)
                        .withSource(listEntries),
                writable(CLOCK_CTRLR_TIME_SOURCE, VariableType.sequenceList("Heartbeat"), List.of("Heartbeat")),
                new DeviceVariable<>(CLOCK_CTRLR_DATE_TIME, VariableType.DATE_TIME, Mutability.READ_ONLY)
                        .withSource(clock::now));
    }

    private void addSecurity(DeviceModel.Builder builder, Credentials credentials) {
        builder.add(
                organizationName,
                allowDowngrade,
                signingWait,
                signingRepeats,
                credentials.password().variable(),
                constant(SECURITY_CTRLR_MAX_CERTIFICATE_CHAIN_SIZE, VariableType.INTEGER, MAX_CHAIN),
                new DeviceVariable<>(
                                SECURITY_CTRLR_CERTIFICATE_ENTRIES,
                                VariableType.integer(0, Entrance.MAX_CERTIFICATES),
                                Mutability.READ_ONLY)
                        .withSource(credentials::certificates),
                new DeviceVariable<>(SECURITY_CTRLR_SECURITY_PROFILE, VariableType.INTEGER, Mutability.READ_ONLY)
                        .withSource(credentials::securityProfile));
    }

    private static void addStation(DeviceModel.Builder builder, StationIdentity identity) {
        builder.add(
                constant(CHARGING_STATION_AVAILABLE, VariableType.BOOLEAN, true),
                constant(CHARGING_STATION_SUPPLY_PHASES, VariableType.INTEGER, PHASES),
                constant(CHARGING_STATION_VENDOR_NAME, VariableType.STRING, identity.vendor()),
                constant(CHARGING_STATION_MODEL, VariableType.STRING, identity.model()));
    }

    private void addEvse(DeviceModel.Builder builder, Evse evse, int powerWatts) {
        Component component = new Component("EVSE").withEvse(new EVSE(evse.id()));
        evseStates.put(evse.id(), state(component, EVSE_AVAILABILITY_STATE));
        evseProblems.put(evse.id(), problem(component));
        builder.add(
                evseStates.get(evse.id()),
                evseProblems.get(evse.id()),
                constant(component, EVSE_AVAILABLE, VariableType.BOOLEAN, true),
                constant(component, EVSE_ALLOW_RESET, VariableType.BOOLEAN, true), // B11.FR.10
                new DeviceVariable<>(
                                component,
                                EVSE_POWER,
                                VariableType.DECIMAL.withMaxLimit(BigDecimal.valueOf(powerWatts)),
                                Mutability.READ_ONLY)
                        .withValue(BigDecimal.ZERO),
                constant(component, EVSE_SUPPLY_PHASES, VariableType.INTEGER, PHASES));
        for (int id : evse.connectors()) {
            EVSE place = new EVSE(evse.id()).withConnectorId(id);
            Component connector = new Component("Connector").withEvse(place);
            connectorStates.put(place, state(connector, CONNECTOR_AVAILABILITY_STATE));
            builder.add(
                    connectorStates.get(place),
                    constant(connector, CONNECTOR_AVAILABLE, VariableType.BOOLEAN, true),
                    constant(connector, CONNECTOR_CONNECTOR_TYPE, VariableType.STRING, "sType2"),
                    constant(connector, CONNECTOR_SUPPLY_PHASES, VariableType.INTEGER, PHASES));
        }
    }

    private static <T> DeviceVariable<T> writable(StandardVariable variable, VariableType<T> type, T value) {
        return new DeviceVariable<>(variable, type, Mutability.READ_WRITE)
                .withValue(value)
                .withMonitoring();
    }

    private static <T> DeviceVariable<T> constant(StandardVariable variable, VariableType<T> type, T value) {
        return new DeviceVariable<>(variable, type, Mutability.READ_ONLY)
                .withValue(value)
                .withConstant();
    }

    private static <T> DeviceVariable<T> constant(
            Component component, StandardVariable variable, VariableType<T> type, T value) {
        return new DeviceVariable<>(component, variable, type, Mutability.READ_ONLY)
                .withValue(value)
                .withConstant();
    }

    private static DeviceVariable<String> state(Component component, StandardVariable variable) {
        return new DeviceVariable<>(component, variable, STATES, Mutability.READ_ONLY)
                .withValue("Available")
                .withMonitoring();
    }

    private static DeviceVariable<Boolean> problem(Component component) {
        return new DeviceVariable<>(component, PROBLEM, VariableType.BOOLEAN, Mutability.READ_ONLY)
                .withValue(false)
                .withMonitoring();
    }

    DeviceModel model() {
        return model;
    }

    /** The value that counts now. */
    <T> T get(DeviceVariable<T> variable) {
        return model.value(variable).orElseThrow();
    }

    <T> void set(DeviceVariable<T> variable, T value) {
        model.set(variable, value);
    }

    void connector(int evseId, int connectorId, String state) {
        set(connectorStates.get(new EVSE(evseId).withConnectorId(connectorId)), state);
    }

    void evse(int evseId, String state) {
        set(evseStates.get(evseId), state);
    }

    /** The state of the station, which follows from its EVSEs. */
    void station(Set<ConnectorStatus> states) {
        String state = states.size() == 1 ? Json.word(states.iterator().next()) : "Available";
        set(stationState, state);
    }

    /** What tells that something is wrong. @param evseId 0 for the station as a whole */
    DeviceVariable<Boolean> problem(int evseId) {
        return evseId == 0 ? stationProblem : evseProblems.get(evseId);
    }
}
