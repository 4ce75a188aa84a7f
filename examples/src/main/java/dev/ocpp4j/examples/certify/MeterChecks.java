package dev.ocpp4j.examples.certify;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.METER_VALUES_SAMPLED_DATA;

import dev.ocpp4j.v16.core.Measurand;
import dev.ocpp4j.v16.core.MeterValue;
import dev.ocpp4j.v16.core.MeterValuesRequest;
import dev.ocpp4j.v16.core.SampledValue;
import dev.ocpp4j.v16.core.StartTransactionRequest;
import dev.ocpp4j.v16.core.StopTransactionRequest;
import dev.ocpp4j.v16.core.UnitOfMeasure;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/** Whether meter values are what they should be. */
final class MeterChecks {
    private static final BigDecimal KILO = BigDecimal.valueOf(1000);

    private final StepContext context;

    MeterChecks(StepContext context) {
        this.context = context;
    }

    /** Each tells every measurand that is configured. */
    void measurands(List<Sighting<MeterValuesRequest>> values) {
        List<String> configured = context.capabilities()
                .value(METER_VALUES_SAMPLED_DATA)
                .orElse(METER_VALUES_SAMPLED_DATA.defaultValue().orElseThrow());
        TreeSet<String> missing = new TreeSet<>();
        List<Integer> where = new ArrayList<>();
        for (Sighting<MeterValuesRequest> seen : values) {
            List<String> told = seen.request().meterValue().stream()
                    .flatMap(value -> value.sampledValue().stream())
                    .map(MeterChecks::measurand)
                    .map(Words::of)
                    .toList();
            // A word may name a phase as well, as in Voltage.L1.
            List<String> absent = configured.stream()
                    .filter(word -> told.stream().noneMatch(word::startsWith))
                    .toList();
            if (!absent.isEmpty()) {
                missing.addAll(absent);
                where.add(seen.number());
            }
        }
        context.should(
                "measurands",
                missing.isEmpty(),
                "MeterValues tell " + String.join(", ", configured) + ", as MeterValuesSampledData asks for",
                "these are missing: " + String.join(", ", missing),
                where.isEmpty() ? numbers(values) : where);
    }

    private static Measurand measurand(SampledValue value) {
        return value.measurand() == null ? Measurand.ENERGY_ACTIVE_IMPORT_REGISTER : value.measurand();
    }

    private static List<Integer> numbers(List<? extends Sighting<?>> seen) {
        return seen.stream().map(Sighting::number).toList();
    }

    /** They are an interval apart, by their own times; nothing is demanded where that is not known. */
    void spacing(List<Sighting<MeterValuesRequest>> values, Sampling sampling) {
        if (!sampling.isKnown()) {
            return;
        }
        Duration interval = sampling.interval();
        Duration fifth = interval.dividedBy(5);
        Duration tolerance = fifth.compareTo(Duration.ofSeconds(1)) > 0 ? fifth : Duration.ofSeconds(1);
        List<String> wrong = new ArrayList<>();
        List<Integer> where = new ArrayList<>();
        for (int i = 1; i < values.size(); i++) {
            Duration gap = Duration.between(time(values.get(i - 1)), time(values.get(i)));
            if (gap.minus(interval).abs().compareTo(tolerance) > 0) {
                wrong.add(Words.seconds(gap));
                where.add(values.get(i).number());
            }
        }
        context.check(
                "meter-spacing",
                wrong.isEmpty(),
                "MeterValues are " + sampling.seconds() + " s apart, within " + Words.seconds(tolerance),
                "gaps were " + String.join(", ", wrong),
                where.isEmpty() ? numbers(values) : where);
    }

    private static Instant time(Sighting<MeterValuesRequest> seen) {
        return seen.request().meterValue().get(0).timestamp();
    }

    /** The register of energy never goes back, from the start of the transaction to its end; neither does time. */
    void registers(
            Sighting<StartTransactionRequest> start,
            List<Sighting<MeterValuesRequest>> values,
            Sighting<StopTransactionRequest> stop) {
        BigDecimal last = BigDecimal.valueOf(start.request().meterStart());
        Instant lastTime = start.request().timestamp();
        List<Integer> back = new ArrayList<>();
        List<Integer> earlier = new ArrayList<>();
        for (Sighting<MeterValuesRequest> seen : values) {
            for (MeterValue value : seen.request().meterValue()) {
                Optional<BigDecimal> energy = energy(value);
                if (energy.isPresent() && energy.get().compareTo(last) < 0) {
                    back.add(seen.number());
                }
                last = energy.orElse(last);
                if (value.timestamp().isBefore(lastTime)) {
                    earlier.add(seen.number());
                }
                lastTime = value.timestamp();
            }
        }
        // Meters show fractions, StopTransaction does not.
        if (BigDecimal.valueOf(stop.request().meterStop()).compareTo(last.subtract(BigDecimal.ONE)) < 0) {
            back.add(stop.number());
        }
        if (stop.request().timestamp().isBefore(lastTime)) {
            earlier.add(stop.number());
        }
        context.check(
                "registers",
                back.isEmpty(),
                "The register of energy never goes back, from meterStart to meterStop",
                "it does",
                back.isEmpty() ? List.of(start.number(), stop.number()) : back);
        context.should(
                "times",
                earlier.isEmpty(),
                "The times of meter values are in order",
                "they are not",
                earlier.isEmpty() ? List.of(start.number(), stop.number()) : earlier);
    }

    /** A transaction that has ended is measured no more. */
    void over(List<Sighting<MeterValuesRequest>> values, int transaction, Sighting<StopTransactionRequest> stop) {
        List<Integer> later = values.stream()
                .filter(seen -> seen.number() > stop.number()
                        && Objects.equals(seen.request().transactionId(), transaction))
                .map(Sighting::number)
                .toList();
        context.should(
                "meter-over",
                later.isEmpty(),
                "No MeterValues of the transaction come after its StopTransaction",
                later.size() + " did",
                later.isEmpty() ? List.of(stop.number()) : later);
    }

    /** The register in Wh; empty when it is not told, or cannot be read. */
    private static Optional<BigDecimal> energy(MeterValue value) {
        return value.sampledValue().stream()
                .filter(sample ->
                        measurand(sample) == Measurand.ENERGY_ACTIVE_IMPORT_REGISTER && sample.phase() == null)
                .findFirst()
                .flatMap(MeterChecks::wattHours);
    }

    private static Optional<BigDecimal> wattHours(SampledValue sample) {
        try {
            BigDecimal number = new BigDecimal(sample.value().strip());
            return Optional.of(sample.unit() == UnitOfMeasure.KWH ? number.multiply(KILO) : number);
        } catch (NumberFormatException notANumber) {
            return Optional.empty(); // signed data, for example
        }
    }
}
