package dev.ocpp4j.examples.station201;

import dev.ocpp4j.core.station.StationClock;
import dev.ocpp4j.examples.console.Json;
import dev.ocpp4j.examples.station.Hardware;
import dev.ocpp4j.examples.station.Quantity;
import dev.ocpp4j.v201.common.Location;
import dev.ocpp4j.v201.common.Measurand;
import dev.ocpp4j.v201.common.MeterValue;
import dev.ocpp4j.v201.common.Phase;
import dev.ocpp4j.v201.common.ReadingContext;
import dev.ocpp4j.v201.common.SampledValue;
import dev.ocpp4j.v201.common.UnitOfMeasure;
import dev.ocpp4j.v201.devicemodel.station.DeviceVariable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns what a meter shows into the measurands that a variable asks for (J01, J02). Used on the loop only. */
final class Samples {
    private final Hardware hardware;
    private final StationClock clock;
    private final StationVariables variables;

    Samples(Hardware hardware, StationClock clock, StationVariables variables) {
        this.hardware = hardware;
        this.clock = clock;
        this.variables = variables;
    }

    /** What an EVSE shows now; empty when nothing is configured. */
    Optional<MeterValue> take(Evse evse, DeviceVariable<Set<String>> measurands, ReadingContext context) {
        Set<String> words = variables.get(measurands);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.now();
        // In the order of the list that the station has, whatever the order of the variable.
        List<String> ordered =
                Quantity.measurands().stream().filter(words::contains).toList();
        return Optional.of(new MeterValue(
                Quantity.of(hardware.read(evse.id(), now), ordered).stream()
                        .map(quantity -> value(quantity, context))
                        .toList(),
                now));
    }

    private static SampledValue value(Quantity quantity, ReadingContext context) {
        return new SampledValue(new BigDecimal(quantity.value().toString()))
                .withMeasurand(Json.constant(Measurand.class, quantity.measurand()))
                .withUnitOfMeasure(new UnitOfMeasure().withUnit(quantity.unit()))
                .withPhase(quantity.phase() == null ? null : Json.constant(Phase.class, quantity.phase()))
                .withLocation(quantity.ofVehicle() ? Location.EV : null)
                .withContext(context);
    }
}
