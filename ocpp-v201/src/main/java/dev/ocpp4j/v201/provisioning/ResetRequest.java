package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * ResetRequest.
 *
 * @param type see the specification
 * @param evseId see the specification; null when not sent
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
