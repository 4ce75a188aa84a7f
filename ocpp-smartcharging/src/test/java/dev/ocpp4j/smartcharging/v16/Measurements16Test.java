package dev.ocpp4j.smartcharging.v16;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ocpp4j.core.OcppJson;
import dev.ocpp4j.core.Reading;
import dev.ocpp4j.smartcharging.Measurement;
import dev.ocpp4j.smartcharging.RateUnit;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.core.MeterValuesRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class Measurements16Test {
    private static final String MESSAGE = "{\"connectorId\":1,\"meterValue\":[{\"timestamp\":\"2025-03-10T10:00:00Z\","
            + "\"sampledValue\":[{\"value\":\"1234\"},"
            + "{\"value\":\"9.5\",\"measurand\":\"Current.Import\",\"phase\":\"L1\",\"unit\":\"A\"},"
            + "{\"value\":\"10.5\",\"measurand\":\"Current.Import\",\"phase\":\"L2-N\",\"unit\":\"A\"},"
            + "{\"value\":\"77\",\"measurand\":\"Current.Import\",\"phase\":\"N\",\"unit\":\"A\"},"
            + "{\"value\":\"88\",\"measurand\":\"Current.Import\",\"location\":\"Inlet\",\"unit\":\"A\"},"
            + "{\"value\":\"4.6\",\"measurand\":\"Power.Active.Import\",\"unit\":\"kW\"}]},"
            + "{\"timestamp\":\"2025-03-10T10:01:00Z\",\"sampledValue\":[{\"value\":\"x\","
            + "\"measurand\":\"Current.Import\"}]}]}";

    @Test
    void onlyWhatIsDrawnAtTheOutletCounts() {
        MeterValuesRequest message =
                new OcppJson(Ocpp16.PROTOCOL, Reading.STRICT).read(MESSAGE, MeterValuesRequest.class);
        Instant at = Instant.parse("2025-03-10T10:00:00Z");
        assertEquals(
                List.of(new Measurement(at, new BigDecimal("10.5"))),
                Measurements16.fromMessage(message.meterValue(), RateUnit.A));
        assertEquals(
                List.of(new Measurement(at, new BigDecimal("4600"))),
                Measurements16.fromMessage(message.meterValue(), RateUnit.W));
    }
}
