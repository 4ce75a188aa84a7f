package dev.ocpp4j.v201.devicemodel;

import static dev.ocpp4j.v201.devicemodel.Need.OPTIONAL;
import static dev.ocpp4j.v201.devicemodel.Need.REQUIRED;
import static dev.ocpp4j.v201.devicemodel.StandardComponent.ALIGNED_DATA_CTRLR;
import static dev.ocpp4j.v201.devicemodel.StandardComponent.AUTH_CACHE_CTRLR;
import static dev.ocpp4j.v201.devicemodel.StandardComponent.AUTH_CTRLR;
import static dev.ocpp4j.v201.devicemodel.StandardComponent.CHADEMO_CTRLR;
import static dev.ocpp4j.v201.devicemodel.StandardComponent.CHARGING_STATION;
import static dev.ocpp4j.v201.devicemodel.StandardComponent.CLOCK_CTRLR;
import static dev.ocpp4j.v201.devicemodel.StandardComponent.CONNECTED_EV;
import static dev.ocpp4j.v201.devicemodel.StandardComponent.CONNECTOR;
import static dev.ocpp4j.v201.devicemodel.StandardComponent.CONTROLLER;
import static dev.ocpp4j.v201.devicemodel.StandardComponent.CPPWM_CONTROLLER;
import static dev.ocpp4j.v201.devicemodel.StandardComponent.CUSTOMIZATION_CTRLR;
import static dev.ocpp4j.v201.devicemodel.StandardComponent.DEVICE_DATA_CTRLR;
import static dev.ocpp4j.v201.devicemodel.StandardComponent.DISPLAY_MESSAGE_CTRLR;
import static dev.ocpp4j.v201.devicemodel.StandardComponent.DISTRIBUTION_PANEL;
import static dev.ocpp4j.v201.devicemodel.StandardComponent.EVSE;
import static dev.ocpp4j.v201.devicemodel.StandardComponent.FISCAL_METERING;
import static dev.ocpp4j.v201.devicemodel.StandardComponent.ISO15118_CTRLR;
import static dev.ocpp4j.v201.devicemodel.StandardComponent.LOCAL_AUTH_LIST_CTRLR;
import static dev.ocpp4j.v201.devicemodel.StandardComponent.LOCAL_ENERGY_STORAGE;
import static dev.ocpp4j.v201.devicemodel.StandardComponent.MONITORING_CTRLR;
import static dev.ocpp4j.v201.devicemodel.StandardComponent.OCPP_COMM_CTRLR;
import static dev.ocpp4j.v201.devicemodel.StandardComponent.RESERVATION_CTRLR;
import static dev.ocpp4j.v201.devicemodel.StandardComponent.SAMPLED_DATA_CTRLR;
import static dev.ocpp4j.v201.devicemodel.StandardComponent.SECURITY_CTRLR;
import static dev.ocpp4j.v201.devicemodel.StandardComponent.SMART_CHARGING_CTRLR;
import static dev.ocpp4j.v201.devicemodel.StandardComponent.TARIFF_COST_CTRLR;
import static dev.ocpp4j.v201.devicemodel.StandardComponent.TOKEN_READER;
import static dev.ocpp4j.v201.devicemodel.StandardComponent.TX_CTRLR;
import static dev.ocpp4j.v201.devicemodel.StandardUnit.A;
import static dev.ocpp4j.v201.devicemodel.StandardUnit.B;
import static dev.ocpp4j.v201.devicemodel.StandardUnit.CELSIUS;
import static dev.ocpp4j.v201.devicemodel.StandardUnit.DBM;
import static dev.ocpp4j.v201.devicemodel.StandardUnit.DEG;
import static dev.ocpp4j.v201.devicemodel.StandardUnit.FAHRENHEIT;
import static dev.ocpp4j.v201.devicemodel.StandardUnit.HZ;
import static dev.ocpp4j.v201.devicemodel.StandardUnit.KW;
import static dev.ocpp4j.v201.devicemodel.StandardUnit.KWH;
import static dev.ocpp4j.v201.devicemodel.StandardUnit.LX;
import static dev.ocpp4j.v201.devicemodel.StandardUnit.M;
import static dev.ocpp4j.v201.devicemodel.StandardUnit.N;
import static dev.ocpp4j.v201.devicemodel.StandardUnit.OHM;
import static dev.ocpp4j.v201.devicemodel.StandardUnit.RH;
import static dev.ocpp4j.v201.devicemodel.StandardUnit.RPM;
import static dev.ocpp4j.v201.devicemodel.StandardUnit.S;
import static dev.ocpp4j.v201.devicemodel.StandardUnit.V;
import static dev.ocpp4j.v201.devicemodel.StandardUnit.W;
import static dev.ocpp4j.v201.devicemodel.StandardUnit.WH;
import static dev.ocpp4j.v201.provisioning.Data.BOOLEAN;
import static dev.ocpp4j.v201.provisioning.Data.DECIMAL;
import static dev.ocpp4j.v201.provisioning.Data.INTEGER;
import static dev.ocpp4j.v201.provisioning.Data.MEMBER_LIST;
import static dev.ocpp4j.v201.provisioning.Data.OPTION_LIST;
import static dev.ocpp4j.v201.provisioning.Data.SEQUENCE_LIST;
import static dev.ocpp4j.v201.provisioning.Data.STRING;

import dev.ocpp4j.v201.common.Component;
import dev.ocpp4j.v201.common.Variable;
import dev.ocpp4j.v201.provisioning.Data;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The standard variables of the device model (appendices 3 and 4, and errata of 2025-09). First come those that any
 * component may have, named by the variable alone; then those of a component, named by component, variable and, where
 * the standard has one, instance. Vendors may have more.
 */
public enum StandardVariable {
    AC_CURRENT("ACCurrent", DECIMAL, OPTIONAL, A),
    ACTIVE("Active", BOOLEAN, OPTIONAL),
    AC_VOLTAGE("ACVoltage", DECIMAL, OPTIONAL, V),
    ALLOW_RESET("AllowReset", BOOLEAN, OPTIONAL),
    ANGLE("Angle", DECIMAL, OPTIONAL, DEG),
    ATTEMPTS("Attempts", INTEGER, OPTIONAL),
    AVAILABLE("Available", BOOLEAN, OPTIONAL),
    CERTIFICATE("Certificate", STRING, OPTIONAL),
    COLOR("Color", STRING, OPTIONAL),
    COMPLETE("Complete", BOOLEAN, OPTIONAL),
    CONNECTED_TIME("ConnectedTime", DECIMAL, OPTIONAL, S),
    COUNT("Count", INTEGER, OPTIONAL),
    CURRENT_IMBALANCE("CurrentImbalance", DECIMAL, OPTIONAL, StandardUnit.PERCENT),
    DATA_TEXT("DataText", STRING, OPTIONAL),
    DATE_TIME("DateTime", Data.DATE_TIME, OPTIONAL),
    DC_CURRENT("DCCurrent", DECIMAL, OPTIONAL, A),
    DC_VOLTAGE("DCVoltage", DECIMAL, OPTIONAL, V),
    EC_VARIANT("ECVariant", STRING, OPTIONAL),
    ENABLED("Enabled", BOOLEAN, OPTIONAL),
    ENERGY("Energy", DECIMAL, OPTIONAL, WH, KWH),
    ENTRIES("Entries", INTEGER, OPTIONAL),
    FALLBACK("Fallback", BOOLEAN, OPTIONAL),
    FAN_SPEED("FanSpeed", DECIMAL, OPTIONAL, RPM),
    FIRMWARE_VERSION("FirmwareVersion", STRING, OPTIONAL),
    FORCE("Force", DECIMAL, OPTIONAL, N),
    FORMATS("Formats", MEMBER_LIST, OPTIONAL),
    FREQUENCY("Frequency", DECIMAL, OPTIONAL, HZ),
    FUSE_RATING("FuseRating", DECIMAL, OPTIONAL, A),
    HEIGHT("Height", DECIMAL, OPTIONAL, M),
    HUMIDITY("Humidity", DECIMAL, OPTIONAL, RH),
    HYSTERESIS("Hysteresis", DECIMAL, OPTIONAL, StandardUnit.PERCENT),
    ICCID("ICCID", STRING, OPTIONAL),
    IMPEDANCE("Impedance", DECIMAL, OPTIONAL, OHM),
    IMSI("IMSI", STRING, OPTIONAL),
    INTERVAL("Interval", INTEGER, OPTIONAL, S),
    LENGTH("Length", DECIMAL, OPTIONAL, M),
    LIGHT("Light", DECIMAL, OPTIONAL, LX),
    MANUFACTURER("Manufacturer", STRING, OPTIONAL),
    MESSAGE("Message", STRING, OPTIONAL),
    MINIMUM_STATUS_DURATION("MinimumStatusDuration", INTEGER, OPTIONAL, S),
    MODE("Mode", STRING, OPTIONAL),
    MODEL("Model", STRING, OPTIONAL),
    NETWORK_ADDRESS("NetworkAddress", STRING, OPTIONAL),
    OPERATED("Operated", BOOLEAN, OPTIONAL),
    OPERATING_TIMES("OperatingTimes", STRING, OPTIONAL),
    OVERLOAD("Overload", BOOLEAN, OPTIONAL),
    PERCENT("Percent", DECIMAL, OPTIONAL, StandardUnit.PERCENT),
    PHASE_ROTATION("PhaseRotation", OPTION_LIST, OPTIONAL),
    POST_CHARGING_TIME("PostChargingTime", DECIMAL, OPTIONAL, S),
    POWER("Power", DECIMAL, OPTIONAL, W, KW),
    PROBLEM("Problem", BOOLEAN, OPTIONAL),
    PROTECTING("Protecting", BOOLEAN, OPTIONAL),
    SERIAL_NUMBER("SerialNumber", STRING, OPTIONAL),
    SIGNAL_STRENGTH("SignalStrength", DECIMAL, OPTIONAL, DBM),
    STATE("State", STRING, OPTIONAL),
    STATE_OF_CHARGE("StateOfCharge", DECIMAL, OPTIONAL, StandardUnit.PERCENT),
    STORAGE("Storage", INTEGER, OPTIONAL, B),
    SUPPLY_PHASES("SupplyPhases", INTEGER, OPTIONAL),
    SUSPENDING("Suspending", BOOLEAN, OPTIONAL),
    SUSPENSION("Suspension", BOOLEAN, OPTIONAL),
    TEMPERATURE("Temperature", DECIMAL, OPTIONAL, CELSIUS, FAHRENHEIT),
    TIME("Time", Data.DATE_TIME, OPTIONAL),
    TIMEOUT("Timeout", DECIMAL, OPTIONAL, S),
    TRIES("Tries", INTEGER, OPTIONAL),
    TRIPPED("Tripped", BOOLEAN, OPTIONAL),
    VENDOR_NAME("VendorName", STRING, OPTIONAL),
    VERSION_DATE("VersionDate", Data.DATE_TIME, OPTIONAL),
    VERSION_NUMBER("VersionNumber", STRING, OPTIONAL),
    VOLTAGE_IMBALANCE("VoltageImbalance", DECIMAL, OPTIONAL, StandardUnit.PERCENT),
    CHARGING_COMPLETE_BULK("ChargingCompleteBulk", BOOLEAN, OPTIONAL),
    CHARGING_COMPLETE_FULL("ChargingCompleteFull", BOOLEAN, OPTIONAL),
    DEPARTURE_TIME("DepartureTime", Data.DATE_TIME, OPTIONAL),
    ENERGY_CAPACITY("EnergyCapacity", DECIMAL, OPTIONAL, WH),
    REMAINING_TIME_BULK("RemainingTimeBulk", INTEGER, OPTIONAL, S),
    REMAINING_TIME_FULL("RemainingTimeFull", INTEGER, OPTIONAL, S),
    STATE_OF_CHARGE_BULK("StateOfChargeBulk", DECIMAL, OPTIONAL, StandardUnit.PERCENT),
    VEHICLE_ID("VehicleId", STRING, OPTIONAL),
    ALIGNED_DATA_CTRLR_AVAILABLE(ALIGNED_DATA_CTRLR, "Available", BOOLEAN, OPTIONAL),
    ALIGNED_DATA_CTRLR_ENABLED(ALIGNED_DATA_CTRLR, "Enabled", BOOLEAN, OPTIONAL),
    ALIGNED_DATA_CTRLR_INTERVAL(ALIGNED_DATA_CTRLR, "Interval", INTEGER, REQUIRED, S),
    ALIGNED_DATA_CTRLR_MEASURANDS(ALIGNED_DATA_CTRLR, "Measurands", MEMBER_LIST, REQUIRED),
    ALIGNED_DATA_CTRLR_SEND_DURING_IDLE(ALIGNED_DATA_CTRLR, "SendDuringIdle", BOOLEAN, OPTIONAL),
    ALIGNED_DATA_CTRLR_SIGN_READINGS(ALIGNED_DATA_CTRLR, "SignReadings", BOOLEAN, OPTIONAL),
    ALIGNED_DATA_CTRLR_TX_ENDED_INTERVAL(ALIGNED_DATA_CTRLR, "TxEndedInterval", INTEGER, REQUIRED, S),
    ALIGNED_DATA_CTRLR_TX_ENDED_MEASURANDS(ALIGNED_DATA_CTRLR, "TxEndedMeasurands", MEMBER_LIST, REQUIRED),
    AUTH_CACHE_CTRLR_AVAILABLE(AUTH_CACHE_CTRLR, "Available", BOOLEAN, OPTIONAL),
    AUTH_CACHE_CTRLR_ENABLED(AUTH_CACHE_CTRLR, "Enabled", BOOLEAN, OPTIONAL),
    AUTH_CACHE_CTRLR_LIFE_TIME(AUTH_CACHE_CTRLR, "LifeTime", INTEGER, OPTIONAL),
    AUTH_CACHE_CTRLR_POLICY(AUTH_CACHE_CTRLR, "Policy", OPTION_LIST, OPTIONAL),
    AUTH_CACHE_CTRLR_STORAGE(AUTH_CACHE_CTRLR, "Storage", INTEGER, OPTIONAL, B),
    AUTH_CACHE_CTRLR_DISABLE_POST_AUTHORIZE(AUTH_CACHE_CTRLR, "DisablePostAuthorize", BOOLEAN, OPTIONAL),
    AUTH_CTRLR_ADDITIONAL_INFO_ITEMS_PER_MESSAGE(AUTH_CTRLR, "AdditionalInfoItemsPerMessage", INTEGER, OPTIONAL),
    AUTH_CTRLR_AUTHORIZE_REMOTE_START(AUTH_CTRLR, "AuthorizeRemoteStart", BOOLEAN, REQUIRED),
    AUTH_CTRLR_ENABLED(AUTH_CTRLR, "Enabled", BOOLEAN, OPTIONAL),
    AUTH_CTRLR_LOCAL_AUTHORIZE_OFFLINE(AUTH_CTRLR, "LocalAuthorizeOffline", BOOLEAN, REQUIRED),
    AUTH_CTRLR_LOCAL_PRE_AUTHORIZE(AUTH_CTRLR, "LocalPreAuthorize", BOOLEAN, REQUIRED),
    AUTH_CTRLR_MASTER_PASS_GROUP_ID(AUTH_CTRLR, "MasterPassGroupId", STRING, OPTIONAL),
    AUTH_CTRLR_OFFLINE_TX_FOR_UNKNOWN_ID_ENABLED(AUTH_CTRLR, "OfflineTxForUnknownIdEnabled", BOOLEAN, OPTIONAL),
    AUTH_CTRLR_DISABLE_REMOTE_AUTHORIZATION(AUTH_CTRLR, "DisableRemoteAuthorization", BOOLEAN, OPTIONAL),
    /** Added by errata 2.63. */
    AUTH_CTRLR_SUPPORTED_ID_TOKEN_TYPES(AUTH_CTRLR, "SupportedIdTokenTypes", MEMBER_LIST, OPTIONAL),
    CHADEMO_CTRLR_SELFTEST_ACTIVE(CHADEMO_CTRLR, "SelftestActive", BOOLEAN, OPTIONAL),
    CHADEMO_CTRLR_CHADEMO_PROTOCOL_NUMBER(CHADEMO_CTRLR, "CHAdeMOProtocolNumber", INTEGER, OPTIONAL),
    CHADEMO_CTRLR_VEHICLE_STATUS(CHADEMO_CTRLR, "VehicleStatus", BOOLEAN, OPTIONAL),
    CHADEMO_CTRLR_DYNAMIC_CONTROL(CHADEMO_CTRLR, "DynamicControl", BOOLEAN, OPTIONAL),
    CHADEMO_CTRLR_HIGH_CURRENT_CONTROL(CHADEMO_CTRLR, "HighCurrentControl", BOOLEAN, OPTIONAL),
    CHADEMO_CTRLR_HIGH_VOLTAGE_CONTROL(CHADEMO_CTRLR, "HighVoltageControl", BOOLEAN, OPTIONAL),
    CHADEMO_CTRLR_AUTO_MANUFACTURER_CODE(CHADEMO_CTRLR, "AutoManufacturerCode", INTEGER, OPTIONAL),
    CHARGING_STATION_ALLOW_NEW_SESSIONS_PENDING_FIRMWARE_UPDATE(
            CHARGING_STATION, "AllowNewSessionsPendingFirmwareUpdate", BOOLEAN, OPTIONAL),
    CHARGING_STATION_AVAILABILITY_STATE(CHARGING_STATION, "AvailabilityState", OPTION_LIST, REQUIRED),
    CHARGING_STATION_AVAILABLE(CHARGING_STATION, "Available", BOOLEAN, REQUIRED),
    CHARGING_STATION_MODEL(CHARGING_STATION, "Model", STRING, OPTIONAL),
    CHARGING_STATION_SUPPLY_PHASES(CHARGING_STATION, "SupplyPhases", INTEGER, REQUIRED),
    CHARGING_STATION_VENDOR_NAME(CHARGING_STATION, "VendorName", STRING, OPTIONAL),
    CLOCK_CTRLR_DATE_TIME(CLOCK_CTRLR, "DateTime", Data.DATE_TIME, REQUIRED),
    CLOCK_CTRLR_NEXT_TIME_OFFSET_TRANSITION_DATE_TIME(
            CLOCK_CTRLR, "NextTimeOffsetTransitionDateTime", Data.DATE_TIME, OPTIONAL),
    CLOCK_CTRLR_NTP_SERVER_URI(CLOCK_CTRLR, "NtpServerUri", STRING, OPTIONAL),
    CLOCK_CTRLR_NTP_SOURCE(CLOCK_CTRLR, "NtpSource", OPTION_LIST, OPTIONAL),
    CLOCK_CTRLR_TIME_ADJUSTMENT_REPORTING_THRESHOLD(CLOCK_CTRLR, "TimeAdjustmentReportingThreshold", INTEGER, OPTIONAL),
    CLOCK_CTRLR_TIME_OFFSET(CLOCK_CTRLR, "TimeOffset", STRING, OPTIONAL),
    CLOCK_CTRLR_TIME_SOURCE(CLOCK_CTRLR, "TimeSource", SEQUENCE_LIST, REQUIRED),
    CLOCK_CTRLR_TIME_ZONE(CLOCK_CTRLR, "TimeZone", STRING, OPTIONAL),
    CONNECTED_EV_PROTOCOL_AGREED(CONNECTED_EV, "ProtocolAgreed", STRING, OPTIONAL),
    /** One for each priority. */
    CONNECTED_EV_PROTOCOL_SUPPORTED_BY_EV(CONNECTED_EV, "ProtocolSupportedByEV", STRING, OPTIONAL),
    CONNECTED_EV_VEHICLE_ID(CONNECTED_EV, "VehicleID", STRING, OPTIONAL),
    /** Required by errata 2.66. */
    CONNECTOR_AVAILABILITY_STATE(CONNECTOR, "AvailabilityState", OPTION_LIST, REQUIRED),
    CONNECTOR_AVAILABLE(CONNECTOR, "Available", BOOLEAN, REQUIRED),
    CONNECTOR_CHARGE_PROTOCOL(CONNECTOR, "ChargeProtocol", STRING, OPTIONAL),
    CONNECTOR_CONNECTOR_TYPE(CONNECTOR, "ConnectorType", STRING, REQUIRED),
    CONNECTOR_SUPPLY_PHASES(CONNECTOR, "SupplyPhases", INTEGER, REQUIRED),
    CONTROLLER_MAX_MSG_ELEMENTS(CONTROLLER, "MaxMsgElements", INTEGER, OPTIONAL),
    CPPWM_CONTROLLER_STATE(CPPWM_CONTROLLER, "State", STRING, OPTIONAL),
    /** One for each vendorId. */
    CUSTOMIZATION_CTRLR_CUSTOM_IMPLEMENTATION_ENABLED(
            CUSTOMIZATION_CTRLR, "CustomImplementationEnabled", BOOLEAN, OPTIONAL),
    DEVICE_DATA_CTRLR_BYTES_PER_MESSAGE_GET_REPORT(
            DEVICE_DATA_CTRLR, "BytesPerMessage", "GetReport", INTEGER, REQUIRED),
    DEVICE_DATA_CTRLR_BYTES_PER_MESSAGE_GET_VARIABLES(
            DEVICE_DATA_CTRLR, "BytesPerMessage", "GetVariables", INTEGER, REQUIRED),
    DEVICE_DATA_CTRLR_BYTES_PER_MESSAGE_SET_VARIABLES(
            DEVICE_DATA_CTRLR, "BytesPerMessage", "SetVariables", INTEGER, REQUIRED),
    DEVICE_DATA_CTRLR_CONFIGURATION_VALUE_SIZE(DEVICE_DATA_CTRLR, "ConfigurationValueSize", INTEGER, OPTIONAL),
    DEVICE_DATA_CTRLR_ITEMS_PER_MESSAGE_GET_REPORT(
            DEVICE_DATA_CTRLR, "ItemsPerMessage", "GetReport", INTEGER, REQUIRED),
    DEVICE_DATA_CTRLR_ITEMS_PER_MESSAGE_GET_VARIABLES(
            DEVICE_DATA_CTRLR, "ItemsPerMessage", "GetVariables", INTEGER, REQUIRED),
    DEVICE_DATA_CTRLR_ITEMS_PER_MESSAGE_SET_VARIABLES(
            DEVICE_DATA_CTRLR, "ItemsPerMessage", "SetVariables", INTEGER, REQUIRED),
    DEVICE_DATA_CTRLR_REPORTING_VALUE_SIZE(DEVICE_DATA_CTRLR, "ReportingValueSize", INTEGER, OPTIONAL),
    DEVICE_DATA_CTRLR_VALUE_SIZE(DEVICE_DATA_CTRLR, "ValueSize", INTEGER, OPTIONAL),
    DISPLAY_MESSAGE_CTRLR_AVAILABLE(DISPLAY_MESSAGE_CTRLR, "Available", BOOLEAN, OPTIONAL),
    DISPLAY_MESSAGE_CTRLR_DISPLAY_MESSAGES(DISPLAY_MESSAGE_CTRLR, "DisplayMessages", INTEGER, REQUIRED),
    DISPLAY_MESSAGE_CTRLR_ENABLED(DISPLAY_MESSAGE_CTRLR, "Enabled", BOOLEAN, OPTIONAL),
    DISPLAY_MESSAGE_CTRLR_PERSONAL_MESSAGE_SIZE(DISPLAY_MESSAGE_CTRLR, "PersonalMessageSize", INTEGER, OPTIONAL),
    DISPLAY_MESSAGE_CTRLR_SUPPORTED_FORMATS(DISPLAY_MESSAGE_CTRLR, "SupportedFormats", MEMBER_LIST, REQUIRED),
    DISPLAY_MESSAGE_CTRLR_SUPPORTED_PRIORITIES(DISPLAY_MESSAGE_CTRLR, "SupportedPriorities", MEMBER_LIST, REQUIRED),
    DISTRIBUTION_PANEL_CHARGING_STATION(DISTRIBUTION_PANEL, "ChargingStation", STRING, OPTIONAL),
    DISTRIBUTION_PANEL_DISTRIBUTION_PANEL(DISTRIBUTION_PANEL, "DistributionPanel", STRING, OPTIONAL),
    /** One for each phase. */
    DISTRIBUTION_PANEL_FUSE(DISTRIBUTION_PANEL, "Fuse", INTEGER, OPTIONAL, A),
    EVSE_ALLOW_RESET(EVSE, "AllowReset", BOOLEAN, OPTIONAL),
    EVSE_AVAILABILITY_STATE(EVSE, "AvailabilityState", OPTION_LIST, REQUIRED),
    EVSE_AVAILABLE(EVSE, "Available", BOOLEAN, REQUIRED),
    EVSE_EVSE_ID(EVSE, "EvseId", STRING, OPTIONAL),
    EVSE_POWER(EVSE, "Power", DECIMAL, REQUIRED, W, KW),
    EVSE_SUPPLY_PHASES(EVSE, "SupplyPhases", INTEGER, REQUIRED),
    EVSE_ISO15118_EVSE_ID(EVSE, "ISO15118EvseId", STRING, OPTIONAL),
    FISCAL_METERING_ENERGY_EXPORT(FISCAL_METERING, "EnergyExport", DECIMAL, OPTIONAL, WH, KWH),
    FISCAL_METERING_ENERGY_EXPORT_REGISTER(FISCAL_METERING, "EnergyExportRegister", DECIMAL, OPTIONAL, WH, KWH),
    FISCAL_METERING_ENERGY_IMPORT(FISCAL_METERING, "EnergyImport", DECIMAL, OPTIONAL, WH, KWH),
    FISCAL_METERING_ENERGY_IMPORT_REGISTER(FISCAL_METERING, "EnergyImportRegister", DECIMAL, OPTIONAL, WH, KWH),
    ISO15118_CTRLR_CENTRAL_CONTRACT_VALIDATION_ALLOWED(
            ISO15118_CTRLR, "CentralContractValidationAllowed", BOOLEAN, OPTIONAL),
    ISO15118_CTRLR_CONTRACT_VALIDATION_OFFLINE(ISO15118_CTRLR, "ContractValidationOffline", BOOLEAN, REQUIRED),
    ISO15118_CTRLR_SECC_ID(ISO15118_CTRLR, "SeccId", STRING, OPTIONAL),
    ISO15118_CTRLR_MAX_SCHEDULE_ENTRIES(ISO15118_CTRLR, "MaxScheduleEntries", INTEGER, OPTIONAL),
    ISO15118_CTRLR_REQUESTED_ENERGY_TRANSFER_MODE(ISO15118_CTRLR, "RequestedEnergyTransferMode", OPTION_LIST, OPTIONAL),
    ISO15118_CTRLR_REQUEST_METERING_RECEIPT(ISO15118_CTRLR, "RequestMeteringReceipt", BOOLEAN, OPTIONAL),
    ISO15118_CTRLR_COUNTRY_NAME(ISO15118_CTRLR, "CountryName", STRING, OPTIONAL),
    ISO15118_CTRLR_ORGANIZATION_NAME(ISO15118_CTRLR, "OrganizationName", STRING, OPTIONAL),
    ISO15118_CTRLR_PNC_ENABLED(ISO15118_CTRLR, "PnCEnabled", BOOLEAN, OPTIONAL),
    ISO15118_CTRLR_V2G_CERTIFICATE_INSTALLATION_ENABLED(
            ISO15118_CTRLR, "V2GCertificateInstallationEnabled", BOOLEAN, OPTIONAL),
    ISO15118_CTRLR_CONTRACT_CERTIFICATE_INSTALLATION_ENABLED(
            ISO15118_CTRLR, "ContractCertificateInstallationEnabled", BOOLEAN, OPTIONAL),
    LOCAL_AUTH_LIST_CTRLR_AVAILABLE(LOCAL_AUTH_LIST_CTRLR, "Available", BOOLEAN, OPTIONAL),
    LOCAL_AUTH_LIST_CTRLR_BYTES_PER_MESSAGE(LOCAL_AUTH_LIST_CTRLR, "BytesPerMessage", INTEGER, REQUIRED),
    LOCAL_AUTH_LIST_CTRLR_ENABLED(LOCAL_AUTH_LIST_CTRLR, "Enabled", BOOLEAN, OPTIONAL),
    LOCAL_AUTH_LIST_CTRLR_ENTRIES(LOCAL_AUTH_LIST_CTRLR, "Entries", INTEGER, REQUIRED),
    LOCAL_AUTH_LIST_CTRLR_ITEMS_PER_MESSAGE(LOCAL_AUTH_LIST_CTRLR, "ItemsPerMessage", INTEGER, REQUIRED),
    LOCAL_AUTH_LIST_CTRLR_STORAGE(LOCAL_AUTH_LIST_CTRLR, "Storage", INTEGER, OPTIONAL, B),
    LOCAL_AUTH_LIST_CTRLR_DISABLE_POST_AUTHORIZE(LOCAL_AUTH_LIST_CTRLR, "DisablePostAuthorize", BOOLEAN, OPTIONAL),
    LOCAL_ENERGY_STORAGE_CAPACITY(LOCAL_ENERGY_STORAGE, "Capacity", DECIMAL, OPTIONAL, WH),
    MONITORING_CTRLR_AVAILABLE(MONITORING_CTRLR, "Available", BOOLEAN, OPTIONAL),
    MONITORING_CTRLR_BYTES_PER_MESSAGE_CLEAR_VARIABLE_MONITORING(
            MONITORING_CTRLR, "BytesPerMessage", "ClearVariableMonitoring", INTEGER, OPTIONAL),
    MONITORING_CTRLR_BYTES_PER_MESSAGE_SET_VARIABLE_MONITORING(
            MONITORING_CTRLR, "BytesPerMessage", "SetVariableMonitoring", INTEGER, REQUIRED),
    MONITORING_CTRLR_ENABLED(MONITORING_CTRLR, "Enabled", BOOLEAN, OPTIONAL),
    MONITORING_CTRLR_ITEMS_PER_MESSAGE_CLEAR_VARIABLE_MONITORING(
            MONITORING_CTRLR, "ItemsPerMessage", "ClearVariableMonitoring", INTEGER, OPTIONAL),
    MONITORING_CTRLR_ITEMS_PER_MESSAGE_SET_VARIABLE_MONITORING(
            MONITORING_CTRLR, "ItemsPerMessage", "SetVariableMonitoring", INTEGER, REQUIRED),
    MONITORING_CTRLR_OFFLINE_QUEUING_SEVERITY(MONITORING_CTRLR, "OfflineQueuingSeverity", INTEGER, OPTIONAL),
    MONITORING_CTRLR_MONITORING_BASE(MONITORING_CTRLR, "MonitoringBase", OPTION_LIST, OPTIONAL),
    MONITORING_CTRLR_MONITORING_LEVEL(MONITORING_CTRLR, "MonitoringLevel", INTEGER, OPTIONAL),
    MONITORING_CTRLR_ACTIVE_MONITORING_BASE(MONITORING_CTRLR, "ActiveMonitoringBase", OPTION_LIST, OPTIONAL),
    MONITORING_CTRLR_ACTIVE_MONITORING_LEVEL(MONITORING_CTRLR, "ActiveMonitoringLevel", INTEGER, OPTIONAL),
    /** Required, and an integer, by errata 2.57. */
    OCPP_COMM_CTRLR_ACTIVE_NETWORK_PROFILE(OCPP_COMM_CTRLR, "ActiveNetworkProfile", INTEGER, REQUIRED),
    OCPP_COMM_CTRLR_FILE_TRANSFER_PROTOCOLS(OCPP_COMM_CTRLR, "FileTransferProtocols", MEMBER_LIST, REQUIRED),
    OCPP_COMM_CTRLR_HEARTBEAT_INTERVAL(OCPP_COMM_CTRLR, "HeartbeatInterval", INTEGER, OPTIONAL, S),
    OCPP_COMM_CTRLR_MESSAGE_TIMEOUT_DEFAULT(OCPP_COMM_CTRLR, "MessageTimeout", "Default", INTEGER, REQUIRED, S),
    OCPP_COMM_CTRLR_MESSAGE_ATTEMPT_INTERVAL_TRANSACTION_EVENT(
            OCPP_COMM_CTRLR, "MessageAttemptInterval", "TransactionEvent", INTEGER, REQUIRED),
    OCPP_COMM_CTRLR_MESSAGE_ATTEMPTS_TRANSACTION_EVENT(
            OCPP_COMM_CTRLR, "MessageAttempts", "TransactionEvent", INTEGER, REQUIRED),
    OCPP_COMM_CTRLR_NETWORK_CONFIGURATION_PRIORITY(OCPP_COMM_CTRLR, "NetworkConfigurationPriority", STRING, REQUIRED),
    OCPP_COMM_CTRLR_NETWORK_PROFILE_CONNECTION_ATTEMPTS(
            OCPP_COMM_CTRLR, "NetworkProfileConnectionAttempts", INTEGER, REQUIRED),
    OCPP_COMM_CTRLR_OFFLINE_THRESHOLD(OCPP_COMM_CTRLR, "OfflineThreshold", INTEGER, REQUIRED, S),
    OCPP_COMM_CTRLR_PUBLIC_KEY_WITH_SIGNED_METER_VALUE(
            OCPP_COMM_CTRLR, "PublicKeyWithSignedMeterValue", OPTION_LIST, OPTIONAL),
    OCPP_COMM_CTRLR_QUEUE_ALL_MESSAGES(OCPP_COMM_CTRLR, "QueueAllMessages", BOOLEAN, OPTIONAL),
    OCPP_COMM_CTRLR_RESET_RETRIES(OCPP_COMM_CTRLR, "ResetRetries", INTEGER, REQUIRED),
    OCPP_COMM_CTRLR_RETRY_BACK_OFF_RANDOM_RANGE(OCPP_COMM_CTRLR, "RetryBackOffRandomRange", INTEGER, OPTIONAL),
    OCPP_COMM_CTRLR_RETRY_BACK_OFF_REPEAT_TIMES(OCPP_COMM_CTRLR, "RetryBackOffRepeatTimes", INTEGER, OPTIONAL),
    OCPP_COMM_CTRLR_RETRY_BACK_OFF_WAIT_MINIMUM(OCPP_COMM_CTRLR, "RetryBackOffWaitMinimum", INTEGER, OPTIONAL),
    OCPP_COMM_CTRLR_UNLOCK_ON_EV_SIDE_DISCONNECT(OCPP_COMM_CTRLR, "UnlockOnEVSideDisconnect", BOOLEAN, REQUIRED),
    OCPP_COMM_CTRLR_WEB_SOCKET_PING_INTERVAL(OCPP_COMM_CTRLR, "WebSocketPingInterval", INTEGER, OPTIONAL, S),
    OCPP_COMM_CTRLR_FIELD_LENGTH(OCPP_COMM_CTRLR, "FieldLength", INTEGER, OPTIONAL),
    RESERVATION_CTRLR_AVAILABLE(RESERVATION_CTRLR, "Available", BOOLEAN, OPTIONAL),
    RESERVATION_CTRLR_ENABLED(RESERVATION_CTRLR, "Enabled", BOOLEAN, OPTIONAL),
    RESERVATION_CTRLR_NON_EVSE_SPECIFIC(RESERVATION_CTRLR, "NonEvseSpecific", BOOLEAN, OPTIONAL),
    SAMPLED_DATA_CTRLR_AVAILABLE(SAMPLED_DATA_CTRLR, "Available", BOOLEAN, OPTIONAL),
    SAMPLED_DATA_CTRLR_ENABLED(SAMPLED_DATA_CTRLR, "Enabled", BOOLEAN, OPTIONAL),
    SAMPLED_DATA_CTRLR_SIGN_READINGS(SAMPLED_DATA_CTRLR, "SignReadings", BOOLEAN, OPTIONAL),
    SAMPLED_DATA_CTRLR_TX_ENDED_INTERVAL(SAMPLED_DATA_CTRLR, "TxEndedInterval", INTEGER, REQUIRED, S),
    SAMPLED_DATA_CTRLR_TX_ENDED_MEASURANDS(SAMPLED_DATA_CTRLR, "TxEndedMeasurands", MEMBER_LIST, REQUIRED),
    SAMPLED_DATA_CTRLR_TX_STARTED_MEASURANDS(SAMPLED_DATA_CTRLR, "TxStartedMeasurands", MEMBER_LIST, REQUIRED),
    SAMPLED_DATA_CTRLR_TX_UPDATED_INTERVAL(SAMPLED_DATA_CTRLR, "TxUpdatedInterval", INTEGER, REQUIRED, S),
    SAMPLED_DATA_CTRLR_TX_UPDATED_MEASURANDS(SAMPLED_DATA_CTRLR, "TxUpdatedMeasurands", MEMBER_LIST, REQUIRED),
    SAMPLED_DATA_CTRLR_REGISTER_VALUES_WITHOUT_PHASES(
            SAMPLED_DATA_CTRLR, "RegisterValuesWithoutPhases", BOOLEAN, OPTIONAL),
    SECURITY_CTRLR_ADDITIONAL_ROOT_CERTIFICATE_CHECK(
            SECURITY_CTRLR, "AdditionalRootCertificateCheck", BOOLEAN, OPTIONAL),
    SECURITY_CTRLR_BASIC_AUTH_PASSWORD(SECURITY_CTRLR, "BasicAuthPassword", STRING, OPTIONAL),
    SECURITY_CTRLR_CERTIFICATE_ENTRIES(SECURITY_CTRLR, "CertificateEntries", INTEGER, REQUIRED),
    SECURITY_CTRLR_CERT_SIGNING_REPEAT_TIMES(SECURITY_CTRLR, "CertSigningRepeatTimes", INTEGER, OPTIONAL),
    SECURITY_CTRLR_CERT_SIGNING_WAIT_MINIMUM(SECURITY_CTRLR, "CertSigningWaitMinimum", INTEGER, OPTIONAL, S),
    SECURITY_CTRLR_IDENTITY(SECURITY_CTRLR, "Identity", STRING, OPTIONAL),
    SECURITY_CTRLR_MAX_CERTIFICATE_CHAIN_SIZE(SECURITY_CTRLR, "MaxCertificateChainSize", INTEGER, OPTIONAL),
    SECURITY_CTRLR_ORGANIZATION_NAME(SECURITY_CTRLR, "OrganizationName", STRING, REQUIRED),
    SECURITY_CTRLR_SECURITY_PROFILE(SECURITY_CTRLR, "SecurityProfile", INTEGER, REQUIRED),
    /** Added by errata 2.5. */
    SECURITY_CTRLR_ALLOW_SECURITY_PROFILE_DOWNGRADE(SECURITY_CTRLR, "AllowSecurityProfileDowngrade", BOOLEAN, OPTIONAL),
    /** Added by errata 2.62. */
    SECURITY_CTRLR_ALLOW_CSMS_TLS_WILDCARDS(SECURITY_CTRLR, "AllowCSMSTLSWildcards", BOOLEAN, OPTIONAL),
    SMART_CHARGING_CTRLR_AC_PHASE_SWITCHING_SUPPORTED(
            SMART_CHARGING_CTRLR, "ACPhaseSwitchingSupported", BOOLEAN, OPTIONAL),
    SMART_CHARGING_CTRLR_AVAILABLE(SMART_CHARGING_CTRLR, "Available", BOOLEAN, OPTIONAL),
    SMART_CHARGING_CTRLR_ENABLED(SMART_CHARGING_CTRLR, "Enabled", BOOLEAN, OPTIONAL),
    SMART_CHARGING_CTRLR_ENTRIES_CHARGING_PROFILES(
            SMART_CHARGING_CTRLR, "Entries", "ChargingProfiles", INTEGER, REQUIRED),
    SMART_CHARGING_CTRLR_EXTERNAL_CONTROL_SIGNALS_ENABLED(
            SMART_CHARGING_CTRLR, "ExternalControlSignalsEnabled", BOOLEAN, OPTIONAL),
    SMART_CHARGING_CTRLR_LIMIT_CHANGE_SIGNIFICANCE(
            SMART_CHARGING_CTRLR, "LimitChangeSignificance", DECIMAL, REQUIRED, StandardUnit.PERCENT),
    SMART_CHARGING_CTRLR_NOTIFY_CHARGING_LIMIT_WITH_SCHEDULES(
            SMART_CHARGING_CTRLR, "NotifyChargingLimitWithSchedules", BOOLEAN, OPTIONAL),
    SMART_CHARGING_CTRLR_PERIODS_PER_SCHEDULE(SMART_CHARGING_CTRLR, "PeriodsPerSchedule", INTEGER, REQUIRED),
    SMART_CHARGING_CTRLR_PHASES_3_TO_1(SMART_CHARGING_CTRLR, "Phases3to1", BOOLEAN, OPTIONAL),
    SMART_CHARGING_CTRLR_PROFILE_STACK_LEVEL(SMART_CHARGING_CTRLR, "ProfileStackLevel", INTEGER, REQUIRED),
    SMART_CHARGING_CTRLR_RATE_UNIT(SMART_CHARGING_CTRLR, "RateUnit", MEMBER_LIST, REQUIRED),
    TARIFF_COST_CTRLR_AVAILABLE_TARIFF(TARIFF_COST_CTRLR, "Available", "Tariff", BOOLEAN, OPTIONAL),
    TARIFF_COST_CTRLR_AVAILABLE_COST(TARIFF_COST_CTRLR, "Available", "Cost", BOOLEAN, OPTIONAL),
    TARIFF_COST_CTRLR_CURRENCY(TARIFF_COST_CTRLR, "Currency", STRING, REQUIRED),
    TARIFF_COST_CTRLR_ENABLED_TARIFF(TARIFF_COST_CTRLR, "Enabled", "Tariff", BOOLEAN, OPTIONAL),
    TARIFF_COST_CTRLR_ENABLED_COST(TARIFF_COST_CTRLR, "Enabled", "Cost", BOOLEAN, OPTIONAL),
    TARIFF_COST_CTRLR_TARIFF_FALLBACK_MESSAGE(TARIFF_COST_CTRLR, "TariffFallbackMessage", STRING, REQUIRED),
    TARIFF_COST_CTRLR_TOTAL_COST_FALLBACK_MESSAGE(TARIFF_COST_CTRLR, "TotalCostFallbackMessage", STRING, REQUIRED),
    TOKEN_READER_TOKEN(TOKEN_READER, "Token", STRING, OPTIONAL),
    TOKEN_READER_TOKEN_TYPE(TOKEN_READER, "TokenType", OPTION_LIST, OPTIONAL),
    TX_CTRLR_CHARGING_TIME(TX_CTRLR, "ChargingTime", DECIMAL, OPTIONAL, S),
    TX_CTRLR_EV_CONNECTION_TIME_OUT(TX_CTRLR, "EVConnectionTimeOut", INTEGER, REQUIRED, S),
    TX_CTRLR_MAX_ENERGY_ON_INVALID_ID(TX_CTRLR, "MaxEnergyOnInvalidId", INTEGER, OPTIONAL),
    TX_CTRLR_STOP_TX_ON_EV_SIDE_DISCONNECT(TX_CTRLR, "StopTxOnEVSideDisconnect", BOOLEAN, REQUIRED),
    TX_CTRLR_STOP_TX_ON_INVALID_ID(TX_CTRLR, "StopTxOnInvalidId", BOOLEAN, REQUIRED),
    TX_CTRLR_TX_BEFORE_ACCEPTED_ENABLED(TX_CTRLR, "TxBeforeAcceptedEnabled", BOOLEAN, OPTIONAL),
    TX_CTRLR_TX_START_POINT(TX_CTRLR, "TxStartPoint", MEMBER_LIST, REQUIRED),
    TX_CTRLR_TX_STOP_POINT(TX_CTRLR, "TxStopPoint", MEMBER_LIST, REQUIRED);

    private static final Map<String, StandardVariable> BY_NAME = Names.caseless(values(), StandardVariable::toString);

    private final @Nullable StandardComponent component;
    private final Variable variable;
    private final Data dataType;
    private final boolean required;
    private final List<StandardUnit> units;

    StandardVariable(String name, Data dataType, Need need, StandardUnit... units) {
        this(null, name, null, dataType, need, units);
    }

    StandardVariable(StandardComponent component, String name, Data dataType, Need need, StandardUnit... units) {
        this(component, name, null, dataType, need, units);
    }

    StandardVariable(
            @Nullable StandardComponent component,
            String name,
            @Nullable String instance,
            Data dataType,
            Need need,
            StandardUnit... units) {
        this.component = component;
        this.variable = new Variable(name).withInstance(instance);
        this.dataType = dataType;
        this.required = need == REQUIRED;
        this.units = List.of(units);
    }

    /** The component that has it; empty when any component may. */
    public Optional<StandardComponent> component() {
        return Optional.ofNullable(component);
    }

    /** Its name in messages, with the instance when the standard has one. */
    public Variable variable() {
        return variable;
    }

    /** Whether each station must have it that has the component and supports what it is for. */
    public boolean isRequired() {
        return required;
    }

    /** The type of its values. */
    public Data dataType() {
        return dataType;
    }

    /** The units that its values may have, the usual one first; empty when they have none. */
    public List<StandardUnit> units() {
        return units;
    }

    /**
     * The standard variable that is meant by names in a message, in any case: the one of this component and instance,
     * else the one of this component, else the one that any component may have; empty when there is none of them.
     */
    public static Optional<StandardVariable> of(Component component, Variable variable) {
        String ofComponent = component.name() + "." + variable.name();
        return Stream.of(ofComponent + "[" + variable.instance() + "]", ofComponent, variable.name())
                .map(name -> BY_NAME.get(Names.caseless(name)))
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /** As people write it, such as {@code OCPPCommCtrlr.MessageTimeout[Default]}. */
    @Override
    public String toString() {
        return (component == null ? "" : component.wireName() + ".")
                + variable.name()
                + (variable.instance() == null ? "" : "[" + variable.instance() + "]");
    }
}
