package dev.ocpp4j.examples.station201;

import dev.ocpp4j.core.station.Calls;
import dev.ocpp4j.core.station.StationClock;
import dev.ocpp4j.core.station.Ticks;
import dev.ocpp4j.core.station.Timers;
import dev.ocpp4j.v201.common.ReadingContext;
import dev.ocpp4j.v201.metervalues.MeterValuesRequest;
import dev.ocpp4j.v201.transactions.TriggerReason;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Meter values that belong to the clock and not to a transaction (J01). Used on the loop only. */
final class MeterReports {
    private final List<Evse> evses;
    private final StationVariables variables;
    private final Samples samples;
    private final TransactionControl control;
    private final Calls calls;
    private final BooleanSupplier online;
    private final Ticks ticks;

    MeterReports(
            List<Evse> evses,
            StationVariables variables,
            Samples samples,
            TransactionControl control,
            Calls calls,
            Timers timers,
            StationClock clock,
            BooleanSupplier online) {
        this.evses = evses;
        this.variables = variables;
        this.samples = samples;
        this.control = control;
        this.calls = calls;
        this.online = online;
        ticks = Ticks.ofTheDay(timers, clock, () -> variables.get(variables.alignedInterval), this::clockStruck);
    }

    /** Begins, or goes on with a changed interval. */
    void arm() {
        ticks.arm();
    }

    private void clockStruck() {
        boolean idleOnly = variables.get(variables.alignedDuringIdle); // J01.FR.19
        for (Evse evse : evses) {
            if (!evse.isInTransaction()) {
                tell(evse, ReadingContext.SAMPLE_CLOCK); // J01.FR.14
            } else if (!idleOnly) {
                control.tellMeter(evse, TriggerReason.METER_VALUE_CLOCK, ReadingContext.SAMPLE_CLOCK); // J01.FR.22
            }
        }
    }

    private void tell(Evse evse, ReadingContext context) {
        if (online.getAsBoolean()) {
            tellNow(evse, context);
        }
    }

    /** Sends what the meter of an EVSE shows (F06.FR.06); nothing when no measurands are configured. */
    void tellNow(Evse evse, ReadingContext context) {
        samples.take(evse, variables.alignedMeasurands, context)
                .ifPresent(value -> calls.tell(new MeterValuesRequest(evse.id(), List.of(value))));
    }
}
