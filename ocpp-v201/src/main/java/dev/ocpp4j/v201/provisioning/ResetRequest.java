package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS asks for a reset of the station or of one EVSE (B11, B12, section 1.48.1).
 *
 * @param type whether at once or once idle
 * @param evseId the EVSE to reset; null for the whole station
 * @param customData vendor specific data; null when not sent
 */
public record ResetRequest(
        @NotNull Reset type,
        @Nullable Integer evseId,
        @Valid @Nullable CustomData customData) implements Request<ResetResponse> {
    /** With the required fields. */
    public ResetRequest(Reset type) {
        this(type, null, null);
    }

    public ResetRequest withEvseId(@Nullable Integer evseId) {
        return new ResetRequest(type, evseId, customData);
    }

    public ResetRequest withCustomData(@Nullable CustomData customData) {
        return new ResetRequest(type, evseId, customData);
    }
}
