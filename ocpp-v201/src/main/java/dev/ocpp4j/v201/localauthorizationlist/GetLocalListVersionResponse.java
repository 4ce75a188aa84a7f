package dev.ocpp4j.v201.localauthorizationlist;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The version of the local authorization list (D02, section 1.23.2).
 *
 * @param versionNumber the version; 0 when there is no list
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
