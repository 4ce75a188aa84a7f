package dev.ocpp4j.smartcharging.v16;

import dev.ocpp4j.smartcharging.Measurement;
import dev.ocpp4j.smartcharging.MeterSamples;
import dev.ocpp4j.smartcharging.MeterSamples.Sample;
import dev.ocpp4j.smartcharging.RateUnit;
import dev.ocpp4j.v16.core.Location;
import dev.ocpp4j.v16.core.Measurand;
import dev.ocpp4j.v16.core.MeterValue;
import dev.ocpp4j.v16.core.Phase;
import dev.ocpp4j.v16.core.SampledValue;
import dev.ocpp4j.v16.core.UnitOfMeasure;
import dev.ocpp4j.v16.core.ValueFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a Charge Point of OCPP 1.6 says that it draws. */
public final class Measurements16 {
    private Measurements16() {}

    /**
     * The current or the power drawn at the outlet (Current.Import, Power.Active.Import). Values without them, at
     * another location, in signed form or that are no numbers are passed over.
     */
    public static List<Measurement> fromMessage(List<MeterValue> meterValues, RateUnit unit) {
        List<Measurement> measurements = new ArrayList<>();
        for (MeterValue meterValue : meterValues) {
            List<Sample> samples = meterValue.sampledValue().stream()
                    .map(Measurements16::sample)
                    .flatMap(Optional::stream)
                    .toList();
            new MeterSamples(meterValue.timestamp(), samples).measurement(unit).ifPresent(measurements::add);
        }
        return measurements;
    }

    private static Optional<Sample> sample(SampledValue value) {
        boolean elsewhere = value.location() != null && value.location() != Location.OUTLET;
        if (elsewhere || value.format() == ValueFormat.SIGNED_DATA || value.measurand() == null) {
            return Optional.empty();
        }
        boolean current = value.measurand() == Measurand.CURRENT_IMPORT;
        if (!current && value.measurand() != Measurand.POWER_ACTIVE_IMPORT) {
            return Optional.empty();
        }
        Integer phase = phase(value.phase());
        if (value.phase() != null && phase == null) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(value.value());
            return Optional.of(new Sample(
                    current ? RateUnit.A : RateUnit.W,
                    phase,
                    value.unit() == UnitOfMeasure.KW ? number.movePointRight(3) : number));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
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
