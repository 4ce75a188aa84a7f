package dev.ocpp4j.examples.station;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Outlets without metal: a three-phase meter that counts while energy may flow and the vehicle takes it. */
public final class SimulatedHardware implements Hardware {
    private static final int VOLTAGE = 230;
    private static final int PHASES = 3;
    private static final double CAPACITY_WH = 60_000;
    private static final double SECONDS_PER_HOUR = 3600;

    private final List<Outlet> outlets = new ArrayList<>();
    private final boolean fixedCable;
    private final int powerWatts;

    /**
     * @param count how many outlets there are
     * @param powerWatts what a vehicle draws
     * @param fixedCable whether the cables cannot be unlocked
     */
    public SimulatedHardware(int count, int powerWatts, boolean fixedCable) {
        this.fixedCable = fixedCable;
        this.powerWatts = powerWatts;
        for (int i = 0; i < count; i++) {
            outlets.add(new Outlet());
        }
    }

    private static final class Outlet {
        private double energy;
        private double charged;
        private boolean energised;
        private boolean drawing = true;
        private boolean jammed;
        private @Nullable BigDecimal limit;
        private @Nullable Instant last;
    }

    private Outlet outlet(int number, Instant now) {
        Outlet outlet = outlets.get(number - 1);
        if (outlet.last != null && now.isAfter(outlet.last)) {
            double hours = Duration.between(outlet.last, now).toMillis() / 1000.0 / SECONDS_PER_HOUR;
            double used = power(outlet) * hours;
            outlet.energy += used;
            outlet.charged = Math.min(CAPACITY_WH, outlet.charged + used);
        }
        outlet.last = now;
        return outlet;
    }

    private int power(Outlet outlet) {
        int allowed = outlet.limit == null ? powerWatts : Math.min(powerWatts, outlet.limit.intValue());
        return outlet.energised && outlet.drawing ? allowed : 0;
    }

    /** The vehicle begins or ends to take energy. */
    public void draw(int number, boolean on, Instant now) {
        outlet(number, now).drawing = on;
    }

    /** The lock of the cable jams, or works again. */
    public void jam(int number, boolean on) {
        outlets.get(number - 1).jammed = on;
    }

    @Override
    public void energise(int number, boolean on, Instant now) {
        Outlet outlet = outlet(number, now);
        if (on && !outlet.energised) {
            outlet.charged = CAPACITY_WH / 2;
        }
        outlet.energised = on;
    }

    @Override
    public void lock(int number) {
        // Nothing that anybody could see.
    }

    @Override
    public void limit(int number, @Nullable BigDecimal watts, Instant now) {
        outlet(number, now).limit = watts;
    }

    @Override
    public Unlocking unlock(int number) {
        if (fixedCable) {
            return Unlocking.NO_LOCK;
        }
        return outlets.get(number - 1).jammed ? Unlocking.FAILED : Unlocking.UNLOCKED;
    }

    @Override
    public Reading read(int number, Instant now) {
        Outlet outlet = outlet(number, now);
        int power = power(outlet);
        BigDecimal current =
                BigDecimal.valueOf(power).divide(BigDecimal.valueOf((long) VOLTAGE * PHASES), 1, RoundingMode.HALF_UP);
        int percent = (int) (100 * outlet.charged / CAPACITY_WH);
        return new Reading((int) outlet.energy, power, current, VOLTAGE, percent);
    }
}
