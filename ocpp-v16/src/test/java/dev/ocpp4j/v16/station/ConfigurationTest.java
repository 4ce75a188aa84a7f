package dev.ocpp4j.v16.station;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.CONNECTOR_PHASE_ROTATION;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.METER_VALUES_SAMPLED_DATA;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.METER_VALUE_SAMPLE_INTERVAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.core.station.StationMemory;
import dev.ocpp4j.v16.configuration.ConfigurationKey;
import dev.ocpp4j.v16.configuration.ConfigurationKeys;
import dev.ocpp4j.v16.configuration.FeatureProfile;
import dev.ocpp4j.v16.core.ChangeConfigurationRequest;
import dev.ocpp4j.v16.core.ConfigurationStatus;
import dev.ocpp4j.v16.core.GetConfigurationRequest;
import dev.ocpp4j.v16.core.GetConfigurationResponse;
import dev.ocpp4j.v16.core.KeyValue;
import dev.ocpp4j.v16.core.Measurand;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationTest {
    private static final Set<Measurand> MEASURED =
            EnumSet.of(Measurand.ENERGY_ACTIVE_IMPORT_REGISTER, Measurand.VOLTAGE, Measurand.CURRENT_IMPORT);

    private final Configuration configuration = StandardConfiguration.of(2, false, MEASURED, StationMemory.inMemory());

    private ConfigurationStatus change(String key, String value) {
        return configuration.change(new ChangeConfigurationRequest(key, value));
    }

    private KeyValue told(String key) {
        return configuration
                .tell(new GetConfigurationRequest(List.of(key)))
                .configurationKey()
                .get(0);
    }

    // 1.6 section 9.1
    @Test
    void aStationHasEveryRequiredKeyOfTheCoreProfile() {
        List<String> all = configuration.tell(new GetConfigurationRequest()).configurationKey().stream()
                .map(KeyValue::key)
                .toList();
        List<String> missing = ConfigurationKeys.ALL.stream()
                .filter(key -> key.isRequired()
                        && key.profile().filter(FeatureProfile.CORE::equals).isPresent())
                .map(ConfigurationKey::name)
                .filter(name -> !all.contains(name))
                .toList();
        assertEquals(List.of(), missing);
    }

    // 1.6 section 5.3
    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "MeterValueSampleInterval, 2, ACCEPTED",
        "METERVALUESAMPLEINTERVAL, 2, ACCEPTED",
        "MeterValueSampleInterval, -1, REJECTED",
        "MeterValueSampleInterval, often, REJECTED",
        "NumberOfConnectors, 3, REJECTED",
        "AuthorizeRemoteTxRequests, maybe, REJECTED",
        "AuthorizeRemoteTxRequests, TRUE, ACCEPTED",
        "ConnectorPhaseRotation, 1.RTS, REBOOT_REQUIRED",
        "ConnectorPhaseRotation, 1.LEFT, REJECTED",
        "TransactionMessageAttempts, 0, REJECTED",
        "Testing, 1, NOT_SUPPORTED",
        "AuthorizationCacheEnabled, true, ACCEPTED",
    })
    void aChangeIsAnsweredByItsRule(String key, String value, ConfigurationStatus expected) {
        assertEquals(expected, change(key, value));
    }

    // 1.6 section 3.16.4
    @Test
    void anUnsupportedMeasurandChangesNothing() {
        assertEquals(ConfigurationStatus.REJECTED, change("MeterValuesSampledData", "Voltage,Frequency"));
        assertEquals(List.of("Energy.Active.Import.Register"), configuration.get(METER_VALUES_SAMPLED_DATA));
    }

    @Test
    void aChangeIsToldToWhoListens() {
        AtomicInteger seen = new AtomicInteger();
        configuration.onChange(
                METER_VALUE_SAMPLE_INTERVAL, () -> seen.set(configuration.get(METER_VALUE_SAMPLE_INTERVAL)));
        change("MeterValueSampleInterval", "7");
        assertEquals(7, seen.get());
        assertEquals("7", told("MeterValueSampleInterval").value());
    }

    @Test
    void aChangeThatNeedsARestartIsShownAtOnceAndCountsAfterIt() {
        change("ConnectorPhaseRotation", "1.RTS,2.RTS");
        assertEquals("1.RTS,2.RTS", told("ConnectorPhaseRotation").value());
        assertEquals(List.of("0.RST"), configuration.get(CONNECTOR_PHASE_ROTATION));
        configuration.reboot();
        assertEquals(List.of("1.RTS", "2.RTS"), configuration.get(CONNECTOR_PHASE_ROTATION));
    }

    // 1.6 section 5.8
    @Test
    void knownAndUnknownKeysAreToldApart() {
        GetConfigurationResponse told =
                configuration.tell(new GetConfigurationRequest(List.of("heartbeatinterval", "x.Unknown")));
        assertEquals(List.of(new KeyValue("HeartbeatInterval", false, "300")), told.configurationKey());
        assertEquals(List.of("x.Unknown"), told.unknownKey());
        assertNull(configuration
                .tell(new GetConfigurationRequest(List.of("HeartbeatInterval")))
                .unknownKey());
        assertTrue(told("NumberOfConnectors").readonly());
    }

    // 1.6 section 9.1.9
    @Test
    void moreKeysThanAllowedAreRefused() {
        GetConfigurationRequest request = new GetConfigurationRequest(Collections.nCopies(51, "HeartbeatInterval"));
        CallErrorException refused = assertThrows(CallErrorException.class, () -> configuration.tell(request));
        assertEquals(ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION, refused.code());
    }

    // 1.6 section 9.1.33 with errata 3.84
    @Test
    void aFixedCableIsNeverUnlocked() {
        Configuration fixed = StandardConfiguration.of(1, true, MEASURED, StationMemory.inMemory());
        assertEquals(
                ConfigurationStatus.REJECTED,
                fixed.change(new ChangeConfigurationRequest("UnlockConnectorOnEVSideDisconnect", "true")));
    }

    @Test
    void aKeyThatTheSpecificationMakesReadOnlyCannotBeMadeWritable() {
        Configuration empty = new Configuration(StationMemory.inMemory());
        assertThrows(IllegalArgumentException.class, () -> empty.writable(ConfigurationKeys.NUMBER_OF_CONNECTORS, 1));
    }
}
