package dev.ocpp4j.v201.firmware;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Answers the request to offer a firmware no more (L04, section 1.63.2).
 *
 * @param status whether it is no more offered
 * @param customData vendor specific data; null when not sent
 */
public record UnpublishFirmwareResponse(
        @NotNull UnpublishFirmwareStatus status,
        @Valid @Nullable CustomData customData) implements Response {
    /** With the required fields. */
    public UnpublishFirmwareResponse(UnpublishFirmwareStatus status) {
        this(status, null);
    }

    public UnpublishFirmwareResponse withCustomData(@Nullable CustomData customData) {
        return new UnpublishFirmwareResponse(status, customData);
    }
}
