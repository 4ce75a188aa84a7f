package dev.ocpp4j.v201.metervalues;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/** What a CSMS answers in functional block J, Meter Values. What is not implemented is answered NotSupported. */
public interface MeterValuesServer {
    /** A Charging Station reports meter values outside of a transaction (J01, section 1.32.1). */
    default MeterValuesResponse meterValues(MeterValuesRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(MeterValues.METER_VALUES);
    }

    /** The handlers that call an implementation. */
    static Handlers handlers(MeterValuesServer server) {
        return Handlers.builder()
                .on(MeterValuesRequest.class, server::meterValues)
                .build();
    }
}
