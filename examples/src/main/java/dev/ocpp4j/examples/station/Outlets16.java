package dev.ocpp4j.examples.station;

import dev.ocpp4j.examples.console.Json;
import dev.ocpp4j.v16.common.ChargingRateUnit;
import dev.ocpp4j.v16.core.Location;
import dev.ocpp4j.v16.core.Measurand;
import dev.ocpp4j.v16.core.Phase;
import dev.ocpp4j.v16.core.SampledValue;
import dev.ocpp4j.v16.core.UnitOfMeasure;
import dev.ocpp4j.v16.station.ChargingLimit;
import dev.ocpp4j.v16.station.Meter;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Simulated outlets in the words of 1.6, where an outlet is a connector. */
public final class Outlets16 implements dev.ocpp4j.v16.station.Hardware, Meter {
    private static final int VOLTAGE = 230;

    private final Hardware outlets;
    private final Clock clock;

    /** @param clock what the hardware counts by */
    public Outlets16(Hardware outlets, Clock clock) {
        this.outlets = outlets;
        this.clock = clock;
    }

    @Override
    public void energise(int connectorId, boolean on) {
        outlets.energise(connectorId, on, clock.instant());
    }

    @Override
    public void lock(int connectorId) {
        outlets.lock(connectorId);
    }

    @Override
    public void limit(int connectorId, @Nullable ChargingLimit limit) {
        outlets.limit(connectorId, limit == null ? null : watts(limit), clock.instant());
    }

    /** The outlets have three phases. */
    private static BigDecimal watts(ChargingLimit limit) {
        return limit.unit() == ChargingRateUnit.W
                ? limit.limit()
                : limit.limit()
                        .multiply(BigDecimal.valueOf((long) VOLTAGE * (limit.phases() == null ? 3 : limit.phases())));
    }

    @Override
    public Unlocking unlock(int connectorId) {
        return switch (outlets.unlock(connectorId)) {
            case UNLOCKED -> Unlocking.UNLOCKED;
            case FAILED -> Unlocking.FAILED;
            case NO_LOCK -> Unlocking.NO_LOCK;
        };
    }

    @Override
    public Set<Measurand> measurands() {
        return Quantity.measurands().stream()
                .map(word -> Json.constant(Measurand.class, word))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public int register(int connectorId) {
        return outlets.read(connectorId, clock.instant()).energy();
    }

    @Override
    public List<SampledValue> read(int connectorId) {
        Hardware.Reading reading = outlets.read(connectorId, clock.instant());
        return Quantity.of(reading, Quantity.measurands()).stream()
                .map(Outlets16::value)
                .toList();
    }

    private static SampledValue value(Quantity quantity) {
        return new SampledValue(quantity.value().toString())
                .withMeasurand(Json.constant(Measurand.class, quantity.measurand()))
                .withUnit(Json.constant(UnitOfMeasure.class, quantity.unit()))
                .withPhase(quantity.phase() == null ? null : Json.constant(Phase.class, quantity.phase()))
                .withLocation(quantity.ofVehicle() ? Location.EV : null);
    }
}
