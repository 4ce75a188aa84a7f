package dev.ocpp4j.v201.diagnostics;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS sets which events are worth a report (N05, section 1.54.1).
 *
 * @param severity the least severe that is reported: from 0, danger to life, over 5, alert, to 9, debug; the station
 *     rejects any other (N05.FR.02)
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
