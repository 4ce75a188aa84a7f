package dev.ocpp4j.v201.smartcharging;

import dev.ocpp4j.v201.common.ChargingRateUnit;
import dev.ocpp4j.v201.common.ChargingSchedulePeriod;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The schedule that results from all profiles (K08, section 2.18).
 *
 * @param chargingSchedulePeriod its periods; at least one
 * @param evseId the EVSE; 0 for the grid connection
 * @param duration how long it lasts, in s
 * @param scheduleStart when it starts
 * @param chargingRateUnit the unit of the limits
 * @param customData vendor specific data; null when not sent
 */
public record CompositeSchedule(
        @NotNull @Size(min = 1) List<@NotNull @Valid ChargingSchedulePeriod> chargingSchedulePeriod,
        @NotNull Integer evseId,
        @NotNull Integer duration,
        @NotNull Instant scheduleStart,
        @NotNull ChargingRateUnit chargingRateUnit,
        @Valid @Nullable CustomData customData) {
    /** Copies the list. */
    public CompositeSchedule {
        chargingSchedulePeriod = chargingSchedulePeriod == null ? null : List.copyOf(chargingSchedulePeriod);
    }

    /** With the required fields. */
    public CompositeSchedule(
            List<ChargingSchedulePeriod> chargingSchedulePeriod,
            Integer evseId,
            Integer duration,
            Instant scheduleStart,
            ChargingRateUnit chargingRateUnit) {
        this(chargingSchedulePeriod, evseId, duration, scheduleStart, chargingRateUnit, null);
    }

    public CompositeSchedule withCustomData(@Nullable CustomData customData) {
        return new CompositeSchedule(
                chargingSchedulePeriod, evseId, duration, scheduleStart, chargingRateUnit, customData);
    }
}
