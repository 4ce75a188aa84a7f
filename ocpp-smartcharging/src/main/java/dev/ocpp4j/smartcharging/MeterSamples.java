package dev.ocpp4j.smartcharging;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns the samples of one instant into a measurement, whatever the version of the message.
 *
 * @param at when they were taken
 * @param samples the samples that the adapter found
 */
public record MeterSamples(Instant at, List<Sample> samples) {
    /**
     * One sample.
     *
     * @param unit ampere of current drawn, or watt of active power drawn
     * @param phase 1 to 3; null for all phases together
     * @param value the value in that unit
     */
    public record Sample(RateUnit unit, @Nullable Integer phase, BigDecimal value) {}

    /** Copies the list. */
    public MeterSamples {
        samples = List.copyOf(samples);
    }

    /**
     * What is to be held against a limit in the given unit: in ampere the highest phase, in watt the total, or the sum
     * of the phases when the total is not there. Empty when there is no sample of that kind.
     */
    public Optional<Measurement> measurement(RateUnit unit) {
        BigDecimal total = null;
        BigDecimal highest = null;
        BigDecimal sum = null;
        for (Sample sample : samples) {
            if (sample.unit() != unit) {
                continue;
            }
            if (sample.phase() == null) {
                total = sample.value();
            } else {
                highest = highest == null ? sample.value() : highest.max(sample.value());
                sum = sum == null ? sample.value() : sum.add(sample.value());
            }
        }
        BigDecimal value = unit == RateUnit.A ? (highest == null ? total : highest) : (total == null ? sum : total);
        return Optional.ofNullable(value).map(known -> new Measurement(at, known));
    }
}
