package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Response;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Answers a registration (1.6 sections 4.2 and 6.4).
 *
 * @param status whether the Charge Point is accepted
 * @param currentTime the time of the Central System
 * @param interval when accepted the heartbeat interval, else the least wait before the next try; in seconds, 0 leaves
 *     it to the Charge Point
 */
public record BootNotificationResponse(
        @NotNull RegistrationStatus status,
        @NotNull Instant currentTime,
        @NotNull Integer interval) implements Response {}
