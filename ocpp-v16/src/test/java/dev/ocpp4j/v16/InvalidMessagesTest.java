package dev.ocpp4j.v16;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ocpp4j.core.InvalidMessageException;
import dev.ocpp4j.core.OcppJson;
import dev.ocpp4j.core.Reading;
import dev.ocpp4j.core.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a message is found, named by its path, and has the error code of 1.6. */
class InvalidMessagesTest {
    private static final OcppJson JSON = new OcppJson(Ocpp16.PROTOCOL, Reading.STRICT);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Authorize|{}|idTag|REQUIRED|OccurenceConstraintViolation
            Authorize|{"idTag":"AAAAAAAAAAAAAAAAAAAAA"}|idTag|LENGTH|PropertyConstraintViolation
            Authorize|{"idTag":5}|idTag|COERCION|TypeConstraintViolation
            ChangeAvailability|{"connectorId":1.5,"type":"Operative"}|connectorId|TYPE|TypeConstraintViolation
            DataTransfer|{"vendorId":"v","data":{"a":1}}|data|TYPE|TypeConstraintViolation
            GetConfiguration|{"key":[null]}|key[0]|NULL|TypeConstraintViolation
            MeterValues|{"connectorId":1,"meterValue":[]}|meterValue|ITEMS|OccurenceConstraintViolation
            MeterValues|{"connectorId":1,"meterValue":[{"timestamp":"2024-05-01T12:34:56Z","sampledValue":[]}]}|meterValue[0].sampledValue|ITEMS|OccurenceConstraintViolation
            MeterValues|{"connectorId":1,"meterValue":[{"timestamp":"2024-05-01T12:34:56Z","sampledValue":[{}]}]}|meterValue[0].sampledValue[0].value|REQUIRED|OccurenceConstraintViolation
            ReserveNow|{"connectorId":1,"expiryDate":"tomorrow","idTag":"A","reservationId":1}|expiryDate|TYPE|TypeConstraintViolation
            SetChargingProfile|{"connectorId":1,"csChargingProfiles":{"chargingProfileId":1,"stackLevel":-1,"chargingProfilePurpose":"TxProfile","chargingProfileKind":"Relative","chargingSchedule":{"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0,"limit":1}]}}}|csChargingProfiles.stackLevel|RANGE|PropertyConstraintViolation
            SetChargingProfile|{"connectorId":1,"csChargingProfiles":{"chargingProfileId":1,"stackLevel":0,"chargingProfilePurpose":"TxProfile","chargingProfileKind":"Relative","chargingSchedule":{"chargingRateUnit":"A","chargingSchedulePeriod":[]}}}|csChargingProfiles.chargingSchedule.chargingSchedulePeriod|ITEMS|OccurenceConstraintViolation
            SetChargingProfile|{"connectorId":1,"csChargingProfiles":{"chargingProfileId":1,"stackLevel":0,"chargingProfilePurpose":"TxProfile","chargingProfileKind":"Relative","chargingSchedule":{"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0,"limit":8.15}]}}}|csChargingProfiles.chargingSchedule.chargingSchedulePeriod[0].limit|RANGE|PropertyConstraintViolation
            UpdateFirmware|{"location":"not a uri at all","retrieveDate":"2024-05-01T12:34:56Z"}|location|PATTERN|PropertyConstraintViolation
            """)
    void aWrongRequestIsFound(String action, String json, String path, Rule rule, String code) {
        Class<? extends Record> request =
                Ocpp16.PROTOCOL.action(action).orElseThrow().request().asSubclass(Record.class);
        InvalidMessageException invalid = assertThrows(InvalidMessageException.class, () -> JSON.read(json, request));
        assertEquals(path, invalid.path());
        assertEquals(rule, invalid.rule());
        assertEquals(code, Ocpp16.PROTOCOL.spell(invalid.code()));
    }
}
