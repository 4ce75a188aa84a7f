package dev.ocpp4j.examples.certify;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.CHARGING_SCHEDULE_ALLOWED_CHARGING_RATE_UNIT;

import dev.ocpp4j.smartcharging.CurrentType;
import dev.ocpp4j.smartcharging.RateUnit;
import dev.ocpp4j.v16.common.ChargingRateUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The limits that a station is given, in the unit that it takes: A per phase for AC and W for DC, if it can choose.
 *
 * @param max the most that the connector delivers
 * @param high four fifths of it
 * @param mid half of it
 * @param low a quarter of it, for AC at least 6 A
 */
record ChargingLevels(Outlet outlet, RateUnit unit, BigDecimal max, BigDecimal high, BigDecimal mid, BigDecimal low) {
    private static final BigDecimal LEAST_AMPERES = BigDecimal.valueOf(6);

    /** What suits a station and its outlet. */
    static ChargingLevels of(Outlet outlet, Capabilities capabilities) {
        List<String> allowed =
                capabilities.value(CHARGING_SCHEDULE_ALLOWED_CHARGING_RATE_UNIT).orElse(List.of("Current", "Power"));
        boolean amperes = allowed.contains("Current") || allowed.contains("A");
        boolean watts = allowed.contains("Power") || allowed.contains("W");
        boolean ac = outlet.current() == CurrentType.AC;
        RateUnit unit = amperes && (ac || !watts) ? RateUnit.A : RateUnit.W;
        BigDecimal max = convert(outlet, outlet.maxPower(), RateUnit.W, unit);
        BigDecimal least = ac ? convert(outlet, LEAST_AMPERES, RateUnit.A, unit) : BigDecimal.ZERO;
        return new ChargingLevels(
                outlet,
                unit,
                max,
                part(max, "0.8", unit),
                part(max, "0.5", unit),
                part(max, "0.25", unit).max(least));
    }

    /** Whole amperes, or hundreds of watts. */
    private static BigDecimal part(BigDecimal max, String part, RateUnit unit) {
        int digits = unit == RateUnit.A ? 0 : -2;
        BigDecimal rounded = max.multiply(new BigDecimal(part)).setScale(digits, RoundingMode.DOWN);
        return rounded.setScale(0, RoundingMode.UNNECESSARY);
    }

    /** The same in another unit, with the nominal voltage. */
    private static BigDecimal convert(Outlet outlet, BigDecimal value, RateUnit from, RateUnit to) {
        if (from == to) {
            return value;
        }
        int phases = outlet.current() == CurrentType.AC ? outlet.phases() : 1;
        BigDecimal volts = BigDecimal.valueOf((long) outlet.voltage() * phases);
        return from == RateUnit.A ? value.multiply(volts) : value.divide(volts, 1, RoundingMode.HALF_UP);
    }

    /** How many phases a current is of. */
    BigDecimal phases() {
        return BigDecimal.valueOf(outlet.current() == CurrentType.AC ? outlet.phases() : 1);
    }

    /** A limit in another unit. */
    BigDecimal in(RateUnit other, BigDecimal limit) {
        return convert(outlet, limit, unit, other);
    }

    /** The unit as it is sent. */
    ChargingRateUnit wireUnit() {
        return unit == RateUnit.A ? ChargingRateUnit.A : ChargingRateUnit.W;
    }

    /** The limit of the test cases that are written for A: for W a thousand times as much. */
    BigDecimal ofCase(int amperes) {
        return BigDecimal.valueOf(unit == RateUnit.A ? amperes : amperes * 1000L);
    }

    /** A limit for people. */
    String text(BigDecimal limit) {
        return limit.stripTrailingZeros().toPlainString() + " " + unit;
    }
}
