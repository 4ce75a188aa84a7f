package dev.ocpp4j.v16.configuration;

import static dev.ocpp4j.v16.configuration.Access.R;
import static dev.ocpp4j.v16.configuration.Access.RW;
import static dev.ocpp4j.v16.configuration.Access.R_OR_RW;
import static dev.ocpp4j.v16.configuration.Access.W;
import static dev.ocpp4j.v16.configuration.ConfigurationType.BOOLEAN;
import static dev.ocpp4j.v16.configuration.ConfigurationType.CSL;
import static dev.ocpp4j.v16.configuration.ConfigurationType.INTEGER;
import static dev.ocpp4j.v16.configuration.ConfigurationType.STRING;
import static dev.ocpp4j.v16.configuration.ConfigurationType.integer;
import static dev.ocpp4j.v16.configuration.FeatureProfile.CORE;
import static dev.ocpp4j.v16.configuration.FeatureProfile.FIRMWARE_MANAGEMENT;
import static dev.ocpp4j.v16.configuration.FeatureProfile.LOCAL_AUTH_LIST_MANAGEMENT;
import static dev.ocpp4j.v16.configuration.FeatureProfile.RESERVATION;
import static dev.ocpp4j.v16.configuration.FeatureProfile.SECURITY;
import static dev.ocpp4j.v16.configuration.FeatureProfile.SMART_CHARGING;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The standard configuration keys: those of 1.6 chapter 9, of its errata and of the security whitepaper. */
public final class ConfigurationKeys {
    /**
     * Whether an unknown identifier may charge while there is no connection. There only when the Charge Point
     * can do that.
     */
    public static final ConfigurationKey<Boolean> ALLOW_OFFLINE_TX_FOR_UNKNOWN_ID =
            optional(CORE, "AllowOfflineTxForUnknownId", BOOLEAN, RW, "1.6 section 9.1.1");

    /** Whether the Authorization Cache is used. There only when there is such a cache. */
    public static final ConfigurationKey<Boolean> AUTHORIZATION_CACHE_ENABLED =
            optional(CORE, "AuthorizationCacheEnabled", BOOLEAN, RW, "1.6 section 9.1.2");

    /** Whether the identifier of a RemoteStartTransaction is authorized before the transaction starts. */
    public static final ConfigurationKey<Boolean> AUTHORIZE_REMOTE_TX_REQUESTS =
            required(CORE, "AuthorizeRemoteTxRequests", BOOLEAN, R_OR_RW, "1.6 section 9.1.3");

    /** How often the lights blink as a signal. */
    public static final ConfigurationKey<Integer> BLINK_REPEAT =
            optional(CORE, "BlinkRepeat", INTEGER, RW, "1.6 section 9.1.4").withUnit("times");

    /** How often meters are read by the clock, counted from midnight; 0 for never. */
    public static final ConfigurationKey<Integer> CLOCK_ALIGNED_DATA_INTERVAL = required(
                    CORE, "ClockAlignedDataInterval", INTEGER, RW, "1.6 section 9.1.5")
            .withUnit("seconds");

    /** How long a connector stays Preparing until the session is given up. */
    public static final ConfigurationKey<Integer> CONNECTION_TIME_OUT = required(
                    CORE, "ConnectionTimeOut", INTEGER, RW, "1.6 section 9.1.6 and errata 3.77")
            .withUnit("seconds");

    /**
     * The phase rotation at each connector, such as {@code 0.RST,1.RST,2.RTS}; 0 is between the grid and the
     * main meter. Apart from rotations there are {@code NotApplicable} and {@code Unknown}.
     */
    public static final ConfigurationKey<List<String>> CONNECTOR_PHASE_ROTATION =
            required(CORE, "ConnectorPhaseRotation", CSL, RW, "1.6 section 9.1.7");

    /** How many items ConnectorPhaseRotation takes. */
    public static final ConfigurationKey<Integer> CONNECTOR_PHASE_ROTATION_MAX_LENGTH = optional(
                    CORE, "ConnectorPhaseRotationMaxLength", INTEGER, R, "1.6 section 9.1.8")
            .withDefaultValue(1);

    /** How many keys one GetConfiguration may ask for. */
    public static final ConfigurationKey<Integer> GET_CONFIGURATION_MAX_KEYS =
            required(CORE, "GetConfigurationMaxKeys", INTEGER, R, "1.6 section 9.1.9");

    /** After how much silence the Charge Point sends a heartbeat. */
    public static final ConfigurationKey<Integer> HEARTBEAT_INTERVAL = required(
                    CORE, "HeartbeatInterval", INTEGER, RW, "1.6 section 9.1.10")
            .withUnit("seconds");

    /** How bright the lights are. */
    public static final ConfigurationKey<Integer> LIGHT_INTENSITY = optional(
                    CORE, "LightIntensity", integer(0, 100), RW, "1.6 section 9.1.11")
            .withUnit("%");

    /** Whether identifiers that are known locally may charge while there is no connection. */
    public static final ConfigurationKey<Boolean> LOCAL_AUTHORIZE_OFFLINE =
            required(CORE, "LocalAuthorizeOffline", BOOLEAN, RW, "1.6 section 9.1.12");

    /** Whether identifiers that are known locally may charge before the Central System has answered. */
    public static final ConfigurationKey<Boolean> LOCAL_PRE_AUTHORIZE =
            required(CORE, "LocalPreAuthorize", BOOLEAN, RW, "1.6 section 9.1.13");

    /** How much energy is given to an identifier that turns out not to be valid. */
    public static final ConfigurationKey<Integer> MAX_ENERGY_ON_INVALID_ID = optional(
                    CORE, "MaxEnergyOnInvalidId", INTEGER, RW, "1.6 section 9.1.14")
            .withUnit("Wh");

    /** How long the Charge Point waits for an answer. */
    public static final ConfigurationKey<Integer> MESSAGE_TIMEOUT =
            optional(CORE, "MessageTimeout", INTEGER, RW, "1.6 errata 3.83").withUnit("seconds");

    /** The measurands that MeterValues tells every ClockAlignedDataInterval. */
    public static final ConfigurationKey<List<String>> METER_VALUES_ALIGNED_DATA =
            required(CORE, "MeterValuesAlignedData", CSL, RW, "1.6 section 9.1.15");

    /** How many items MeterValuesAlignedData takes. */
    public static final ConfigurationKey<Integer> METER_VALUES_ALIGNED_DATA_MAX_LENGTH = optional(
                    CORE, "MeterValuesAlignedDataMaxLength", INTEGER, R, "1.6 section 9.1.16")
            .withDefaultValue(1);

    /**
     * The measurands that MeterValues tells every MeterValueSampleInterval, with a phase where it matters, such
     * as {@code Voltage.L1}.
     */
    public static final ConfigurationKey<List<String>> METER_VALUES_SAMPLED_DATA = required(
                    CORE, "MeterValuesSampledData", CSL, RW, "1.6 section 9.1.17")
            .withDefaultValue(List.of("Energy.Active.Import.Register"));

    /** How many items MeterValuesSampledData takes. */
    public static final ConfigurationKey<Integer> METER_VALUES_SAMPLED_DATA_MAX_LENGTH = optional(
                    CORE, "MeterValuesSampledDataMaxLength", INTEGER, R, "1.6 section 9.1.18")
            .withDefaultValue(1);

    /** How often meters are read during a transaction, counted from its start; 0 for never. */
    public static final ConfigurationKey<Integer> METER_VALUE_SAMPLE_INTERVAL = required(
                    CORE, "MeterValueSampleInterval", INTEGER, RW, "1.6 section 9.1.19")
            .withUnit("seconds");

    /** How long a status has to last to be told. */
    public static final ConfigurationKey<Integer> MINIMUM_STATUS_DURATION = optional(
                    CORE, "MinimumStatusDuration", INTEGER, RW, "1.6 section 9.1.20")
            .withUnit("seconds");

    /** How many connectors the Charge Point has. */
    public static final ConfigurationKey<Integer> NUMBER_OF_CONNECTORS =
            required(CORE, "NumberOfConnectors", INTEGER, R, "1.6 section 9.1.21");

    /** How often a reset that failed is tried again. */
    public static final ConfigurationKey<Integer> RESET_RETRIES =
            required(CORE, "ResetRetries", INTEGER, RW, "1.6 section 9.1.22").withUnit("times");

    /**
     * How many meter values fit into one StopTransaction. Of more, some between the first and the last may be
     * left out.
     */
    public static final ConfigurationKey<Integer> STOP_TRANSACTION_MAX_METER_VALUES =
            optional(CORE, "StopTransactionMaxMeterValues", INTEGER, R, "1.6 errata 3.91");

    /** Whether a transaction ends when the cable is unplugged from the vehicle. */
    public static final ConfigurationKey<Boolean> STOP_TRANSACTION_ON_EV_SIDE_DISCONNECT =
            optional(CORE, "StopTransactionOnEVSideDisconnect", BOOLEAN, R_OR_RW, "1.6 section 9.1.23 and errata 3.80");

    /**
     * Whether a transaction ends when the answer to StartTransaction does not accept its identifier; if not,
     * only the energy stops.
     */
    public static final ConfigurationKey<Boolean> STOP_TRANSACTION_ON_INVALID_ID =
            required(CORE, "StopTransactionOnInvalidId", BOOLEAN, RW, "1.6 section 9.1.24");

    /** The measurands that StopTransaction tells for every ClockAlignedDataInterval; none when empty. */
    public static final ConfigurationKey<List<String>> STOP_TXN_ALIGNED_DATA =
            required(CORE, "StopTxnAlignedData", CSL, RW, "1.6 section 9.1.25");

    /** How many items StopTxnAlignedData takes. */
    public static final ConfigurationKey<Integer> STOP_TXN_ALIGNED_DATA_MAX_LENGTH = optional(
                    CORE, "StopTxnAlignedDataMaxLength", INTEGER, R, "1.6 section 9.1.26")
            .withDefaultValue(1);

    /** The measurands that StopTransaction tells for every MeterValueSampleInterval; none when empty. */
    public static final ConfigurationKey<List<String>> STOP_TXN_SAMPLED_DATA =
            required(CORE, "StopTxnSampledData", CSL, RW, "1.6 section 9.1.27");

    /** How many items StopTxnSampledData takes. */
    public static final ConfigurationKey<Integer> STOP_TXN_SAMPLED_DATA_MAX_LENGTH = optional(
                    CORE, "StopTxnSampledDataMaxLength", INTEGER, R, "1.6 section 9.1.28")
            .withDefaultValue(1);

    /** What the Charge Point can do, in the words of {@link FeatureProfile#word()}. */
    public static final ConfigurationKey<List<String>> SUPPORTED_FEATURE_PROFILES =
            required(CORE, "SupportedFeatureProfiles", CSL, R, "1.6 section 9.1.29");

    /** How many items SupportedFeatureProfiles has; of no use, as that key is read-only. */
    public static final ConfigurationKey<Integer> SUPPORTED_FEATURE_PROFILES_MAX_LENGTH = optional(
                    CORE, "SupportedFeatureProfilesMaxLength", INTEGER, R, "1.6 section 9.1.30 and errata 3.81")
            .withDefaultValue(1);

    /** How often a message about a transaction is sent that the Central System fails to process. */
    public static final ConfigurationKey<Integer> TRANSACTION_MESSAGE_ATTEMPTS = required(
                    CORE, "TransactionMessageAttempts", INTEGER, RW, "1.6 section 9.1.31")
            .withUnit("times");

    /** How long to wait before such a message is sent again, times the number of times that it was sent before. */
    public static final ConfigurationKey<Integer> TRANSACTION_MESSAGE_RETRY_INTERVAL = required(
                    CORE, "TransactionMessageRetryInterval", INTEGER, RW, "1.6 section 9.1.32")
            .withUnit("seconds");

    /**
     * Whether the cable is unlocked when it is unplugged from the vehicle. Always false and read-only with a
     * fixed cable.
     */
    public static final ConfigurationKey<Boolean> UNLOCK_CONNECTOR_ON_EV_SIDE_DISCONNECT =
            required(CORE, "UnlockConnectorOnEVSideDisconnect", BOOLEAN, R_OR_RW, "1.6 section 9.1.33 and errata 3.84");

    /** How often the Charge Point sends a ping; 0 for never. */
    public static final ConfigurationKey<Integer> WEB_SOCKET_PING_INTERVAL = optional(
                    CORE, "WebSocketPingInterval", INTEGER, RW, "1.6 section 9.1.34 and J-1.6 chapter 7")
            .withUnit("seconds");

    /** How files can be transferred: {@code FTP}, {@code FTPS}, {@code HTTP}, {@code HTTPS}. */
    public static final ConfigurationKey<List<String>> SUPPORTED_FILE_TRANSFER_PROTOCOLS =
            optional(FIRMWARE_MANAGEMENT, "SupportedFileTransferProtocols", CSL, R, "1.6 errata 3.90");

    /** Whether the Local Authorization List is used. */
    public static final ConfigurationKey<Boolean> LOCAL_AUTH_LIST_ENABLED =
            required(LOCAL_AUTH_LIST_MANAGEMENT, "LocalAuthListEnabled", BOOLEAN, RW, "1.6 section 9.2.1");

    /** How many identifiers the Local Authorization List holds. */
    public static final ConfigurationKey<Integer> LOCAL_AUTH_LIST_MAX_LENGTH =
            required(LOCAL_AUTH_LIST_MANAGEMENT, "LocalAuthListMaxLength", INTEGER, R, "1.6 section 9.2.2");

    /** How many identifiers one SendLocalList may carry. */
    public static final ConfigurationKey<Integer> SEND_LOCAL_LIST_MAX_LENGTH =
            required(LOCAL_AUTH_LIST_MANAGEMENT, "SendLocalListMaxLength", INTEGER, R, "1.6 section 9.2.3");

    /** Whether any connector can be reserved, as connector 0. */
    public static final ConfigurationKey<Boolean> RESERVE_CONNECTOR_ZERO_SUPPORTED = optional(
                    RESERVATION, "ReserveConnectorZeroSupported", BOOLEAN, R, "1.6 section 9.3.1 and 5.13")
            .withDefaultValue(false);

    /** The highest stack level of a charging profile, and how many profiles of one purpose there may be. */
    public static final ConfigurationKey<Integer> CHARGE_PROFILE_MAX_STACK_LEVEL =
            required(SMART_CHARGING, "ChargeProfileMaxStackLevel", INTEGER, R, "1.6 section 9.4.1");

    /** In what a schedule may be: {@code Current} is the unit A, {@code Power} is W. */
    public static final ConfigurationKey<List<String>> CHARGING_SCHEDULE_ALLOWED_CHARGING_RATE_UNIT = required(
            SMART_CHARGING, "ChargingScheduleAllowedChargingRateUnit", CSL, R, "1.6 section 9.4.2 and errata 3.88");

    /** How many periods a schedule may have. */
    public static final ConfigurationKey<Integer> CHARGING_SCHEDULE_MAX_PERIODS =
            required(SMART_CHARGING, "ChargingScheduleMaxPeriods", INTEGER, R, "1.6 section 9.4.3");

    /** Whether a transaction can go from three phases to one. */
    public static final ConfigurationKey<Boolean> CONNECTOR_SWITCH_3_TO_1_PHASE_SUPPORTED =
            optional(SMART_CHARGING, "ConnectorSwitch3to1PhaseSupported", BOOLEAN, R, "1.6 section 9.4.4");

    /** How many charging profiles there may be. */
    public static final ConfigurationKey<Integer> MAX_CHARGING_PROFILES_INSTALLED =
            required(SMART_CHARGING, "MaxChargingProfilesInstalled", INTEGER, R, "1.6 section 9.4.5");

    /**
     * Whether there is one root certificate of the Central System at a time, and a new one must be signed by
     * the old one.
     */
    public static final ConfigurationKey<Boolean> ADDITIONAL_ROOT_CERTIFICATE_CHECK =
            optional(SECURITY, "AdditionalRootCertificateCheck", BOOLEAN, R, "security whitepaper section 7.1");

    /** The password for HTTP Basic authentication: 16 to 20 bytes as hexadecimal digits. Never told. */
    public static final ConfigurationKey<String> AUTHORIZATION_KEY =
            optional(SECURITY, "AuthorizationKey", STRING, W, "security whitepaper section 7.2 and J-1.6 errata 3.12");

    /** How many characters the certificate chain in a CertificateSigned may have. */
    public static final ConfigurationKey<Integer> CERTIFICATE_SIGNED_MAX_CHAIN_SIZE = optional(
            SECURITY, "CertificateSignedMaxChainSize", integer(0, 10_000), R, "security whitepaper section 7.3");

    /** How many root certificates can be installed. */
    public static final ConfigurationKey<Integer> CERTIFICATE_STORE_MAX_LENGTH =
            optional(SECURITY, "CertificateStoreMaxLength", INTEGER, R, "security whitepaper section 7.4");

    /** The name of the operator, which goes into the requests for certificates. */
    public static final ConfigurationKey<String> CPO_NAME =
            optional(SECURITY, "CpoName", STRING, RW, "security whitepaper section 7.5");

    /** The security profile of the connection; 0 for none. It can only be raised. */
    public static final ConfigurationKey<Integer> SECURITY_PROFILE = optional(
                    SECURITY, "SecurityProfile", integer(0, 3), RW, "security whitepaper section 7.6")
            .withDefaultValue(0);

    /** All of them, in the order of the specification. */
    public static final List<ConfigurationKey<?>> ALL = List.of(
            ALLOW_OFFLINE_TX_FOR_UNKNOWN_ID,
            AUTHORIZATION_CACHE_ENABLED,
            AUTHORIZE_REMOTE_TX_REQUESTS,
            BLINK_REPEAT,
            CLOCK_ALIGNED_DATA_INTERVAL,
            CONNECTION_TIME_OUT,
            CONNECTOR_PHASE_ROTATION,
            CONNECTOR_PHASE_ROTATION_MAX_LENGTH,
            GET_CONFIGURATION_MAX_KEYS,
            HEARTBEAT_INTERVAL,
            LIGHT_INTENSITY,
            LOCAL_AUTHORIZE_OFFLINE,
            LOCAL_PRE_AUTHORIZE,
            MAX_ENERGY_ON_INVALID_ID,
            MESSAGE_TIMEOUT,
            METER_VALUES_ALIGNED_DATA,
            METER_VALUES_ALIGNED_DATA_MAX_LENGTH,
            METER_VALUES_SAMPLED_DATA,
            METER_VALUES_SAMPLED_DATA_MAX_LENGTH,
            METER_VALUE_SAMPLE_INTERVAL,
            MINIMUM_STATUS_DURATION,
            NUMBER_OF_CONNECTORS,
            RESET_RETRIES,
            STOP_TRANSACTION_MAX_METER_VALUES,
            STOP_TRANSACTION_ON_EV_SIDE_DISCONNECT,
            STOP_TRANSACTION_ON_INVALID_ID,
            STOP_TXN_ALIGNED_DATA,
            STOP_TXN_ALIGNED_DATA_MAX_LENGTH,
            STOP_TXN_SAMPLED_DATA,
            STOP_TXN_SAMPLED_DATA_MAX_LENGTH,
            SUPPORTED_FEATURE_PROFILES,
            SUPPORTED_FEATURE_PROFILES_MAX_LENGTH,
            TRANSACTION_MESSAGE_ATTEMPTS,
            TRANSACTION_MESSAGE_RETRY_INTERVAL,
            UNLOCK_CONNECTOR_ON_EV_SIDE_DISCONNECT,
            WEB_SOCKET_PING_INTERVAL,
            SUPPORTED_FILE_TRANSFER_PROTOCOLS,
            LOCAL_AUTH_LIST_ENABLED,
            LOCAL_AUTH_LIST_MAX_LENGTH,
            SEND_LOCAL_LIST_MAX_LENGTH,
            RESERVE_CONNECTOR_ZERO_SUPPORTED,
            CHARGE_PROFILE_MAX_STACK_LEVEL,
            CHARGING_SCHEDULE_ALLOWED_CHARGING_RATE_UNIT,
            CHARGING_SCHEDULE_MAX_PERIODS,
            CONNECTOR_SWITCH_3_TO_1_PHASE_SUPPORTED,
            MAX_CHARGING_PROFILES_INSTALLED,
            ADDITIONAL_ROOT_CERTIFICATE_CHECK,
            AUTHORIZATION_KEY,
            CERTIFICATE_SIGNED_MAX_CHAIN_SIZE,
            CERTIFICATE_STORE_MAX_LENGTH,
            CPO_NAME,
            SECURITY_PROFILE);

    private static final Map<String, ConfigurationKey<?>> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(key -> fold(key.name()), Function.identity()));

    private ConfigurationKeys() {}

    /** The standard key of this name, in any case; empty when there is none. */
    public static Optional<ConfigurationKey<?>> find(String name) {
        return Optional.ofNullable(BY_NAME.get(fold(name)));
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static <T> ConfigurationKey<T> required(
            FeatureProfile profile, String name, ConfigurationType<T> type, Access access, String clause) {
        return new ConfigurationKey<>(name, type, access).standard(profile, true, clause);
    }

    private static <T> ConfigurationKey<T> optional(
            FeatureProfile profile, String name, ConfigurationType<T> type, Access access, String clause) {
        return new ConfigurationKey<>(name, type, access).standard(profile, false, clause);
    }
}
