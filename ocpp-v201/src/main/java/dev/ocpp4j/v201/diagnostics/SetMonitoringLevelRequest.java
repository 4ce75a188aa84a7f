package dev.ocpp4j.v201.diagnostics;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * SetMonitoringLevelRequest.
 *
 * @param severity see the specification
 * @param customData vendor specific data; null when not sent
 */
public record SetMonitoringLevelRequest(
        @NotNull Integer severity, @Valid @Nullable CustomData customData)
        implements Request<SetMonitoringLevelResponse> {
    /** With the required fields. */
    public SetMonitoringLevelRequest(Integer severity) {
        this(severity, null);
    }

    public SetMonitoringLevelRequest withCustomData(@Nullable CustomData customData) {
        return new SetMonitoringLevelRequest(severity, customData);
    }
}
