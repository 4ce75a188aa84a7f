package dev.ocpp4j.v201.authorization;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS asks the station to forget its authorization cache (C11, section 1.6.1).
 *
 * @param customData vendor specific data; null when not sent
 */
public record ClearCacheRequest(@Valid @Nullable CustomData customData) implements Request<ClearCacheResponse> {
    /** With no field. */
    public ClearCacheRequest() {
        this(null);
    }

    public ClearCacheRequest withCustomData(@Nullable CustomData customData) {
        return new ClearCacheRequest(customData);
    }
}
