package dev.ocpp4j.v201.firmware;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * UnpublishFirmwareRequest.
 *
 * @param checksum see the specification
 * @param customData vendor specific data; null when not sent
 */
public record UnpublishFirmwareRequest(
        @NotNull @Size(max = 32) String checksum,
        @Valid @Nullable CustomData customData) implements Request<UnpublishFirmwareResponse> {
    /** With the required fields. */
    public UnpublishFirmwareRequest(String checksum) {
        this(checksum, null);
    }

    public UnpublishFirmwareRequest withCustomData(@Nullable CustomData customData) {
        return new UnpublishFirmwareRequest(checksum, customData);
    }
}
