package dev.ocpp4j.smartcharging.v201;

import dev.ocpp4j.smartcharging.Measurement;
import dev.ocpp4j.smartcharging.MeterSamples;
import dev.ocpp4j.smartcharging.MeterSamples.Sample;
import dev.ocpp4j.smartcharging.RateUnit;
import dev.ocpp4j.v201.common.Location;
import dev.ocpp4j.v201.common.Measurand;
import dev.ocpp4j.v201.common.MeterValue;
import dev.ocpp4j.v201.common.Phase;
import dev.ocpp4j.v201.common.SampledValue;
import dev.ocpp4j.v201.common.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a Charging Station of OCPP 2.0.1 says that it draws. */
public final class Measurements201 {
    private Measurements201() {}

    /**
     * The current or the power drawn at the outlet (Current.Import, Power.Active.Import). Other values, and those at
     * another location, are passed over.
     */
    public static List<Measurement> fromMessage(List<MeterValue> meterValues, RateUnit unit) {
        List<Measurement> measurements = new ArrayList<>();
        for (MeterValue meterValue : meterValues) {
            List<Sample> samples = meterValue.sampledValue().stream()
                    .map(Measurements201::sample)
                    .flatMap(Optional::stream)
                    .toList();
            new MeterSamples(meterValue.timestamp(), samples).measurement(unit).ifPresent(measurements::add);
        }
        return measurements;
    }

    private static Optional<Sample> sample(SampledValue value) {
        boolean current = value.measurand() == Measurand.CURRENT_IMPORT;
        boolean power = value.measurand() == Measurand.POWER_ACTIVE_IMPORT;
        boolean elsewhere = value.location() != null && value.location() != Location.OUTLET;
        Integer phase = phase(value.phase());
        boolean otherPhase = value.phase() != null && phase == null;
        if (elsewhere || otherPhase || !current && !power) {
            return Optional.empty();
        }
        return Optional.of(
                new Sample(current ? RateUnit.A : RateUnit.W, phase, scaled(value.value(), value.unitOfMeasure())));
    }

    private static BigDecimal scaled(BigDecimal value, @Nullable UnitOfMeasure unit) {
        if (unit == null) {
            return value;
        }
        int multiplier = unit.multiplier() == null ? 0 : unit.multiplier();
        return value.scaleByPowerOfTen(multiplier + ("kW".equals(unit.unit()) ? 3 : 0));
    }

    private static @Nullable Integer phase(@Nullable Phase phase) {
        if (phase == null) {
            return null;
        }
        return switch (phase) {
            case L1, L1_N -> 1;
            case L2, L2_N -> 2;
            case L3, L3_N -> 3;
            default -> null;
        };
    }
}
