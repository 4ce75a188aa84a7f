package dev.ocpp4j.examples.station;

import dev.ocpp4j.v16.core.Location;
import dev.ocpp4j.v16.core.Measurand;
import dev.ocpp4j.v16.core.MeterValue;
import dev.ocpp4j.v16.core.Phase;
import dev.ocpp4j.v16.core.ReadingContext;
import dev.ocpp4j.v16.core.SampledValue;
import dev.ocpp4j.v16.core.UnitOfMeasure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what a meter shows into the measurands that the configuration asks for (1.6 sections 3.16 and 7.31). */
final class Measurands {
    private static final Map<String, Measurand> SUPPORTED = Map.of(
            "Energy.Active.Import.Register", Measurand.ENERGY_ACTIVE_IMPORT_REGISTER,
            "Power.Active.Import", Measurand.POWER_ACTIVE_IMPORT,
            "Current.Import", Measurand.CURRENT_IMPORT,
            "Voltage", Measurand.VOLTAGE,
            "SoC", Measurand.SOC);
    private static final List<Phase> LINES = List.of(Phase.L1, Phase.L2, Phase.L3);
    private static final List<Phase> LINES_TO_NEUTRAL = List.of(Phase.L1_N, Phase.L2_N, Phase.L3_N);

    private Measurands() {}

    /** Whether a word of a configuration key names something that can be measured here. */
    static boolean isSupported(String word) {
        return SUPPORTED.containsKey(word);
    }

    /** The readings of one moment. @param words at least one, all of them supported */
    static MeterValue sample(Hardware.Reading reading, List<String> words, ReadingContext context, Instant now) {
        List<SampledValue> values = new ArrayList<>();
        for (String word : words) {
            Measurand measurand = SUPPORTED.get(word);
            switch (measurand) {
                case POWER_ACTIVE_IMPORT ->
                    values.add(value(reading.power(), measurand, UnitOfMeasure.W, null)
                            .withContext(context));
                case CURRENT_IMPORT ->
                    // Every phase is told (section 3.16.3).
                    LINES.forEach(line -> values.add(value(reading.current(), measurand, UnitOfMeasure.A, line)
                            .withContext(context)));
                case VOLTAGE ->
                    LINES_TO_NEUTRAL.forEach(
                            line -> values.add(value(reading.voltage(), measurand, UnitOfMeasure.V, line)
                                    .withContext(context)));
                case SOC ->
                    values.add(value(reading.stateOfCharge(), measurand, UnitOfMeasure.PERCENT, null)
                            .withLocation(Location.EV)
                            .withContext(context));
                default ->
                    values.add(value(reading.energy(), measurand, UnitOfMeasure.WH, null)
                            .withContext(context));
            }
        }
        return new MeterValue(now, values);
    }

    private static SampledValue value(Number value, Measurand measurand, UnitOfMeasure unit, @Nullable Phase phase) {
        return new SampledValue(value.toString())
                .withMeasurand(measurand)
                .withUnit(unit)
                .withPhase(phase);
    }
}
