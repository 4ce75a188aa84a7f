package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Answers a reset (B11, B12, section 1.48.2).
 *
 * @param status whether the reset will take place
 * @param statusInfo details of the status; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record ResetResponse(
        @NotNull ResetStatus status,
        @Valid @Nullable StatusInfo statusInfo,
        @Valid @Nullable CustomData customData) implements Response {
    /** With the required fields. */
    public ResetResponse(ResetStatus status) {
        this(status, null, null);
    }

    public ResetResponse withStatusInfo(@Nullable StatusInfo statusInfo) {
        return new ResetResponse(status, statusInfo, customData);
    }

    public ResetResponse withCustomData(@Nullable CustomData customData) {
        return new ResetResponse(status, statusInfo, customData);
    }
}
