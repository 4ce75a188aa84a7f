package dev.ocpp4j.v201.smartcharging;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.ChargingSchedule;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.KeepsRules;
import dev.ocpp4j.v201.common.Ruled;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Charging Station passes on the schedule by which the EV will charge (K15 to K17, section 1.37.1).
 *
 * @param timeBase when the schedule starts; its periods count from here
 * @param chargingSchedule the schedule of the EV
 * @param evseId the EVSE where the EV is, above 0
 * @param customData vendor specific data; null when not sent
 */
@KeepsRules
public record NotifyEVChargingScheduleRequest(
        @NotNull Instant timeBase,
        @NotNull @Valid ChargingSchedule chargingSchedule,
        @NotNull Integer evseId,
        @Valid @Nullable CustomData customData)
        implements Request<NotifyEVChargingScheduleResponse>, Ruled {
    /** With the required fields. */
    public NotifyEVChargingScheduleRequest(Instant timeBase, ChargingSchedule chargingSchedule, Integer evseId) {
        this(timeBase, chargingSchedule, evseId, null);
    }

    public NotifyEVChargingScheduleRequest withCustomData(@Nullable CustomData customData) {
        return new NotifyEVChargingScheduleRequest(timeBase, chargingSchedule, evseId, customData);
    }

    /** The range of section 1.37.1. */
    @Override
    public Optional<String> brokenRule() {
        if (evseId != null && evseId < 1) {
            return Optional.of("evseId must be above 0 (section 1.37.1)");
        }
        return Optional.empty();
    }
}
