package dev.ocpp4j.v16.firmware;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;

/**
 * The progress of a firmware update (1.6 sections 4.5 and 6.19).
 *
 * @param status the progress
 */
public record FirmwareStatusNotificationRequest(@NotNull FirmwareStatus status)
        implements Request<FirmwareStatusNotificationResponse> {}
