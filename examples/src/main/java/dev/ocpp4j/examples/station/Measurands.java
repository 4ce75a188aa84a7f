package dev.ocpp4j.examples.station;

import dev.ocpp4j.examples.console.Json;
import dev.ocpp4j.v16.core.Location;
import dev.ocpp4j.v16.core.Measurand;
import dev.ocpp4j.v16.core.MeterValue;
import dev.ocpp4j.v16.core.Phase;
import dev.ocpp4j.v16.core.ReadingContext;
import dev.ocpp4j.v16.core.SampledValue;
import dev.ocpp4j.v16.core.UnitOfMeasure;
import java.time.Instant;
import java.util.List;

/** Turns what a meter shows into the measurands that the configuration asks for (1.6 sections 3.16 and 7.31). */
final class Measurands {
    private Measurands() {}

    /** The readings of one moment. @param words at least one, all of them supported */
    static MeterValue sample(Hardware.Reading reading, List<String> words, ReadingContext context, Instant now) {
        return new MeterValue(
                now,
                Quantity.of(reading, words).stream()
                        .map(quantity -> value(quantity, context))
                        .toList());
    }

    private static SampledValue value(Quantity quantity, ReadingContext context) {
        return new SampledValue(quantity.value().toString())
                .withMeasurand(Json.constant(Measurand.class, quantity.measurand()))
                .withUnit(Json.constant(UnitOfMeasure.class, quantity.unit()))
                .withPhase(quantity.phase() == null ? null : Json.constant(Phase.class, quantity.phase()))
                .withLocation(quantity.ofVehicle() ? Location.EV : null)
                .withContext(context);
    }
}
