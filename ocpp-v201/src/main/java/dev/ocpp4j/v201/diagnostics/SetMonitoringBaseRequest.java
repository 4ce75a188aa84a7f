package dev.ocpp4j.v201.diagnostics;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS chooses which built-in monitors are active (N03, section 1.53.1).
 *
 * @param monitoringBase which
 * @param customData vendor specific data; null when not sent
 */
public record SetMonitoringBaseRequest(
        @NotNull MonitoringBase monitoringBase,
        @Valid @Nullable CustomData customData) implements Request<SetMonitoringBaseResponse> {
    /** With the required fields. */
    public SetMonitoringBaseRequest(MonitoringBase monitoringBase) {
        this(monitoringBase, null);
    }

    public SetMonitoringBaseRequest withCustomData(@Nullable CustomData customData) {
        return new SetMonitoringBaseRequest(monitoringBase, customData);
    }
}
