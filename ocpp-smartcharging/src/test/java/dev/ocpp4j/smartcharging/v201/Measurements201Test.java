package dev.ocpp4j.smartcharging.v201;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ocpp4j.core.OcppJson;
import dev.ocpp4j.core.Reading;
import dev.ocpp4j.smartcharging.Measurement;
import dev.ocpp4j.smartcharging.RateUnit;
import dev.ocpp4j.v201.Ocpp201;
import dev.ocpp4j.v201.metervalues.MeterValuesRequest;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class Measurements201Test {
    private static final String MESSAGE = "{\"evseId\":1,\"meterValue\":[{\"timestamp\":\"2025-03-10T10:00:00Z\","
            + "\"sampledValue\":[{\"value\":1234},"
            + "{\"value\":95,\"measurand\":\"Current.Import\",\"phase\":\"L1\","
            + "\"unitOfMeasure\":{\"unit\":\"A\",\"multiplier\":-1}},"
            + "{\"value\":8,\"measurand\":\"Current.Import\",\"phase\":\"L2\"},"
            + "{\"value\":77,\"measurand\":\"Current.Import\",\"phase\":\"L1-L2\"},"
            + "{\"value\":88,\"measurand\":\"Current.Import\",\"location\":\"EV\"},"
            + "{\"value\":4.6,\"measurand\":\"Power.Active.Import\",\"unitOfMeasure\":{\"unit\":\"kW\"}}]}]}";

    @Test
    void onlyWhatIsDrawnAtTheOutletCounts() {
        MeterValuesRequest message =
                new OcppJson(Ocpp201.PROTOCOL, Reading.STRICT).read(MESSAGE, MeterValuesRequest.class);
        List<Measurement> amperes = Measurements201.fromMessage(message.meterValue(), RateUnit.A);
        assertEquals(0, new BigDecimal("9.5").compareTo(amperes.get(0).value()));
        List<Measurement> watts = Measurements201.fromMessage(message.meterValue(), RateUnit.W);
        assertEquals(0, new BigDecimal("4600").compareTo(watts.get(0).value()));
        assertEquals(1, watts.size());
    }
}
