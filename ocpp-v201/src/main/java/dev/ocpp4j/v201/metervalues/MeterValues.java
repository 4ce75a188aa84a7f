package dev.ocpp4j.v201.metervalues;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.Direction;
import java.util.List;

/** The actions of functional block J, Meter Values. */
public final class MeterValues {
    public static final Action<MeterValuesRequest, MeterValuesResponse> METER_VALUES =
            new Action<>("MeterValues", Direction.TO_CSMS, MeterValuesRequest.class, MeterValuesResponse.class);

    /** All of them. */
    public static final List<Action<?, ?>> ACTIONS = List.of(METER_VALUES);

    private MeterValues() {}
}
