package dev.ocpp4j.v201.firmware;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.GenericStatus;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Answers the request to offer a firmware (L03, section 1.41.2).
 *
 * @param status whether the Local Controller takes it up
 * @param statusInfo details of the status; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record PublishFirmwareResponse(
        @NotNull GenericStatus status,
        @Valid @Nullable StatusInfo statusInfo,
        @Valid @Nullable CustomData customData) implements Response {
    /** With the required fields. */
    public PublishFirmwareResponse(GenericStatus status) {
        this(status, null, null);
    }

    public PublishFirmwareResponse withStatusInfo(@Nullable StatusInfo statusInfo) {
        return new PublishFirmwareResponse(status, statusInfo, customData);
    }

    public PublishFirmwareResponse withCustomData(@Nullable CustomData customData) {
        return new PublishFirmwareResponse(status, statusInfo, customData);
    }
}
