package dev.ocpp4j.smartcharging;

import dev.ocpp4j.smartcharging.Policies.CompositePhases;
import dev.ocpp4j.smartcharging.Policies.PhaseMath;
import dev.ocpp4j.smartcharging.Policies.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The exact arithmetic of limits.
 *
 * <p>A current is a whole number of 1/(60 · V) ampere, a power a whole number of 1/60 watt. With one decimal on the
 * wire, an integer voltage V and one to three phases every conversion between the two is then a multiplication or a
 * division without remainder: power = current · phases.
 */
final class Units {
    /** No limit; greater than every limit. */
    static final long NONE = Long.MAX_VALUE;

    /** Far above any grid connection, and low enough for the sum over all EVSEs to fit a long. */
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(1_000_000_000);

    private static final int NOT_ROUNDED_DIGITS = 9;

    final int voltage;
    /** The phases that the station can use; 1 on DC. */
    final int phases;
    /** The same as a {@link PhaseMark}. */
    final int mark;

    final boolean direct;
    final PhaseMath phaseMath;
    /** Whether what sets the limit sets the number of phases too, and each limit is converted with its own. */
    final boolean governingPhases;

    private final Rounding rounding;
    private final long tenthAmpere;

    Units(Station station, Policies policies) {
        direct = station.currentType() == CurrentType.DC;
        voltage = station.voltage();
        phases = direct ? 1 : station.phases();
        mark = PhaseMark.of(phases, 0);
        phaseMath = policies.phaseMath();
        governingPhases = policies.compositePhases() == CompositePhases.GOVERNING;
        rounding = policies.rounding();
        tenthAmpere = 6L * voltage;
    }

    /** Whether a limit fits the arithmetic and the wire; the reason if it does not. */
    static @Nullable String fault(BigDecimal limit) {
        if (limit.signum() < 0) {
            return "is negative";
        }
        if (limit.compareTo(HIGHEST) > 0) {
            return "is above " + HIGHEST.toPlainString();
        }
        return limit.signum() != 0 && limit.stripTrailingZeros().scale() > 1 ? "has more than one decimal" : null;
    }

    private static long tenths(BigDecimal limit) {
        String fault = fault(limit);
        if (fault != null) {
            throw new IllegalArgumentException("The limit " + limit + " " + fault);
        }
        return limit.movePointRight(1).longValueExact();
    }

    /** The phases that a limit was made for: absent means three (K01.FR.49, U3). */
    int phasesOf(PeriodValue value) {
        Integer given = value.numberPhases();
        if (direct) {
            return 1;
        }
        if (given != null && given < 1) {
            throw new IllegalArgumentException("numberPhases is " + given);
        }
        return given == null ? 3 : Math.min(given, 3);
    }

    /** For how many phases a limit was made and which one it prescribes. */
    int mark(PeriodValue value) {
        return PhaseMark.of(phasesOf(value), phaseToUse(value));
    }

    /** The phase prescribed, 0 if none. */
    private int phaseToUse(PeriodValue value) {
        Integer given = value.phaseToUse();
        if (direct || given == null || phasesOf(value) != 1) {
            return 0;
        }
        if (given < 1 || given > 3) {
            throw new IllegalArgumentException("phaseToUse is " + given);
        }
        return given;
    }

    /** Whether a limit in this unit is a total power rather than a current per phase (U5). */
    boolean isPower(RateUnit unit) {
        return unit == RateUnit.W && phaseMath == PhaseMath.EFFECTIVE;
    }

    /** A limit as a power where {@link #isPower} holds, else as a current. */
    long exact(RateUnit unit, PeriodValue value) {
        long tenths = tenths(value.limit());
        if (unit == RateUnit.A) {
            return tenths * 6 * voltage;
        }
        return isPower(unit) ? tenths * 6 : tenths * 6 / phasesOf(value);
    }

    /** What is reported for one EVSE where nothing governs (L1). */
    long defaultLimit(Station station, RateUnit unit) {
        BigDecimal amperes = station.defaultAmperes();
        BigDecimal watts = station.defaultWatts();
        if (unit == RateUnit.A) {
            return amperes != null ? tenths(amperes) * 6 * voltage : watts != null ? tenths(watts) * 6 / phases : NONE;
        }
        return watts != null ? tenths(watts) * 6 : amperes != null ? tenths(amperes) * 6 * voltage * phases : NONE;
    }

    /** The lower one of a current and a power, each of which may be {@link #NONE}, with the phases of a mark. */
    static long lower(RateUnit unit, long amps, long power, int mark) {
        if (unit == RateUnit.A) {
            return power == NONE ? amps : Math.min(amps, power / PhaseMark.count(mark));
        }
        return amps == NONE ? power : Math.min(power, amps * PhaseMark.count(mark));
    }

    /** How many phases a mark stands for, as it is answered; null on DC. */
    @Nullable
    Integer numberPhases(int mark) {
        return direct ? null : (Integer) PhaseMark.count(mark);
    }

    /** Whether two exact values are the same when they are rounded. */
    boolean readTheSame(RateUnit unit, long one, long other) {
        // No limit is far from every limit.
        return one == other || (Math.abs(one - other) < tenthAmpere && round(unit, one) == round(unit, other));
    }

    /** An exact value in steps of the answer: tenths, or the value itself when it is not to be rounded. */
    long round(RateUnit unit, long value) {
        if (value == NONE || rounding == Rounding.NONE) {
            return value;
        }
        long divisor = unit == RateUnit.A ? tenthAmpere : 6;
        return (rounding == Rounding.NEAREST ? value + divisor / 2 : value) / divisor;
    }

    /** An exact value in tenths, cut where the policy is not to round. */
    long tenthsOf(RateUnit unit, long value) {
        long rounded = round(unit, value);
        boolean done = rounding != Rounding.NONE || value == NONE;
        return done ? rounded : rounded / (unit == RateUnit.A ? tenthAmpere : 6);
    }

    /** The wire value of {@link #round}. */
    @Nullable
    BigDecimal decimal(RateUnit unit, long rounded) {
        if (rounded == NONE) {
            return null;
        }
        if (rounding != Rounding.NONE) {
            return rounded % 10 == 0 ? BigDecimal.valueOf(rounded / 10) : BigDecimal.valueOf(rounded, 1);
        }
        BigDecimal divisor = BigDecimal.valueOf(unit == RateUnit.A ? 60L * voltage : 60);
        BigDecimal exact = BigDecimal.valueOf(rounded)
                .divide(divisor, NOT_ROUNDED_DIGITS, RoundingMode.DOWN)
                .stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
}
