package dev.ocpp4j.v16.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The standard configuration keys are those of the specification, and their values are read as it says. */
class ConfigurationKeysTest {
    /** Name, profile, type, unit, access, required: 1.6 chapter 9 with its errata, security whitepaper chapter 7. */
    @ParameterizedTest
    @CsvSource(delimiter = ' ', textBlock = """
            AllowOfflineTxForUnknownId CORE boolean - RW optional
            AuthorizationCacheEnabled CORE boolean - RW optional
            AuthorizeRemoteTxRequests CORE boolean - R_OR_RW required
            BlinkRepeat CORE integer times RW optional
            ClockAlignedDataInterval CORE integer seconds RW required
            ConnectionTimeOut CORE integer seconds RW required
            ConnectorPhaseRotation CORE CSL - RW required
            ConnectorPhaseRotationMaxLength CORE integer - R optional
            GetConfigurationMaxKeys CORE integer - R required
            HeartbeatInterval CORE integer seconds RW required
            LightIntensity CORE integer % RW optional
            LocalAuthorizeOffline CORE boolean - RW required
            LocalPreAuthorize CORE boolean - RW required
            MaxEnergyOnInvalidId CORE integer Wh RW optional
            MessageTimeout CORE integer seconds RW optional
            MeterValuesAlignedData CORE CSL - RW required
            MeterValuesAlignedDataMaxLength CORE integer - R optional
            MeterValuesSampledData CORE CSL - RW required
            MeterValuesSampledDataMaxLength CORE integer - R optional
            MeterValueSampleInterval CORE integer seconds RW required
            MinimumStatusDuration CORE integer seconds RW optional
            NumberOfConnectors CORE integer - R required
            ResetRetries CORE integer times RW required
            StopTransactionMaxMeterValues CORE integer - R optional
            StopTransactionOnEVSideDisconnect CORE boolean - R_OR_RW optional
            StopTransactionOnInvalidId CORE boolean - RW required
            StopTxnAlignedData CORE CSL - RW required
            StopTxnAlignedDataMaxLength CORE integer - R optional
            StopTxnSampledData CORE CSL - RW required
            StopTxnSampledDataMaxLength CORE integer - R optional
            SupportedFeatureProfiles CORE CSL - R required
            SupportedFeatureProfilesMaxLength CORE integer - R optional
            TransactionMessageAttempts CORE integer times RW required
            TransactionMessageRetryInterval CORE integer seconds RW required
            UnlockConnectorOnEVSideDisconnect CORE boolean - R_OR_RW required
            WebSocketPingInterval CORE integer seconds RW optional
            SupportedFileTransferProtocols FIRMWARE_MANAGEMENT CSL - R optional
            LocalAuthListEnabled LOCAL_AUTH_LIST_MANAGEMENT boolean - RW required
            LocalAuthListMaxLength LOCAL_AUTH_LIST_MANAGEMENT integer - R required
            SendLocalListMaxLength LOCAL_AUTH_LIST_MANAGEMENT integer - R required
            ReserveConnectorZeroSupported RESERVATION boolean - R optional
            ChargeProfileMaxStackLevel SMART_CHARGING integer - R required
            ChargingScheduleAllowedChargingRateUnit SMART_CHARGING CSL - R required
            ChargingScheduleMaxPeriods SMART_CHARGING integer - R required
            ConnectorSwitch3to1PhaseSupported SMART_CHARGING boolean - R optional
            MaxChargingProfilesInstalled SMART_CHARGING integer - R required
            AdditionalRootCertificateCheck SECURITY boolean - R optional
            AuthorizationKey SECURITY string - W optional
            CertificateSignedMaxChainSize SECURITY integer - R optional
            CertificateStoreMaxLength SECURITY integer - R optional
            CpoName SECURITY string - RW optional
            SecurityProfile SECURITY integer - RW optional
            """)
    void aKeyIsAsTheSpecificationHasIt(
            String name, FeatureProfile profile, String type, String unit, Access access, String presence) {
        ConfigurationKey<?> key = ConfigurationKeys.find(name).orElseThrow();
        assertEquals(name, key.name());
        assertEquals(Optional.of(profile), key.profile());
        assertEquals(type, key.type().name());
        assertEquals(unit, key.unit().orElse("-"));
        assertEquals(access, key.access());
        assertEquals(presence.equals("required"), key.isRequired());
    }

    @Test
    void thereAreNoOtherKeys() {
        assertEquals(52, ConfigurationKeys.ALL.size());
    }

    @Test
    void everyConstantIsInTheList() throws IllegalAccessException {
        List<Object> constants = new ArrayList<>();
        for (Field field : ConfigurationKeys.class.getFields()) {
            if (field.getType() == ConfigurationKey.class) {
                ConfigurationKey<?> key = (ConfigurationKey<?>) field.get(null);
                assertEquals(
                        key.name().toLowerCase(),
                        field.getName().replace("_", "").toLowerCase());
                constants.add(key);
            }
        }
        assertEquals(constants, ConfigurationKeys.ALL);
    }

    @Test
    void everyKeyNamesItsClauseAndNoTwoTheSame() {
        Set<String> clauses = new HashSet<>();
        for (ConfigurationKey<?> key : ConfigurationKeys.ALL) {
            String clause = key.clause().orElseThrow();
            assertTrue(clause.matches("(1\\.6 (section \\d|errata 3\\.)|security whitepaper section 7\\.).*"), clause);
            assertTrue(clauses.add(clause), clause);
        }
    }

    /** 1.6 sections 9.1.17 and 5.13, 5.3 for the length of lists, security whitepaper section 7.6. */
    @Test
    void onlyTheDefaultsOfTheSpecificationAreThere() {
        Set<String> defaults = ConfigurationKeys.ALL.stream()
                .filter(key -> key.defaultValue().isPresent())
                .map(key -> key + "=" + key.defaultValue().get())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                Set.of(
                        "ConnectorPhaseRotationMaxLength=1",
                        "MeterValuesAlignedDataMaxLength=1",
                        "MeterValuesSampledData=[Energy.Active.Import.Register]",
                        "MeterValuesSampledDataMaxLength=1",
                        "ReserveConnectorZeroSupported=false",
                        "SecurityProfile=0",
                        "StopTxnAlignedDataMaxLength=1",
                        "StopTxnSampledDataMaxLength=1",
                        "SupportedFeatureProfilesMaxLength=1"),
                defaults);
    }

    // 1.6 section 7.17: keys are case insensitive
    @ParameterizedTest
    @ValueSource(strings = {"HeartbeatInterval", "heartbeatinterval", "HEARTBEATINTERVAL"})
    void aKeyIsFoundByItsNameInAnyCase(String name) {
        assertSame(
                ConfigurationKeys.HEARTBEAT_INTERVAL,
                ConfigurationKeys.find(name).orElseThrow());
        assertTrue(ConfigurationKeys.HEARTBEAT_INTERVAL.isNamed(name));
    }

    @Test
    void anUnknownKeyIsNotFound() {
        assertEquals(Optional.empty(), ConfigurationKeys.find("HeartBeat"));
        assertFalse(ConfigurationKeys.HEARTBEAT_INTERVAL.isNamed("HeartBeat"));
    }

    @Test
    void valuesHaveTheirType() {
        int interval = ConfigurationKeys.HEARTBEAT_INTERVAL.read("300");
        assertEquals(300, interval);
        assertEquals("300", ConfigurationKeys.HEARTBEAT_INTERVAL.write(300));
        boolean enabled = ConfigurationKeys.LOCAL_AUTH_LIST_ENABLED.read("TRUE");
        assertTrue(enabled);
        assertEquals("true", ConfigurationKeys.LOCAL_AUTH_LIST_ENABLED.write(true));
        List<String> measurands = ConfigurationKeys.METER_VALUES_SAMPLED_DATA.read("Voltage.L1, SoC");
        assertEquals(List.of("Voltage.L1", "SoC"), measurands);
        assertEquals("Voltage.L1,SoC", ConfigurationKeys.METER_VALUES_SAMPLED_DATA.write(measurands));
        assertEquals("Acme", ConfigurationKeys.CPO_NAME.read("Acme"));
    }

    // 1.6 section 3.16.5
    @Test
    void anEmptyTextIsAnEmptyList() {
        assertEquals(List.of(), ConfigurationKeys.STOP_TXN_SAMPLED_DATA.read(""));
        assertEquals("", ConfigurationKeys.STOP_TXN_SAMPLED_DATA.write(List.of()));
    }

    // 1.6 section 5.3: what is out of range or of another format is to be rejected
    @ParameterizedTest
    @CsvSource({
        "HeartbeatInterval,-1",
        "HeartbeatInterval,''",
        "HeartbeatInterval,12.5",
        "HeartbeatInterval,' 5'",
        "HeartbeatInterval,2147483648",
        "HeartbeatInterval,99999999999999999999",
        "HeartbeatInterval,\u0663",
        "WebSocketPingInterval,-5",
        "LightIntensity,101",
        "SecurityProfile,4",
        "LocalPreAuthorize,yes",
        "LocalPreAuthorize,1",
        "MeterValuesSampledData,'Voltage,,SoC'",
        "MeterValuesSampledData,'Voltage,'"
    })
    void aValueThatMakesNoSenseIsRefused(String name, String value) {
        ConfigurationKey<?> key = ConfigurationKeys.find(name).orElseThrow();
        assertFalse(key.accepts(value));
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> key.read(value));
        assertTrue(refused.getMessage().startsWith(name + " must "), refused::getMessage);
    }

    @ParameterizedTest
    @CsvSource({"HeartbeatInterval,0", "HeartbeatInterval,2147483647", "LightIntensity,100", "SecurityProfile,3"})
    void bothBoundsAreAccepted(String name, String value) {
        assertTrue(ConfigurationKeys.find(name).orElseThrow().accepts(value));
    }

    @Test
    void aVendorMakesItsOwnKeys() {
        ConfigurationKey<Integer> fan = new ConfigurationKey<>(
                        "AcmeFanSpeed", ConfigurationType.integer(100, 5000), Access.RW)
                .withUnit("rpm")
                .withDefaultValue(800);
        assertEquals(1200, fan.read("1200"));
        assertFalse(fan.accepts("99"));
        assertEquals(Optional.of("rpm"), fan.unit());
        assertEquals(Optional.of(800), fan.defaultValue());
        assertEquals(Optional.empty(), fan.profile());
        assertEquals(Optional.empty(), fan.clause());
        assertFalse(fan.isRequired());
    }

    @Test
    void accessSaysWhoMayDoWhat() {
        assertTrue(Access.R.isReadable());
        assertFalse(Access.R.mayBeWritable());
        assertFalse(Access.W.isReadable());
        assertTrue(Access.W.isWritable());
        assertTrue(Access.RW.isReadable());
        assertTrue(Access.RW.isWritable());
        assertTrue(Access.R_OR_RW.mayBeWritable());
        assertFalse(Access.R_OR_RW.isWritable());
    }

    // 1.6 section 9.1.29
    @Test
    void profilesAreNamedAsSupportedFeatureProfilesDoes() {
        assertEquals(
                List.of(
                        "Core",
                        "FirmwareManagement",
                        "LocalAuthListManagement",
                        "Reservation",
                        "SmartCharging",
                        "RemoteTrigger"),
                List.of(FeatureProfile.values()).stream()
                        .flatMap(profile -> profile.word().stream())
                        .toList());
        assertEquals(Optional.empty(), FeatureProfile.SECURITY.word());
    }
}
