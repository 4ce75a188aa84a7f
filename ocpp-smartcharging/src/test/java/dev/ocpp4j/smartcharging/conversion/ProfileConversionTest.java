package dev.ocpp4j.smartcharging.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ocpp4j.core.OcppJson;
import dev.ocpp4j.core.Reading;
import dev.ocpp4j.smartcharging.Converted;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v201.Ocpp201;
import dev.ocpp4j.v201.common.ChargingProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileConversionTest {
    private static final OcppJson JSON_16 = new OcppJson(Ocpp16.PROTOCOL, Reading.STRICT);
    private static final OcppJson JSON_201 = new OcppJson(Ocpp201.PROTOCOL, Reading.STRICT);

    private static dev.ocpp4j.v16.common.ChargingProfile v16(String purpose, String kind, String rest) {
        return JSON_16.read(
                "{\"chargingProfileId\":5,\"stackLevel\":3,\"chargingProfilePurpose\":\"" + purpose
                        + "\",\"chargingProfileKind\":\"" + kind
                        + "\",\"chargingSchedule\":{\"chargingRateUnit\":\"A\",\"chargingSchedulePeriod\":"
                        + "[{\"startPeriod\":0,\"limit\":16}]" + rest + "}}",
                dev.ocpp4j.v16.common.ChargingProfile.class);
    }

    private static ChargingProfile v201(String purpose, String extra, String periodExtra) {
        return JSON_201.read(
                "{\"id\":5,\"stackLevel\":3,\"chargingProfilePurpose\":\"" + purpose
                        + "\",\"chargingProfileKind\":\"Absolute\",\"chargingSchedule\":[{\"id\":7,"
                        + "\"startSchedule\":\"2025-03-01T00:00:00Z\",\"chargingRateUnit\":\"A\","
                        + "\"chargingSchedulePeriod\":[{\"startPeriod\":0,\"limit\":16,\"numberPhases\":1"
                        + periodExtra + "}]}]" + extra + "}",
                ChargingProfile.class);
    }

    private static List<String> fields(Converted<?> converted) {
        return converted.losses().stream().map(Converted.Loss::field).toList();
    }

    @Test
    void whatTheOlderVersionLacksIsListed() {
        Converted<dev.ocpp4j.v16.common.ChargingProfile> converted = ProfileConversion.to16(v201(
                "TxProfile",
                ",\"transactionId\":\"tx-1\",\"customData\":{\"vendorId\":\"acme\"}",
                ",\"phaseToUse\":2"));
        assertEquals(
                List.of(
                        "customData",
                        "chargingSchedule[0].id",
                        "chargingSchedule[0].chargingSchedulePeriod[0].phaseToUse",
                        "transactionId"),
                fields(converted));
        assertEquals(
                v16("TxProfile", "Absolute", ",\"startSchedule\":\"2025-03-01T00:00:00Z\"")
                        .chargingSchedule()
                        .startSchedule(),
                converted.value().chargingSchedule().startSchedule());
        JSON_16.write(converted.value());
    }

    @Test
    void aNumberStaysTheTransactionId() {
        ChargingProfile profile = v201("TxProfile", ",\"transactionId\":\"42\"", "");
        assertEquals(42, ProfileConversion.to16(profile).value().transactionId());
    }

    @Test
    void anExternalConstraintHasNoCounterpart() {
        ChargingProfile external = v201("ChargingStationExternalConstraints", "", "");
        assertThrows(IllegalArgumentException.class, () -> ProfileConversion.to16(external));
    }

    @Test
    void whatTheNewerVersionDemandsIsMadeUpAndListed() {
        Converted<ChargingProfile> converted = ProfileConversion.to201(v16("TxDefaultProfile", "Absolute", ""), null);
        assertEquals(List.of("chargingProfileKind", "chargingSchedule[0].id"), fields(converted));
        assertEquals("RELATIVE", converted.value().chargingProfileKind().name());
        JSON_201.write(converted.value());
        Converted<ChargingProfile> relative = ProfileConversion.to201(
                v16("TxDefaultProfile", "Relative", ",\"startSchedule\":\"2025-03-01T00:00:00Z\""), null);
        assertEquals(List.of("chargingSchedule[0].id", "chargingSchedule[0].startSchedule"), fields(relative));
        JSON_201.write(relative.value());
    }

    @Test
    void whatTheNewerVersionForbidsCannotBeConverted() {
        var relativeMax = v16("ChargePointMaxProfile", "Relative", "");
        assertThrows(IllegalArgumentException.class, () -> ProfileConversion.to201(relativeMax, null));
        var tx = v16("TxProfile", "Relative", "");
        assertThrows(IllegalArgumentException.class, () -> ProfileConversion.to201(tx, null));
        assertEquals("tx-9", ProfileConversion.to201(tx, "tx-9").value().transactionId());
    }
}
