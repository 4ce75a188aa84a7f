package dev.ocpp4j.v201.smartcharging;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS has this report (K09, section 1.43.2).
 *
 * @param customData vendor specific data; null when not sent
 */
public record ReportChargingProfilesResponse(
        @Valid @Nullable CustomData customData) implements Response {
    /** With no field. */
    public ReportChargingProfilesResponse() {
        this(null);
    }

    public ReportChargingProfilesResponse withCustomData(@Nullable CustomData customData) {
        return new ReportChargingProfilesResponse(customData);
    }
}
