package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS stores how to connect to a CSMS (B09, section 1.55.1).
 *
 * @param configurationSlot where to store it: one of the values list of the variable {@code
 *     NetworkConfigurationPriority}
 * @param connectionData how to connect
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
