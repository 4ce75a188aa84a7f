package dev.ocpp4j.v201.smartcharging;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.ChargingSchedule;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * NotifyChargingLimitRequest.
 *
 * @param chargingLimit see the specification
 * @param chargingSchedule see the specification; null when not sent
 * @param evseId see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record NotifyChargingLimitRequest(
        @NotNull @Valid ChargingLimit chargingLimit,
        @Size(min = 1) @Nullable List<@NotNull @Valid ChargingSchedule> chargingSchedule,
        @Nullable Integer evseId,
        @Valid @Nullable CustomData customData)
        implements Request<NotifyChargingLimitResponse> {
    /** Copies the list. */
    public NotifyChargingLimitRequest {
        chargingSchedule = chargingSchedule == null ? null : List.copyOf(chargingSchedule);
    }

    /** With the required fields. */
    public NotifyChargingLimitRequest(ChargingLimit chargingLimit) {
        this(chargingLimit, null, null, null);
    }

    public NotifyChargingLimitRequest withChargingSchedule(@Nullable List<ChargingSchedule> chargingSchedule) {
        return new NotifyChargingLimitRequest(chargingLimit, chargingSchedule, evseId, customData);
    }

    public NotifyChargingLimitRequest withEvseId(@Nullable Integer evseId) {
        return new NotifyChargingLimitRequest(chargingLimit, chargingSchedule, evseId, customData);
    }

    public NotifyChargingLimitRequest withCustomData(@Nullable CustomData customData) {
        return new NotifyChargingLimitRequest(chargingLimit, chargingSchedule, evseId, customData);
    }
}
