package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * SetNetworkProfileRequest.
 *
 * @param configurationSlot see the specification
 * @param connectionData see the specification
 * @param customData vendor specific data; null when not sent
 */
public record SetNetworkProfileRequest(
        @NotNull Integer configurationSlot,
        @NotNull @Valid NetworkConnectionProfile connectionData,
        @Valid @Nullable CustomData customData)
        implements Request<SetNetworkProfileResponse> {
    /** With the required fields. */
    public SetNetworkProfileRequest(Integer configurationSlot, NetworkConnectionProfile connectionData) {
        this(configurationSlot, connectionData, null);
    }

    public SetNetworkProfileRequest withCustomData(@Nullable CustomData customData) {
        return new SetNetworkProfileRequest(configurationSlot, connectionData, customData);
    }
}
