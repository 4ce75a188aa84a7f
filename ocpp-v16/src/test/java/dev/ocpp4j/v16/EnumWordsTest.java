package dev.ocpp4j.v16;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.core.InvalidMessageException;
import dev.ocpp4j.core.OcppJson;
import dev.ocpp4j.core.Reading;
import dev.ocpp4j.core.Rule;
import dev.ocpp4j.v16.common.ChargingSchedule;
import dev.ocpp4j.v16.core.ChargePointErrorCode;
import dev.ocpp4j.v16.core.ChargePointStatus;
import dev.ocpp4j.v16.core.ResetRequest;
import dev.ocpp4j.v16.core.SampledValue;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import dev.ocpp4j.v16.core.StopTransactionRequest;
import dev.ocpp4j.v16.core.UnitOfMeasure;
import dev.ocpp4j.v16.smartcharging.GetCompositeScheduleRequest;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of enumerations on the wire. */
class EnumWordsTest {
    private static final OcppJson STRICT = new OcppJson(Ocpp16.PROTOCOL, Reading.STRICT);
    private static final OcppJson LENIENT = new OcppJson(Ocpp16.PROTOCOL, Reading.LENIENT);

    static Stream<Class<? extends Enum<?>>> enums() {
        return Messages.OCPP16.types().enums();
    }

    @ParameterizedTest
    @MethodSource("enums")
    void everyConstantHasItsOwnWord(Class<? extends Enum<?>> type) throws NoSuchFieldException {
        Set<String> words = new HashSet<>();
        for (Enum<?> constant : type.getEnumConstants()) {
            JsonProperty word = type.getField(constant.name()).getAnnotation(JsonProperty.class);
            assertTrue(words.add(word.value()), constant::name);
        }
    }

    // RPC-19 (errata 3.24 and 3.38): the code of this is prescribed.
    @Test
    void anUnknownWordIsAPropertyConstraintViolation() {
        assertUnknownWord(
                "chargingRateUnit",
                "{\"connectorId\":1,\"duration\":60,\"chargingRateUnit\":\"kW\"}",
                GetCompositeScheduleRequest.class);
        assertUnknownWord(
                "chargingRateUnit",
                "{\"chargingRateUnit\":\"VA\",\"chargingSchedulePeriod\":[{\"startPeriod\":0,\"limit\":1}]}",
                ChargingSchedule.class);
        assertUnknownWord("type", "{\"type\":\"hard\"}", ResetRequest.class);
    }

    private static void assertUnknownWord(String path, String json, Class<? extends Record> type) {
        InvalidMessageException invalid = assertThrows(InvalidMessageException.class, () -> STRICT.read(json, type));
        assertEquals(ErrorCode.PROPERTY_CONSTRAINT_VIOLATION, invalid.code());
        assertEquals(Rule.ENUM, invalid.rule());
        assertEquals(path, invalid.path());
    }

    @Test
    void anUnknownWordIsAbsentWhenThatIsTolerated() {
        String json =
                "{\"meterStop\":1,\"timestamp\":\"2024-05-01T12:34:56Z\",\"transactionId\":1,\"reason\":\"Bored\"}";
        assertThrows(InvalidMessageException.class, () -> STRICT.read(json, StopTransactionRequest.class));
        assertNull(LENIENT.read(json, StopTransactionRequest.class).reason());
    }

    // RPC-18 (J-1.6 errata 2.1)
    @ParameterizedTest
    @ValueSource(strings = {"Celcius", "Celsius"})
    void celsiusIsReadInBothSpellings(String word) {
        SampledValue value = STRICT.read("{\"value\":\"21.5\",\"unit\":\"" + word + "\"}", SampledValue.class);
        assertEquals(UnitOfMeasure.CELSIUS, value.unit());
    }

    // RPC-18 (J-1.6 errata 2.1)
    @Test
    void celsiusIsWrittenAsTheFirstSchemasHaveIt() {
        assertEquals(
                "{\"value\":\"21.5\",\"unit\":\"Celcius\"}",
                STRICT.write(new SampledValue("21.5").withUnit(UnitOfMeasure.CELSIUS)));
    }

    // RPC-18 (J-1.6 errata 2.6)
    @Test
    void aStopNeedsNoReason() {
        String json = "{\"meterStop\":1,\"timestamp\":\"2024-05-01T12:34:56Z\",\"transactionId\":-1}";
        StopTransactionRequest stop = STRICT.read(json, StopTransactionRequest.class);
        assertNull(stop.reason());
        // errata 3.18: what could not be given an id is told with -1
        assertEquals(-1, stop.transactionId());
    }

    // The text wants 0 or more, the schema does not: a status is too good to lose.
    @Test
    void aNegativeConnectorIsRead() {
        StatusNotificationRequest status = STRICT.read(
                "{\"connectorId\":-1,\"errorCode\":\"NoError\",\"status\":\"Available\"}",
                StatusNotificationRequest.class);
        assertEquals(
                new StatusNotificationRequest(-1, ChargePointErrorCode.NO_ERROR, ChargePointStatus.AVAILABLE), status);
    }
}
