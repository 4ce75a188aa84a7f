package dev.ocpp4j.smartcharging;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a calculation must know of a station.
 *
 * @param evses how many EVSEs (2.0.1) or connectors (1.6) it has; their ids are 1 to {@code evses}; at most 4096
 * @param currentType what it delivers
 * @param voltage the nominal voltage in volt: phase to neutral on AC, the nominal output on DC; at most 10000
 * @param phases how many phases it can use, 1 to 3; not looked at on DC
 * @param defaultAmperes what one EVSE may draw where no profile governs, in ampere per phase; null: see
 *     {@code defaultWatts}
 * @param defaultWatts the same in watt; when only one of the two is given the other follows from it; when none is
 *     given no limit is known where no profile governs
 * @param localLimits limits of the hardware
 * @param allowedUnits the units that the station is configured for, never empty; the first is used where none is asked
 */
public record Station(
        int evses,
        CurrentType currentType,
        int voltage,
        int phases,
        @Nullable BigDecimal defaultAmperes,
        @Nullable BigDecimal defaultWatts,
        List<LocalLimit> localLimits,
        List<RateUnit> allowedUnits) {
    /** Checks the ranges and copies the lists. */
    public Station {
        Objects.requireNonNull(currentType, "currentType");
        localLimits = List.copyOf(localLimits);
        allowedUnits = List.copyOf(allowedUnits);
        require(evses >= 0 && evses <= 4096, "evses", evses);
        require(voltage >= 1 && voltage <= 10_000, "voltage", voltage);
        require(phases >= 1 && phases <= 3, "phases", phases);
        require(!allowedUnits.isEmpty(), "allowedUnits", allowedUnits);
    }

    private static void require(boolean holds, String name, Object value) {
        if (!holds) {
            throw new IllegalArgumentException(name + " is out of range: " + value);
        }
    }

    /** A station for alternating current on three phases. */
    public static Station ac(int evses, int voltage) {
        return new Station(evses, CurrentType.AC, voltage, 3, null, null, List.of(), List.of(RateUnit.A, RateUnit.W));
    }

    /** A station for direct current. */
    public static Station dc(int evses, int voltage) {
        return new Station(evses, CurrentType.DC, voltage, 1, null, null, List.of(), List.of(RateUnit.W, RateUnit.A));
    }

    /** This station with so many phases. */
    public Station withPhases(int phases) {
        return new Station(
                evses, currentType, voltage, phases, defaultAmperes, defaultWatts, localLimits, allowedUnits);
    }

    /** This station with a default for each EVSE, in ampere per phase. */
    public Station withDefaultAmperes(@Nullable BigDecimal defaultAmperes) {
        return new Station(
                evses, currentType, voltage, phases, defaultAmperes, defaultWatts, localLimits, allowedUnits);
    }

    /** This station with a default for each EVSE, in watt. */
    public Station withDefaultWatts(@Nullable BigDecimal defaultWatts) {
        return new Station(
                evses, currentType, voltage, phases, defaultAmperes, defaultWatts, localLimits, allowedUnits);
    }

    /** This station with the given limits of its hardware. */
    public Station withLocalLimits(List<LocalLimit> localLimits) {
        return new Station(
                evses, currentType, voltage, phases, defaultAmperes, defaultWatts, localLimits, allowedUnits);
    }

    /** This station, configured for the given units. */
    public Station withAllowedUnits(List<RateUnit> allowedUnits) {
        return new Station(
                evses, currentType, voltage, phases, defaultAmperes, defaultWatts, localLimits, allowedUnits);
    }
}
