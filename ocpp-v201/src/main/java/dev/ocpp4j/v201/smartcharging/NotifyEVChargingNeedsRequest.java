package dev.ocpp4j.v201.smartcharging;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.KeepsRules;
import dev.ocpp4j.v201.common.Ruled;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Charging Station passes on what the EV needs (K15, K17, section 1.36.1).
 *
 * @param chargingNeeds what the EV needs
 * @param evseId the EVSE where the EV is, above 0
 * @param maxScheduleTuples how many periods the EV takes in a schedule; null when not sent
 * @param customData vendor specific data; null when not sent
 */
@KeepsRules
public record NotifyEVChargingNeedsRequest(
        @NotNull @Valid ChargingNeeds chargingNeeds,
        @NotNull Integer evseId,
        @Nullable Integer maxScheduleTuples,
        @Valid @Nullable CustomData customData)
        implements Request<NotifyEVChargingNeedsResponse>, Ruled {
    /** With the required fields. */
    public NotifyEVChargingNeedsRequest(ChargingNeeds chargingNeeds, Integer evseId) {
        this(chargingNeeds, evseId, null, null);
    }

    public NotifyEVChargingNeedsRequest withMaxScheduleTuples(@Nullable Integer maxScheduleTuples) {
        return new NotifyEVChargingNeedsRequest(chargingNeeds, evseId, maxScheduleTuples, customData);
    }

    public NotifyEVChargingNeedsRequest withCustomData(@Nullable CustomData customData) {
        return new NotifyEVChargingNeedsRequest(chargingNeeds, evseId, maxScheduleTuples, customData);
    }

    /** The range of section 1.36.1. */
    @Override
    public Optional<String> brokenRule() {
        if (evseId != null && evseId < 1) {
            return Optional.of("evseId must be above 0 (section 1.36.1)");
        }
        return Optional.empty();
    }
}
