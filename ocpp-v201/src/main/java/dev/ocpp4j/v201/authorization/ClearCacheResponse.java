package dev.ocpp4j.v201.authorization;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Answers the request to forget the cache (C11, section 1.6.2).
 *
 * @param status whether the cache was cleared
 * @param statusInfo details of the status; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record ClearCacheResponse(
        @NotNull ClearCacheStatus status,
        @Valid @Nullable StatusInfo statusInfo,
        @Valid @Nullable CustomData customData)
        implements Response {
    /** With the required fields. */
    public ClearCacheResponse(ClearCacheStatus status) {
        this(status, null, null);
    }

    public ClearCacheResponse withStatusInfo(@Nullable StatusInfo statusInfo) {
        return new ClearCacheResponse(status, statusInfo, customData);
    }

    public ClearCacheResponse withCustomData(@Nullable CustomData customData) {
        return new ClearCacheResponse(status, statusInfo, customData);
    }
}
