package dev.ocpp4j.v201.localauthorizationlist;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * GetLocalListVersionRequest.
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
