package dev.ocpp4j.v201.smartcharging;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.ChargingSchedule;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.KeepsRules;
import dev.ocpp4j.v201.common.Ruled;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Charging Station reports that an external system limits it (K11, K12, section 1.33.1).
 *
 * @param chargingLimit whose limit it is
 * @param chargingSchedule the limits over time; at least one; null when not sent
 * @param evseId the EVSE that is limited, above 0; null for the whole station
 * @param customData vendor specific data; null when not sent
 */
@KeepsRules
public record NotifyChargingLimitRequest(
        @NotNull @Valid ChargingLimit chargingLimit,
        @Size(min = 1) @Nullable List<@NotNull @Valid ChargingSchedule> chargingSchedule,
        @Nullable Integer evseId,
        @Valid @Nullable CustomData customData)
        implements Request<NotifyChargingLimitResponse>, Ruled {
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

    /** K11.FR.05, K12.FR.04 and section 1.33.1. */
    @Override
    public Optional<String> brokenRule() {
        if (evseId != null && evseId < 1) {
            return Optional.of("evseId must be above 0 (section 1.33.1)");
        }
        if (chargingLimit != null && chargingLimit.chargingLimitSource() == ChargingLimitSource.CSO) {
            return Optional.of("chargingLimitSource must not be CSO (K11.FR.05, K12.FR.04)");
        }
        return Optional.empty();
    }
}
