package dev.ocpp4j.v201.localauthorizationlist;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * GetLocalListVersionResponse.
 *
 * @param versionNumber see the specification
 * @param customData vendor specific data; null when not sent
 */
public record GetLocalListVersionResponse(
        @NotNull Integer versionNumber, @Valid @Nullable CustomData customData) implements Response {
    /** With the required fields. */
    public GetLocalListVersionResponse(Integer versionNumber) {
        this(versionNumber, null);
    }

    public GetLocalListVersionResponse withCustomData(@Nullable CustomData customData) {
        return new GetLocalListVersionResponse(versionNumber, customData);
    }
}
