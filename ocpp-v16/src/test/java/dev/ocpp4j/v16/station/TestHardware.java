package dev.ocpp4j.v16.station;

import dev.ocpp4j.v16.core.Measurand;
import dev.ocpp4j.v16.core.Phase;
import dev.ocpp4j.v16.core.SampledValue;
import dev.ocpp4j.v16.core.UnitOfMeasure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Hardware whose vehicles take 11 kW whenever energy may flow. */
final class TestHardware implements Hardware, Meter {
    private static final int POWER = 11_000;

    private final Clock clock;
    private final boolean fixedCable;
    private final List<Outlet> outlets;

    /** What is signed at the end of transactions, and what for. */
    CompletableFuture<List<SampledValue>> signature = CompletableFuture.completedFuture(List.of());

    final List<String> signed = new ArrayList<>();

    /** How often a reset does not work from now on. */
    int resetsToFail;

    /** The limits that were set. */
    final List<String> limits = new ArrayList<>();

    /** What happened to the locks. */
    final List<String> locks = new ArrayList<>();

    TestHardware(int connectors, boolean fixedCable, Clock clock) {
        this.clock = clock;
        this.fixedCable = fixedCable;
        outlets = IntStream.range(0, connectors).mapToObj(i -> new Outlet()).toList();
    }

    private static final class Outlet {
        private double energy;
        private boolean on;
        private boolean jammed;
        private Instant last = Instant.MAX;
    }

    private Outlet outlet(int connectorId) {
        Outlet outlet = outlets.get(connectorId - 1);
        Instant now = clock.instant();
        if (outlet.on && now.isAfter(outlet.last)) {
            outlet.energy += POWER * (Duration.between(outlet.last, now).toMillis() / 3_600_000.0);
        }
        outlet.last = now;
        return outlet;
    }

    /** The lock of the cable jams, or works again. */
    void jam(int connectorId, boolean on) {
        outlet(connectorId).jammed = on;
    }

    boolean isEnergised(int connectorId) {
        return outlet(connectorId).on;
    }

    @Override
    public void energise(int connectorId, boolean on) {
        outlet(connectorId).on = on;
    }

    @Override
    public void lock(int connectorId) {
        locks.add("lock " + connectorId);
    }

    @Override
    public Unlocking unlock(int connectorId) {
        if (fixedCable) {
            return Unlocking.NO_LOCK;
        }
        locks.add("unlock " + connectorId);
        return outlet(connectorId).jammed ? Unlocking.FAILED : Unlocking.UNLOCKED;
    }

    @Override
    public Set<Measurand> measurands() {
        return EnumSet.of(
                Measurand.ENERGY_ACTIVE_IMPORT_REGISTER,
                Measurand.POWER_ACTIVE_IMPORT,
                Measurand.CURRENT_IMPORT,
                Measurand.VOLTAGE,
                Measurand.SOC);
    }

    @Override
    public int register(int connectorId) {
        return (int) outlet(connectorId).energy;
    }

    @Override
    public List<SampledValue> read(int connectorId) {
        boolean on = isEnergised(connectorId);
        List<SampledValue> values = new ArrayList<>();
        values.add(value(
                Measurand.ENERGY_ACTIVE_IMPORT_REGISTER, Integer.toString(register(connectorId)), UnitOfMeasure.WH));
        values.add(value(Measurand.POWER_ACTIVE_IMPORT, on ? "11000" : "0", UnitOfMeasure.W));
        for (Phase phase : List.of(Phase.L1, Phase.L2, Phase.L3)) {
            values.add(value(Measurand.CURRENT_IMPORT, on ? "15.9" : "0.0", UnitOfMeasure.A)
                    .withPhase(phase));
        }
        for (Phase phase : List.of(Phase.L1_N, Phase.L2_N, Phase.L3_N)) {
            values.add(value(Measurand.VOLTAGE, "230", UnitOfMeasure.V).withPhase(phase));
        }
        return values;
    }

    @Override
    public CompletableFuture<List<SampledValue>> sign(int connectorId, String transaction) {
        signed.add(transaction);
        return signature;
    }

    @Override
    public boolean reset(boolean hard) {
        return --resetsToFail < 0;
    }

    @Override
    public void limit(int connectorId, @Nullable ChargingLimit limit) {
        limits.add(connectorId + ": " + (limit == null ? "none" : limit.limit() + " " + limit.unit()));
    }

    private static SampledValue value(Measurand measurand, String value, UnitOfMeasure unit) {
        return new SampledValue(value).withMeasurand(measurand).withUnit(unit);
    }
}
