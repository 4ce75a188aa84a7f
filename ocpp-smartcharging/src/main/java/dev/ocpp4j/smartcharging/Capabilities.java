package dev.ocpp4j.smartcharging;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a station accepts.
 *
 * @param station the station, with its EVSEs, phases and allowed units
 * @param maxStackLevel the highest stack level allowed (ChargeProfileMaxStackLevel, ProfileStackLevel)
 * @param maxPeriods the most periods in a schedule (ChargingScheduleMaxPeriods, PeriodsPerSchedule)
 * @param maxProfiles the most profiles installed at a time (MaxChargingProfilesInstalled, ChargingProfiles.maxLimit)
 * @param phaseSwitching whether an EVSE can choose the phase for charging on one (ACPhaseSwitchingSupported)
 * @param phaseInUse the phase that is used on one phase anyway, which may be asked for without switching; null: none
 * @param iso15118 whether a TxProfile may carry up to three schedules, since the sessions use ISO 15118 (K01.FR.34)
 */
public record Capabilities(
        Station station,
        int maxStackLevel,
        int maxPeriods,
        int maxProfiles,
        boolean phaseSwitching,
        @Nullable Integer phaseInUse,
        boolean iso15118) {
    /** Checks that the station is there. */
    public Capabilities {
        Objects.requireNonNull(station, "station");
    }

    /** A station without limits of its own, except that it cannot switch phases. */
    public Capabilities(Station station) {
        this(station, Integer.MAX_VALUE, 1024, Integer.MAX_VALUE, false, null, false);
    }

    /** These capabilities for the given station. */
    public Capabilities withStation(Station station) {
        return new Capabilities(station, maxStackLevel, maxPeriods, maxProfiles, phaseSwitching, phaseInUse, iso15118);
    }

    /** These capabilities with the given highest stack level. */
    public Capabilities withMaxStackLevel(int maxStackLevel) {
        return new Capabilities(station, maxStackLevel, maxPeriods, maxProfiles, phaseSwitching, phaseInUse, iso15118);
    }

    /** These capabilities with room for so many periods in a schedule. */
    public Capabilities withMaxPeriods(int maxPeriods) {
        return new Capabilities(station, maxStackLevel, maxPeriods, maxProfiles, phaseSwitching, phaseInUse, iso15118);
    }

    /** These capabilities with room for so many profiles. */
    public Capabilities withMaxProfiles(int maxProfiles) {
        return new Capabilities(station, maxStackLevel, maxPeriods, maxProfiles, phaseSwitching, phaseInUse, iso15118);
    }

    /** These capabilities with or without the choice of a phase. */
    public Capabilities withPhaseSwitching(boolean phaseSwitching) {
        return new Capabilities(station, maxStackLevel, maxPeriods, maxProfiles, phaseSwitching, phaseInUse, iso15118);
    }

    /** These capabilities with the phase that is used anyway. */
    public Capabilities withPhaseInUse(@Nullable Integer phaseInUse) {
        return new Capabilities(station, maxStackLevel, maxPeriods, maxProfiles, phaseSwitching, phaseInUse, iso15118);
    }

    /** These capabilities with or without ISO 15118. */
    public Capabilities withIso15118(boolean iso15118) {
        return new Capabilities(station, maxStackLevel, maxPeriods, maxProfiles, phaseSwitching, phaseInUse, iso15118);
    }
}
