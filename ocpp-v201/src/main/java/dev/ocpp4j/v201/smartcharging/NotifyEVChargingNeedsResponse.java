package dev.ocpp4j.v201.smartcharging;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Answers the needs of the EV; a schedule comes as a charging profile (K15, K17, section 1.36.2).
 *
 * @param status whether a schedule will come
 * @param statusInfo details of the status; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record NotifyEVChargingNeedsResponse(
        @NotNull NotifyEVChargingNeedsStatus status,
        @Valid @Nullable StatusInfo statusInfo,
        @Valid @Nullable CustomData customData)
        implements Response {
    /** With the required fields. */
    public NotifyEVChargingNeedsResponse(NotifyEVChargingNeedsStatus status) {
        this(status, null, null);
    }

    public NotifyEVChargingNeedsResponse withStatusInfo(@Nullable StatusInfo statusInfo) {
        return new NotifyEVChargingNeedsResponse(status, statusInfo, customData);
    }

    public NotifyEVChargingNeedsResponse withCustomData(@Nullable CustomData customData) {
        return new NotifyEVChargingNeedsResponse(status, statusInfo, customData);
    }
}
