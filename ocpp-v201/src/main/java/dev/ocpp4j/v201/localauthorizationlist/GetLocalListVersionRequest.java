package dev.ocpp4j.v201.localauthorizationlist;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS asks for the version of the local authorization list (D02, section 1.23.1).
 *
 * @param customData vendor specific data; null when not sent
 */
public record GetLocalListVersionRequest(@Valid @Nullable CustomData customData)
        implements Request<GetLocalListVersionResponse> {
    /** With no field. */
    public GetLocalListVersionRequest() {
        this(null);
    }

    public GetLocalListVersionRequest withCustomData(@Nullable CustomData customData) {
        return new GetLocalListVersionRequest(customData);
    }
}
